-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: find
SELECT r.* FROM factory f JOIN factory_record r ON r.id = f.id WHERE f.id = $2 AND {visible}

-- name: list
-- filter q: search_fold(concat_ws(' ', f.code, f.name, f.email, a.city)) LIKE (SELECT search_pattern(?))
-- filter active boolean: f.is_active = ?
-- filter country: a.country_code = ?
-- sort name not null: search_fold(f.name)
-- sort code not null: f.code
-- sort city: search_fold(a.city)
-- sort is_active not null: f.is_active
-- sort id: f.id
SELECT r.*, p.*
  FROM (SELECT f.id AS page_id {keys}
          FROM factory f
          LEFT JOIN address a ON a.id = f.address_id
         WHERE {visible} AND {filters}
         ORDER BY {sort}
         {limit}) p
  JOIN factory_record r ON r.id = p.page_id
 ORDER BY {order}
