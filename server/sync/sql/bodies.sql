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
