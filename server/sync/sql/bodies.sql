-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a scope tells of a record, for the rows of server/sync/projections.cpp. $1 are the identities, $2 and $3 the
-- scope. Each asks feed_scope again: what is published may have gone to somebody else since. A column that a scope must
-- not see is not read.

-- name: customer
SELECT c.id, c.version, c.fitter_id, c.name, c.company, c.email, c.phone, c.mobile, a.line1 AS address_line1,
       a.line2 AS address_line2, a.city AS address_city, a.state AS address_state,
       a.postal_code AS address_postal_code, a.country_code AS address_country_code, c.status, c.preferred_language,
       c.notes, c.created_at, c.updated_at, c.archived_at
  FROM feed_scope s
  JOIN customer c ON c.id = s.entity_id
  LEFT JOIN address a ON a.id = c.address_id
 WHERE s.entity = 'customer' AND s.entity_id = ANY ($1::uuid[]) AND s.scope_kind = $2 AND s.scope_ref = $3::uuid

-- name: customerForThemselves
SELECT c.id, c.version, c.fitter_id, c.name, c.company, c.email, c.phone, c.mobile, a.line1 AS address_line1,
       a.line2 AS address_line2, a.city AS address_city, a.state AS address_state,
       a.postal_code AS address_postal_code, a.country_code AS address_country_code, c.preferred_language,
       c.created_at, c.updated_at
  FROM feed_scope s
  JOIN customer c ON c.id = s.entity_id
  LEFT JOIN address a ON a.id = c.address_id
 WHERE s.entity = 'customer' AND s.entity_id = ANY ($1::uuid[]) AND s.scope_kind = $2 AND s.scope_ref = $3::uuid

-- name: horse
SELECT h.id, h.version, h.customer_id, h.name, h.breed, h.sex, h.birth_year, h.height_cm, h.notes, h.created_at,
       h.updated_at, h.archived_at
  FROM feed_scope s
  JOIN horse h ON h.id = s.entity_id
 WHERE s.entity = 'horse' AND s.entity_id = ANY ($1::uuid[]) AND s.scope_kind = $2 AND s.scope_ref = $3::uuid

-- name: horseForItsOwner
SELECT h.id, h.version, h.customer_id, h.name, h.breed, h.sex, h.birth_year, h.height_cm, h.created_at, h.updated_at
  FROM feed_scope s
  JOIN horse h ON h.id = s.entity_id
 WHERE s.entity = 'horse' AND s.entity_id = ANY ($1::uuid[]) AND s.scope_kind = $2 AND s.scope_ref = $3::uuid

-- name: fitter
SELECT f.id, f.version, f.user_id, f.name, f.email, f.phone, f.region_code, f.is_active
  FROM feed_scope s
  JOIN fitter f ON f.id = s.entity_id
 WHERE s.entity = 'fitter' AND s.entity_id = ANY ($1::uuid[]) AND s.scope_kind = $2 AND s.scope_ref = $3::uuid

-- name: attention
SELECT a.id, a.version, a.kind, a.author, a.author_name, a.mutation, a.about, a.result, a.created_at
  FROM feed_scope s
  JOIN attention_record a ON a.id = s.entity_id
 WHERE s.entity = 'attention' AND s.entity_id = ANY ($1::uuid[]) AND s.scope_kind = $2 AND s.scope_ref = $3::uuid

-- name: brand
SELECT t.id, t.version, t.name, t.mail_style, t.is_active, t.sort, t.created_at, t.updated_at, t.archived_at
  FROM feed_scope s
  JOIN brand t ON t.id = s.entity_id
 WHERE s.entity = 'brand' AND s.entity_id = ANY ($1::uuid[]) AND s.scope_kind = $2 AND s.scope_ref = $3::uuid

-- name: leatherType
SELECT t.id, t.version, t.code, t.name, t.finish, t.colours, t.is_active, t.sort, t.created_at, t.updated_at,
       t.archived_at
  FROM feed_scope s
  JOIN leather_type_record t ON t.id = s.entity_id
 WHERE s.entity = 'leather_type' AND s.entity_id = ANY ($1::uuid[]) AND s.scope_kind = $2 AND s.scope_ref = $3::uuid

