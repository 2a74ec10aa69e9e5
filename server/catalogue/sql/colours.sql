-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: find
SELECT t.* FROM colour t WHERE t.id = $2 AND {visible}

-- name: document
SELECT t.* FROM colour t
 WHERE t.archived_at IS NULL AND {visible}
 ORDER BY t.sort_name, t.id

-- name: objections
-- What stands against storing the record $1; $2 whether it is new.
WITH n AS (SELECT * FROM jsonb_populate_record(NULL::colour, $1))
SELECT 'id' AS field, 'duplicate' AS code FROM n JOIN colour t ON t.id = n.id WHERE $2::boolean
UNION ALL
SELECT 'name', 'duplicate'
  FROM n
  JOIN colour t ON lower(t.name) = lower(n.name)
 WHERE t.archived_at IS NULL AND t.id <> n.id

-- name: insert
INSERT INTO colour (id, name, rgb, is_active, created_at, created_by, updated_at, updated_by)
SELECT id, name, rgb, is_active, $2, $3, $2, $3
  FROM jsonb_populate_record(NULL::colour, $1)

-- name: update
UPDATE colour t
   SET name = n.name, rgb = n.rgb, is_active = n.is_active, updated_at = $2, updated_by = $3, version = t.version + 1
  FROM jsonb_populate_record(NULL::colour, $1) n
 WHERE t.id = n.id

-- name: setArchived
-- $2 is when it was archived, null to restore.
UPDATE colour
   SET archived_at = $2, archived_by = CASE WHEN $2::timestamptz IS NULL THEN NULL ELSE $4::uuid END,
       updated_at = $3, updated_by = $4, version = version + 1
 WHERE id = $1

-- name: list
-- filter q: t.sort_name LIKE (SELECT search_pattern(?))
-- filter name: lower(t.name) = lower(?)
-- filter active boolean: t.is_active = ?
-- filter leather uuid: t.id IN (SELECT colour_id FROM leather_colour WHERE leather_type_id = ?)
-- filter archived boolean: (t.archived_at IS NOT NULL) = ?
-- sort name not null: t.sort_name
-- sort rgb: lower(t.rgb)
-- sort is_active not null: t.is_active
-- sort version not null: t.version
-- sort created_at not null: t.created_at
-- sort updated_at not null: t.updated_at
-- sort archived_at: t.archived_at
-- sort id: t.id
SELECT r.*, p.*
  FROM (SELECT t.id AS page_id {keys}
          FROM colour t
         WHERE {visible} AND {filters}
         ORDER BY {sort}
         {limit}) p
  JOIN colour r ON r.id = p.page_id
 ORDER BY {order}
