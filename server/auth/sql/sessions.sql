-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sessions, their refresh tokens, the keys that sign access tokens, and what a session may do.

-- name: beginSession
INSERT INTO user_session (id, user_id, device, client, address, rotation_key, created_at, last_seen_at, expires_at,
                          ends_at)
VALUES ($1, $2, $3, $4, $5, $6::bytea, $7, $7, $8, $9)

-- name: addRefreshToken
INSERT INTO refresh_token (token_hash, session_id, issued_at) VALUES ($1::bytea, $2, $3)

-- name: lockSessionOfToken
SELECT s.id FROM user_session s
 WHERE s.id = (SELECT t.session_id FROM refresh_token t WHERE t.token_hash = $1::bytea)
   FOR UPDATE

-- name: refreshState
SELECT s.id, s.user_id, s.rotation_key::text AS rotation_key, s.expires_at, s.ends_at, s.end_reason, t.nonce,
       (SELECT n.used_at IS NULL FROM refresh_token n WHERE n.token_hash = t.successor_hash) AS is_successor_fresh,
       NOT u.is_blocked AND u.archived_at IS NULL AND u.confirmed_at IS NOT NULL AS is_open
  FROM refresh_token t
  JOIN user_session s ON s.id = t.session_id
  JOIN app_user u ON u.id = s.user_id
 WHERE t.token_hash = $1::bytea

-- name: useRefreshToken
UPDATE refresh_token SET used_at = $2, nonce = $3, successor_hash = $4::bytea WHERE token_hash = $1::bytea

-- name: prolongSession
UPDATE user_session
   SET last_seen_at = $2, expires_at = least(ends_at, $3::timestamptz), address = $4, client = coalesce($5, client)
 WHERE id = $1

-- Reuse of older ones is no longer told apart from an unknown token: both are refused.
-- name: dropOldTokens
DELETE FROM refresh_token WHERE session_id = $1 AND used_at < $2::timestamptz - interval '30 days'

-- name: endSession
UPDATE user_session SET ended_at = $2, end_reason = $3 WHERE id = $1 AND ended_at IS NULL

-- name: endSessionsOf
UPDATE user_session SET ended_at = $3, end_reason = $4
 WHERE user_id = $1 AND ended_at IS NULL AND id IS DISTINCT FROM $2::uuid

-- name: liveSessions
SELECT s.id, s.device, s.client, s.address, s.created_at, s.last_seen_at, s.expires_at, s.id = $2 AS is_current
  FROM user_session s
 WHERE s.user_id = $1 AND s.ended_at IS NULL AND s.expires_at > $3
 ORDER BY s.last_seen_at DESC, s.id

-- name: lockOwnSession
SELECT s.id, s.device, s.client, s.address, s.created_at, s.last_seen_at, s.expires_at, false AS is_current
  FROM user_session s
 WHERE s.id = $1 AND s.user_id = $2 AND s.ended_at IS NULL
   FOR UPDATE

-- name: signingKey
SELECT kid, secret::text FROM signing_key WHERE retired_at IS NULL ORDER BY created_at DESC, kid DESC LIMIT 1

-- name: verifyingKeys
SELECT kid, secret::text FROM signing_key
 WHERE retired_at IS NULL OR retired_at > $1::timestamptz - interval '20 minutes'
 ORDER BY created_at DESC, kid DESC

-- name: addSigningKey
INSERT INTO signing_key (kid, secret, created_at) VALUES ($1, $2::bytea, $3)

-- name: retireSigningKeys
UPDATE signing_key SET retired_at = $1 WHERE retired_at IS NULL

-- name: dropRetiredKeys
DELETE FROM signing_key WHERE retired_at < $1::timestamptz - interval '1 day'

-- name: epoch
SELECT epoch FROM auth_epoch

-- name: findActor
SELECT u.id AS user_id, u.username,
       ARRAY (SELECT ur.role_code FROM user_role ur WHERE ur.user_id = u.id) AS roles,
       ARRAY (SELECT rp.role_code || ' ' || rp.permission_code || ' ' || rp.scope
                FROM user_role ur JOIN role_permission rp USING (role_code)
               WHERE ur.user_id = u.id) AS grants
  FROM user_session s
  JOIN app_user u ON u.id = s.user_id
 WHERE s.id = $1 AND s.ended_at IS NULL
   AND NOT u.is_blocked AND u.archived_at IS NULL AND u.confirmed_at IS NOT NULL
