-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: ofOrder
SELECT * FROM attachment_record WHERE order_id = $1 AND archived_at IS NULL ORDER BY created_at, id

-- name: ofHorse
SELECT * FROM attachment_record WHERE horse_id = $1 AND archived_at IS NULL ORDER BY created_at, id

-- name: load
SELECT * FROM attachment_record WHERE id = $1

-- name: exists
SELECT id FROM attachment WHERE id = $1

-- name: lock
SELECT uploaded_by FROM attachment WHERE id = $1 FOR NO KEY UPDATE

-- name: sizeOfBlob
SELECT size FROM blob WHERE user_id = $1 AND sha256 = decode($2, 'hex')

-- name: insert
INSERT INTO attachment (id, order_id, horse_id, kind, file_name, media_type, size, sha256, uploaded_by, created_at,
                        updated_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, decode($8, 'hex'), $9, $10, $10)

-- name: rename
UPDATE attachment SET file_name = $2, updated_at = $3, version = version + 1 WHERE id = $1

-- name: archive
UPDATE attachment SET archived_at = $2, archived_by = $3, updated_at = $2, version = version + 1 WHERE id = $1

-- name: blob
SELECT b.id, encode(b.sha256, 'hex') AS sha256, b.size, b.media_type, b.received, b.created_at, b.completed_at
  FROM attachment a
  JOIN blob b ON b.user_id = a.uploaded_by AND b.sha256 = a.sha256 AND b.completed_at IS NOT NULL
 WHERE a.id = $1
