-- SPDX-License-Identifier: GPL-3.0-or-later
-- Puts an order into a state as the workflow would have left it, without walking there.

-- name: clear
-- What an earlier state has left beside order $1.
WITH steps AS (DELETE FROM production_step WHERE order_id = $1),
     trials AS (DELETE FROM trial WHERE order_id = $1)
DELETE FROM client_confirmation WHERE order_id = $1

-- name: stand
-- Order $1 in state $2; $3 is whether it has been released. Paid, promised, with a recipient: nothing is missing but
-- what a command brings.
UPDATE sales_order
   SET status = $2,
       number = CASE WHEN $2 IN ('draft', 'awaiting_confirmation') THEN NULL ELSE coalesce(number, 4711) END,
       resume_status = CASE WHEN $2 = 'on_hold' THEN 'production_2' END,
       warehouse_id = CASE WHEN $2 = 'in_inventory' THEN (SELECT id FROM warehouse ORDER BY code LIMIT 1) END,
       due_back = CASE WHEN $2 = 'on_trial' THEN date '2026-07-01' END,
       cancel_reason = CASE WHEN $2 = 'cancelled' THEN 'A reason' END,
       completed_at = CASE WHEN $2 = 'completed' THEN updated_at END,
       released_at = CASE WHEN $3::boolean THEN created_at END,
       approved_at = CASE WHEN $3::boolean AND $2 <> 'changed' THEN created_at END,
       factory_id = $4, promised_date = '2026-09-01', paid_minor = total_minor
 WHERE id = $1

-- name: work
-- The step that is being worked on in production: $2.
INSERT INTO production_step (id, order_id, step, started_at) VALUES (gen_random_uuid(), $1, $2, '2026-06-01')

-- name: lend
INSERT INTO trial (id, order_id, started_at, due_back) VALUES (gen_random_uuid(), $1, '2026-06-01', '2026-07-01')

-- name: ask
INSERT INTO client_confirmation (id, order_id, token_hash, sent_to, sent_at, expires_at, config_digest)
VALUES (gen_random_uuid(), $1, '\x00', 'zoe@example.org', '2026-06-01', '2026-06-15', '')

-- name: deliverTo
INSERT INTO order_party (order_id, role, name, line1, city, country_code)
VALUES ($1, 'ship_to', 'Zoë Brandt', '1 Yard', 'Town', (SELECT code FROM country ORDER BY code LIMIT 1))

-- name: addWarehouse
INSERT INTO warehouse (id, code, name) SELECT gen_random_uuid(), 'UK', 'Yard'
 WHERE NOT EXISTS (SELECT FROM warehouse WHERE is_active)

-- name: warehouse
SELECT id FROM warehouse WHERE is_active ORDER BY code LIMIT 1

-- name: employee
INSERT INTO factory_employee (id, factory_id, name) VALUES (gen_random_uuid(), $1, 'Emma') RETURNING id
