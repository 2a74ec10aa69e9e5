-- SPDX-License-Identifier: GPL-3.0-or-later
-- Everything that a price list may have a price of, with the names that people know it by and its place in a sheet.

CREATE VIEW priceable AS
SELECT 'model_leather' AS kind, m.id AS subject_id, l.leather_type_id, b.name AS brand, m.name AS model,
       t.name AS leather, NULL AS option_group, NULL AS option, NULL AS value, NULL AS code, NULL AS extra,
       ARRAY[1, b.sort, m.sort, l.sort] AS place
  FROM model_leather l
  JOIN model m ON m.id = l.model_id AND m.archived_at IS NULL
  JOIN brand b ON b.id = m.brand_id
  JOIN leather_type t ON t.id = l.leather_type_id AND t.archived_at IS NULL
UNION ALL
SELECT 'option_value', v.id, NULL, NULL, NULL, NULL, g.code, o.name, v.name, NULL, NULL,
       ARRAY[2, g.sort, o.sort, v.sort]
  FROM option_value v
  JOIN option o ON o.id = v.option_id AND o.archived_at IS NULL
  JOIN option_group g ON g.code = o.group_code
 WHERE v.archived_at IS NULL
UNION ALL
SELECT 'option_contrast', o.id, NULL, NULL, NULL, NULL, g.code, o.name, NULL, NULL, NULL, ARRAY[3, g.sort, o.sort]
  FROM option o
  JOIN option_group g ON g.code = o.group_code
 WHERE o.allows_contrast AND o.archived_at IS NULL
UNION ALL
SELECT 'extra', e.id, NULL, NULL, NULL, NULL, NULL, NULL, NULL, e.code, e.name, ARRAY[4, e.sort]
  FROM extra e
 WHERE e.archived_at IS NULL;

-- A price cannot be moved into a published list either.
DO $$
DECLARE
    tab text;
BEGIN
    FOREACH tab IN ARRAY '{price_model_leather,price_option_value,price_option_contrast,price_extra}'::text[] LOOP
        EXECUTE format('CREATE TRIGGER published_moved AFTER UPDATE ON %I REFERENCING NEW TABLE AS touched
                        FOR EACH STATEMENT EXECUTE FUNCTION price_cell_guard()', tab);
    END LOOP;
END $$;
