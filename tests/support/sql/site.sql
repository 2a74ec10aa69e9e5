-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: lastMail
SELECT payload->>'token' FROM outbox_event
 WHERE type = $1 AND payload->>'to' = $2
 ORDER BY created_at DESC, id DESC LIMIT 1

-- name: countMails
SELECT count(*) FROM outbox_event WHERE type = $1

-- name: countEverythingSaid
SELECT (SELECT count(*) FROM outbox_event WHERE payload::text LIKE '%' || $1 || '%')
     + (SELECT count(*) FROM audit_log WHERE concat(before, after) LIKE '%' || $1 || '%')
     + (SELECT count(*) FROM login_attempt WHERE subject LIKE '%' || $1 || '%')
     + (SELECT count(*) FROM user_session WHERE concat(device, client) LIKE '%' || $1 || '%')

-- name: countAudits
SELECT count(*) FROM audit_log WHERE entity_id = $1 AND action = $2

-- name: setSetting
UPDATE app_setting SET value = $2 WHERE key = $1

-- name: addOddRole
INSERT INTO role (code, label, sort) VALUES ($1, 'Odd', 99)

-- name: grantToOddRole
INSERT INTO role_permission (role_code, permission_code, scope) SELECT $1, code, 'all' FROM permission

-- name: giveOnlyRole
WITH dropped AS (DELETE FROM user_role WHERE user_id = $1)
INSERT INTO user_role (user_id, role_code) VALUES ($1, $2)

-- name: dropRoles
DELETE FROM user_role WHERE user_id = $1

-- name: matrix
SELECT r.code, p.code, coalesce(rp.scope, 'none')
  FROM role r
 CROSS JOIN permission p
  LEFT JOIN role_permission rp ON rp.role_code = r.code AND rp.permission_code = p.code
