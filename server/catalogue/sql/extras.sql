-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: find
SELECT t.* FROM extra t WHERE t.id = $2 AND {visible}

-- name: document
SELECT t.* FROM extra t
 WHERE t.archived_at IS NULL AND {visible}
 ORDER BY t.sort, t.sort_name, t.id

-- name: objections
-- What stands against storing the record $1; $2 whether it is new.
WITH n AS (SELECT * FROM jsonb_populate_record(NULL::extra, $1))
SELECT 'id' AS field, 'duplicate' AS code FROM n JOIN extra t ON t.id = n.id WHERE $2::boolean
UNION ALL
SELECT 'code', 'duplicate'
  FROM n
  JOIN extra t ON lower(t.code) = lower(n.code)
 WHERE t.archived_at IS NULL AND t.id <> n.id
UNION ALL
SELECT 'name', 'duplicate'
  FROM n
  JOIN extra t ON lower(t.name) = lower(n.name)
 WHERE t.archived_at IS NULL AND t.id <> n.id

-- name: insert
INSERT INTO extra (id, code, name, description, category, is_active, sort, created_at, created_by, updated_at,
                   updated_by)
SELECT id, code, name, description, category, is_active, sort, $2, $3, $2,
       $3
  FROM jsonb_populate_record(NULL::extra, $1)

-- name: update
UPDATE extra t
   SET code = n.code, name = n.name, description = n.description, category = n.category, is_active = n.is_active,
       sort = n.sort, updated_at = $2, updated_by = $3, version = t.version + 1
  FROM jsonb_populate_record(NULL::extra, $1) n
 WHERE t.id = n.id

-- name: setArchived
-- $2 is when it was archived, null to restore.
UPDATE extra
   SET archived_at = $2, archived_by = CASE WHEN $2::timestamptz IS NULL THEN NULL ELSE $4::uuid END,
       updated_at = $3, updated_by = $4, version = version + 1
 WHERE id = $1

-- name: next
SELECT least(coalesce(max(t.sort), 0) + 1, 1000000) FROM extra t
 WHERE t.archived_at IS NULL

-- name: list
-- filter q: search_fold(t.code || ' ' || t.name) LIKE (SELECT search_pattern(?))
-- filter name: lower(t.name) = lower(?)
-- filter code: lower(t.code) = lower(?)
-- filter category: t.category = ?
-- filter active boolean: t.is_active = ?
-- filter sequence integer: t.sort = ?
-- filter model uuid: t.id IN (SELECT extra_id FROM model_extra WHERE model_id = ?)
-- filter archived boolean: (t.archived_at IS NOT NULL) = ?
-- sort sort not null: t.sort
-- sort name not null: t.sort_name
-- sort code not null: lower(t.code)
-- sort category not null: t.category
-- sort description not null: lower(left(t.description, 200))
-- sort is_active not null: t.is_active
-- sort version not null: t.version
-- sort created_at not null: t.created_at
-- sort updated_at not null: t.updated_at
-- sort archived_at: t.archived_at
-- sort id: t.id
SELECT r.*, p.*
  FROM (SELECT t.id AS page_id {keys}
          FROM extra t
         WHERE {visible} AND {filters}
         ORDER BY {sort}
         {limit}) p
  JOIN extra r ON r.id = p.page_id
 ORDER BY {order}
