-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: find
SELECT o.* FROM order_record o WHERE o.id = $2 AND {visible}

-- name: findByNumber
SELECT o.* FROM order_record o WHERE o.number = $2 AND {visible}

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

-- name: ground
-- What is known of those that order $3 belongs to: $1 the actor's account, $2 whether it makes orders its own, $4
-- whether the order is new, $5 its fitter and $6 whether that is a new one, $7 its customer and $8 whether that is a
-- new one, $9 its horse, $10 factory, $11 region, $12 country of the recipient, $13 the order that it copies, $14 the
-- unit that it repairs.
WITH given AS MATERIALIZED (
    SELECT own.id AS own_fitter_id, c.id AS customer_id, c.fitter_id AS customer_fitter_id,
           c.user_id = $1 AS is_own_customer, c.name AS customer_name, c.archived_at IS NULL AS is_live_customer,
           coalesce($5::uuid, CASE WHEN $2::boolean THEN own.id END, c.fitter_id) AS fitter_id
      FROM (SELECT (SELECT id FROM fitter WHERE user_id = $1 AND is_active AND archived_at IS NULL)) AS own (id)
      LEFT JOIN customer c ON c.id = $7
)
SELECT g.own_fitter_id, g.customer_fitter_id, g.is_own_customer, f.region_code AS fitter_region,
       f.name AS fitter_name, g.customer_name, h.name AS horse_name, y.name AS factory_name, u.full_name AS actor_name,
       r.currency, coalesce(r.deposit_basis_points, 0) AS deposit_basis_points, e.stamp,
       $4::boolean AND EXISTS (SELECT FROM sales_order WHERE id = $3) AS is_taken,
       array_remove(ARRAY[
           CASE WHEN $6::boolean AND (f.id IS NULL OR NOT f.is_active OR f.archived_at IS NOT NULL) THEN 'fitter_id' END,
           CASE WHEN $8::boolean AND $7::uuid IS NOT NULL AND (g.customer_id IS NULL OR NOT g.is_live_customer)
                THEN 'customer_id' END,
           CASE WHEN $9::uuid IS NOT NULL AND h.customer_id IS DISTINCT FROM $7 THEN 'horse_id' END,
           CASE WHEN $10::uuid IS NOT NULL AND y.id IS NULL THEN 'factory_id' END,
           CASE WHEN $12::text IS NOT NULL AND NOT EXISTS (SELECT FROM country WHERE code = $12)
                THEN 'ship_to.address.country_code' END,
           CASE WHEN $13::uuid IS NOT NULL AND NOT EXISTS (SELECT FROM sales_order WHERE id = $13)
                THEN 'copied_from_id' END,
           CASE WHEN $14::uuid IS NOT NULL AND NOT EXISTS (SELECT FROM saddle_unit WHERE id = $14)
                THEN 'repaired_unit_id' END], NULL) AS unknown
  FROM given g
 CROSS JOIN catalogue_epoch e
  LEFT JOIN fitter f ON f.id = g.fitter_id
  LEFT JOIN horse h ON h.id = $9
  LEFT JOIN factory y ON y.id = $10
  LEFT JOIN app_user u ON u.id = $1
  LEFT JOIN region r ON r.code = coalesce($11, f.region_code)

-- name: customerEmail
SELECT email FROM customer WHERE id = $1

-- name: unknownChoices
-- $1 models, $2 leather types, $3 colours, $4 options, $5 values, $6 extras.
SELECT CASE WHEN EXISTS (SELECT FROM unnest($1::uuid[]) AS given (id)
                          WHERE NOT EXISTS (SELECT FROM model t WHERE t.id = given.id))
            THEN 'configuration.model_id' ELSE 'configuration' END AS field, 'unknown' AS code
 WHERE EXISTS (SELECT FROM unnest($1::uuid[]) AS given (id) WHERE NOT EXISTS (SELECT FROM model t WHERE t.id = given.id))
    OR EXISTS (SELECT FROM unnest($2::uuid[]) AS given (id) WHERE NOT EXISTS (SELECT FROM leather_type t WHERE t.id = given.id))
    OR EXISTS (SELECT FROM unnest($3::uuid[]) AS given (id) WHERE NOT EXISTS (SELECT FROM colour t WHERE t.id = given.id))
    OR EXISTS (SELECT FROM unnest($4::uuid[]) AS given (id) WHERE NOT EXISTS (SELECT FROM option t WHERE t.id = given.id))
    OR EXISTS (SELECT FROM unnest($5::uuid[]) AS given (id) WHERE NOT EXISTS (SELECT FROM option_value t WHERE t.id = given.id))
    OR EXISTS (SELECT FROM unnest($6::uuid[]) AS given (id) WHERE NOT EXISTS (SELECT FROM extra t WHERE t.id = given.id))

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
-- One array a column; empty text is nothing.
INSERT INTO order_option (order_id, option_id, position, option_value_id, leather_type_id, colour_id, is_contrast, text,
                          unit_price_minor, contrast_price_minor)
SELECT $1, option_id, position, nullif(value, '')::uuid, nullif(leather, '')::uuid, nullif(colour, '')::uuid, is_contrast,
       nullif(words, ''), unit_price, contrast_price
  FROM unnest($2::uuid[], $3::smallint[], $4::text[], $5::text[], $6::text[], $7::boolean[], $8::text[], $9::bigint[],
              $10::bigint[]) AS r (option_id, position, value, leather, colour, is_contrast, words, unit_price,
                                   contrast_price)

-- name: removeExtras
DELETE FROM order_extra WHERE order_id = $1

-- name: addExtras
INSERT INTO order_extra (order_id, extra_id, quantity, unit_price_minor)
SELECT $1, r.* FROM unnest($2::uuid[], $3::integer[], $4::bigint[]) AS r

-- name: removeCharges
DELETE FROM order_charge WHERE order_id = $1

-- name: addCharges
INSERT INTO order_charge (order_id, line, kind, amount_minor, description)
SELECT $1, r.line, r.kind, r.amount, nullif(r.description, '')
  FROM unnest($2::text[], $3::bigint[], $4::text[]) WITH ORDINALITY AS r (kind, amount, description, line)

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
