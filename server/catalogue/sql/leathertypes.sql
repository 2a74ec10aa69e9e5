-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: find
SELECT r.* FROM leather_type t JOIN leather_type_record r ON r.id = t.id WHERE t.id = $2 AND {visible}

-- name: document
SELECT r.* FROM leather_type t JOIN leather_type_record r ON r.id = t.id
 WHERE t.archived_at IS NULL AND {visible}
 ORDER BY t.sort, t.sort_name, t.id

-- name: objections
-- What stands against storing the record $1; $2 whether it is new.
WITH n AS (SELECT * FROM jsonb_populate_record(NULL::leather_type, $1))
SELECT 'id' AS field, 'duplicate' AS code FROM n JOIN leather_type t ON t.id = n.id WHERE $2::boolean
UNION ALL
SELECT 'code', 'duplicate'
  FROM n
  JOIN leather_type t ON lower(t.code) = lower(n.code)
 WHERE t.archived_at IS NULL AND t.id <> n.id
UNION ALL
SELECT 'name', 'duplicate'
  FROM n
  JOIN leather_type t ON lower(t.name) = lower(n.name)
 WHERE t.archived_at IS NULL AND t.id <> n.id
UNION ALL
SELECT 'colours.' || c.place - 1, 'unknown'
  FROM jsonb_array_elements_text($1::jsonb -> 'colours') WITH ORDINALITY AS c (id, place)
 WHERE NOT EXISTS (SELECT FROM colour WHERE id = c.id::uuid AND archived_at IS NULL)

-- name: insert
INSERT INTO leather_type (id, code, name, finish, is_active, sort, created_at, created_by, updated_at, updated_by)
SELECT id, code, name, finish, is_active, sort, $2, $3, $2, $3
  FROM jsonb_populate_record(NULL::leather_type, $1)

-- name: update
UPDATE leather_type t
   SET code = n.code, name = n.name, finish = n.finish, is_active = n.is_active, sort = n.sort, updated_at = $2,
       updated_by = $3, version = t.version + 1
  FROM jsonb_populate_record(NULL::leather_type, $1) n
 WHERE t.id = n.id

-- name: removeColours
DELETE FROM leather_colour c
 WHERE c.leather_type_id = ($1::jsonb ->> 'id')::uuid
   AND c.colour_id NOT IN (SELECT v::uuid FROM jsonb_array_elements_text($1::jsonb -> 'colours') AS v)

-- name: addColours
INSERT INTO leather_colour AS c (leather_type_id, colour_id, sort)
SELECT ($1::jsonb ->> 'id')::uuid, v.id::uuid, v.place
  FROM jsonb_array_elements_text($1::jsonb -> 'colours') WITH ORDINALITY AS v (id, place)
    ON CONFLICT (leather_type_id, colour_id) DO UPDATE SET sort = excluded.sort WHERE c.sort <> excluded.sort

-- name: setArchived
-- $2 is when it was archived, null to restore.
UPDATE leather_type
   SET archived_at = $2, archived_by = CASE WHEN $2::timestamptz IS NULL THEN NULL ELSE $4::uuid END,
       updated_at = $3, updated_by = $4, version = version + 1
 WHERE id = $1

-- name: next
SELECT least(coalesce(max(t.sort), 0) + 1, 1000000) FROM leather_type t
 WHERE t.archived_at IS NULL

-- name: list
-- filter q: search_fold(t.code || ' ' || t.name) LIKE (SELECT search_pattern(?))
-- filter name: lower(t.name) = lower(?)
-- filter code: lower(t.code) = lower(?)
-- filter finish: t.finish = ?
-- filter active boolean: t.is_active = ?
-- filter sequence integer: t.sort = ?
-- filter colour uuid: t.id IN (SELECT leather_type_id FROM leather_colour WHERE colour_id = ?)
-- filter model uuid: t.id IN (SELECT leather_type_id FROM model_leather WHERE model_id = ?)
-- filter archived boolean: (t.archived_at IS NOT NULL) = ?
-- sort sort not null: t.sort
-- sort name not null: t.sort_name
-- sort code not null: lower(t.code)
-- sort finish not null: t.finish
-- sort is_active not null: t.is_active
-- sort version not null: t.version
-- sort created_at not null: t.created_at
-- sort updated_at not null: t.updated_at
-- sort archived_at: t.archived_at
-- sort id: t.id
SELECT r.*, p.*
  FROM (SELECT t.id AS page_id {keys}
          FROM leather_type t
         WHERE {visible} AND {filters}
         ORDER BY {sort}
         {limit}) p
  JOIN leather_type_record r ON r.id = p.page_id
 ORDER BY {order}
