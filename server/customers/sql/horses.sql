-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: find
SELECT r.* FROM horse h JOIN customer c ON c.id = h.customer_id JOIN horse_record r ON r.id = h.id
 WHERE h.id = $2 AND {visible}

-- name: lock
SELECT h.id FROM horse h JOIN customer c ON c.id = h.customer_id WHERE h.id = $2 AND {visible} FOR NO KEY UPDATE OF h

-- name: lockOwner
-- The customer of a new horse: archived or not, when the actor may see it.
SELECT c.archived_at IS NOT NULL FROM customer c WHERE c.id = $2 AND {visible} FOR NO KEY UPDATE

-- name: load
SELECT * FROM horse_record WHERE id = $1

-- name: objections
-- What stands against storing horse $1: $2 whether it is new, $3 its customer, $4 its name.
SELECT 'id' AS field, 'duplicate' AS code
 WHERE $2::boolean AND EXISTS (SELECT FROM horse WHERE id = $1)
UNION ALL
SELECT 'name', 'duplicate'
 WHERE EXISTS (SELECT FROM horse WHERE customer_id = $3 AND name = $4 AND archived_at IS NULL AND id <> $1)

-- name: insert
INSERT INTO horse (id, customer_id, name, breed, sex, birth_year, height_cm, notes,
                   created_at, created_by, updated_at, updated_by)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $9, $10)

-- name: update
UPDATE horse
   SET customer_id = $2, name = $3, breed = $4, sex = $5, birth_year = $6, height_cm = $7, notes = $8,
       updated_at = $9, updated_by = $10, version = version + 1
 WHERE id = $1

-- name: setArchived
-- $2 is when it was archived, null to restore.
UPDATE horse
   SET archived_at = $2, archived_by = CASE WHEN $2::timestamptz IS NULL THEN NULL ELSE $4::uuid END,
       updated_at = $3, updated_by = $4, version = version + 1
 WHERE id = $1

-- name: list
-- filter q: h.search_text LIKE (SELECT search_pattern(?))
-- filter customer uuid: h.customer_id = ?
-- filter breed: search_fold(h.breed) = search_fold(?)
-- filter sex: h.sex = ?
-- filter archived boolean: (h.archived_at IS NOT NULL) = ?
-- counted by horse customer fitter
-- sort name not null: h.sort_name
-- sort customer_name not null: c.sort_name
-- sort breed: lower(h.breed)
-- sort sex: h.sex
-- sort birth_year: h.birth_year
-- sort height_cm: h.height_cm
-- sort notes not null: lower(left(h.notes, 200))
-- sort version not null: h.version
-- sort created_at not null: h.created_at
-- sort updated_at not null: h.updated_at
-- sort archived_at: h.archived_at
-- sort id: h.id
SELECT r.*, p.*
  FROM (SELECT h.id AS page_id {keys}
          FROM horse h
          JOIN customer c ON c.id = h.customer_id
         WHERE {visible} AND {filters}
         ORDER BY {sort}
         {limit}) p
  JOIN horse_record r ON r.id = p.page_id
 ORDER BY {order}
