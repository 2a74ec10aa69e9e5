-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the records that belong to an order must know of it.

-- name: find
SELECT o.id, o.status, o.customer_id, o.horse_id, o.currency, o.total_minor, o.paid_minor, o.is_priced, o.approved_at,
       o.released_at, o.version, o.archived_at
  FROM sales_order o WHERE o.id = $2 AND {visible}

-- name: lock
SELECT o.id, o.status, o.customer_id, o.horse_id, o.currency, o.total_minor, o.paid_minor, o.is_priced, o.approved_at,
       o.released_at, o.version, o.archived_at
  FROM sales_order o WHERE o.id = $2 AND {visible} FOR NO KEY UPDATE

-- name: load
SELECT o.id, o.status, o.customer_id, o.horse_id, o.currency, o.total_minor, o.paid_minor, o.is_priced, o.approved_at,
       o.released_at, o.version, o.archived_at
  FROM sales_order o WHERE o.id = $1
