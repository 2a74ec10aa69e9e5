-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: record
INSERT INTO audit_log (id, at, actor_user_id, role, action, entity, entity_id, before, after, request_id, client)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
