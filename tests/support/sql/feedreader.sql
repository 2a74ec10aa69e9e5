-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: addDevice
INSERT INTO device (id, user_id, name, app, registered_at, last_contact_at) VALUES ($1, $2, 'A reader', 'test', now(), now())

-- name: office
SELECT 'customer' AS entity, id, version FROM customer
UNION ALL SELECT 'horse', id, version FROM horse
UNION ALL SELECT 'fitter', id, version FROM fitter
UNION ALL SELECT 'attention', id, version FROM attention WHERE resolved_at IS NULL

-- name: fitter
SELECT 'customer' AS entity, id, version FROM customer WHERE fitter_id = $1 AND archived_at IS NULL
UNION ALL
SELECT 'horse', id, version FROM horse
 WHERE archived_at IS NULL AND customer_id IN (SELECT id FROM customer WHERE fitter_id = $1 AND archived_at IS NULL)
UNION ALL
SELECT 'fitter', id, version FROM fitter WHERE id = $1 AND archived_at IS NULL

-- name: customer
SELECT 'customer' AS entity, id, version FROM customer WHERE id = $1 AND user_id IS NOT NULL AND archived_at IS NULL
UNION ALL
SELECT 'horse', id, version FROM horse
 WHERE archived_at IS NULL
   AND customer_id = (SELECT id FROM customer WHERE id = $1 AND user_id IS NOT NULL AND archived_at IS NULL)

-- name: person
SELECT 'attention' AS entity, id, version FROM attention WHERE author = $1 AND resolved_at IS NULL
