-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: tell
INSERT INTO order_event (id, order_id, at, actor_user_id, kind, action, from_status, to_status, text, data, audience,
                         is_correction)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
