-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: ofOrder
-- $2: the audiences that the person is in.
SELECT * FROM order_comment_record
 WHERE order_id = $1 AND archived_at IS NULL AND audience = ANY ($2::text[])
 ORDER BY created_at, id

-- name: load
SELECT * FROM order_comment_record WHERE id = $1

-- name: exists
SELECT id FROM order_comment WHERE id = $1

-- name: insert
INSERT INTO order_comment (id, order_id, author_id, audience, body, created_at, updated_at)
VALUES ($1, $2, $3, $4, $5, $6, $6)

-- name: update
UPDATE order_comment SET body = $2, edited_at = $3, updated_at = $3, version = version + 1 WHERE id = $1

-- name: archive
UPDATE order_comment SET archived_at = $2, archived_by = $3, updated_at = $2, version = version + 1 WHERE id = $1
