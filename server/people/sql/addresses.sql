-- SPDX-License-Identifier: GPL-3.0-or-later
-- An address has the identity of the party to which it belongs.

-- name: save
INSERT INTO address (id, line1, line2, city, state, postal_code, country_code) VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (id) DO UPDATE
   SET line1 = excluded.line1, line2 = excluded.line2, city = excluded.city, state = excluded.state,
       postal_code = excluded.postal_code, country_code = excluded.country_code

-- name: remove
DELETE FROM address WHERE id = $1
