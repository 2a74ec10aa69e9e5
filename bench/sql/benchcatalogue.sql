-- SPDX-License-Identifier: GPL-3.0-or-later
-- A price list from its JSON, as the demonstration invents it.

-- name: addList
INSERT INTO price_list (id, region_code, name, valid_from)
SELECT id, region_code, name, valid_from FROM jsonb_populate_record(NULL::price_list, $1)

-- name: addBasePrices
INSERT INTO price_model_leather
SELECT ($1::jsonb ->> 'id')::uuid, c.subject_id, c.leather_type_id, c.amount_minor
  FROM jsonb_to_recordset($1::jsonb -> 'prices')
       AS c (kind text, subject_id uuid, leather_type_id uuid, amount_minor bigint)
 WHERE c.kind = 'model_leather'

-- name: addValuePrices
INSERT INTO price_option_value
SELECT ($1::jsonb ->> 'id')::uuid, c.subject_id, c.amount_minor
  FROM jsonb_to_recordset($1::jsonb -> 'prices') AS c (kind text, subject_id uuid, amount_minor bigint)
 WHERE c.kind = 'option_value'

-- name: addContrastPrices
INSERT INTO price_option_contrast
SELECT ($1::jsonb ->> 'id')::uuid, c.subject_id, c.amount_minor
  FROM jsonb_to_recordset($1::jsonb -> 'prices') AS c (kind text, subject_id uuid, amount_minor bigint)
 WHERE c.kind = 'option_contrast'

-- name: addExtraPrices
INSERT INTO price_extra
SELECT ($1::jsonb ->> 'id')::uuid, c.subject_id, c.amount_minor
  FROM jsonb_to_recordset($1::jsonb -> 'prices') AS c (kind text, subject_id uuid, amount_minor bigint)
 WHERE c.kind = 'extra'

-- name: publish
UPDATE price_list SET state = 'published', valid_to = ($1::jsonb ->> 'valid_to')::date
 WHERE id = ($1::jsonb ->> 'id')::uuid
