-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: find
SELECT r.* FROM sales_order o JOIN order_record r ON r.id = o.id WHERE o.id = $2 AND {visible}

-- name: findByNumber
SELECT r.* FROM sales_order o JOIN order_record r ON r.id = o.id WHERE o.number = $2 AND {visible}

-- name: lock
SELECT o.id FROM sales_order o WHERE o.id = $2 AND {visible} FOR NO KEY UPDATE

-- name: load
SELECT * FROM order_record WHERE id = $1

-- name: standing
-- What account $1 is to an order of fitter $2, customer $3, factory $4.
SELECT EXISTS (SELECT FROM fitter WHERE id = $2 AND user_id = $1) AS is_fitter,
       EXISTS (SELECT FROM customer WHERE id = $3 AND user_id = $1) AS is_customer,
       EXISTS (SELECT FROM factory_user WHERE factory_id = $4 AND user_id = $1) AS is_of_factory

-- name: terms
SELECT currency, deposit_basis_points FROM region WHERE code = $1

-- name: belonging
-- Whose an order of customer $1 and fitter $2 may be, that account $3 makes; $4: who is a fitter makes it their own.
SELECT own.id AS own_fitter_id, c.fitter_id AS customer_fitter_id, c.user_id = $3 AS is_own_customer,
       (SELECT region_code FROM fitter
         WHERE id = coalesce($2, CASE WHEN $4::boolean THEN own.id END, c.fitter_id)) AS fitter_region
  FROM (SELECT (SELECT id FROM fitter WHERE user_id = $3 AND is_active AND archived_at IS NULL)) AS own (id)
  LEFT JOIN customer c ON c.id = $1

-- name: customerEmail
SELECT email FROM customer WHERE id = $1

-- name: objections
-- What stands against storing order $1: $2 whether it is new, $3 its fitter and $4 whether that is a new one, $5 its
-- customer and $6 whether that is a new one, $7 its horse, $8 factory, $9 country of the recipient, $10 the order that
-- it copies, $11 the unit that it repairs; $12 model, $13 leather types, $14 colours, $15 options, $16 values, $17 extras.
SELECT 'id' AS field, 'duplicate' AS code
 WHERE $2::boolean AND EXISTS (SELECT FROM sales_order WHERE id = $1)
UNION ALL
SELECT 'fitter_id', 'unknown'
 WHERE $4::boolean AND NOT EXISTS (SELECT FROM fitter WHERE id = $3 AND is_active AND archived_at IS NULL)
UNION ALL
SELECT 'customer_id', 'unknown'
 WHERE $6::boolean AND $5::uuid IS NOT NULL
   AND NOT EXISTS (SELECT FROM customer WHERE id = $5 AND archived_at IS NULL)
UNION ALL
SELECT 'horse_id', 'unknown'
 WHERE $7::uuid IS NOT NULL AND NOT EXISTS (SELECT FROM horse WHERE id = $7 AND customer_id = $5)
UNION ALL
SELECT 'factory_id', 'unknown'
 WHERE $8::uuid IS NOT NULL AND NOT EXISTS (SELECT FROM factory WHERE id = $8)
UNION ALL
SELECT 'ship_to.address.country_code', 'unknown'
 WHERE $9::text IS NOT NULL AND NOT EXISTS (SELECT FROM country WHERE code = $9)
UNION ALL
SELECT 'copied_from_id', 'unknown'
 WHERE $10::uuid IS NOT NULL AND NOT EXISTS (SELECT FROM sales_order WHERE id = $10)
UNION ALL
SELECT 'repaired_unit_id', 'unknown'
 WHERE $11::uuid IS NOT NULL AND NOT EXISTS (SELECT FROM saddle_unit WHERE id = $11)
UNION ALL
SELECT 'configuration.model_id', 'unknown'
 WHERE $12::uuid IS NOT NULL AND NOT EXISTS (SELECT FROM model WHERE id = $12)
