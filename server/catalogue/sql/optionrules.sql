-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: find
SELECT t.* FROM option_rule t WHERE t.id = $2 AND {visible}

-- name: document
SELECT t.* FROM option_rule t
 WHERE t.archived_at IS NULL AND {visible}
 ORDER BY t.created_at, t.id

-- name: objections
-- What stands against storing the record $1; $2 whether it is new.
WITH n AS (SELECT * FROM jsonb_populate_record(NULL::option_rule, $1))
SELECT 'id' AS field, 'duplicate' AS code FROM n JOIN option_rule t ON t.id = n.id WHERE $2::boolean
UNION ALL
SELECT 'then_option_id', 'duplicate'
  FROM n JOIN option_rule t ON (t.kind, t.then_option_id) = (n.kind, n.then_option_id)
   AND (t.model_id, t.flap_kind, t.if_value_id, t.then_value_id)
       IS NOT DISTINCT FROM (n.model_id, n.flap_kind, n.if_value_id, n.then_value_id)
 WHERE t.archived_at IS NULL AND t.id <> n.id
UNION ALL
SELECT 'model_id', 'unknown'
  FROM n
 WHERE n.model_id IS NOT NULL
   AND NOT EXISTS (SELECT FROM model WHERE id = n.model_id AND archived_at IS NULL)
UNION ALL
SELECT 'if_value_id', 'unknown'
  FROM n
 WHERE n.if_value_id IS NOT NULL
   AND NOT EXISTS (SELECT FROM option_value WHERE id = n.if_value_id AND archived_at IS NULL)
UNION ALL
SELECT 'then_option_id', 'unknown'
  FROM n
 WHERE n.then_option_id IS NOT NULL
   AND NOT EXISTS (SELECT FROM option WHERE id = n.then_option_id AND archived_at IS NULL)
UNION ALL
SELECT 'then_value_id', 'unknown'
  FROM n
 WHERE n.then_value_id IS NOT NULL
   AND NOT EXISTS (SELECT FROM option_value WHERE id = n.then_value_id AND archived_at IS NULL)
UNION ALL
SELECT 'then_value_id', 'other_option'
  FROM n JOIN option_value v ON v.id = n.then_value_id AND v.option_id <> n.then_option_id
UNION ALL
-- Whether the option is answered at all cannot depend on its own answer.
SELECT 'then_option_id', 'same_option'
  FROM n JOIN option_value v ON v.id = n.if_value_id AND v.option_id = n.then_option_id
 WHERE n.then_value_id IS NULL

-- name: insert
INSERT INTO option_rule (id, kind, model_id, flap_kind, if_value_id, then_option_id, then_value_id, message,
                         is_active, created_at, created_by, updated_at, updated_by)
SELECT id, kind, model_id, flap_kind, if_value_id, then_option_id, then_value_id, message, is_active, $2, $3, $2,
       $3
  FROM jsonb_populate_record(NULL::option_rule, $1)

-- name: update
UPDATE option_rule t
   SET kind = n.kind, model_id = n.model_id, flap_kind = n.flap_kind, if_value_id = n.if_value_id,
       then_option_id = n.then_option_id, then_value_id = n.then_value_id, message = n.message,
       is_active = n.is_active, updated_at = $2, updated_by = $3, version = t.version + 1
  FROM jsonb_populate_record(NULL::option_rule, $1) n
 WHERE t.id = n.id

-- name: setArchived
-- $2 is when it was archived, null to restore.
UPDATE option_rule
   SET archived_at = $2, archived_by = CASE WHEN $2::timestamptz IS NULL THEN NULL ELSE $4::uuid END,
       updated_at = $3, updated_by = $4, version = version + 1
 WHERE id = $1

-- name: list
-- filter q: search_fold(t.message) LIKE (SELECT search_pattern(?))
-- filter kind: t.kind = ?
-- filter flap_kind: t.flap_kind = ?
-- filter model uuid: t.model_id = ?
-- filter option uuid: ? IN (t.then_option_id, (SELECT option_id FROM option_value WHERE id = t.if_value_id))
-- filter value uuid: ? IN (t.if_value_id, t.then_value_id)
-- filter active boolean: t.is_active = ?
-- filter archived boolean: (t.archived_at IS NOT NULL) = ?
-- sort created_at not null: t.created_at
-- sort kind not null: t.kind
-- sort message not null: lower(left(t.message, 200))
-- sort flap_kind: t.flap_kind
-- sort model_id: m.sort_name
-- sort if_value_id: i.sort_name
-- sort then_option_id not null: o.sort_name
-- sort then_value_id: v.sort_name
-- sort is_active not null: t.is_active
-- sort version not null: t.version
-- sort created_at not null: t.created_at
-- sort updated_at not null: t.updated_at
-- sort archived_at: t.archived_at
-- sort id: t.id
SELECT r.*, p.*
  FROM (SELECT t.id AS page_id {keys}
          FROM option_rule t
          JOIN option o ON o.id = t.then_option_id
          LEFT JOIN model m ON m.id = t.model_id
          LEFT JOIN option_value i ON i.id = t.if_value_id
          LEFT JOIN option_value v ON v.id = t.then_value_id
         WHERE {visible} AND {filters}
         ORDER BY {sort}
         {limit}) p
  JOIN option_rule r ON r.id = p.page_id
 ORDER BY {order}
