-- SPDX-License-Identifier: GPL-3.0-or-later
-- Answers kept for the repetition of a POST; the row and the change it stands for are one transaction.

-- name: forgetOld
DELETE FROM idempotency_key WHERE user_id = $1 AND created_at < now() - interval '24 hours'

-- name: claim
-- Waits while another transaction has just inserted the same key.
INSERT INTO idempotency_key (user_id, route, key, request_hash)
VALUES ($1, $2, $3, $4)
ON CONFLICT DO NOTHING

-- name: find
SELECT request_hash, status, body, coalesce(headers ->> 'ETag', '') AS etag,
       coalesce(headers ->> 'Location', '') AS location
FROM idempotency_key
WHERE user_id = $1 AND route = $2 AND key = $3

-- name: keep
UPDATE idempotency_key
SET status = $4, body = $5, headers = jsonb_build_object('ETag', $6::text, 'Location', $7::text)
WHERE user_id = $1 AND route = $2 AND key = $3
