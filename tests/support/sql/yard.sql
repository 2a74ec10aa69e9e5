-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: addAccount
WITH account AS (
    INSERT INTO app_user (id, username, full_name, password_hash, hash_scheme)
    VALUES ($1, $2::text, $2::text, '', 'none') RETURNING id)
INSERT INTO user_role (user_id, role_code) SELECT id, $3 FROM account

-- name: addFitter
INSERT INTO fitter (id, user_id, name, region_code) VALUES ($1, $2, $3, 'GB')

-- name: clear
DELETE FROM audit_log;
DELETE FROM horse;
DELETE FROM customer;
DELETE FROM address;
UPDATE fitter SET is_active = true, archived_at = NULL;
