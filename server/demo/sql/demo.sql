-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: markRead
-- Who signs in has read what is older than some days: news are few, as in a life.
INSERT INTO order_read_mark (order_id, user_id, seen_at)
SELECT o.id, u.id, o.activity_at
  FROM sales_order o, app_user u
 WHERE is_demo(o.id) AND u.username = ANY ($1::text[])
   AND o.activity_at < (SELECT max(activity_at) FROM sales_order WHERE is_demo(id)) - interval '4 days'
    ON CONFLICT (user_id, order_id) DO UPDATE SET seen_at = greatest(order_read_mark.seen_at, excluded.seen_at)

-- name: isLoaded
SELECT true FROM fitter WHERE is_demo(id) LIMIT 1

-- name: lock
-- Two loads at a time wait for each other.
LOCK TABLE fitter IN SHARE ROW EXCLUSIVE MODE

-- name: addresses
COPY address (id, line1, line2, city, state, postal_code, country_code) FROM STDIN

-- name: users
COPY app_user (id, username, full_name, email, locale, password_hash, hash_scheme, created_at, updated_at) FROM STDIN

-- name: userRoles
COPY user_role (user_id, role_code) FROM STDIN

-- name: fitters
COPY fitter (id, user_id, name, email, phone, address_id, region_code, is_active, archived_at, created_at, updated_at)
FROM STDIN

-- name: factories
COPY factory (id, code, name, email, phone, address_id, is_active) FROM STDIN

-- name: factoryUsers
COPY factory_user (factory_id, user_id) FROM STDIN

-- name: employees
COPY factory_employee (id, factory_id, name) FROM STDIN

-- name: customers
COPY customer (id, user_id, fitter_id, name, company, email, phone, mobile, address_id, status, preferred_language,
               notes, horse_count, horse_names, version, created_at, updated_at, archived_at) FROM STDIN

-- name: horses
COPY horse (id, customer_id, name, breed, sex, birth_year, height_cm, notes, version, created_at, updated_at,
            archived_at) FROM STDIN

-- name: refreshStatistics
ANALYZE app_user, address, fitter, factory, customer, horse, model, model_option_value, option_value, price_list,
        price_model_leather, price_option_value

-- name: removeHorses
DELETE FROM horse WHERE is_demo(id)

-- name: removeCustomers
DELETE FROM customer WHERE is_demo(id)

-- name: removeFactoryUsers
DELETE FROM factory_user WHERE is_demo(factory_id)

-- name: removeEmployees
DELETE FROM factory_employee WHERE is_demo(id)

-- name: removeFactories
DELETE FROM factory WHERE is_demo(id)

-- name: removeFitters
DELETE FROM fitter WHERE is_demo(id)

-- name: removeAddresses
DELETE FROM address WHERE is_demo(id)

-- name: removeUsers
DELETE FROM app_user WHERE is_demo(id)
