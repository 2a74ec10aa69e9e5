-- SPDX-License-Identifier: GPL-3.0-or-later
-- Orders and all that belongs to them, by COPY; what the order of these statements is for stands in writeorders.cpp.

-- name: orders
COPY sales_order (id, number, provisional, kind, status, resume_status, is_urgent, deadline, fitter_id, customer_id,
    horse_id, factory_id, region_code, currency, price_list_id, tax_basis_points, fitter_reference,
    special_instructions, internal_note, requested_date, promised_date, brand_id, model_id, leather_type_id,
    leather_colour_id, seat_size_q4, saddle_note, serial_no, saddle_minor, options_minor, extras_minor, tax_minor,
    total_minor, paid_minor, deposit_minor, is_priced, deposit_waiver, balance_waiver, warehouse_id, due_back,
    cancel_reason, copied_from_id, repaired_unit_id, ordered_at, approved_at, approved_by, released_at, completed_at,
    status_at, version, created_at, created_by, updated_at, updated_by, archived_at, archived_by) FROM STDIN

-- name: parties
COPY order_party (order_id, role, name, company, line1, line2, city, state, postal_code, country_code, phone, email)
FROM STDIN

-- name: options
COPY order_option (order_id, option_id, position, option_value_id, leather_type_id, colour_id, is_contrast, text,
                   unit_price_minor, contrast_price_minor) FROM STDIN

-- name: extras
COPY order_extra (order_id, extra_id, quantity, unit_price_minor) FROM STDIN

-- name: charges
COPY order_charge (order_id, line, kind, amount_minor, description) FROM STDIN

-- name: tradeIns
COPY trade_in (order_id, description, serial, agreed_minor, received_at) FROM STDIN

-- name: payments
COPY payment (id, order_id, kind, method, amount_minor, currency, received_at, reference, recorded_by, created_at)
FROM STDIN

-- name: steps
COPY production_step (id, order_id, step, started_at, finished_at, employee_id, result, note) FROM STDIN

-- name: shipments
COPY shipment (id, order_id, leg, carrier, tracking, shipped_at, employee_id, expected_at, delivered_at) FROM STDIN

-- name: trials
COPY trial (id, order_id, started_at, due_back, ended_at, outcome) FROM STDIN

-- name: units
COPY saddle_unit (id, serial_no, model_id, leather_type_id, seat_size_q4, order_id, owner_kind, owner_fitter_id,
                  warehouse_id, state, is_demo, is_sponsored, created_at, updated_at) FROM STDIN

-- name: movements
COPY stock_movement (id, unit_id, order_id, from_warehouse_id, to_warehouse_id, reason, at, by_user_id) FROM STDIN

-- name: measurements
COPY measurement_set (id, horse_id, order_id, taken_by, taken_at, method, notes, created_at, created_by, updated_at,
                      updated_by) FROM STDIN

-- name: measured
COPY measurement_value (set_id, type_code, value_num, value_text) FROM STDIN

-- name: confirmations
COPY client_confirmation (id, order_id, token_hash, sent_to, sent_at, expires_at, decided_at, decision, signer_name,
                          reason, config_digest) FROM STDIN

-- name: events
COPY order_event (id, order_id, at, actor_user_id, kind, action, from_status, to_status, text, data, audience,
                  is_correction) FROM STDIN

-- name: comments
COPY order_comment (id, order_id, author_id, audience, body, created_at, updated_at) FROM STDIN

-- name: readMarks
COPY order_read_mark (order_id, user_id, seen_at) FROM STDIN

-- name: audit
COPY audit_log (id, at, actor_user_id, role, action, entity, entity_id, before, after) FROM STDIN

-- name: lastNumber
SELECT coalesce(max(number), 1000) FROM sales_order

-- name: continueNumbers
SELECT setval('order_number', (SELECT max(number) FROM sales_order))
 WHERE (SELECT max(number) FROM sales_order) > (SELECT last_value FROM order_number)

-- name: refreshStatistics
ANALYZE sales_order, order_party, order_option, order_extra, order_charge, payment, production_step, shipment,
        measurement_set, measurement_value, order_event, order_comment, saddle_unit

-- Removal, in an order in which nothing refers to what is gone. What has an identity of its own goes by that, so that
-- what people have added to a demonstration order stands in the way.

-- name: removeReadMarks
DELETE FROM order_read_mark WHERE is_demo(order_id) AND is_demo(user_id)

-- name: removeEvents
DELETE FROM order_event WHERE is_demo(id)

-- name: removeComments
DELETE FROM order_comment WHERE is_demo(id)

-- name: removeConfirmations
DELETE FROM client_confirmation WHERE is_demo(id)

-- name: removeMeasured
DELETE FROM measurement_value WHERE is_demo(set_id)

-- name: removeMeasurements
DELETE FROM measurement_set WHERE is_demo(id)

-- name: removeMovements
DELETE FROM stock_movement WHERE is_demo(id)

-- name: forgetRepairs
UPDATE sales_order SET repaired_unit_id = NULL WHERE is_demo(id) AND repaired_unit_id IS NOT NULL

-- name: removeUnits
DELETE FROM saddle_unit WHERE is_demo(id)

-- name: removeTrials
DELETE FROM trial WHERE is_demo(id)

-- name: removeShipments
DELETE FROM shipment WHERE is_demo(id)

-- name: removeSteps
DELETE FROM production_step WHERE is_demo(id)

-- name: removePayments
DELETE FROM payment WHERE is_demo(id)

-- name: removeTradeIns
DELETE FROM trade_in WHERE is_demo(order_id)

-- name: removeCharges
DELETE FROM order_charge WHERE is_demo(order_id)

-- name: removeExtras
DELETE FROM order_extra WHERE is_demo(order_id)

-- name: removeOptions
DELETE FROM order_option WHERE is_demo(order_id)

-- name: removeParties
DELETE FROM order_party WHERE is_demo(order_id)

-- name: removeOrders
DELETE FROM sales_order WHERE is_demo(id)

-- name: removeAudit
DELETE FROM audit_log WHERE is_demo(id)
