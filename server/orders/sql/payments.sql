-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: ofOrder
SELECT * FROM payment_record WHERE order_id = $1 ORDER BY received_at, id

-- name: load
SELECT * FROM payment_record WHERE id = $1

-- name: exists
SELECT id FROM payment WHERE id = $1

-- name: insert
INSERT INTO payment (id, order_id, kind, method, amount_minor, currency, received_at, reference, recorded_by, created_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)

-- name: addToOrder
UPDATE sales_order
   SET paid_minor = paid_minor + $2, updated_at = $3, updated_by = $4, version = version + 1
 WHERE id = $1