-- name: colour
SELECT t.id, t.version, t.name, t.rgb, t.is_active, t.created_at, t.updated_at, t.archived_at
  FROM feed_scope s
  JOIN colour t ON t.id = s.entity_id
 WHERE s.entity = 'colour' AND s.entity_id = ANY ($1::uuid[]) AND s.scope_kind = $2 AND s.scope_ref = $3::uuid

-- name: option
SELECT t.id, t.version, t.group_code, t.name, t.kind, t.is_required, t.max_count, t.allows_contrast, t.show_on_label,
       t.help, t.is_active, t.sort, t.created_at, t.updated_at, t.archived_at
  FROM feed_scope s
  JOIN option t ON t.id = s.entity_id
 WHERE s.entity = 'option' AND s.entity_id = ANY ($1::uuid[]) AND s.scope_kind = $2 AND s.scope_ref = $3::uuid

-- name: optionValue
SELECT t.id, t.version, t.option_id, t.name, t.numeric_value, t.leather_type_id, t.colour_id, t.asks_colour,
       t.asks_leather, t.asks_text, t.is_active, t.sort, t.created_at, t.updated_at, t.archived_at
  FROM feed_scope s
  JOIN option_value t ON t.id = s.entity_id
 WHERE s.entity = 'option_value' AND s.entity_id = ANY ($1::uuid[]) AND s.scope_kind = $2 AND s.scope_ref = $3::uuid

-- name: optionRule
SELECT t.id, t.version, t.kind, t.model_id, t.flap_kind, t.if_value_id, t.then_option_id, t.then_value_id, t.message,
       t.is_active, t.created_at, t.updated_at, t.archived_at
  FROM feed_scope s
  JOIN option_rule t ON t.id = s.entity_id
 WHERE s.entity = 'option_rule' AND s.entity_id = ANY ($1::uuid[]) AND s.scope_kind = $2 AND s.scope_ref = $3::uuid

-- name: preset
SELECT t.id, t.version, t.name, t.model_id, t."values", t.is_active, t.sort, t.created_at, t.updated_at, t.archived_at
  FROM feed_scope s
  JOIN preset_record t ON t.id = s.entity_id
 WHERE s.entity = 'preset' AND s.entity_id = ANY ($1::uuid[]) AND s.scope_kind = $2 AND s.scope_ref = $3::uuid

-- name: extra
SELECT t.id, t.version, t.code, t.name, t.description, t.category, t.is_active, t.sort, t.created_at, t.updated_at,
       t.archived_at
  FROM feed_scope s
  JOIN extra t ON t.id = s.entity_id
 WHERE s.entity = 'extra' AND s.entity_id = ANY ($1::uuid[]) AND s.scope_kind = $2 AND s.scope_ref = $3::uuid

-- name: model
SELECT t.id, t.version, t.brand_id, t.name, t.discipline, t.flap_kind, t.state, t.is_customisable, t.sort,
       t.factories, t.leathers, t."values", t.default_values, t.extras, t.created_at, t.updated_at, t.archived_at
  FROM feed_scope s
  JOIN model_record t ON t.id = s.entity_id
 WHERE s.entity = 'model' AND s.entity_id = ANY ($1::uuid[]) AND s.scope_kind = $2 AND s.scope_ref = $3::uuid

