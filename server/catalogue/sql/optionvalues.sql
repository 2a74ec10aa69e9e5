-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: find
SELECT t.* FROM option_value t WHERE t.id = $2 AND {visible}

-- name: document
SELECT t.* FROM option_value t
 WHERE t.archived_at IS NULL AND {visible}
 ORDER BY t.option_id, t.sort, t.sort_name, t.id

-- name: objections
-- What stands against storing the record $1; $2 whether it is new.
WITH n AS (SELECT * FROM jsonb_populate_record(NULL::option_value, $1))
SELECT 'id' AS field, 'duplicate' AS code FROM n JOIN option_value t ON t.id = n.id WHERE $2::boolean
UNION ALL
SELECT 'name', 'duplicate'
  FROM n
  JOIN option_value t ON lower(t.name) = lower(n.name) AND t.option_id = n.option_id
 WHERE t.archived_at IS NULL AND t.id <> n.id
UNION ALL
SELECT 'option_id', 'unknown'
  FROM n
 WHERE n.option_id IS NOT NULL
   AND NOT EXISTS (SELECT FROM option WHERE id = n.option_id AND archived_at IS NULL)
UNION ALL
SELECT 'leather_type_id', 'unknown'
  FROM n
 WHERE n.leather_type_id IS NOT NULL
   AND NOT EXISTS (SELECT FROM leather_type WHERE id = n.leather_type_id AND archived_at IS NULL)
UNION ALL
SELECT 'colour_id', 'unknown'
  FROM n
 WHERE n.colour_id IS NOT NULL
   AND NOT EXISTS (SELECT FROM colour WHERE id = n.colour_id AND archived_at IS NULL)
UNION ALL
-- What a value is depends on the kind of its option.
SELECT f.field, f.code
  FROM n
  JOIN option o ON o.id = n.option_id
  CROSS JOIN LATERAL (VALUES
    ('option_id', 'text_option', o.kind = 'text'),
    ('leather_type_id', 'required', o.kind = 'leather' AND n.leather_type_id IS NULL),
    ('leather_type_id', 'not_for_kind', o.kind <> 'leather' AND n.leather_type_id IS NOT NULL),
    ('asks_leather', 'not_for_kind', o.kind = 'leather' AND n.asks_leather),
    ('colour_id', 'required', o.kind = 'colour' AND n.colour_id IS NULL),
    ('colour_id', 'not_for_kind', o.kind <> 'colour' AND n.colour_id IS NOT NULL),
    ('asks_colour', 'not_for_kind', o.kind = 'colour' AND n.asks_colour),
    ('numeric_value', 'required', o.kind IN ('seat_size', 'length') AND n.numeric_value IS NULL),
    ('numeric_value', 'out_of_range', o.kind = 'seat_size' AND n.numeric_value NOT BETWEEN 48 AND 84),
    ('option_id', 'has_yes_and_no', o.kind = 'boolean' AND (SELECT count(*) > 1 FROM option_value v
        WHERE v.option_id = o.id AND v.archived_at IS NULL AND v.id <> n.id))
  ) AS f (field, code, stands)
 WHERE f.stands

-- name: insert
INSERT INTO option_value (id, option_id, name, numeric_value, leather_type_id, colour_id, asks_colour, asks_leather,
                          asks_text, is_active, sort, created_at, created_by, updated_at, updated_by)
SELECT id, option_id, name, numeric_value, leather_type_id, colour_id, asks_colour, asks_leather, asks_text,
       is_active, sort, $2, $3, $2, $3
  FROM jsonb_populate_record(NULL::option_value, $1)

-- name: update
UPDATE option_value t
   SET option_id = n.option_id, name = n.name, numeric_value = n.numeric_value, leather_type_id = n.leather_type_id,
       colour_id = n.colour_id, asks_colour = n.asks_colour, asks_leather = n.asks_leather, asks_text = n.asks_text,
       is_active = n.is_active, sort = n.sort, updated_at = $2, updated_by = $3, version = t.version + 1
  FROM jsonb_populate_record(NULL::option_value, $1) n
 WHERE t.id = n.id

-- name: setArchived
-- $2 is when it was archived, null to restore.
UPDATE option_value
   SET archived_at = $2, archived_by = CASE WHEN $2::timestamptz IS NULL THEN NULL ELSE $4::uuid END,
       updated_at = $3, updated_by = $4, version = version + 1
 WHERE id = $1

-- name: next
-- $1: the option, or none for all
SELECT least(coalesce(max(t.sort), 0) + 1, 1000000) FROM option_value t
 WHERE t.archived_at IS NULL AND ($1::uuid IS NULL OR t.option_id = $1)

-- name: list
-- filter q: t.sort_name LIKE (SELECT search_pattern(?))
-- filter name: lower(t.name) = lower(?)
-- filter option uuid: t.option_id = ?
-- filter leather uuid: t.leather_type_id = ?
-- filter colour uuid: t.colour_id = ?
-- filter model uuid: t.id IN (SELECT option_value_id FROM model_option_value WHERE model_id = ?)
-- filter active boolean: t.is_active = ?
-- filter sequence integer: t.sort = ?
-- filter archived boolean: (t.archived_at IS NOT NULL) = ?
-- sort sort not null: t.sort
-- sort name not null: t.sort_name
-- sort option_id not null: o.sort_name
-- sort numeric_value: t.numeric_value
-- sort leather_type_id: l.sort_name
-- sort colour_id: c.sort_name
-- sort asks_colour not null: t.asks_colour
-- sort asks_leather not null: t.asks_leather
-- sort asks_text not null: t.asks_text
-- sort is_active not null: t.is_active
-- sort version not null: t.version
-- sort created_at not null: t.created_at
-- sort updated_at not null: t.updated_at
-- sort archived_at: t.archived_at
-- sort id: t.id
SELECT r.*, p.*
  FROM (SELECT t.id AS page_id {keys}
          FROM option_value t
          JOIN option o ON o.id = t.option_id
          LEFT JOIN leather_type l ON l.id = t.leather_type_id
          LEFT JOIN colour c ON c.id = t.colour_id
         WHERE {visible} AND {filters}
         ORDER BY {sort}
         {limit}) p
  JOIN option_value r ON r.id = p.page_id
 ORDER BY {order}
