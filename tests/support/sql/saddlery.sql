-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: clear
TRUNCATE brand, leather_type, colour, option, extra, preset, option_rule, price_list, tax_rate, audit_log CASCADE;
INSERT INTO factory (id, code, name) VALUES ('01900000-0000-7000-8000-00000000fac1', 'F1', 'Hill Saddlers')
    ON CONFLICT (id) DO UPDATE SET archived_at = NULL;

-- name: factory
SELECT id FROM factory WHERE code = 'F1'

-- name: addDraft
INSERT INTO price_list (id, region_code, name, valid_from) VALUES ($1, $2, 'List', '2026-01-01')

-- name: addPrice
INSERT INTO price_extra (price_list_id, extra_id, amount_minor) VALUES ($1, $2, $3)

-- name: publish
UPDATE price_list SET state = 'published' WHERE id = $1
