-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: ofOrder
SELECT id, leg, carrier, tracking, shipped_at, employee_id, expected_at, delivered_at
  FROM shipment WHERE order_id = $1 ORDER BY shipped_at, id

-- name: orderOf
SELECT order_id FROM shipment WHERE id = $1

-- name: load
SELECT id, leg, carrier, tracking, shipped_at, employee_id, expected_at, delivered_at FROM shipment WHERE id = $1

-- name: update
UPDATE shipment SET carrier = $2, tracking = $3, expected_at = $4, delivered_at = $5 WHERE id = $1

-- name: touchOrder
UPDATE sales_order SET updated_at = $2, updated_by = $3, version = version + 1 WHERE id = $1
