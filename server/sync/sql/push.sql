-- SPDX-License-Identifier: GPL-3.0-or-later
-- Pushed mutations, one transaction each (or for each group), which holds the device.

-- name: known
-- What was answered to a mutation before: $2 is whoever asks now.
SELECT d.user_id = $2 AS is_own, encode(r.digest, 'hex') AS digest, r.result::text AS result
  FROM mutation_result r JOIN device d ON d.id = r.device_id
 WHERE r.mutation_id = $1

-- name: isBlocked
-- One of the mutations $1 has not been done, or a unit $4 of record $3 (of a command, $6: anything of it) waits for a
-- person on device $2: by another item than those that are being closed at the same time ($5).
SELECT EXISTS (SELECT FROM unnest($1::uuid[]) AS need (id)
                WHERE NOT EXISTS (SELECT FROM mutation_result r
                                   WHERE r.mutation_id = need.id AND r.status IN ('applied', 'merged', 'noop')))
    OR EXISTS (SELECT FROM attention a
                WHERE a.entity_id = $3 AND a.device_id = $2 AND a.resolved_at IS NULL AND ($6::boolean OR a.units && $4::text[])
                  AND a.id <> ALL ($5::uuid[]))

-- name: savepoint
SAVEPOINT mutation

-- name: takeBack
ROLLBACK TO SAVEPOINT mutation

-- name: remember
INSERT INTO mutation_result (mutation_id, device_id, seq, digest, kind, entity, entity_id, status, result, at)
VALUES ($1, $2, $3, $4::bytea, $5, $6, $7, $8, $9::json, $10)

-- name: settle
UPDATE device SET last_seq = $2, last_contact_at = greatest(last_contact_at, $3) WHERE id = $1

-- name: forgetOld
-- In small pieces: whoever comes next takes the next one.
DELETE FROM mutation_result
 WHERE mutation_id IN (SELECT mutation_id FROM mutation_result WHERE at < $1::timestamptz - interval '400 days'
                        ORDER BY at LIMIT 200 FOR UPDATE SKIP LOCKED)

-- name: lastChange
-- Who changed one of the fields $3 of a record last, or anything of it. Its versions tell the order; clocks do not.
SELECT u.full_name AS by, l.at
  FROM audit_log l LEFT JOIN app_user u ON u.id = l.actor_user_id
 WHERE l.entity = $1 AND l.entity_id = $2 AND ($3::text[] = '{}' OR jsonb_exists_any(l.after, $3::text[]))
 ORDER BY (l.after ->> 'version')::integer DESC NULLS LAST, l.at DESC
 LIMIT 1

-- name: knew
-- The record $1 $2 has once come down to one of the scopes $3 $4, or to the fitter whom $5 is (was, before they lost
-- that role); or $5 has made or changed it. Then they know of it, though it went away.
SELECT EXISTS (SELECT FROM change_feed f
                WHERE f.entity = $1 AND f.entity_id = $2
                  AND (EXISTS (SELECT FROM unnest($3::text[], $4::uuid[]) AS s (kind, ref)
                                WHERE f.scope_kind = s.kind AND f.scope_ref = s.ref)
                       OR (f.scope_kind = 'fitter' AND f.scope_ref = (SELECT id FROM fitter WHERE user_id = $5))))
    OR EXISTS (SELECT FROM audit_log l WHERE l.entity = $1 AND l.entity_id = $2 AND l.actor_user_id = $5)

-- name: lockOrder
SELECT FROM sales_order WHERE id = $1 FOR NO KEY UPDATE

-- name: ownVersions
-- What the device's own changes have made of order $2, one after the other.
SELECT (r.result ->> 'version')::integer
  FROM mutation_result r
 WHERE r.device_id = $1 AND r.entity = 'order' AND r.entity_id = $2 AND r.status IN ('applied', 'merged')
 ORDER BY r.seq

-- name: titleOfOrder
SELECT coalesce(number::text, provisional, 'draft') FROM sales_order WHERE id = $1

-- name: titleOfPayment
SELECT coalesce(o.number::text, o.provisional, 'draft') FROM payment t JOIN sales_order o ON o.id = t.order_id WHERE t.id = $1

-- name: titleOfOrderComment
SELECT coalesce(o.number::text, o.provisional, 'draft')
  FROM order_comment t JOIN sales_order o ON o.id = t.order_id WHERE t.id = $1

-- name: titleOfMeasurementSet
SELECT h.name FROM measurement_set t JOIN horse h ON h.id = t.horse_id WHERE t.id = $1

-- name: titleOfAttachment
SELECT file_name FROM attachment WHERE id = $1

-- name: titleOfSavedView
SELECT name FROM saved_view WHERE id = $1

-- name: titleOfCustomer
SELECT name FROM customer WHERE id = $1

-- name: titleOfHorse
SELECT name FROM horse WHERE id = $1
