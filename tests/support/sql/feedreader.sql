-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: addDevice
INSERT INTO device (id, user_id, name, app, registered_at, last_contact_at) VALUES ($1, $2, 'A reader', 'test', now(), now())

-- name: office
SELECT 'customer' AS entity, id, version FROM customer
UNION ALL SELECT 'horse', id, version FROM horse
UNION ALL SELECT 'fitter', id, version FROM fitter
UNION ALL SELECT 'attention', id, version FROM attention WHERE resolved_at IS NULL
UNION ALL SELECT 'order', id, version FROM sales_order
UNION ALL SELECT 'payment', id, version FROM payment
UNION ALL SELECT 'order_comment', id, version FROM order_comment
UNION ALL SELECT 'measurement_set', id, version FROM measurement_set
UNION ALL SELECT 'attachment', id, version FROM attachment

-- name: fitter
SELECT 'customer' AS entity, id, version FROM customer WHERE fitter_id = $1 AND archived_at IS NULL
UNION ALL
SELECT 'horse', id, version FROM horse
 WHERE archived_at IS NULL AND customer_id IN (SELECT id FROM customer WHERE fitter_id = $1 AND archived_at IS NULL)
UNION ALL
SELECT 'fitter', id, version FROM fitter WHERE id = $1 AND archived_at IS NULL
UNION ALL
SELECT 'order', id, version FROM sales_order WHERE fitter_id = $1 AND archived_at IS NULL
UNION ALL
SELECT 'payment', id, version FROM payment
 WHERE order_id IN (SELECT id FROM sales_order WHERE fitter_id = $1 AND archived_at IS NULL)
UNION ALL
SELECT 'order_comment', id, version FROM order_comment
 WHERE archived_at IS NULL AND audience NOT IN ('factory', 'internal')
   AND order_id IN (SELECT id FROM sales_order WHERE fitter_id = $1 AND archived_at IS NULL)
UNION ALL
SELECT 'measurement_set', id, version FROM measurement_set
 WHERE archived_at IS NULL
   AND (order_id IN (SELECT id FROM sales_order WHERE fitter_id = $1 AND archived_at IS NULL)
        OR horse_id IN (SELECT h.id FROM horse h JOIN customer c ON c.id = h.customer_id
                         WHERE c.fitter_id = $1 AND c.archived_at IS NULL AND h.archived_at IS NULL))
UNION ALL
SELECT 'attachment', id, version FROM attachment
 WHERE archived_at IS NULL
   AND (order_id IN (SELECT id FROM sales_order WHERE fitter_id = $1 AND archived_at IS NULL)
        OR horse_id IN (SELECT h.id FROM horse h JOIN customer c ON c.id = h.customer_id
                         WHERE c.fitter_id = $1 AND c.archived_at IS NULL AND h.archived_at IS NULL))

-- name: customer
SELECT 'customer' AS entity, id, version FROM customer WHERE id = $1 AND user_id IS NOT NULL AND archived_at IS NULL
UNION ALL
SELECT 'horse', id, version FROM horse
 WHERE archived_at IS NULL
   AND customer_id = (SELECT id FROM customer WHERE id = $1 AND user_id IS NOT NULL AND archived_at IS NULL)
UNION ALL
SELECT 'order', id, version FROM sales_order
 WHERE archived_at IS NULL AND customer_id = (SELECT id FROM customer WHERE id = $1 AND user_id IS NOT NULL)
UNION ALL
SELECT 'payment', p.id, p.version FROM payment p JOIN sales_order o ON o.id = p.order_id
 WHERE o.archived_at IS NULL AND o.customer_id = (SELECT id FROM customer WHERE id = $1 AND user_id IS NOT NULL)
UNION ALL
SELECT 'order_comment', p.id, p.version FROM order_comment p JOIN sales_order o ON o.id = p.order_id
 WHERE p.archived_at IS NULL AND p.audience = 'all' AND o.archived_at IS NULL
   AND o.customer_id = (SELECT id FROM customer WHERE id = $1 AND user_id IS NOT NULL)
UNION ALL
SELECT 'measurement_set', m.id, m.version FROM measurement_set m JOIN horse h ON h.id = m.horse_id
 WHERE m.archived_at IS NULL AND h.archived_at IS NULL
   AND h.customer_id = (SELECT id FROM customer WHERE id = $1 AND user_id IS NOT NULL AND archived_at IS NULL)
UNION ALL
SELECT 'attachment', a.id, a.version FROM attachment a JOIN sales_order o ON o.id = a.order_id
 WHERE a.archived_at IS NULL AND o.archived_at IS NULL
   AND o.customer_id = (SELECT id FROM customer WHERE id = $1 AND user_id IS NOT NULL)
UNION ALL
SELECT 'attachment', a.id, a.version FROM attachment a JOIN horse h ON h.id = a.horse_id
 WHERE a.archived_at IS NULL AND h.archived_at IS NULL
   AND h.customer_id = (SELECT id FROM customer WHERE id = $1 AND user_id IS NOT NULL AND archived_at IS NULL)

-- name: factory
-- $1: of one factory, or of all.
WITH shown AS (
    SELECT id, version FROM sales_order
     WHERE ($1::uuid IS NULL OR factory_id = $1) AND released_at IS NOT NULL AND archived_at IS NULL
       AND status NOT IN ('draft', 'awaiting_confirmation', 'ordered', 'on_trial', 'completed', 'returned')
)
SELECT 'order' AS entity, id, version FROM shown
UNION ALL
SELECT 'order_comment', id, version FROM order_comment
 WHERE archived_at IS NULL AND audience NOT IN ('fitter', 'internal') AND order_id IN (SELECT id FROM shown)
UNION ALL
SELECT 'measurement_set', id, version FROM measurement_set WHERE archived_at IS NULL AND order_id IN (SELECT id FROM shown)
UNION ALL
SELECT 'attachment', id, version FROM attachment
 WHERE archived_at IS NULL AND kind <> 'document' AND order_id IN (SELECT id FROM shown)

-- name: person
SELECT 'attention' AS entity, id, version FROM attention WHERE author = $1 AND resolved_at IS NULL
UNION ALL
SELECT 'saved_view', id, version FROM saved_view WHERE owner_user_id = $1 AND archived_at IS NULL
