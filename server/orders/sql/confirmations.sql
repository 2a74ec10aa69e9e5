-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: address
SELECT email FROM customer WHERE id = $1

-- name: add
INSERT INTO client_confirmation (id, order_id, token_hash, sent_to, sent_at, expires_at, config_digest)
VALUES ($1, $2, $3, $4, $5,
        $5::timestamptz + make_interval(days => (SELECT value::integer FROM app_setting WHERE key = 'orders.confirmation_days')),
        $6)

-- name: orderOf
SELECT order_id FROM client_confirmation WHERE token_hash = $1

-- name: find
SELECT id, order_id, sent_to, expires_at, decision, config_digest FROM client_confirmation WHERE token_hash = $1

-- name: open
UPDATE client_confirmation SET opened_at = coalesce(opened_at, $2) WHERE id = $1

-- name: decide
-- Of the open one of order $1.
UPDATE client_confirmation
   SET decided_at = $2, decision = $3, signer_name = $4, signature = $5, reason = $6
 WHERE order_id = $1 AND decided_at IS NULL

-- name: overdue
SELECT order_id AS id FROM client_confirmation WHERE decided_at IS NULL AND expires_at <= $1 ORDER BY expires_at LIMIT 100

-- name: delivery
-- Of the open link of order $1.
SELECT c.preferred_language AS language, l.expires_at
  FROM client_confirmation l
  JOIN sales_order o ON o.id = l.order_id
  LEFT JOIN customer c ON c.id = o.customer_id
 WHERE l.order_id = $1 AND l.decided_at IS NULL