UNION ALL
SELECT 'configuration', 'unknown'
 WHERE EXISTS (SELECT FROM unnest($13::uuid[]) AS given(id) WHERE NOT EXISTS (SELECT FROM leather_type t WHERE t.id = given.id))
    OR EXISTS (SELECT FROM unnest($14::uuid[]) AS given(id) WHERE NOT EXISTS (SELECT FROM colour t WHERE t.id = given.id))
    OR EXISTS (SELECT FROM unnest($15::uuid[]) AS given(id) WHERE NOT EXISTS (SELECT FROM option t WHERE t.id = given.id))
    OR EXISTS (SELECT FROM unnest($16::uuid[]) AS given(id) WHERE NOT EXISTS (SELECT FROM option_value t WHERE t.id = given.id))
    OR EXISTS (SELECT FROM unnest($17::uuid[]) AS given(id) WHERE NOT EXISTS (SELECT FROM extra t WHERE t.id = given.id))

-- name: limits
SELECT (SELECT value FROM app_setting WHERE key = 'orders.fitter_discount_basis_points')::integer AS discount,
       (SELECT value FROM app_setting WHERE key = 'orders.fitter_trade_in_basis_points')::integer AS trade_in

-- name: insert
INSERT INTO sales_order (id, provisional, copied_from_id, repaired_unit_id, created_at, created_by, status_at,
    number, kind, status, resume_status, is_urgent, deadline, fitter_id, customer_id, horse_id, factory_id, region_code,
    currency, price_list_id, tax_basis_points, fitter_reference, special_instructions, internal_note, requested_date,
    promised_date, brand_id, model_id, leather_type_id, leather_colour_id, seat_size_q4, saddle_note, serial_no,
    saddle_minor, options_minor, extras_minor, tax_minor, total_minor, paid_minor, deposit_minor, is_priced,
    deposit_waiver, balance_waiver, warehouse_id, due_back, cancel_reason, ordered_at, approved_at, approved_by,
    released_at, completed_at, updated_at, updated_by)
VALUES ($1, $48, $49, $50, $45, $46, $47,
    $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12,
    $13, $14, $15, $16, $17, $18, $19,
    $20, (SELECT brand_id FROM model WHERE id = $21), $21, $22, $23, $24, $25, $26,
    $27, $28, $29, $30, $31, $32, $33, $34,
    $35, $36, $37, $38, $39, $40, $41, CASE WHEN $41::timestamptz IS NOT NULL THEN $42::uuid END,
    $43, $44, $45, $46)

-- name: update
-- $42 is the actor: who approves is who writes the approval.
UPDATE sales_order
   SET number = $2, kind = $3, status = $4, resume_status = $5, is_urgent = $6, deadline = $7, fitter_id = $8,
       customer_id = $9, horse_id = $10, factory_id = $11, region_code = $12, currency = $13, price_list_id = $14,
       tax_basis_points = $15, fitter_reference = $16, special_instructions = $17, internal_note = $18,
       requested_date = $19, promised_date = $20, brand_id = (SELECT brand_id FROM model WHERE id = $21), model_id = $21,
       leather_type_id = $22, leather_colour_id = $23, seat_size_q4 = $24, saddle_note = $25, serial_no = $26,
       saddle_minor = $27, options_minor = $28, extras_minor = $29, tax_minor = $30, total_minor = $31, paid_minor = $32,
       deposit_minor = $33, is_priced = $34, deposit_waiver = $35, balance_waiver = $36, warehouse_id = $37,
       due_back = $38, cancel_reason = $39, ordered_at = $40, approved_at = $41,
       approved_by = CASE WHEN $41::timestamptz IS NULL THEN NULL
                          WHEN approved_at IS DISTINCT FROM $41 THEN $42::uuid ELSE approved_by END,
       released_at = $43, completed_at = $44, updated_at = $45, updated_by = $46, status_at = $47,
       version = version + 1
 WHERE id = $1

