-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: employ
INSERT INTO factory_user (factory_id, user_id) VALUES ($1, $2)

-- name: addCustomer
INSERT INTO customer (id, name, email, fitter_id, user_id) VALUES ($1, $2, search_fold(split_part($2, ' ', 1)) || '@example.org', $3, $4)

-- name: addHorse
INSERT INTO horse (id, customer_id, name) VALUES ($1, $2, 'Bo')

-- name: addList
INSERT INTO price_list (id, region_code, name, valid_from)
SELECT $1, region_code, 'List', '2026-01-01' FROM fitter LIMIT 1

-- name: addBasePrices
INSERT INTO price_model_leather (price_list_id, model_id, leather_type_id, amount_minor)
SELECT $1, model_id, leather_type_id, $2 FROM model_leather

-- name: addValuePrices
INSERT INTO price_option_value (price_list_id, option_value_id, amount_minor) SELECT $1, id, $2 FROM option_value

-- name: addContrastPrices
INSERT INTO price_option_contrast (price_list_id, option_id, amount_minor)
SELECT $1, id, $2 FROM option WHERE allows_contrast

-- name: addExtraPrices
INSERT INTO price_extra (price_list_id, extra_id, amount_minor) SELECT $1, id, $2 FROM extra

-- name: publish
UPDATE price_list SET state = 'published' WHERE id = $1

-- name: buildEverywhere
INSERT INTO model_factory (model_id, region_code, factory_id)
SELECT m.id, r.code, $1 FROM model m CROSS JOIN region r
ON CONFLICT DO NOTHING
