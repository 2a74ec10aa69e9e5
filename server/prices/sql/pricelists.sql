-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: lockCatalogue
-- Whoever writes to the catalogue takes this first: one change at a time (0041_catalogue.sql). So two people never
-- publish for the same region at once.
SELECT value FROM catalogue_epoch FOR UPDATE

-- name: find
SELECT r.* FROM price_list l JOIN price_list_record r ON r.id = l.id WHERE l.id = $2 AND {visible}

-- name: lock
SELECT l.id FROM price_list l WHERE l.id = $2 AND {visible} FOR NO KEY UPDATE

-- name: load
SELECT * FROM price_list_record WHERE id = $1

-- name: cells
SELECT kind, subject_id, leather_type_id, amount_minor FROM price_cell WHERE price_list_id = $1

-- name: knownCells
-- The cells of a list whose subject is still in the catalogue.
SELECT c.kind, c.subject_id, c.leather_type_id, c.amount_minor
  FROM price_cell c
  JOIN priceable p ON p.kind = c.kind AND p.subject_id = c.subject_id
                  AND coalesce(p.leather_type_id, p.subject_id) = coalesce(c.leather_type_id, c.subject_id)
 WHERE c.price_list_id = $1

-- name: objections
-- What stands against storing list $1: $2 whether it is new, $3 its region, $4 its name. Drafts are told apart by name.
SELECT 'id' AS field, 'duplicate' AS code
 WHERE $2::boolean AND EXISTS (SELECT FROM price_list WHERE id = $1)
UNION ALL
SELECT 'name', 'duplicate'
 WHERE EXISTS (SELECT FROM price_list
                WHERE region_code = $3 AND lower(name) = lower($4) AND state = 'draft' AND archived_at IS NULL
                  AND id <> $1)

-- name: cellObjections
-- Which of the cells $1 (JSON) are of nothing in the catalogue; `position` is their place among all that were sent.
WITH cell AS MATERIALIZED (
    SELECT * FROM json_to_recordset($1::json) AS c (position integer, kind text, subject_id uuid, leather_type_id uuid)
)
SELECT 'cells.' || c.position
       || CASE WHEN c.kind = 'model_leather' AND EXISTS (SELECT FROM model m
                                                          WHERE m.id = c.subject_id AND m.archived_at IS NULL)
               THEN '.leather_type_id' ELSE '.subject_id' END AS field,
       'unknown' AS code
  FROM cell c
  LEFT JOIN priceable p ON p.kind = c.kind AND p.subject_id = c.subject_id
                       AND coalesce(p.leather_type_id, p.subject_id) = coalesce(c.leather_type_id, c.subject_id)
 WHERE p.subject_id IS NULL
 ORDER BY c.position
 LIMIT 200

-- name: insert
INSERT INTO price_list (id, region_code, name, valid_from, created_at, created_by, updated_at, updated_by)
VALUES ($1, $2, $3, $4, $5, $6, $5, $6)

-- name: update
UPDATE price_list
   SET name = $2, valid_from = $3, updated_at = $4, updated_by = $5, version = version + 1
 WHERE id = $1

-- name: touch
UPDATE price_list SET updated_at = $2, updated_by = $3, version = version + 1 WHERE id = $1

-- name: setArchived
-- $2 is when it was archived, null to restore.
UPDATE price_list
   SET archived_at = $2, archived_by = CASE WHEN $2::timestamptz IS NULL THEN NULL ELSE $4::uuid END,
       updated_at = $3, updated_by = $4, version = version + 1
 WHERE id = $1

