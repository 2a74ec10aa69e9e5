-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: find
SELECT * FROM user_record WHERE id = $1

-- name: lock
SELECT u.id FROM app_user u WHERE u.id = $1 FOR NO KEY UPDATE

-- name: findByUsername
SELECT * FROM user_record WHERE username = $1::citext

-- name: objections
-- What stands against storing account $1 ($2: it is new) with name $3 and e-mail address $4.
SELECT 'id' AS field, 'duplicate' AS code
 WHERE $2::boolean AND EXISTS (SELECT FROM app_user WHERE id = $1)
UNION ALL
SELECT 'username', 'duplicate'
 WHERE EXISTS (SELECT FROM app_user WHERE username = $3::citext AND id <> $1)
UNION ALL
SELECT 'email', 'duplicate'
 WHERE EXISTS (SELECT FROM app_user WHERE email = $4::citext AND archived_at IS NULL AND id <> $1)

-- name: isConfirmationOn
SELECT coalesce((SELECT value = 'true' FROM app_setting WHERE key = 'auth.confirm_accounts'), false)

-- name: insert
INSERT INTO app_user (id, username, full_name, email, locale, password_hash, hash_scheme, confirmed_at, created_at,
                      created_by, updated_at, updated_by)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $9, $10)

-- name: update
UPDATE app_user
   SET username = $2, full_name = $3, email = $4, locale = $5, is_blocked = $6, updated_at = $7, updated_by = $8,
       version = version + 1
 WHERE id = $1

-- name: setArchived
-- $2 is when it was archived, null to restore.
UPDATE app_user
   SET archived_at = $2, archived_by = CASE WHEN $2::timestamptz IS NULL THEN NULL ELSE $4::uuid END,
       updated_at = $3, updated_by = $4, version = version + 1
 WHERE id = $1

-- name: setPassword
UPDATE app_user
   SET password_hash = $2, hash_scheme = $3, must_change_password = $4, confirmed_at = coalesce(confirmed_at, $5),
       updated_at = $5, updated_by = $6, version = version + 1
 WHERE id = $1

-- name: dropRoles
DELETE FROM user_role WHERE user_id = $1 AND role_code <> ALL ($2::text[])

-- name: addRoles
INSERT INTO user_role (user_id, role_code) SELECT $1, unnest($2::text[]) ON CONFLICT DO NOTHING

-- name: list
-- filter q: search_fold(concat_ws(' ', u.username, u.full_name, u.email)) LIKE (SELECT search_pattern(?))
-- filter role: EXISTS (SELECT FROM user_role ur WHERE ur.user_id = u.id AND ur.role_code = ?)
-- filter is_blocked boolean: u.is_blocked = ?
-- filter archived boolean: (u.archived_at IS NOT NULL) = ?
-- sort username not null: u.username
-- sort full_name not null: search_fold(u.full_name)
-- sort email: u.email
-- sort locale not null: u.locale
-- sort is_blocked not null: u.is_blocked
-- sort last_login_at: u.last_login_at
-- sort created_at not null: u.created_at
-- sort updated_at not null: u.updated_at
-- sort archived_at: u.archived_at
-- sort id: u.id
SELECT r.*, p.*
  FROM (SELECT u.id AS page_id {keys}
          FROM app_user u
         WHERE {visible} AND {filters}
         ORDER BY {sort}
         {limit}) p
  JOIN user_record r ON r.id = p.page_id
 ORDER BY {order}

-- name: matrix
SELECT r.code AS role, r.label, r.version, rp.permission_code AS permission, rp.scope
  FROM role r
  LEFT JOIN role_permission rp ON rp.role_code = r.code
 ORDER BY r.sort, rp.permission_code

-- name: grantsOf
SELECT rp.role_code || ' ' || rp.permission_code || ' ' || rp.scope
  FROM role_permission rp
 WHERE rp.role_code = ANY ($1::text[])

-- name: lockRole
SELECT version FROM role WHERE code = $1 FOR UPDATE

-- name: clearReach
DELETE FROM role_permission WHERE role_code = $1

-- name: addReach
INSERT INTO role_permission (role_code, permission_code, scope)
SELECT $1, * FROM unnest($2::text[], $3::text[])

-- name: advanceRole
UPDATE role SET version = version + 1 WHERE code = $1

-- name: lockAdministration
-- One at a time: two administrators who demote each other at once must not both succeed.
SELECT pg_advisory_xact_lock(hashtext('keepsAnAdministrator'))

-- name: hasAdministrator
SELECT EXISTS (
    SELECT FROM app_user u
     WHERE NOT u.is_blocked AND u.archived_at IS NULL AND u.confirmed_at IS NOT NULL AND u.password_hash <> ''
       AND 2 = (SELECT count(DISTINCT rp.permission_code)
                  FROM user_role ur JOIN role_permission rp USING (role_code)
                 WHERE ur.user_id = u.id AND rp.permission_code IN ('users:manage', 'roles:manage')
                   AND rp.scope = 'all'))