-- name: updateState
-- As update, when the saddle is as it was: $24 is nothing.
-- $42 is the actor: who approves is who writes the approval.
UPDATE sales_order
   SET number = $2, kind = $3, status = $4, resume_status = $5, is_urgent = $6, deadline = $7, fitter_id = $8,
       customer_id = $9, horse_id = $10, factory_id = $11, region_code = $12, currency = $13, price_list_id = $14,
       tax_basis_points = $15, fitter_reference = $16, special_instructions = $17, internal_note = $18,
       requested_date = $19, promised_date = $20, brand_id = (SELECT brand_id FROM model WHERE id = $21), model_id = $21,
       leather_type_id = $22, leather_colour_id = $23, seat_size_q4 = coalesce($24::smallint, seat_size_q4), saddle_note = $25, serial_no = $26,
       saddle_minor = $27, options_minor = $28, extras_minor = $29, tax_minor = $30, total_minor = $31, paid_minor = $32,
       deposit_minor = $33, is_priced = $34, deposit_waiver = $35, balance_waiver = $36, warehouse_id = $37,
       due_back = $38, cancel_reason = $39, ordered_at = $40, approved_at = $41,
       approved_by = CASE WHEN $41::timestamptz IS NULL THEN NULL
                          WHEN approved_at IS DISTINCT FROM $41 THEN $42::uuid ELSE approved_by END,
       released_at = $43, completed_at = $44, updated_at = $45, updated_by = $46, status_at = $47,
       version = version + 1
 WHERE id = $1

-- name: setArchived
-- $2 is when it was archived, null to restore.
UPDATE sales_order
   SET archived_at = $2, archived_by = CASE WHEN $2::timestamptz IS NULL THEN NULL ELSE $4::uuid END,
       updated_at = $3, updated_by = $4, version = version + 1
 WHERE id = $1

-- name: removeOptions
DELETE FROM order_option WHERE order_id = $1

-- name: addOptions
INSERT INTO order_option (order_id, option_id, position, option_value_id, leather_type_id, colour_id, is_contrast, text,
                          unit_price_minor, contrast_price_minor)
SELECT $1, r.option_id, r.position, r.option_value_id, r.leather_type_id, r.colour_id, r.is_contrast, r.text,
       r.unit_price_minor, r.contrast_price_minor
  FROM json_to_recordset($2::json) AS r (option_id uuid, position smallint, option_value_id uuid, leather_type_id uuid,
                                         colour_id uuid, is_contrast boolean, text text, unit_price_minor bigint,
                                         contrast_price_minor bigint)

-- name: removeExtras
DELETE FROM order_extra WHERE order_id = $1

-- name: addExtras
INSERT INTO order_extra (order_id, extra_id, quantity, unit_price_minor)
SELECT $1, r.extra_id, r.quantity, r.unit_price_minor
  FROM json_to_recordset($2::json) AS r (extra_id uuid, quantity integer, unit_price_minor bigint)

-- name: removeCharges
DELETE FROM order_charge WHERE order_id = $1

-- name: addCharges
INSERT INTO order_charge (order_id, line, kind, amount_minor, description)
SELECT $1, r.line, r.kind, r.amount_minor, r.description
  FROM json_to_recordset($2::json) AS r (line smallint, kind text, amount_minor bigint, description text)

-- name: removeTradeIn
DELETE FROM trade_in WHERE order_id = $1

-- name: setTradeIn
INSERT INTO trade_in (order_id, description, serial, agreed_minor, received_at)
VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (order_id) DO UPDATE
   SET description = excluded.description, serial = excluded.serial, agreed_minor = excluded.agreed_minor,
       received_at = excluded.received_at

-- name: removeParty
DELETE FROM order_party WHERE order_id = $1 AND role = $2

-- name: setParty
INSERT INTO order_party (order_id, role, name, company, line1, line2, city, state, postal_code, country_code, phone, email)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
ON CONFLICT (order_id, role) DO UPDATE
   SET name = excluded.name, company = excluded.company, line1 = excluded.line1, line2 = excluded.line2,
       city = excluded.city, state = excluded.state, postal_code = excluded.postal_code,
       country_code = excluded.country_code, phone = excluded.phone, email = excluded.email

-- name: withdrawConfirmation
UPDATE client_confirmation SET decided_at = $2, decision = 'withdrawn' WHERE order_id = $1 AND decided_at IS NULL
