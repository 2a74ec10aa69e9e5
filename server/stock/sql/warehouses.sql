-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: list
SELECT w.id, w.code, w.name, w.phone, w.email, w.is_active,
       a.line1 AS address_line1, a.line2 AS address_line2, a.city AS address_city, a.state AS address_state,
       a.postal_code AS address_postal_code, a.country_code AS address_country_code,
       (SELECT count(*) FROM saddle_unit s WHERE s.warehouse_id = w.id) AS unit_count
  FROM warehouse w
  LEFT JOIN address a ON a.id = w.address_id
 WHERE w.archived_at IS NULL
 ORDER BY w.code
