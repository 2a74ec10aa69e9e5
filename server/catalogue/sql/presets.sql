-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: find
SELECT r.* FROM preset t JOIN preset_record r ON r.id = t.id WHERE t.id = $2 AND {visible}

-- name: document
SELECT r.* FROM preset t JOIN preset_record r ON r.id = t.id
 WHERE t.archived_at IS NULL AND {visible}
 ORDER BY t.sort, t.sort_name, t.id

-- name: objections
-- What stands against storing the record $1; $2 whether it is new.
WITH n AS (SELECT * FROM jsonb_populate_record(NULL::preset, $1))
SELECT 'id' AS field, 'duplicate' AS code FROM n JOIN preset t ON t.id = n.id WHERE $2::boolean
UNION ALL
SELECT 'name', 'duplicate'
  FROM n
  JOIN preset t ON lower(t.name) = lower(n.name) AND t.model_id IS NOT DISTINCT FROM n.model_id
 WHERE t.archived_at IS NULL AND t.id <> n.id
UNION ALL
SELECT 'model_id', 'unknown'
  FROM n
 WHERE n.model_id IS NOT NULL
   AND NOT EXISTS (SELECT FROM model WHERE id = n.model_id AND archived_at IS NULL)
UNION ALL
-- What a choice may say depends on its option and value.
SELECT 'values.' || c.place - 1 || '.' || f.field, f.code
  FROM jsonb_array_elements($1::jsonb -> 'values') WITH ORDINALITY AS c (choice, place)
  CROSS JOIN LATERAL jsonb_to_record(c.choice) AS s (option_id uuid, position integer, option_value_id uuid,
       leather_type_id uuid, colour_id uuid, is_contrast boolean, text text)
  LEFT JOIN option o ON o.id = s.option_id AND o.archived_at IS NULL
  LEFT JOIN option_value v ON v.id = s.option_value_id AND v.archived_at IS NULL
  LEFT JOIN leather_type l ON l.id = s.leather_type_id AND l.archived_at IS NULL
  LEFT JOIN colour k ON k.id = s.colour_id AND k.archived_at IS NULL
  CROSS JOIN LATERAL (VALUES
    ('option_id', 'unknown', o.id IS NULL),
    ('option_value_id', 'unknown', s.option_value_id IS NOT NULL AND v.id IS NULL),
    ('leather_type_id', 'unknown', s.leather_type_id IS NOT NULL AND l.id IS NULL),
    ('colour_id', 'unknown', s.colour_id IS NOT NULL AND k.id IS NULL),
    ('position', 'out_of_range', s.position > o.max_count),
    ('option_value_id', 'other_option', v.option_id <> s.option_id),
    ('option_value_id', 'not_for_kind', o.kind = 'text' AND s.option_value_id IS NOT NULL),
    ('option_value_id', 'required', o.kind <> 'text' AND s.option_value_id IS NULL),
    ('text', 'required', o.kind = 'text' AND s.text IS NULL),
    ('text', 'not_asked', o.kind <> 'text' AND s.text IS NOT NULL AND NOT v.asks_text),
    ('leather_type_id', 'not_asked', s.leather_type_id IS NOT NULL AND NOT coalesce(v.asks_leather, false)),
    ('colour_id', 'not_asked', s.colour_id IS NOT NULL AND NOT (coalesce(v.asks_colour, false) OR s.is_contrast)),
    ('is_contrast', 'not_asked', s.is_contrast AND NOT o.allows_contrast)
  ) AS f (field, code, stands)
 WHERE f.stands

-- name: insert
INSERT INTO preset (id, name, model_id, is_active, sort, created_at, created_by, updated_at, updated_by)
SELECT id, name, model_id, is_active, sort, $2, $3, $2, $3
  FROM jsonb_populate_record(NULL::preset, $1)

-- name: update
UPDATE preset t
   SET name = n.name, model_id = n.model_id, is_active = n.is_active, sort = n.sort, updated_at = $2, updated_by = $3,
       version = t.version + 1
  FROM jsonb_populate_record(NULL::preset, $1) n
 WHERE t.id = n.id

-- name: removeValues
DELETE FROM preset_value c WHERE c.preset_id = ($1::jsonb ->> 'id')::uuid

-- name: addValues
INSERT INTO preset_value (preset_id, option_id, position, option_value_id, leather_type_id, colour_id, is_contrast,
                          text, sort)
SELECT ($1::jsonb ->> 'id')::uuid, s.option_id, s.position, s.option_value_id, s.leather_type_id, s.colour_id,
       s.is_contrast, s.text, c.place
  FROM jsonb_array_elements($1::jsonb -> 'values') WITH ORDINALITY AS c (choice, place)
  CROSS JOIN LATERAL jsonb_to_record(c.choice) AS s (option_id uuid, position integer, option_value_id uuid,
       leather_type_id uuid, colour_id uuid, is_contrast boolean, text text)

-- name: setArchived
-- $2 is when it was archived, null to restore.
UPDATE preset
   SET archived_at = $2, archived_by = CASE WHEN $2::timestamptz IS NULL THEN NULL ELSE $4::uuid END,
       updated_at = $3, updated_by = $4, version = version + 1
 WHERE id = $1

-- name: next
-- $1: the model, or none for all
SELECT least(coalesce(max(t.sort), 0) + 1, 1000000) FROM preset t
 WHERE t.archived_at IS NULL AND ($1::uuid IS NULL OR t.model_id = $1)

-- name: list
-- filter q: t.sort_name LIKE (SELECT search_pattern(?))
-- filter name: lower(t.name) = lower(?)
-- filter model uuid: t.model_id = ?
-- filter for_model uuid: (t.model_id IS NULL OR t.model_id = ?)
-- filter option uuid: t.id IN (SELECT preset_id FROM preset_value WHERE option_id = ?)
-- filter value uuid: t.id IN (SELECT preset_id FROM preset_value WHERE option_value_id = ?)
-- filter active boolean: t.is_active = ?
-- filter sequence integer: t.sort = ?
-- filter archived boolean: (t.archived_at IS NOT NULL) = ?
-- sort sort not null: t.sort
-- sort name not null: t.sort_name
-- sort model_id: m.sort_name
-- sort is_active not null: t.is_active
-- sort version not null: t.version
-- sort created_at not null: t.created_at
-- sort updated_at not null: t.updated_at
-- sort archived_at: t.archived_at
-- sort id: t.id
SELECT r.*, p.*
  FROM (SELECT t.id AS page_id {keys}
          FROM preset t
          LEFT JOIN model m ON m.id = t.model_id
         WHERE {visible} AND {filters}
         ORDER BY {sort}
         {limit}) p
  JOIN preset_record r ON r.id = p.page_id
 ORDER BY {order}
