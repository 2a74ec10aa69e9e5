-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: find
SELECT r.* FROM customer c JOIN customer_record r ON r.id = c.id WHERE c.id = $2 AND {visible}

-- name: lock
SELECT c.id FROM customer c WHERE c.id = $2 AND {visible} FOR NO KEY UPDATE

-- name: load
SELECT * FROM customer_record WHERE id = $1

-- name: objections
-- What stands against storing customer $1: $2 whether it is new, $3 its fitter and $4 whether that is a new one,
-- $5 its e-mail address, $6 its country.
SELECT 'id' AS field, 'duplicate' AS code
 WHERE $2::boolean AND EXISTS (SELECT FROM customer WHERE id = $1)
UNION ALL
SELECT 'fitter_id', 'unknown'
 WHERE $4::boolean AND $3::uuid IS NOT NULL
   AND NOT EXISTS (SELECT FROM fitter WHERE id = $3 AND is_active AND archived_at IS NULL)
UNION ALL
SELECT 'email', 'duplicate'
 WHERE EXISTS (SELECT FROM customer
                WHERE fitter_id = $3 AND lower(email) = lower($5) AND archived_at IS NULL AND id <> $1)
UNION ALL
SELECT 'address.country_code', 'unknown'
 WHERE $6::text IS NOT NULL AND NOT EXISTS (SELECT FROM country WHERE code = $6)

-- name: insert
INSERT INTO customer (id, fitter_id, name, company, email, phone, mobile, address_id, status, preferred_language, notes,
                      created_at, created_by, updated_at, updated_by)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $12, $13)

-- name: update
UPDATE customer
   SET fitter_id = $2, name = $3, company = $4, email = $5, phone = $6, mobile = $7, address_id = $8, status = $9,
       preferred_language = $10, notes = $11, updated_at = $12, updated_by = $13, version = version + 1
 WHERE id = $1

-- name: setArchived
-- $2 is when it was archived, null to restore.
UPDATE customer
   SET archived_at = $2, archived_by = CASE WHEN $2::timestamptz IS NULL THEN NULL ELSE $4::uuid END,
       updated_at = $3, updated_by = $4, version = version + 1
 WHERE id = $1

-- name: integrity
SELECT count(*) AS customers,
       count(*) FILTER (WHERE btrim(c.name) = '') AS without_name,
       count(*) FILTER (WHERE c.fitter_id IS NULL) AS without_fitter,
       count(*) FILTER (WHERE c.email IS NULL) AS without_email,
       count(*) FILTER (WHERE c.email IS NULL AND c.phone IS NULL AND c.mobile IS NULL) AS without_contact
  FROM customer c
 WHERE c.archived_at IS NULL AND {visible}

-- name: list
-- filter q: c.search_text LIKE (SELECT search_pattern(?))
-- filter fitter uuid: c.fitter_id = ?
-- filter without_fitter boolean: (c.fitter_id IS NULL) = ?
-- filter status: c.status = ?
-- filter country: a.country_code = ?
-- filter has_horses boolean: (c.horse_count > 0) = ?
-- filter archived boolean: (c.archived_at IS NOT NULL) = ?
-- counted by customer address fitter
-- sort name not null: c.sort_name
-- sort fitter_name: f.sort_name
-- sort company: lower(c.company)
-- sort email: lower(c.email)
-- sort phone: c.phone
-- sort mobile: c.mobile
-- sort city: lower(a.city)
-- sort country: a.country_code
-- sort status not null: c.status
-- sort preferred_language: c.preferred_language
-- sort notes not null: lower(left(c.notes, 200))
-- sort horse_count not null: c.horse_count
-- sort horse_names: lower(c.horse_names)
-- sort version not null: c.version
-- sort created_at not null: c.created_at
-- sort updated_at not null: c.updated_at
-- sort archived_at: c.archived_at
-- sort id: c.id
SELECT r.*, p.*
  FROM (SELECT c.id AS page_id {keys}
          FROM customer c
          LEFT JOIN fitter f ON f.id = c.fitter_id
          LEFT JOIN address a ON a.id = c.address_id
         WHERE {visible} AND {filters}
         ORDER BY {sort}
         {limit}) p
  JOIN customer_record r ON r.id = p.page_id
 ORDER BY {order}
