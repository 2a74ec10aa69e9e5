-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: announce
INSERT INTO outbox_event (id, type, aggregate, payload, created_at, next_try_at)
VALUES ($1, $2, $3, $4, $5, $5)