-- name: priceList
SELECT t.id, t.version, t.region_code, t.currency, t.name, t.valid_from, t.valid_to, t.state, p.prices, t.price_count,
       t.created_at, t.updated_at, t.archived_at
  FROM feed_scope s
  JOIN price_list_record t ON t.id = s.entity_id
 CROSS JOIN LATERAL (SELECT coalesce(json_agg(json_build_object('kind', c.kind, 'subject_id', c.subject_id,
                                                                    'leather_type_id', c.leather_type_id,
                                                                    'amount_minor', c.amount_minor)
                                              ORDER BY array_position('{model_leather,option_value,option_contrast}',
                                                                      c.kind), c.subject_id, c.leather_type_id), '[]')
                               AS prices
                       FROM price_cell c WHERE c.price_list_id = t.id) p
 WHERE s.entity = 'price_list' AND s.entity_id = ANY ($1::uuid[]) AND s.scope_kind = $2 AND s.scope_ref = $3::uuid

-- name: taxRate
SELECT t.id, t.version, t.region_code, t.code, t.percent_basis_points, t.valid_from, t.valid_to, t.created_at,
       t.updated_at, t.archived_at
  FROM feed_scope s
  JOIN tax_rate t ON t.id = s.entity_id
 WHERE s.entity = 'tax_rate' AND s.entity_id = ANY ($1::uuid[]) AND s.scope_kind = $2 AND s.scope_ref = $3::uuid

-- name: order
-- What was closed long ago comes to the office as a list shows it: of the choices only the seat size.
SELECT r.id, r.version, r.number, r.provisional, r.kind, r.status, r.resume_status, r.is_urgent, r.deadline,
       r.fitter_id, r.customer_id, r.horse_id, r.factory_id, r.factory_name, r.region_code, r.currency, r.price_list_id,
       r.tax_basis_points, r.fitter_reference, r.special_instructions, r.internal_note, r.requested_date,
       r.promised_date, r.configuration_model_id, r.configuration_leather_type_id, r.configuration_leather_colour_id,
       CASE WHEN q.is_summary
            THEN (SELECT json_agg(json_build_object('option_id', c.option_id, 'position', c.position,
                                                    'option_value_id', c.option_value_id, 'is_contrast', c.is_contrast))
                    FROM order_option c JOIN option k ON k.id = c.option_id AND k.kind = 'seat_size'
                   WHERE c.order_id = r.id)
            ELSE r.configuration_selections END AS configuration_selections,
       CASE WHEN q.is_summary THEN NULL ELSE r.configuration_extras END AS configuration_extras,
       r.saddle_note, r.serial_no, CASE WHEN q.is_summary THEN NULL ELSE r.charges END AS charges,
       r.trade_in_description, r.trade_in_serial, r.trade_in_agreed_minor, r.trade_in_received_at,
       r.ship_to_name, r.ship_to_company, r.ship_to_address_line1, r.ship_to_address_line2, r.ship_to_address_city,
       r.ship_to_address_state, r.ship_to_address_postal_code, r.ship_to_address_country_code, r.ship_to_phone, r.ship_to_email,
       r.amounts_saddle_minor, r.amounts_options_minor, r.amounts_extras_minor, r.amounts_tax_minor, r.amounts_total_minor,
       r.amounts_paid_minor, r.amounts_balance_minor, r.amounts_deposit_minor, r.amounts_is_complete,
       r.due_back, r.warehouse_id, r.warehouse_name, r.deposit_waiver, r.balance_waiver, r.cancel_reason,
       r.copied_from_id, r.repaired_unit_id,
       CASE WHEN q.is_summary THEN NULL ELSE r.production_steps END AS production_steps,
       CASE WHEN q.is_summary THEN NULL ELSE r.shipments END AS shipments,
       r.ordered_at, r.approved_at, r.approved_by_name, r.released_at, r.completed_at, r.status_at, q.is_summary,
       r.created_at, r.created_by_name, r.updated_at, r.archived_at
  FROM feed_scope s
  JOIN order_record r ON r.id = s.entity_id
 CROSS JOIN LATERAL (SELECT r.status IN ('completed', 'cancelled')
                        AND coalesce(r.completed_at, r.status_at) < now() - interval '12 months' AS is_summary) q
 WHERE s.entity = 'order' AND s.entity_id = ANY ($1::uuid[]) AND s.scope_kind = $2 AND s.scope_ref = $3::uuid