-- name: writeCells
-- Sets the cells $2 (JSON) of list $1; one without an amount is taken away.
WITH cell AS MATERIALIZED (
    SELECT * FROM json_to_recordset($2::json)
                  AS c (kind text, subject_id uuid, leather_type_id uuid, amount_minor bigint)
), base AS (
    INSERT INTO price_model_leather (price_list_id, model_id, leather_type_id, amount_minor)
    SELECT $1, subject_id, leather_type_id, amount_minor FROM cell
     WHERE kind = 'model_leather' AND amount_minor IS NOT NULL
    ON CONFLICT (price_list_id, model_id, leather_type_id) DO UPDATE SET amount_minor = excluded.amount_minor
), option_value AS (
    INSERT INTO price_option_value (price_list_id, option_value_id, amount_minor)
    SELECT $1, subject_id, amount_minor FROM cell WHERE kind = 'option_value' AND amount_minor IS NOT NULL
    ON CONFLICT (price_list_id, option_value_id) DO UPDATE SET amount_minor = excluded.amount_minor
), contrast AS (
    INSERT INTO price_option_contrast (price_list_id, option_id, amount_minor)
    SELECT $1, subject_id, amount_minor FROM cell WHERE kind = 'option_contrast' AND amount_minor IS NOT NULL
    ON CONFLICT (price_list_id, option_id) DO UPDATE SET amount_minor = excluded.amount_minor
), extra AS (
    INSERT INTO price_extra (price_list_id, extra_id, amount_minor)
    SELECT $1, subject_id, amount_minor FROM cell WHERE kind = 'extra' AND amount_minor IS NOT NULL
    ON CONFLICT (price_list_id, extra_id) DO UPDATE SET amount_minor = excluded.amount_minor
), no_base AS (
    DELETE FROM price_model_leather p USING cell c
     WHERE p.price_list_id = $1 AND c.kind = 'model_leather' AND c.amount_minor IS NULL
       AND p.model_id = c.subject_id AND p.leather_type_id = c.leather_type_id
), no_option_value AS (
    DELETE FROM price_option_value p USING cell c
     WHERE p.price_list_id = $1 AND c.kind = 'option_value' AND c.amount_minor IS NULL
       AND p.option_value_id = c.subject_id
), no_contrast AS (
    DELETE FROM price_option_contrast p USING cell c
     WHERE p.price_list_id = $1 AND c.kind = 'option_contrast' AND c.amount_minor IS NULL
       AND p.option_id = c.subject_id
)
DELETE FROM price_extra p USING cell c
 WHERE p.price_list_id = $1 AND c.kind = 'extra' AND c.amount_minor IS NULL AND p.extra_id = c.subject_id

-- name: latestPublished
-- The published list of region $1 that begins last.
SELECT r.*
  FROM (SELECT id FROM price_list WHERE region_code = $1 AND state = 'published' ORDER BY valid_from DESC LIMIT 1) l
  JOIN price_list_record r ON r.id = l.id

-- name: publishedOn
-- The published list of region $1 that is good on day $2.
SELECT r.*
  FROM price_list l JOIN price_list_record r ON r.id = l.id
 WHERE l.region_code = $1 AND l.state = 'published' AND daterange(l.valid_from, l.valid_to) @> $2::date

-- name: endOn
UPDATE price_list SET valid_to = $2, updated_at = $3, updated_by = $4, version = version + 1 WHERE id = $1

-- name: publish
UPDATE price_list SET state = 'published', updated_at = $2, updated_by = $3, version = version + 1 WHERE id = $1

-- name: priceables
-- Models that are being prepared only where $1 says so.
SELECT kind, subject_id, leather_type_id, coalesce(brand, '') AS brand, coalesce(model, '') AS model,
       coalesce(leather, '') AS leather, coalesce(option_group, '') AS option_group, coalesce(option, '') AS option,
       coalesce(value, '') AS value, coalesce(code, '') AS code, coalesce(extra, '') AS extra
  FROM priceable p
 WHERE $1::boolean OR p.kind <> 'model_leather'
    OR EXISTS (SELECT FROM model m WHERE m.id = p.subject_id AND m.state <> 'pending')
 ORDER BY p.place, p.brand, p.model, p.leather, p.option, p.value, p.extra, p.subject_id

-- name: list
-- filter q: l.sort_name LIKE (SELECT search_pattern(?))
-- filter region: l.region_code = ?
-- filter state: l.state = ?
-- filter on date: (l.state = 'published' AND daterange(l.valid_from, l.valid_to) @> ?::date)
-- filter archived boolean: (l.archived_at IS NOT NULL) = ?
-- sort valid_from desc not null: l.valid_from
-- sort name not null: l.sort_name
-- sort region_code not null: l.region_code
-- sort state not null: l.state
-- sort valid_to: l.valid_to
-- sort version not null: l.version
-- sort created_at not null: l.created_at
-- sort updated_at not null: l.updated_at
-- sort archived_at: l.archived_at
-- sort id: l.id
SELECT r.*, p.*
  FROM (SELECT l.id AS page_id {keys}
          FROM price_list l
         WHERE {visible} AND {filters}
         ORDER BY {sort}
         {limit}) p
  JOIN price_list_record r ON r.id = p.page_id
 ORDER BY {order}
