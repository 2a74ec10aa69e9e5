-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: hasMarks
SELECT EXISTS (SELECT FROM change_mark)

-- name: publish
SELECT publish_changes()

-- name: sweep
-- Whoever asks for marks reads past those that were taken, until they have been swept away.
VACUUM (ANALYZE) change_mark, change_feed

-- name: purge
SELECT purge_feed($1::interval)

-- name: waiting
SELECT count(*) AS marks, coalesce(extract(epoch FROM clock_timestamp() - min(marked_at)), 0)::bigint AS seconds
  FROM change_mark

-- name: snapshot
SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY

-- name: scopesOf
SELECT (SELECT id FROM fitter WHERE user_id = $1) AS fitter, (SELECT id FROM customer WHERE user_id = $1) AS customer,
       ARRAY(SELECT factory_id FROM factory_user WHERE user_id = $1 ORDER BY factory_id) AS factories,
       (SELECT value FROM app_setting WHERE key = 'orders.supplier_scope') = 'all' AS has_all_released

-- name: history
-- Where the feed stands, and what it makes of the position ($1, $2) of a reader.
SELECT b.to_seq, b.stamp,
       $1::bigint IS NULL OR $1 < h.seq OR EXISTS (SELECT FROM feed_batch k WHERE k.to_seq = $1 AND k.stamp = $2::uuid)
           AS is_known,
       $1 IS NULL OR $1 < h.seq AS is_stale
  FROM feed_horizon h
 CROSS JOIN LATERAL (SELECT to_seq, stamp FROM feed_batch ORDER BY to_seq DESC LIMIT 1) b

-- name: changes
-- Of each scope what comes after its cursor, at most $4. Who begins has nothing that could be removed.
SELECT s.place, f.seq, f.entity, f.entity_id, f.op, f.why
  FROM unnest($1::text[], $2::uuid[], $3::bigint[]) WITH ORDINALITY AS s (kind, ref, cursor, place)
 CROSS JOIN LATERAL (SELECT f.seq, f.entity, f.entity_id, f.op, f.why
                       FROM change_feed f
                      WHERE f.scope_kind = s.kind AND f.scope_ref = s.ref AND f.seq > s.cursor
                        AND (s.cursor > 0 OR f.op = 'put')
                      ORDER BY f.seq
                      LIMIT $4) f
 ORDER BY s.place, f.seq

-- name: countStillThere
-- How many of these records are in the scope all the same.
SELECT count(*)
  FROM unnest($3::text[], $4::uuid[]) AS d (entity, id)
 CROSS JOIN LATERAL (SELECT FROM feed_scope s
                      WHERE s.entity = d.entity AND s.entity_id = d.id AND s.scope_kind = $1 AND s.scope_ref = $2
                     OFFSET 0) s

-- name: hasMarksIn
SELECT EXISTS (SELECT FROM change_mark m
                 JOIN change_feed f ON f.entity = m.entity AND f.entity_id = m.entity_id
                WHERE f.scope_kind = $1 AND f.scope_ref = $2 AND f.op = 'put')

-- name: digest
-- As sync::digest() does it.
SELECT count(*) AS count,
       encode(sha256(convert_to(coalesce(string_agg(line, '' ORDER BY line COLLATE "C"), ''), 'UTF8')), 'hex') AS hash
  FROM (SELECT f.entity || ' ' || f.entity_id || ' ' || r.version || E'\n' AS line
          FROM change_feed f
          JOIN feed_record r ON r.entity = f.entity AND r.entity_id = f.entity_id
         WHERE f.scope_kind = $1 AND f.scope_ref = $2 AND f.op = 'put') lines
