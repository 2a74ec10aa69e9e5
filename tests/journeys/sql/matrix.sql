-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rows of the authorization matrix that the business functions would not make so.

-- name: giveAccount
UPDATE customer SET user_id = $2 WHERE id = $1

-- name: archiveCustomer
UPDATE customer SET archived_at = now(), version = 1 WHERE id = $1

-- name: archiveHorse
UPDATE horse SET archived_at = now(), version = 1 WHERE id = $1

-- name: addArchivedAccount
INSERT INTO app_user (id, username, full_name, password_hash, hash_scheme, archived_at)
VALUES (gen_random_uuid(), 'former', 'Former Person', '', 'none', now()) RETURNING id

-- name: addSession
INSERT INTO user_session (id, user_id, address, rotation_key, created_at, last_seen_at, expires_at, ends_at)
VALUES (gen_random_uuid(), $1, '192.0.2.1', decode(repeat('00', 32), 'hex'), now(), now(), now() + interval '1 day',
    now() + interval '1 day') RETURNING id

-- name: addSessionOf
INSERT INTO user_session (id, user_id, address, rotation_key, created_at, last_seen_at, expires_at, ends_at)
VALUES ($1, $2, '192.0.2.1', decode(repeat('00', 32), 'hex'), now(), now(), now() + interval '1 day',
    now() + interval '1 day')

-- name: addFactory
INSERT INTO factory (id, code, name) VALUES (gen_random_uuid(), 'F9', 'Another Factory') RETURNING id

-- name: countAudit
SELECT count(*) FROM audit_log

-- name: confirmAccounts
UPDATE app_user SET confirmed_at = now(), password_hash = 'none', hash_scheme = 'none', version = 1

-- name: addAdministrator
WITH account AS (
    INSERT INTO app_user (id, username, full_name, password_hash, hash_scheme, confirmed_at)
    VALUES (gen_random_uuid(), 'eve', 'Eve Another', 'none', 'none', now()) RETURNING id)
INSERT INTO user_role (user_id, role_code) SELECT id, 'ADMIN' FROM account

-- name: addDeviceOf
INSERT INTO device (id, user_id, name, app, registered_at, last_contact_at)
VALUES ($1, $2, 'A laptop', 'OMS', now(), now())

-- name: addDevice
INSERT INTO device (id, user_id, name, app, registered_at, last_contact_at)
VALUES (gen_random_uuid(), $1, 'A laptop', 'OMS', now(), now()) RETURNING id

-- name: placeOrder
UPDATE sales_order
   SET number = $2, version = 1, status = CASE WHEN $3::boolean THEN 'approved' ELSE status END,
       released_at = CASE WHEN $3::boolean THEN now() END, promised_date = '2030-01-01',
       archived_at = CASE WHEN $4::boolean THEN now() END
 WHERE id = $1

-- name: employ
INSERT INTO factory_user (factory_id, user_id) SELECT id, $1 FROM factory WHERE code = 'F1'

-- name: priceOrder
UPDATE sales_order o
   SET is_priced = true, total_minor = 100000,
       horse_id = (SELECT h.id FROM horse h WHERE h.customer_id = o.customer_id AND h.archived_at IS NULL LIMIT 1)
 WHERE id = $1

-- name: addSavedView
INSERT INTO saved_view (id, owner_user_id, name, filter, is_shared, created_at, updated_at)
VALUES ($1, $3, 'Of ' || $1::uuid, '{}', $2::uuid IS NULL, now(), now())

-- name: addComment
INSERT INTO order_comment (id, order_id, author_id, audience, body, created_at, updated_at)
VALUES ($1, $2, $3, 'all', 'Hello', now(), now())

-- name: addMeasurement
INSERT INTO measurement_set (id, horse_id, taken_by, taken_at, method, created_at, updated_at)
SELECT $1, horse_id, $3, now(), 'manual', now(), now() FROM sales_order WHERE id = $2

-- name: addShipment
WITH by AS (SELECT $3::uuid)
INSERT INTO shipment (id, order_id, leg, shipped_at) SELECT $1, $2, 'to_fitter', now() FROM by

-- name: addBlob
WITH made AS (
    INSERT INTO blob (id, user_id, sha256, size, media_type, received, created_at, completed_at)
    VALUES (gen_random_uuid(), $1, sha256('x'), 1, 'image/jpeg', 1, now(), now())
    ON CONFLICT DO NOTHING RETURNING id)
INSERT INTO blob_piece (blob_id, start, bytes) SELECT id, 0, 'x' FROM made

-- name: addAttachment
INSERT INTO attachment (id, order_id, kind, file_name, media_type, size, sha256, uploaded_by, created_at, updated_at)
VALUES ($1, $2, 'photo', 'x.jpg', 'image/jpeg', 1, sha256('x'), $3, now(), now())

-- name: addEvent
INSERT INTO outbox_event (id, type, aggregate, payload) VALUES (gen_random_uuid(), 'order.submitted', '', '{}') RETURNING id
