-- SPDX-License-Identifier: GPL-3.0-or-later
-- One's own account: name, e-mail address, password; the links that are sent by mail.

-- name: lockProfile
SELECT u.id FROM app_user u WHERE u.id = $1 AND u.archived_at IS NULL FOR UPDATE

-- name: changeProfile
UPDATE app_user
   SET full_name = $2, email = $3, locale = $4, version = version + 1, updated_at = $5, updated_by = id
 WHERE id = $1

-- name: isEmailTaken
SELECT EXISTS (SELECT FROM app_user WHERE email = $1::citext AND archived_at IS NULL AND id <> $2)

-- name: setPassword
UPDATE app_user
   SET password_hash = $2, hash_scheme = $3, must_change_password = $4, version = version + 1, updated_at = $5,
       updated_by = $6
 WHERE id = $1 AND archived_at IS NULL

-- name: setEmail
UPDATE app_user SET email = $2, version = version + 1, updated_at = $3, updated_by = id WHERE id = $1

-- name: confirmAccount
UPDATE app_user SET confirmed_at = $2, version = version + 1, updated_at = $2, updated_by = id
 WHERE id = $1 AND confirmed_at IS NULL

-- name: addOneTimeToken
INSERT INTO one_time_token (id, user_id, purpose, token_hash, detail, created_at, expires_at)
VALUES ($1, $2, $3, $4::bytea, $5, $6, $7)

-- name: findTokenOwner
SELECT u.id, u.username, u.full_name, u.email, u.locale, u.password_hash, u.hash_scheme, u.is_blocked,
       u.confirmed_at IS NOT NULL AS is_confirmed, false AS is_address_known
  FROM one_time_token t
  JOIN app_user u ON u.id = t.user_id
 WHERE t.token_hash = $1::bytea AND t.purpose = $2 AND t.used_at IS NULL AND t.expires_at > $3
   AND u.archived_at IS NULL

-- name: useOneTimeToken
UPDATE one_time_token SET used_at = $3
 WHERE token_hash = $1::bytea AND purpose = $2 AND used_at IS NULL AND expires_at > $3
RETURNING user_id, detail

-- name: retireTokens
UPDATE one_time_token SET used_at = $3 WHERE user_id = $1 AND purpose = $2 AND used_at IS NULL

-- name: addMail
INSERT INTO outbox_event (id, type, aggregate, payload, created_at, next_try_at)
VALUES ($1, $2, 'user/' || $3::uuid, $4::jsonb, $5, $5)
