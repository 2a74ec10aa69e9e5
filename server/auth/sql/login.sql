-- SPDX-License-Identifier: GPL-3.0-or-later
-- Signing in. Archived accounts are as good as absent.

-- name: findAccount
SELECT u.id, u.username, u.full_name, u.email, u.locale, u.password_hash, u.hash_scheme, u.is_blocked,
       u.confirmed_at IS NOT NULL AS is_confirmed,
       EXISTS (SELECT FROM user_session s
                WHERE s.user_id = u.id AND s.address = $2 AND s.last_seen_at > $3::timestamptz - interval '90 days'
                  AND s.end_reason IS DISTINCT FROM 'token_reused') AS is_address_known
  FROM app_user u
 WHERE u.archived_at IS NULL AND (u.username = $1::citext OR u.email = $1::citext)

-- name: findAccountById
SELECT u.id, u.username, u.full_name, u.email, u.locale, u.password_hash, u.hash_scheme, u.is_blocked,
       u.confirmed_at IS NOT NULL AS is_confirmed, true AS is_address_known
  FROM app_user u
 WHERE u.archived_at IS NULL AND u.id = $1

-- name: countAttempt
INSERT INTO login_attempt AS a (subject, allowed, failures, last_failure_at)
SELECT s.subject, s.allowed, 1, $3::timestamptz
  FROM unnest($1::text[], $2::smallint[]) AS s (subject, allowed)
 ORDER BY s.subject
    ON CONFLICT (subject) DO UPDATE
   SET failures = CASE WHEN a.last_failure_at < $3::timestamptz - interval '15 minutes' THEN 1 ELSE a.failures + 1 END,
       allowed = excluded.allowed,
       last_failure_at = $3::timestamptz
 WHERE a.last_failure_at + login_delay(a.failures, a.allowed) <= $3::timestamptz
RETURNING subject

-- name: attemptWait
SELECT ceil(extract(epoch FROM max(last_failure_at + login_delay(failures, allowed)) - $2::timestamptz))::integer
  FROM login_attempt
 WHERE subject = ANY ($1::text[])

-- name: forgetAttempts
DELETE FROM login_attempt WHERE subject = ANY ($1::text[])

-- name: takeBackAttempt
UPDATE login_attempt SET failures = greatest(0, failures - 1) WHERE subject = $1

-- name: dropOldAttempts
DELETE FROM login_attempt WHERE last_failure_at < $1::timestamptz - interval '1 day'

-- name: noteLogin
UPDATE app_user SET last_login_at = $2
 WHERE id = $1 AND password_hash = $3 AND NOT is_blocked AND archived_at IS NULL AND confirmed_at IS NOT NULL

-- name: renewHash
UPDATE app_user SET password_hash = $2, hash_scheme = $3 WHERE id = $1 AND password_hash = $4

-- name: profile
SELECT u.id, u.username, u.full_name, u.email, u.locale, u.must_change_password, u.version,
       ARRAY (SELECT r.code FROM user_role ur JOIN role r ON r.code = ur.role_code
               WHERE ur.user_id = u.id ORDER BY r.sort) AS roles,
       ARRAY (SELECT DISTINCT ON (rp.permission_code) rp.permission_code || ':' || rp.scope
                FROM user_role ur JOIN role_permission rp USING (role_code)
               WHERE ur.user_id = u.id
               ORDER BY rp.permission_code, array_position(ARRAY ['all', 'assigned', 'own'], rp.scope)) AS permissions,
       (SELECT t.detail FROM one_time_token t
         WHERE t.user_id = u.id AND t.purpose = 'email_change' AND t.used_at IS NULL AND t.expires_at > now()
         ORDER BY t.created_at DESC LIMIT 1) AS pending_email,
       (SELECT f.id FROM fitter f WHERE f.user_id = u.id) AS fitter_id,
       ARRAY (SELECT m.factory_id::text FROM factory_user m WHERE m.user_id = u.id ORDER BY m.factory_id) AS factory_ids
  FROM app_user u
 WHERE u.id = $1
