-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: clear
DELETE FROM order_event;
DELETE FROM order_comment;
DELETE FROM order_read_mark;
DELETE FROM payment;
DELETE FROM measurement_value;
DELETE FROM measurement_set;
DELETE FROM attachment;
DELETE FROM shipment;
DELETE FROM production_step;
DELETE FROM trial;
DELETE FROM client_confirmation;
DELETE FROM order_party;
DELETE FROM order_option;
DELETE FROM order_extra;
DELETE FROM order_charge;
DELETE FROM trade_in;
DELETE FROM stock_movement;
DELETE FROM saddle_unit;
DELETE FROM sales_order;
DELETE FROM blob;
DELETE FROM outbox_event;

-- name: addFactory
WITH made AS (INSERT INTO factory (id, code, name) VALUES ($1, 'F1', 'Hillside') RETURNING id)
INSERT INTO factory_user (factory_id, user_id) SELECT id, $2 FROM made

-- name: addModel
WITH made AS (INSERT INTO brand (id, name, sort) VALUES ($1, 'Larkspur', 1) RETURNING id)
INSERT INTO model (id, brand_id, name, discipline, flap_kind, state, sort)
SELECT $2, id, 'Sonata', 'dressage', 'double', 'active', 1 FROM made

-- name: addCustomer
WITH made AS (INSERT INTO customer (id, fitter_id, user_id, name) VALUES ($1, $2, $3, 'Zoe') RETURNING id)
INSERT INTO horse (id, customer_id, name) SELECT $4, id, 'Bella' FROM made

-- name: addOrder
INSERT INTO sales_order (id, number, status, resume_status, fitter_id, customer_id, horse_id, factory_id, model_id,
                         region_code, currency, total_minor, deposit_minor, is_priced, promised_date, warehouse_id,
                         cancel_reason, approved_at, released_at, ordered_at, status_at, created_at, updated_at)
VALUES ($1, nextval('order_number'), $2::text, CASE WHEN $2 = 'on_hold' THEN 'approved' END, $3, $4, $5, $6, $7,
        'EU', 'EUR', 100000, 30000, true, '2026-09-01',
        CASE WHEN $2 = 'in_inventory' THEN '01900000-0000-7000-8000-000000000003'::uuid END,
        CASE WHEN $2 = 'cancelled' THEN 'changed my mind' END,
        CASE WHEN $8::boolean THEN timestamptz '2026-05-02T12:00:00Z' END,
        CASE WHEN $8 THEN timestamptz '2026-05-02T12:00:00Z' END,
        '2026-05-01T12:00:00Z', '2026-05-02T12:00:00Z', '2026-05-01T12:00:00Z', '2026-05-02T12:00:00Z')
