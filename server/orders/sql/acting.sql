-- SPDX-License-Identifier: GPL-3.0-or-later
-- What follows from an action of the workflow.

-- name: lockAnyway
-- For what the server does by itself.
SELECT id FROM sales_order WHERE id = $1 FOR NO KEY UPDATE

-- name: nextNumber
SELECT nextval('order_number')

-- name: customersAddress
-- Where a customer's saddle goes unless somebody says otherwise.
SELECT c.name, c.company, c.email, coalesce(c.phone, c.mobile) AS phone, a.line1 AS address_line1, a.line2 AS address_line2,
       a.city AS address_city, a.state AS address_state, a.postal_code AS address_postal_code,
       a.country_code AS address_country_code
  FROM customer c JOIN address a ON a.id = c.address_id
 WHERE c.id = $1

-- name: keepCustomer
-- Who it is for, as they are at submission.
INSERT INTO order_party (order_id, role, name, company, line1, line2, city, state, postal_code, country_code, phone, email)
SELECT $1, 'customer', c.name, c.company, a.line1, a.line2, a.city, a.state, a.postal_code, a.country_code,
       coalesce(c.phone, c.mobile), c.email
  FROM customer c LEFT JOIN address a ON a.id = c.address_id
 WHERE c.id = $2
ON CONFLICT (order_id, role) DO UPDATE
   SET name = excluded.name, company = excluded.company, line1 = excluded.line1, line2 = excluded.line2,
       city = excluded.city, state = excluded.state, postal_code = excluded.postal_code,
       country_code = excluded.country_code, phone = excluded.phone, email = excluded.email

-- name: objections
-- What stands against a command on order $1, of unit $2: its employee $3, warehouse $4, serial number $5.
SELECT 'employee_id' AS field, 'unknown' AS code
 WHERE $3::uuid IS NOT NULL
   AND NOT EXISTS (SELECT FROM factory_employee e JOIN sales_order o ON o.factory_id = e.factory_id
                    WHERE e.id = $3 AND o.id = $1 AND e.is_active)
UNION ALL
SELECT 'warehouse_id', 'unknown'
 WHERE $4::uuid IS NOT NULL AND NOT EXISTS (SELECT FROM warehouse WHERE id = $4 AND is_active)
UNION ALL
SELECT 'serial_no', 'duplicate'
 WHERE EXISTS (SELECT FROM saddle_unit WHERE lower(serial_no) = lower($5) AND order_id IS DISTINCT FROM $1::uuid
                                         AND id IS DISTINCT FROM $2::uuid)

-- name: addStep
INSERT INTO production_step (id, order_id, step, started_at, finished_at, employee_id, result, note)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)

-- name: setStep
-- Step $2 of order $1, which is planned or under way since $3: there is one of them at most.
UPDATE production_step SET started_at = $4, finished_at = $5, employee_id = $6, result = $7, note = $8
 WHERE order_id = $1 AND step = $2 AND started_at IS NOT DISTINCT FROM $3::timestamptz AND finished_at IS NULL

-- name: breakOffSteps
-- The order is changed: what is being worked on comes to nothing.
UPDATE production_step SET finished_at = greatest($2, started_at)
 WHERE order_id = $1 AND started_at IS NOT NULL AND finished_at IS NULL

-- name: addShipment
INSERT INTO shipment (id, order_id, leg, carrier, tracking, shipped_at, employee_id, expected_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)

-- name: startTrial
INSERT INTO trial (id, order_id, started_at, due_back) VALUES ($1, $2, $3, $4)

-- name: endTrial
UPDATE trial SET ended_at = $2, outcome = $3 WHERE order_id = $1 AND ended_at IS NULL

-- name: unit
-- The saddle of order $1; $2 is the one that it repairs.
SELECT id, state, owner_kind, warehouse_id, serial_no
  FROM saddle_unit
 WHERE id = coalesce($2, (SELECT id FROM saddle_unit WHERE order_id = $1 ORDER BY created_at, id LIMIT 1))
   FOR NO KEY UPDATE

-- name: addUnit
INSERT INTO saddle_unit (id, serial_no, model_id, leather_type_id, seat_size_q4, order_id, owner_kind, owner_fitter_id,
                         warehouse_id, state, is_demo, is_sponsored, created_at, updated_at)
SELECT $2, $3, o.model_id, o.leather_type_id, o.seat_size_q4, o.id, $4, CASE WHEN $4 = 'fitter' THEN o.fitter_id END,
       $5, $6, o.kind = 'demo', o.kind = 'sponsored', $7, $7
  FROM sales_order o
 WHERE o.id = $1 AND o.model_id IS NOT NULL

-- name: setUnit
UPDATE saddle_unit u
   SET serial_no = coalesce($3, u.serial_no), owner_kind = $4,
       owner_fitter_id = CASE WHEN $4 = 'fitter' THEN coalesce(u.owner_fitter_id, o.fitter_id) END,
       warehouse_id = $5, state = $6, updated_at = $7, version = u.version + 1
  FROM sales_order o
 WHERE u.id = $2 AND o.id = $1

-- name: addMovement
-- $4 is where it was, $5 where it is now.
INSERT INTO stock_movement (id, unit_id, order_id, from_warehouse_id, to_warehouse_id, reason, at, by_user_id)
SELECT $1, u.id, $3, $4, $5, $6, $7, $8 FROM saddle_unit u WHERE u.id = $2
