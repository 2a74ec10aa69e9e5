-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: add
INSERT INTO attention (id, kind, author, device_id, entity, entity_id, units, mutation, about, result, created_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8::json, $9, $10::json, $11)

-- name: lock
SELECT id, author, entity, version, choice, resolved_at FROM attention WHERE id = $1 FOR UPDATE

-- name: close
UPDATE attention SET choice = $2, resolved_at = $3, resolved_by = $4, version = version + 1 WHERE id = $1
