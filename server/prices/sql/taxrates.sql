-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: find
SELECT t.* FROM tax_rate t WHERE t.id = $1

-- name: lock
SELECT t.id FROM tax_rate t WHERE t.id = $1 FOR NO KEY UPDATE

-- name: isKnown
SELECT EXISTS (SELECT FROM tax_rate WHERE id = $1)

-- name: overlapping
-- Another live rate of region $2 and code $3 that holds on a day of $4 … $5 (the day after; null: for good).
SELECT t.id FROM tax_rate t
 WHERE t.id <> $1 AND t.archived_at IS NULL AND t.region_code = $2 AND lower(t.code) = lower($3)
   AND daterange(t.valid_from, t.valid_to) && daterange($4::date, $5::date)
 LIMIT 1

-- name: insert
INSERT INTO tax_rate (id, region_code, code, percent_basis_points, valid_from, valid_to,
                      created_at, created_by, updated_at, updated_by)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $7, $8)

-- name: update
UPDATE tax_rate
   SET code = $2, percent_basis_points = $3, valid_from = $4, valid_to = $5, updated_at = $6, updated_by = $7,
       version = version + 1
 WHERE id = $1

-- name: setArchived
-- $2 is when it was archived, null to restore.
UPDATE tax_rate
   SET archived_at = $2, archived_by = CASE WHEN $2::timestamptz IS NULL THEN NULL ELSE $4::uuid END,
       updated_at = $3, updated_by = $4, version = version + 1
 WHERE id = $1

-- name: list
-- filter q: search_fold(t.code) LIKE (SELECT search_pattern(?))
-- filter region: t.region_code = ?
-- filter code: lower(t.code) = lower(?)
-- filter on date: daterange(t.valid_from, t.valid_to) @> ?::date
-- filter archived boolean: (t.archived_at IS NOT NULL) = ?
-- sort region_code not null: t.region_code
-- sort code not null: lower(t.code)
-- sort percent_basis_points not null: t.percent_basis_points
-- sort valid_from desc not null: t.valid_from
-- sort valid_to: t.valid_to
-- sort version not null: t.version
-- sort created_at not null: t.created_at
-- sort updated_at not null: t.updated_at
-- sort archived_at: t.archived_at
-- sort id: t.id
SELECT t.* {keys}
  FROM tax_rate t
 WHERE {visible} AND {filters}
 ORDER BY {sort}
 {limit}