-- name: orderForFitter
SELECT r.id, r.version, r.number, r.provisional, r.kind, r.status, r.resume_status, r.is_urgent, r.deadline,
       r.fitter_id, r.customer_id, r.customer_name, r.horse_id, r.horse_name, r.factory_id, r.factory_name,
       r.region_code, r.currency, r.price_list_id, r.tax_basis_points, r.fitter_reference, r.special_instructions,
       r.requested_date, r.promised_date, r.configuration_model_id, r.configuration_leather_type_id, r.configuration_leather_colour_id,
       r.configuration_selections, r.configuration_extras, r.saddle_note, r.serial_no, r.charges,
       r.trade_in_description, r.trade_in_serial, r.trade_in_agreed_minor, r.trade_in_received_at,
       r.ship_to_name, r.ship_to_company, r.ship_to_address_line1, r.ship_to_address_line2, r.ship_to_address_city,
       r.ship_to_address_state, r.ship_to_address_postal_code, r.ship_to_address_country_code, r.ship_to_phone, r.ship_to_email,
       r.amounts_saddle_minor, r.amounts_options_minor, r.amounts_extras_minor, r.amounts_tax_minor, r.amounts_total_minor,
       r.amounts_paid_minor, r.amounts_balance_minor, r.amounts_deposit_minor, r.amounts_is_complete,
       r.due_back, r.warehouse_id, r.warehouse_name, r.deposit_waiver, r.balance_waiver, r.cancel_reason,
       r.copied_from_id, r.repaired_unit_id, r.production_steps, r.shipments, r.ordered_at, r.approved_at,
       r.approved_by_name, r.released_at, r.completed_at, r.status_at, r.created_at, r.created_by_name, r.updated_at
  FROM feed_scope s
  JOIN order_record r ON r.id = s.entity_id
 WHERE s.entity = 'order' AND s.entity_id = ANY ($1::uuid[]) AND s.scope_kind = $2 AND s.scope_ref = $3::uuid

-- name: orderForCustomer
SELECT r.id, r.version, r.number, r.provisional, r.kind, r.status, r.resume_status, r.is_urgent, r.deadline,
       r.fitter_id, r.fitter_name, r.customer_id, r.horse_id, r.horse_name, r.factory_name, r.region_code, r.currency,
       r.price_list_id, r.tax_basis_points, r.fitter_reference, r.special_instructions, r.requested_date,
       r.promised_date, r.configuration_model_id, r.configuration_leather_type_id, r.configuration_leather_colour_id,
       r.configuration_selections, r.configuration_extras, r.saddle_note, r.serial_no, r.charges,
       r.trade_in_description, r.trade_in_serial, r.trade_in_agreed_minor, r.trade_in_received_at,
       r.ship_to_name, r.ship_to_company, r.ship_to_address_line1, r.ship_to_address_line2, r.ship_to_address_city,
       r.ship_to_address_state, r.ship_to_address_postal_code, r.ship_to_address_country_code, r.ship_to_phone, r.ship_to_email,
       r.amounts_saddle_minor, r.amounts_options_minor, r.amounts_extras_minor, r.amounts_tax_minor, r.amounts_total_minor,
       r.amounts_paid_minor, r.amounts_balance_minor, r.amounts_deposit_minor, r.amounts_is_complete,
       r.due_back, r.warehouse_name, r.cancel_reason, r.production_steps, r.shipments, r.ordered_at, r.approved_at,
       r.released_at, r.completed_at, r.status_at, r.created_at, r.updated_at
  FROM feed_scope s
  JOIN order_record r ON r.id = s.entity_id
 WHERE s.entity = 'order' AND s.entity_id = ANY ($1::uuid[]) AND s.scope_kind = $2 AND s.scope_ref = $3::uuid

