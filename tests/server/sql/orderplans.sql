-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: fill
-- As many orders as there have been since 2012, distributed as domain.md 9 says, of 282 fitters and 27 000 customers;
-- all alike the one order that is there. Without triggers: what they derive is given.
SET session_replication_role = replica;
INSERT INTO fitter (id, name, region_code, is_active, created_at, updated_at)
SELECT ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'Fitter ' || n, 'EU', true, now(), now()
  FROM generate_series(1, 280) n;
INSERT INTO customer (id, fitter_id, name, created_at, updated_at)
SELECT ('00000000-0000-7000-8001-' || lpad(to_hex(n), 12, '0'))::uuid,
       ('00000000-0000-7000-8000-' || lpad(to_hex(1 + n % 280), 12, '0'))::uuid, 'Customer ' || n, now(), now()
  FROM generate_series(1, 27000) n;
INSERT INTO sales_order
SELECT made.*
  FROM (SELECT o FROM sales_order o LIMIT 1) AS one,
       generate_series(1, 48000) AS n,
       LATERAL (SELECT CASE WHEN n % 1000 < 729 THEN 'completed' WHEN n % 1000 < 893 THEN 'shipped_to_fitter'
                            WHEN n % 1000 < 918 THEN 'shipped_to_customer' WHEN n % 1000 < 938 THEN 'approved'
                            WHEN n % 1000 < 950 THEN 'production_1' WHEN n % 1000 < 962 THEN 'production_2'
                            WHEN n % 1000 < 969 THEN 'production_3' WHEN n % 1000 < 984 THEN 'draft'
                            WHEN n % 1000 < 988 THEN 'on_hold' WHEN n % 1000 < 989 THEN 'ordered'
                            WHEN n % 1000 < 990 THEN 'on_trial' ELSE 'cancelled' END AS status,
                       '2012-01-01Z'::timestamptz + n * interval '2.5 hours' AS at,
                       1 + (n * 7919) % 280 AS fitter, 1 + (n::bigint * 104729) % 27000 AS customer) AS x,
       LATERAL jsonb_populate_record(one.o, jsonb_build_object(
           'id', gen_random_uuid(), 'number', n + 1000, 'status', x.status, 'created_at', x.at, 'updated_at', x.at,
           'status_at', x.at, 'ordered_at', x.at, 'activity_at', x.at, 'promised_date', (x.at + interval '100 days')::date,
           'released_at', CASE WHEN x.status NOT IN ('draft', 'ordered') THEN x.at END,
           'is_urgent', n % 20 = 0, 'deadline', NULL, 'fitter_reference', 'R-' || n, 'serial_no', 'L' || n,
           'resume_status', CASE WHEN x.status = 'on_hold' THEN 'approved' END,
           'cancel_reason', CASE WHEN x.status = 'cancelled' THEN 'x' END,
           'due_back', CASE WHEN x.status = 'on_trial' THEN (x.at + interval '14 days')::date END,
           'fitter_id', ('00000000-0000-7000-8000-' || lpad(to_hex(x.fitter), 12, '0'))::uuid,
           'customer_id', ('00000000-0000-7000-8001-' || lpad(to_hex(x.customer), 12, '0'))::uuid, 'horse_id', NULL,
           'seat_size_q4', 60 + 2 * (n % 10), 'total_minor', 200000 + n, 'paid_minor', 0,
           'customer_key', 'customer ' || x.customer, 'fitter_key', 'fitter ' || x.fitter,
           'search_text', n + 1000 || ' customer ' || x.customer || ' fitter ' || x.fitter || ' larkspur sonata r-' || n)) AS made;
INSERT INTO order_read_mark (order_id, user_id, seen_at)
SELECT o.id, u.id, o.created_at FROM sales_order o, app_user u WHERE o.number % 4 = 0;
SET session_replication_role = origin;
UPDATE fitter SET user_id = NULL WHERE user_id IN (SELECT user_id FROM fitter WHERE name LIKE 'Anna%');
VACUUM ANALYZE;
