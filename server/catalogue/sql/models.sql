-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: find
SELECT r.* FROM model t JOIN model_record r ON r.id = t.id WHERE t.id = $2 AND {visible}

-- name: document
SELECT r.* FROM model t JOIN model_record r ON r.id = t.id
 WHERE t.archived_at IS NULL AND {visible}
 ORDER BY t.sort, t.sort_name, t.id

-- name: objections
-- What stands against storing the record $1; $2 whether it is new.
WITH n AS (SELECT * FROM jsonb_populate_record(NULL::model, $1))
SELECT 'id' AS field, 'duplicate' AS code FROM n JOIN model t ON t.id = n.id WHERE $2::boolean
UNION ALL
SELECT 'name', 'duplicate'
  FROM n
  JOIN model t ON lower(t.name) = lower(n.name) AND t.brand_id = n.brand_id
 WHERE t.archived_at IS NULL AND t.id <> n.id
UNION ALL
SELECT 'brand_id', 'unknown'
  FROM n
 WHERE n.brand_id IS NOT NULL
   AND NOT EXISTS (SELECT FROM brand WHERE id = n.brand_id AND archived_at IS NULL)
UNION ALL
SELECT 'leathers.' || c.place - 1, 'unknown'
  FROM jsonb_array_elements_text($1::jsonb -> 'leathers') WITH ORDINALITY AS c (id, place)
 WHERE NOT EXISTS (SELECT FROM leather_type WHERE id = c.id::uuid AND archived_at IS NULL)
UNION ALL
SELECT 'values.' || c.place - 1, 'unknown'
  FROM jsonb_array_elements_text($1::jsonb -> 'values') WITH ORDINALITY AS c (id, place)
 WHERE NOT EXISTS (SELECT FROM option_value WHERE id = c.id::uuid AND archived_at IS NULL)
UNION ALL
SELECT 'extras.' || c.place - 1, 'unknown'
  FROM jsonb_array_elements_text($1::jsonb -> 'extras') WITH ORDINALITY AS c (id, place)
 WHERE NOT EXISTS (SELECT FROM extra WHERE id = c.id::uuid AND archived_at IS NULL)
UNION ALL
SELECT 'factories.' || c.place - 1 || '.factory_id', 'unknown'
  FROM jsonb_array_elements($1::jsonb -> 'factories') WITH ORDINALITY AS c (factory, place)
 WHERE NOT EXISTS (SELECT FROM factory WHERE id = (c.factory ->> 'factory_id')::uuid AND archived_at IS NULL)
UNION ALL
SELECT 'default_values.' || d.place - 1, 'second_default'
  FROM (SELECT c.place, row_number() OVER (PARTITION BY v.option_id ORDER BY c.place) AS turn
          FROM jsonb_array_elements_text($1::jsonb -> 'default_values') WITH ORDINALITY AS c (id, place)
          JOIN option_value v ON v.id = c.id::uuid) d
 WHERE d.turn > 1

-- name: insert
INSERT INTO model (id, brand_id, name, discipline, flap_kind, state, is_customisable, sort, created_at, created_by,
                   updated_at, updated_by)
SELECT id, brand_id, name, discipline, flap_kind, state, is_customisable, sort, $2, $3, $2,
       $3
  FROM jsonb_populate_record(NULL::model, $1)

-- name: update
UPDATE model t
   SET brand_id = n.brand_id, name = n.name, discipline = n.discipline, flap_kind = n.flap_kind, state = n.state,
       is_customisable = n.is_customisable, sort = n.sort, updated_at = $2, updated_by = $3, version = t.version + 1
  FROM jsonb_populate_record(NULL::model, $1) n
 WHERE t.id = n.id

-- name: removeLeathers
DELETE FROM model_leather c
 WHERE c.model_id = ($1::jsonb ->> 'id')::uuid
   AND c.leather_type_id NOT IN (SELECT v::uuid FROM jsonb_array_elements_text($1::jsonb -> 'leathers') AS v)

-- name: addLeathers
INSERT INTO model_leather AS c (model_id, leather_type_id, sort)
SELECT ($1::jsonb ->> 'id')::uuid, v.id::uuid, v.place
  FROM jsonb_array_elements_text($1::jsonb -> 'leathers') WITH ORDINALITY AS v (id, place)
    ON CONFLICT (model_id, leather_type_id) DO UPDATE SET sort = excluded.sort WHERE c.sort <> excluded.sort

-- name: removeExtras
DELETE FROM model_extra c
 WHERE c.model_id = ($1::jsonb ->> 'id')::uuid
   AND c.extra_id NOT IN (SELECT v::uuid FROM jsonb_array_elements_text($1::jsonb -> 'extras') AS v)

