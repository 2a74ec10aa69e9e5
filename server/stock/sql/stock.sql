-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: list
-- filter q: search_fold(concat_ws(' ', s.serial_no, b.name, m.name, t.name, f.name, w.name)) LIKE (SELECT search_pattern(?))
-- filter serial_no: lower(s.serial_no) = lower(?)
-- filter brand uuid: m.brand_id = ?
-- filter model uuid: s.model_id = ?
-- filter leather uuid: s.leather_type_id = ?
-- filter seat_size_q4 integer: s.seat_size_q4 = ?
-- filter fitter uuid: s.owner_fitter_id = ?
-- filter warehouse uuid: s.warehouse_id = ?
-- filter owner_kind: s.owner_kind = ?
-- filter state: s.state = ?
-- filter demo boolean: s.is_demo = ?
-- filter sponsored boolean: s.is_sponsored = ?
-- sort model_name not null: search_fold(m.name)
-- sort brand_name not null: search_fold(b.name)
-- sort leather_name: search_fold(t.name)
-- sort seat_size_q4: s.seat_size_q4
-- sort serial_no not null: lower(s.serial_no)
-- sort owner_fitter_name: f.sort_name
-- sort warehouse_name: search_fold(w.name)
-- sort state not null: s.state
-- sort created_at not null: s.created_at
-- sort updated_at not null: s.updated_at
-- sort id: s.id
SELECT s.id, s.serial_no, s.model_id, b.name AS brand_name, m.name AS model_name, s.leather_type_id,
       t.name AS leather_name, s.seat_size_q4, s.order_id, o.number AS order_number, s.owner_kind, s.owner_fitter_id,
       f.name AS owner_fitter_name, s.warehouse_id, w.name AS warehouse_name, s.state, s.is_demo, s.is_sponsored,
       s.version, s.created_at, s.updated_at, p.*
  FROM (SELECT s.id AS page_id {keys}
          FROM saddle_unit s
          JOIN model m ON m.id = s.model_id
          JOIN brand b ON b.id = m.brand_id
          LEFT JOIN leather_type t ON t.id = s.leather_type_id
          LEFT JOIN fitter f ON f.id = s.owner_fitter_id
          LEFT JOIN warehouse w ON w.id = s.warehouse_id
         WHERE {visible} AND {filters}
         ORDER BY {sort}
         {limit}) p
  JOIN saddle_unit s ON s.id = p.page_id
  JOIN model m ON m.id = s.model_id
  JOIN brand b ON b.id = m.brand_id
  LEFT JOIN leather_type t ON t.id = s.leather_type_id
  LEFT JOIN fitter f ON f.id = s.owner_fitter_id
  LEFT JOIN warehouse w ON w.id = s.warehouse_id
  LEFT JOIN sales_order o ON o.id = s.order_id
 ORDER BY {order}
