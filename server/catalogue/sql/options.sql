-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: find
SELECT t.* FROM option t WHERE t.id = $2 AND {visible}

-- name: document
SELECT t.* FROM option t
 WHERE t.archived_at IS NULL AND {visible}
 ORDER BY (SELECT sort FROM option_group WHERE code = t.group_code), t.sort, t.sort_name, t.id

-- name: objections
-- What stands against storing the record $1; $2 whether it is new.
WITH n AS (SELECT * FROM jsonb_populate_record(NULL::option, $1))
SELECT 'id' AS field, 'duplicate' AS code FROM n JOIN option t ON t.id = n.id WHERE $2::boolean
UNION ALL
SELECT 'name', 'duplicate'
  FROM n
  JOIN option t ON lower(t.name) = lower(n.name) AND t.group_code = n.group_code
 WHERE t.archived_at IS NULL AND t.id <> n.id
UNION ALL
SELECT 'kind', 'has_values'
  FROM n JOIN option t ON t.id = n.id AND t.kind <> n.kind
 WHERE EXISTS (SELECT FROM option_value v WHERE v.option_id = n.id AND v.archived_at IS NULL)
    OR EXISTS (SELECT FROM preset_value v JOIN preset p ON p.id = v.preset_id AND p.archived_at IS NULL
                WHERE v.option_id = n.id)

-- name: insert
INSERT INTO option (id, group_code, name, kind, is_required, max_count, allows_contrast, show_on_label, help,
                    is_active, sort, created_at, created_by, updated_at, updated_by)
SELECT id, group_code, name, kind, is_required, max_count, allows_contrast, show_on_label, help, is_active, sort, $2,
       $3, $2, $3
  FROM jsonb_populate_record(NULL::option, $1)

-- name: update
UPDATE option t
   SET group_code = n.group_code, name = n.name, kind = n.kind, is_required = n.is_required, max_count = n.max_count,
       allows_contrast = n.allows_contrast, show_on_label = n.show_on_label, help = n.help, is_active = n.is_active,
       sort = n.sort, updated_at = $2, updated_by = $3, version = t.version + 1
  FROM jsonb_populate_record(NULL::option, $1) n
 WHERE t.id = n.id

-- name: setArchived
-- $2 is when it was archived, null to restore.
UPDATE option
   SET archived_at = $2, archived_by = CASE WHEN $2::timestamptz IS NULL THEN NULL ELSE $4::uuid END,
       updated_at = $3, updated_by = $4, version = version + 1
 WHERE id = $1

-- name: next
-- $1: the group, or none for all
SELECT least(coalesce(max(t.sort), 0) + 1, 1000000) FROM option t
 WHERE t.archived_at IS NULL AND ($1::text IS NULL OR t.group_code = $1)

-- name: list
-- filter q: t.sort_name LIKE (SELECT search_pattern(?))
-- filter name: lower(t.name) = lower(?)
-- filter group_code: t.group_code = ?
-- filter kind: t.kind = ?
-- filter active boolean: t.is_active = ?
-- filter sequence integer: t.sort = ?
-- filter archived boolean: (t.archived_at IS NOT NULL) = ?
-- sort print_order not null: g.sort * 10000000::bigint + t.sort
-- sort sort not null: t.sort
-- sort name not null: t.sort_name
-- sort group_code not null: g.sort
-- sort kind not null: t.kind
-- sort is_required not null: t.is_required
-- sort max_count not null: t.max_count
-- sort allows_contrast not null: t.allows_contrast
-- sort show_on_label not null: t.show_on_label
-- sort help not null: lower(left(t.help, 200))
-- sort is_active not null: t.is_active
-- sort version not null: t.version
-- sort created_at not null: t.created_at
-- sort updated_at not null: t.updated_at
-- sort archived_at: t.archived_at
-- sort id: t.id
SELECT r.*, p.*
  FROM (SELECT t.id AS page_id {keys}
          FROM option t
          JOIN option_group g ON g.code = t.group_code
         WHERE {visible} AND {filters}
         ORDER BY {sort}
         {limit}) p
  JOIN option r ON r.id = p.page_id
 ORDER BY {order}
