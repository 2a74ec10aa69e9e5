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