-- name: addExtras
INSERT INTO model_extra AS c (model_id, extra_id, sort)
SELECT ($1::jsonb ->> 'id')::uuid, v.id::uuid, v.place
  FROM jsonb_array_elements_text($1::jsonb -> 'extras') WITH ORDINALITY AS v (id, place)
    ON CONFLICT (model_id, extra_id) DO UPDATE SET sort = excluded.sort WHERE c.sort <> excluded.sort

-- name: removeFactories
DELETE FROM model_factory c
 WHERE c.model_id = ($1::jsonb ->> 'id')::uuid
   AND c.region_code NOT IN (SELECT f ->> 'region_code' FROM jsonb_array_elements($1::jsonb -> 'factories') AS f)

-- name: addFactories
INSERT INTO model_factory AS c (model_id, region_code, factory_id)
SELECT ($1::jsonb ->> 'id')::uuid, f ->> 'region_code', (f ->> 'factory_id')::uuid
  FROM jsonb_array_elements($1::jsonb -> 'factories') AS f
    ON CONFLICT (model_id, region_code) DO UPDATE SET factory_id = excluded.factory_id
                                            WHERE c.factory_id <> excluded.factory_id

-- name: removeValues
DELETE FROM model_option_value c
 WHERE c.model_id = ($1::jsonb ->> 'id')::uuid
   AND c.option_value_id NOT IN (SELECT v::uuid FROM jsonb_array_elements_text($1::jsonb -> 'values') AS v)

-- name: addValues
-- What is no default comes first: an option's default gives way before another takes its place.
INSERT INTO model_option_value AS c (model_id, option_id, option_value_id, is_default, sort)
SELECT ($1::jsonb ->> 'id')::uuid, v.option_id, v.id, d.id IS NOT NULL, w.place
  FROM jsonb_array_elements_text($1::jsonb -> 'values') WITH ORDINALITY AS w (id, place)
  JOIN option_value v ON v.id = w.id::uuid
  LEFT JOIN (SELECT e::uuid AS id FROM jsonb_array_elements_text($1::jsonb -> 'default_values') AS e) d ON d.id = v.id
 ORDER BY d.id IS NOT NULL, w.place
    ON CONFLICT (model_id, option_value_id) DO UPDATE SET is_default = excluded.is_default, sort = excluded.sort
                                                WHERE (c.is_default, c.sort) <> (excluded.is_default, excluded.sort)

-- name: setArchived
-- $2 is when it was archived, null to restore.
UPDATE model
   SET archived_at = $2, archived_by = CASE WHEN $2::timestamptz IS NULL THEN NULL ELSE $4::uuid END,
       updated_at = $3, updated_by = $4, version = version + 1
 WHERE id = $1

-- name: next
-- $1: the brand, or none for all
SELECT least(coalesce(max(t.sort), 0) + 1, 1000000) FROM model t
 WHERE t.archived_at IS NULL AND ($1::uuid IS NULL OR t.brand_id = $1)

-- name: list
-- filter q: search_fold(b.name || ' ' || t.name) LIKE (SELECT search_pattern(?))
-- filter name: lower(t.name) = lower(?)
-- filter brand uuid: t.brand_id = ?
-- filter discipline: t.discipline = ?
-- filter flap_kind: t.flap_kind = ?
-- filter state: t.state = ?
-- filter active boolean: (t.state = 'active' AND b.is_active) = ?
-- filter customisable boolean: t.is_customisable = ?
-- filter sequence integer: t.sort = ?
-- filter leather uuid: t.id IN (SELECT model_id FROM model_leather WHERE leather_type_id = ?)
-- filter value uuid: t.id IN (SELECT model_id FROM model_option_value WHERE option_value_id = ?)
-- filter option uuid: t.id IN (SELECT model_id FROM model_option_value WHERE option_id = ?)
-- filter extra uuid: t.id IN (SELECT model_id FROM model_extra WHERE extra_id = ?)
-- filter factory uuid: t.id IN (SELECT model_id FROM model_factory WHERE factory_id = ?)
-- filter archived boolean: (t.archived_at IS NOT NULL) = ?
-- sort sort not null: t.sort
-- sort name not null: t.sort_name
-- sort brand_id not null: b.sort_name
-- sort discipline not null: t.discipline
-- sort flap_kind not null: t.flap_kind
-- sort state not null: t.state
-- sort is_customisable not null: t.is_customisable
-- sort version not null: t.version
-- sort created_at not null: t.created_at
-- sort updated_at not null: t.updated_at
-- sort archived_at: t.archived_at
-- sort id: t.id
SELECT r.*, p.*
  FROM (SELECT t.id AS page_id {keys}
          FROM model t
          JOIN brand b ON b.id = t.brand_id
         WHERE {visible} AND {filters}
         ORDER BY {sort}
         {limit}) p
  JOIN model_record r ON r.id = p.page_id
 ORDER BY {order}
