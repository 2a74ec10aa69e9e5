-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: list
-- filter q: o.search_text LIKE (SELECT search_pattern(?))
-- filter one_status: o.status = ?
-- filter status texts: o.status = ANY (?)
-- filter kind texts: o.kind = ANY (?)
-- filter urgent boolean: o.is_urgent = ?
-- filter overdue date: o.promised_date < ? AND o.status = ANY ('{ordered,changed,approved,production_1,production_2,production_3,on_hold}')
-- filter not_overdue date: (o.promised_date < ? AND o.status = ANY ('{ordered,changed,approved,production_1,production_2,production_3,on_hold}')) IS NOT TRUE
-- filter unread uuid: o.activity_by IS DISTINCT FROM ? AND o.activity_at > coalesce((SELECT seen_at FROM order_read_mark m WHERE m.user_id = $1 AND m.order_id = o.id), (SELECT u.created_at FROM app_user u WHERE u.id = $1))
-- filter read uuid: o.activity_by IS NOT DISTINCT FROM ? OR o.activity_at <= coalesce((SELECT seen_at FROM order_read_mark m WHERE m.user_id = $1 AND m.order_id = o.id), (SELECT u.created_at FROM app_user u WHERE u.id = $1))
-- filter seat_size texts: o.seat_size_q4 = ANY (?::smallint[])
-- filter one_fitter uuid: o.fitter_id = ?
-- filter fitter texts: o.fitter_id = ANY (?::uuid[])
-- filter one_customer uuid: o.customer_id = ?
-- filter customer texts: o.customer_id = ANY (?::uuid[])
-- filter horse texts: o.horse_id = ANY (?::uuid[])
-- filter factory texts: o.factory_id = ANY (?::uuid[])
-- filter brand texts: o.brand_id = ANY (?::uuid[])
-- filter model texts: o.model_id = ANY (?::uuid[])
-- filter leather texts: o.leather_type_id = ANY (?::uuid[])
-- filter region texts: o.region_code = ANY (?)
-- filter country: EXISTS (SELECT FROM customer c JOIN address a ON a.id = c.address_id WHERE c.id = o.customer_id AND a.country_code = ?)
-- filter ordered_from instant: o.ordered_at >= ?
-- filter ordered_before instant: o.ordered_at < ?
-- filter promised_from date: o.promised_date >= ?
-- filter promised_to date: o.promised_date <= ?
-- filter created_from instant: o.created_at >= ?
-- filter created_before instant: o.created_at < ?
-- filter to_approve boolean: o.status IN ('ordered', 'changed') AND ?
-- filter urgent_work boolean: o.status IN ('ordered', 'changed', 'approved', 'production_1', 'production_2', 'production_3', 'on_hold') AND o.is_urgent AND ?
-- filter on_hold boolean: o.status = 'on_hold' AND ?
-- filter requiring_deposit boolean: o.status IN ('ordered', 'changed') AND o.paid_minor < o.deposit_minor AND o.deposit_waiver IS NULL AND ?
-- filter production boolean: o.status IN ('approved', 'production_1', 'production_2', 'production_3') AND ?
-- filter due_before date: o.status = 'on_trial' AND o.due_back <= ?
-- filter shipped_before instant: o.status = 'shipped_to_fitter' AND o.status_at < ?
-- filter archived boolean: (o.archived_at IS NOT NULL) = ?
-- counted by sales_order customer address fitter factory_user app_setting
-- sort created_at desc not null: o.created_at
-- sort number: o.number
-- sort provisional: o.provisional
-- sort kind not null: o.kind
-- sort status not null: o.status
-- sort is_urgent not null: o.is_urgent
-- sort deadline: o.deadline
-- sort customer_name: o.customer_key
-- sort horse_name: o.horse_key
-- sort fitter_name: o.fitter_key
-- sort factory_name: o.factory_key
-- sort brand_name: o.model_key
-- sort model_name: o.model_key
-- sort leather_name: o.leather_key
-- sort seat_size_q4: o.seat_size_q4
-- sort region_code not null: o.region_code
-- sort currency not null: o.currency
-- sort fitter_reference not null: lower(o.fitter_reference)
-- sort serial_no: o.serial_no
-- sort warehouse_name: (SELECT w.name FROM warehouse w WHERE w.id = o.warehouse_id)
-- sort total_minor not null: o.total_minor
-- sort paid_minor not null: o.paid_minor
-- sort balance_minor not null: (o.total_minor - o.paid_minor)
-- sort deposit_minor not null: o.deposit_minor
-- sort requested_date: o.requested_date
-- sort promised_date: o.promised_date
-- sort due_back: o.due_back
-- sort ordered_at: o.ordered_at
-- sort status_at not null: o.status_at
-- sort version not null: o.version
-- sort updated_at not null: o.updated_at
-- sort archived_at: o.archived_at
-- sort id: o.id
SELECT r.*, p.*,
       r.activity_by IS DISTINCT FROM $1
       AND r.activity_at > coalesce(m.seen_at, (SELECT u.created_at FROM app_user u WHERE u.id = $1)) AS is_unread
  FROM (SELECT o.id AS page_id {keys}
          FROM sales_order o
         WHERE {visible} AND {filters}
         ORDER BY {sort}
         {limit}) p
  -- Row by row: joined to that many tables the planner would begin with all orders (join_collapse_limit).
 CROSS JOIN LATERAL (SELECT * FROM order_list WHERE id = p.page_id OFFSET 0) r
  LEFT JOIN order_read_mark m ON m.order_id = p.page_id AND m.user_id = $1
 ORDER BY {order}

