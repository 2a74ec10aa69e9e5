-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: lock
-- One change of the catalogue at a time: what has been checked still holds when it is written.
SELECT value FROM catalogue_epoch FOR UPDATE

-- name: epoch
SELECT value FROM catalogue_epoch

-- name: stamp
SELECT stamp FROM catalogue_epoch

-- name: snapshot
SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY

-- name: uses
-- What uses the record $2 of the entity $1. The one place that knows who refers to whom: what is used is deactivated,
-- not archived. $3: for somebody who may see all.
WITH used (entity, id, name) AS (
    SELECT 'model', m.id, b.name || ' ' || m.name
      FROM model m
      JOIN brand b ON b.id = m.brand_id
     WHERE m.archived_at IS NULL AND ($3::boolean OR m.state <> 'pending')
       AND (($1 = 'brand' AND m.brand_id = $2)
         OR ($1 = 'leather_type' AND EXISTS (SELECT FROM model_leather WHERE model_id = m.id AND leather_type_id = $2))
         OR ($1 = 'extra' AND EXISTS (SELECT FROM model_extra WHERE model_id = m.id AND extra_id = $2))
         OR ($1 = 'option' AND EXISTS (SELECT FROM model_option_value WHERE model_id = m.id AND option_id = $2))
         OR ($1 = 'option_value'
             AND EXISTS (SELECT FROM model_option_value WHERE model_id = m.id AND option_value_id = $2)))
    UNION ALL
    SELECT 'leather_type', l.id, l.name
      FROM leather_type l
     WHERE l.archived_at IS NULL AND $1 = 'colour'
       AND EXISTS (SELECT FROM leather_colour WHERE leather_type_id = l.id AND colour_id = $2)
    UNION ALL
    SELECT 'option_value', v.id, o.name || ': ' || v.name
      FROM option_value v
      JOIN option o ON o.id = v.option_id
     WHERE v.archived_at IS NULL
       AND (($1 = 'option' AND v.option_id = $2) OR ($1 = 'leather_type' AND v.leather_type_id = $2)
         OR ($1 = 'colour' AND v.colour_id = $2))
    UNION ALL
    SELECT 'option_rule', r.id, coalesce(nullif(r.message, ''), o.name)
      FROM option_rule r
      JOIN option o ON o.id = r.then_option_id
      LEFT JOIN model m ON m.id = r.model_id
     WHERE r.archived_at IS NULL AND ($3 OR m.id IS NULL OR m.state <> 'pending')
       AND (($1 = 'model' AND r.model_id = $2) OR ($1 = 'option' AND r.then_option_id = $2)
         OR ($1 = 'option_value' AND $2 IN (r.if_value_id, r.then_value_id)))
    UNION ALL
    SELECT 'preset', p.id, p.name
      FROM preset p
      LEFT JOIN model m ON m.id = p.model_id
     WHERE p.archived_at IS NULL AND ($3 OR m.id IS NULL OR m.state <> 'pending')
       AND (($1 = 'model' AND p.model_id = $2)
         OR EXISTS (SELECT FROM preset_value c
                     WHERE c.preset_id = p.id
                       AND (($1 = 'option' AND c.option_id = $2) OR ($1 = 'option_value' AND c.option_value_id = $2)
                         OR ($1 = 'leather_type' AND c.leather_type_id = $2)
                         OR ($1 = 'colour' AND c.colour_id = $2))))
    UNION ALL
    SELECT 'price_list', l.id, l.region_code || ' ' || l.name
      FROM price_list l
     WHERE l.archived_at IS NULL AND $3
       AND (($1 IN ('model', 'option', 'option_value', 'extra')
             AND EXISTS (SELECT FROM price_cell c
                          WHERE c.price_list_id = l.id AND c.subject_id = $2
                            AND c.kind = CASE $1 WHEN 'model' THEN 'model_leather' WHEN 'option' THEN 'option_contrast'
                                                 ELSE $1 END))
         OR ($1 = 'leather_type'
             AND EXISTS (SELECT FROM price_model_leather WHERE price_list_id = l.id AND leather_type_id = $2)))
)
SELECT entity, id, name, count(*) OVER () AS total FROM used ORDER BY entity, name, id LIMIT $4

-- name: publishedPrices
SELECT l.*,
       (SELECT coalesce(json_agg(json_build_object('kind', c.kind, 'subject_id', c.subject_id, 'leather_type_id',
                                                   c.leather_type_id, 'amount_minor', c.amount_minor)
                                 ORDER BY array_position('{model_leather,option_value,option_contrast,extra}', c.kind),
                                          c.subject_id, c.leather_type_id), '[]')
          FROM price_cell c WHERE c.price_list_id = l.id) AS prices
  FROM price_list_record l
  JOIN region r ON r.code = l.region_code
 WHERE l.state = 'published'
 ORDER BY r.sort, l.valid_from, l.id

-- name: taxRates
SELECT t.* FROM tax_rate t JOIN region r ON r.code = t.region_code
 WHERE t.archived_at IS NULL
 ORDER BY r.sort, t.code, t.valid_from, t.id
