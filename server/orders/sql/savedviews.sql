-- SPDX-License-Identifier: GPL-3.0-or-later
-- $1 is the account that asks.

-- name: list
SELECT v.id, v.owner_user_id = $1 AS is_mine, u.full_name AS owner_name, v.name, v.filter::text AS filter_json, v.sort,
       v.layout::text AS layout, v.is_shared, v.version, v.created_at, v.updated_at, v.archived_at
  FROM saved_view v
  JOIN app_user u ON u.id = v.owner_user_id
 WHERE v.archived_at IS NULL AND (v.owner_user_id = $1 OR v.is_shared)
 ORDER BY v.owner_user_id <> $1, lower(v.name), v.id

-- name: find
SELECT v.id, v.owner_user_id = $1 AS is_mine, u.full_name AS owner_name, v.name, v.filter::text AS filter_json, v.sort,
       v.layout::text AS layout, v.is_shared, v.version, v.created_at, v.updated_at, v.archived_at
  FROM saved_view v
  JOIN app_user u ON u.id = v.owner_user_id
 WHERE v.id = $2 AND (v.owner_user_id = $1 OR (v.is_shared AND v.archived_at IS NULL))

-- name: lock
SELECT id FROM saved_view WHERE id = $1 FOR NO KEY UPDATE

-- name: objections
-- What stands against view $2 of the name $3; $4: it is new; $5: how many a person may have.
SELECT 'id' AS field, 'duplicate' AS code
 WHERE $4::boolean AND EXISTS (SELECT FROM saved_view WHERE id = $2)
UNION ALL
SELECT 'name', 'duplicate'
 WHERE EXISTS (SELECT FROM saved_view
                WHERE owner_user_id = $1 AND lower(name) = lower($3) AND archived_at IS NULL AND id <> $2)
UNION ALL
SELECT 'name', 'too_many'
 WHERE $4::boolean AND (SELECT count(*) FROM saved_view WHERE owner_user_id = $1 AND archived_at IS NULL) >= $5::integer

-- name: insert
INSERT INTO saved_view (owner_user_id, id, name, filter, sort, layout, is_shared, created_at, updated_at)
VALUES ($1, $2, $3, $4::jsonb, $5, $6::jsonb, $7, $8, $8)

-- name: update
UPDATE saved_view
   SET name = $2, filter = $3::jsonb, sort = $4, layout = $5::jsonb, is_shared = $6, updated_at = $7,
       version = version + 1
 WHERE id = $1

-- name: archive
UPDATE saved_view SET archived_at = $2, archived_by = $3, updated_at = $2, version = version + 1 WHERE id = $1
