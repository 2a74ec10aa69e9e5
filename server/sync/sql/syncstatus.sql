-- SPDX-License-Identifier: GPL-3.0-or-later
-- What `omsctl sync status` shows.

-- name: head
SELECT to_seq, published_at, (SELECT seq FROM feed_horizon) AS horizon FROM feed_batch ORDER BY to_seq DESC LIMIT 1

-- name: scopes
-- Those of single customers and people, of which there may be thousands, are added up unless $1.
SELECT f.scope_kind AS kind,
       CASE f.scope_kind WHEN 'fitter' THEN (SELECT name FROM fitter WHERE id = f.scope_ref)
                         WHEN 'customer' THEN (SELECT name FROM customer WHERE id = f.scope_ref)
                         WHEN 'person' THEN (SELECT username::text FROM app_user WHERE id = f.scope_ref) END AS whose,
       f.scopes, f.records, f.removals, f.head
  FROM (SELECT scope_kind, CASE WHEN $1::boolean OR scope_kind NOT IN ('customer', 'person') THEN scope_ref END AS scope_ref,
               count(DISTINCT scope_ref) AS scopes, count(*) FILTER (WHERE op = 'put') AS records,
               count(*) FILTER (WHERE op = 'remove') AS removals, max(seq) AS head
          FROM change_feed
         GROUP BY 1, 2) f
 ORDER BY array_position(ARRAY ['office', 'fitter', 'customer', 'person'], f.scope_kind), 2

-- name: devices
SELECT d.name, u.username, d.app, d.last_contact_at, d.last_seq,
       (SELECT count(*) FROM attention a WHERE a.device_id = d.id AND a.resolved_at IS NULL) AS open_items,
       CASE WHEN d.wiped_at IS NOT NULL THEN 'wiped' WHEN d.wipe_ordered_at IS NOT NULL THEN 'to be wiped'
            WHEN d.revoked_at IS NOT NULL THEN 'revoked' ELSE '' END AS standing
  FROM device d
  JOIN app_user u ON u.id = d.user_id
 ORDER BY d.last_contact_at DESC, d.id
