-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: find
SELECT d.id, d.user_id, u.full_name AS user_name, d.name, d.app, d.last_seq, d.registered_at, d.last_contact_at,
       d.revoked_at, d.wipe_ordered_at, d.wiped_at
  FROM device d JOIN app_user u ON u.id = d.user_id
 WHERE d.id = $1

-- name: lock
SELECT d.id, d.user_id, NULL AS user_name, d.name, d.app, d.last_seq, d.registered_at, d.last_contact_at, d.revoked_at,
       d.wipe_ordered_at, d.wiped_at
  FROM device d
 WHERE d.id = $1
   FOR UPDATE

-- name: ofUser
SELECT d.id, d.user_id, u.full_name AS user_name, d.name, d.app, d.last_seq, d.registered_at, d.last_contact_at,
       d.revoked_at, d.wipe_ordered_at, d.wiped_at
  FROM device d JOIN app_user u ON u.id = d.user_id
 WHERE d.user_id = $1
 ORDER BY d.last_contact_at DESC, d.id

-- name: add
INSERT INTO device (id, user_id, name, app, last_seq, registered_at, last_contact_at)
VALUES ($1, $2, $3, $4, $5, $6, $6)
ON CONFLICT (id) DO NOTHING

-- name: renew
-- The number never goes back: what the device numbers next is either what the server expects or further on.
UPDATE device SET name = $2, app = $3, last_seq = greatest(last_seq, $4), last_contact_at = $5 WHERE id = $1

-- name: touch
-- Nobody waits for the device's pushing to end, only to say that it is there.
UPDATE device SET last_contact_at = $2
 WHERE id = (SELECT id FROM device WHERE id = $1 AND last_contact_at <= $2::timestamptz - interval '1 minute'
                FOR NO KEY UPDATE SKIP LOCKED)

-- name: revoke
UPDATE device SET revoked_at = coalesce(revoked_at, $2), revoked_by = coalesce(revoked_by, $3::uuid) WHERE id = $1

-- name: orderWipe
UPDATE device
   SET revoked_at = coalesce(revoked_at, $2), revoked_by = coalesce(revoked_by, $3::uuid),
       wipe_ordered_at = coalesce(wipe_ordered_at, $2)
 WHERE id = $1

-- name: noteWiped
UPDATE device SET wiped_at = coalesce(wiped_at, $2) WHERE id = $1