-- name: statistics
-- Of the orders that account $1 may see, on the day $2.
SELECT o.status, o.currency, count(*) AS count, count(*) FILTER (WHERE o.is_urgent) AS urgent,
       count(*) FILTER (WHERE o.promised_date < $2
                          AND o.status IN ('ordered', 'changed', 'approved', 'production_1', 'production_2',
                                           'production_3', 'on_hold')) AS overdue,
       count(*) FILTER (WHERE o.is_priced) AS priced, coalesce(sum(o.total_minor) FILTER (WHERE o.is_priced), 0) AS sum
  FROM sales_order o
 WHERE {visible} AND o.archived_at IS NULL
 GROUP BY o.status, o.currency

-- name: suggestions
-- What people might mean by $2, of the orders that account $1 may see: the newest that hold it anywhere.
WITH hit AS MATERIALIZED (
    SELECT o.id, o.number, o.customer_id, o.horse_id, o.fitter_id, o.model_id, o.fitter_reference, o.serial_no, o.created_at
      FROM sales_order o
     WHERE {visible} AND o.archived_at IS NULL AND o.search_text LIKE (SELECT search_pattern($2))
     ORDER BY o.created_at DESC
     LIMIT 200
)
SELECT kind, text, min(order_id::text)::uuid AS order_id, count(*) AS orders
  FROM hit
  LEFT JOIN customer c ON c.id = hit.customer_id
  LEFT JOIN horse h ON h.id = hit.horse_id
  LEFT JOIN fitter f ON f.id = hit.fitter_id
  LEFT JOIN model m ON m.id = hit.model_id
  LEFT JOIN brand b ON b.id = m.brand_id
 CROSS JOIN LATERAL (VALUES ('number', hit.number::text, hit.id), ('customer', c.name, hit.id), ('horse', h.name, hit.id),
                            ('fitter', f.name, hit.id), ('model', b.name || ' ' || m.name, hit.id),
                            ('reference', nullif(hit.fitter_reference, ''), hit.id),
                            ('serial', hit.serial_no, hit.id)) AS said (kind, text, order_id)
 WHERE text IS NOT NULL AND search_fold(text) LIKE search_pattern($2)
 GROUP BY kind, text
 ORDER BY min(position(search_fold($2) IN search_fold(text))), count(*) DESC, text
 LIMIT 10

-- name: census
SELECT status, is_urgent, count(*) AS count FROM sales_order WHERE archived_at IS NULL GROUP BY status, is_urgent
