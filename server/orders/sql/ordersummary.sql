-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: ofCustomer
-- $2: the customer; $3: the states that are open.
WITH own AS MATERIALIZED (
    SELECT o.id, o.number, o.status, o.currency, o.total_minor, o.paid_minor,
           coalesce(o.ordered_at, o.created_at) AS at
      FROM sales_order o
     WHERE o.customer_id = $2 AND o.archived_at IS NULL AND {visible}),
last AS (SELECT id, number, at FROM own ORDER BY at DESC, id DESC LIMIT 1)
SELECT (SELECT count(*) FROM own) AS count,
       (SELECT count(*) FROM own WHERE status = ANY ($3::text[])) AS open_count,
       (SELECT id FROM last) AS last_order_id,
       (SELECT number FROM last) AS last_order_number,
       (SELECT at FROM last) AS last_order_at,
       (SELECT json_agg(t ORDER BY t.currency COLLATE "C")
          FROM (SELECT currency, count(*) AS count, sum(total_minor)::bigint AS total_minor,
                       sum(paid_minor)::bigint AS paid_minor
                  FROM own WHERE status <> 'cancelled' GROUP BY currency) t) AS totals
