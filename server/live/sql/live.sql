-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: forgetExpired
DELETE FROM live_ticket WHERE expires_at < $1

-- name: issue
INSERT INTO live_ticket (hash, session_id, device_id, scopes, expires_at) VALUES ($1, $2, $3, $4::text[], $5)

-- name: redeem
WITH taken AS (DELETE FROM live_ticket WHERE hash = $1 RETURNING session_id, device_id, scopes, expires_at)
SELECT session_id AS session, device_id AS device, scopes FROM taken WHERE expires_at >= $2

-- name: fallen
-- Which of these sessions, and devices beside them, may not go on, and whether the device is to be wiped.
SELECT o.session, o.device, coalesce(d.wipe_ordered_at IS NOT NULL AND d.wiped_at IS NULL, false) AS is_wipe
  FROM unnest($1::uuid[], $2::uuid[]) AS o (session, device)
  LEFT JOIN user_session s ON s.id = o.session
  LEFT JOIN app_user u ON u.id = s.user_id
  LEFT JOIN device d ON d.id = o.device
 WHERE s.id IS NULL OR s.ended_at IS NOT NULL OR s.expires_at <= $3::timestamptz OR u.is_blocked
    OR u.archived_at IS NOT NULL OR d.revoked_at IS NOT NULL OR d.wipe_ordered_at IS NOT NULL

-- name: listen
LISTEN oms_feed

-- name: head
SELECT max(to_seq) FROM feed_batch