-- name: orderForFactory
-- No amount, no price list, no address: they are not read.
SELECT r.id, r.version, r.number, r.provisional, r.kind, r.status, r.resume_status, r.is_urgent, r.deadline,
       r.fitter_id, r.fitter_name, r.customer_id, r.customer_name, r.horse_id, r.horse_name, r.factory_id,
       r.factory_name, r.region_code, r.fitter_reference, r.special_instructions, r.requested_date, r.promised_date,
       r.configuration_model_id, r.configuration_leather_type_id, r.configuration_leather_colour_id,
       r.configuration_selections, r.configuration_extras, r.saddle_note, r.serial_no, r.warehouse_id, r.warehouse_name, r.cancel_reason, r.repaired_unit_id,
       r.production_steps, r.shipments, r.ordered_at, r.approved_at, r.released_at, r.status_at, r.created_at,
       r.updated_at
  FROM feed_scope s
  JOIN order_record r ON r.id = s.entity_id
 WHERE s.entity = 'order' AND s.entity_id = ANY ($1::uuid[]) AND s.scope_kind = $2 AND s.scope_ref = $3::uuid

-- name: payment
SELECT t.id, t.version, t.order_id, t.kind, t.method, t.amount_minor, t.currency, t.received_at, t.reference,
       u.full_name AS recorded_by_name, t.created_at
  FROM feed_scope s
  JOIN payment t ON t.id = s.entity_id
  LEFT JOIN app_user u ON u.id = t.recorded_by
 WHERE s.entity = 'payment' AND s.entity_id = ANY ($1::uuid[]) AND s.scope_kind = $2 AND s.scope_ref = $3::uuid

-- name: orderComment
SELECT t.id, t.version, t.order_id, t.author_id, u.full_name AS author_name, t.audience, t.body, t.edited_at,
       t.created_at, t.updated_at, t.archived_at
  FROM feed_scope s
  JOIN order_comment t ON t.id = s.entity_id
  JOIN app_user u ON u.id = t.author_id
 WHERE s.entity = 'order_comment' AND s.entity_id = ANY ($1::uuid[]) AND s.scope_kind = $2 AND s.scope_ref = $3::uuid

-- name: measurementSet
SELECT t.id, t.version, t.horse_id, t.order_id, u.full_name AS taken_by_name, t.taken_at, t.method,
       (SELECT json_agg(json_build_object('type_code', v.type_code, 'value_num', v.value_num, 'value_text', v.value_text)
                        ORDER BY v.type_code COLLATE "C")
          FROM measurement_value v WHERE v.set_id = t.id) AS values,
       t.notes, t.created_at, t.updated_at, t.archived_at
  FROM feed_scope s
  JOIN measurement_set t ON t.id = s.entity_id
  LEFT JOIN app_user u ON u.id = t.taken_by
 WHERE s.entity = 'measurement_set' AND s.entity_id = ANY ($1::uuid[]) AND s.scope_kind = $2 AND s.scope_ref = $3::uuid

-- name: attachment
SELECT t.id, t.version, t.order_id, t.horse_id, t.kind, t.file_name, t.media_type, t.size,
       encode(t.sha256, 'hex') AS sha256,
       EXISTS (SELECT FROM blob b WHERE b.user_id = t.uploaded_by AND b.sha256 = t.sha256
                                    AND b.completed_at IS NOT NULL) AS has_bytes,
       u.full_name AS uploaded_by_name, t.created_at, t.updated_at, t.archived_at
  FROM feed_scope s
  JOIN attachment t ON t.id = s.entity_id
  JOIN app_user u ON u.id = t.uploaded_by
 WHERE s.entity = 'attachment' AND s.entity_id = ANY ($1::uuid[]) AND s.scope_kind = $2 AND s.scope_ref = $3::uuid

-- name: savedView
SELECT t.id, t.version, t.name, t.filter::text AS filter_json, t.sort, t.layout::text AS layout, t.is_shared, t.created_at,
       t.updated_at, t.archived_at
  FROM feed_scope s
  JOIN saved_view t ON t.id = s.entity_id
 WHERE s.entity = 'saved_view' AND s.entity_id = ANY ($1::uuid[]) AND s.scope_kind = $2 AND s.scope_ref = $3::uuid
