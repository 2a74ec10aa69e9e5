-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: ofAccount
SELECT id FROM fitter WHERE user_id = $1 AND is_active AND archived_at IS NULL

-- name: find
SELECT r.* FROM fitter f JOIN fitter_record r ON r.id = f.id WHERE f.id = $2 AND {visible}

-- name: list
-- filter q: search_fold(concat_ws(' ', f.name, f.email, f.phone, f.mobile, a.city)) LIKE (SELECT search_pattern(?))
-- filter active boolean: f.is_active = ?
-- filter country: a.country_code = ?
-- filter city: search_fold(a.city) = search_fold(?)
-- filter region: f.region_code = ?
-- counted by fitter address
-- sort name not null: f.sort_name
-- sort email: lower(f.email)
-- sort phone: f.phone
-- sort city: search_fold(a.city)
-- sort country: a.country_code
-- sort region_code not null: f.region_code
-- sort is_active not null: f.is_active
-- sort customer_count not null: (SELECT count(*) FROM customer c WHERE c.fitter_id = f.id AND c.archived_at IS NULL)
-- sort id: f.id
SELECT r.*, p.*
  FROM (SELECT f.id AS page_id {keys}
          FROM fitter f
          LEFT JOIN address a ON a.id = f.address_id
         WHERE {visible} AND {filters}
         ORDER BY {sort}
         {limit}) p
  JOIN fitter_record r ON r.id = p.page_id
 ORDER BY {order}
