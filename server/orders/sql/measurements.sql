-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: ofOrder
SELECT * FROM measurement_set_record WHERE order_id = $1 AND archived_at IS NULL ORDER BY taken_at DESC, id DESC

-- name: ofHorse
SELECT * FROM measurement_set_record WHERE horse_id = $1 AND archived_at IS NULL ORDER BY taken_at DESC, id DESC

-- name: load
SELECT * FROM measurement_set_record WHERE id = $1

-- name: exists
SELECT id FROM measurement_set WHERE id = $1

-- name: lock
SELECT id FROM measurement_set WHERE id = $1 FOR NO KEY UPDATE

-- name: insert
INSERT INTO measurement_set (id, horse_id, order_id, taken_by, taken_at, method, notes, created_at, created_by,
                             updated_at, updated_by)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $4, $8, $4)

-- name: update
UPDATE measurement_set
   SET taken_at = $2, method = $3, notes = $4, updated_at = $5, updated_by = $6, version = version + 1
 WHERE id = $1

-- name: addValue
INSERT INTO measurement_value (set_id, type_code, value_num, value_text) VALUES ($1, $2, $3, $4)

-- name: removeValues
DELETE FROM measurement_value WHERE set_id = $1

-- name: archive
UPDATE measurement_set
   SET archived_at = $2, archived_by = $3, updated_at = $2, updated_by = $3, version = version + 1
 WHERE id = $1

-- name: changeOrder
UPDATE sales_order
   SET status = 'changed', status_at = $2, approved_at = NULL, approved_by = NULL, updated_at = $2, updated_by = $3,
       version = version + 1
 WHERE id = $1
