-- SPDX-License-Identifier: GPL-3.0-or-later
-- The catalogue comes down to laptops (sync.md 2): what has been offered to everybody, prices to those who may read
-- them, everything to the office. Drafts of price lists do not travel. A record's children (leathers of a model, cells of
-- a list) are written with it as a whole, and raise its version: it alone leaves marks.

-- As 0031_feed.sql has them, with a branch more for each entity.
CREATE OR REPLACE VIEW feed_record (entity, entity_id, version, is_archived) AS
SELECT 'customer', c.id, c.version, c.archived_at IS NOT NULL FROM customer c
UNION ALL
SELECT 'horse', h.id, h.version, h.archived_at IS NOT NULL OR c.archived_at IS NOT NULL
  FROM horse h JOIN customer c ON c.id = h.customer_id
UNION ALL
SELECT 'fitter', f.id, f.version, f.archived_at IS NOT NULL FROM fitter f
UNION ALL
SELECT 'attention', a.id, a.version, a.resolved_at IS NOT NULL FROM attention a
UNION ALL
SELECT 'brand', t.id, t.version, t.archived_at IS NOT NULL FROM brand t
UNION ALL
SELECT 'leather_type', t.id, t.version, t.archived_at IS NOT NULL FROM leather_type t
UNION ALL
SELECT 'colour', t.id, t.version, t.archived_at IS NOT NULL FROM colour t
UNION ALL
SELECT 'option', t.id, t.version, t.archived_at IS NOT NULL FROM option t
UNION ALL
SELECT 'option_value', t.id, t.version, t.archived_at IS NOT NULL FROM option_value t
UNION ALL
SELECT 'option_rule', t.id, t.version, t.archived_at IS NOT NULL FROM option_rule t
UNION ALL
SELECT 'preset', t.id, t.version, t.archived_at IS NOT NULL FROM preset t
UNION ALL
SELECT 'extra', t.id, t.version, t.archived_at IS NOT NULL FROM extra t
UNION ALL
SELECT 'model', t.id, t.version, t.archived_at IS NOT NULL FROM model t
UNION ALL
SELECT 'price_list', t.id, t.version, t.archived_at IS NOT NULL FROM price_list t
UNION ALL
SELECT 'tax_rate', t.id, t.version, t.archived_at IS NOT NULL FROM tax_rate t;

CREATE OR REPLACE VIEW feed_scope (entity, entity_id, scope_kind, scope_ref) AS
SELECT 'customer', c.id, 'office', '00000000-0000-0000-0000-000000000000'::uuid FROM customer c
UNION ALL
SELECT 'customer', c.id, 'fitter', c.fitter_id FROM customer c
 WHERE num_nulls(c.archived_at) = 1 AND num_nulls(c.fitter_id) = 0
UNION ALL
SELECT 'customer', c.id, 'customer', c.id FROM customer c WHERE num_nulls(c.archived_at) = 1 AND num_nulls(c.user_id) = 0
UNION ALL
SELECT 'horse', h.id, 'office', '00000000-0000-0000-0000-000000000000'::uuid FROM horse h
UNION ALL
SELECT 'horse', h.id, 'fitter', c.fitter_id FROM horse h JOIN customer c ON c.id = h.customer_id
 WHERE num_nulls(h.archived_at) = 1 AND num_nulls(c.archived_at) = 1 AND num_nulls(c.fitter_id) = 0
UNION ALL
SELECT 'horse', h.id, 'customer', c.id FROM horse h JOIN customer c ON c.id = h.customer_id
 WHERE num_nulls(h.archived_at) = 1 AND num_nulls(c.archived_at) = 1 AND num_nulls(c.user_id) = 0
UNION ALL
SELECT 'fitter', f.id, 'office', '00000000-0000-0000-0000-000000000000'::uuid FROM fitter f
UNION ALL
SELECT 'fitter', f.id, 'fitter', f.id FROM fitter f WHERE num_nulls(f.archived_at) = 1
UNION ALL
SELECT 'attention', a.id, 'office', '00000000-0000-0000-0000-000000000000'::uuid FROM attention a
 WHERE num_nulls(a.resolved_at) = 1
UNION ALL
SELECT 'attention', a.id, 'person', a.author FROM attention a WHERE num_nulls(a.resolved_at) = 1
UNION ALL
SELECT 'brand', t.id, 'office', '00000000-0000-0000-0000-000000000000'::uuid FROM brand t
UNION ALL
SELECT 'brand', t.id, 'catalogue', '00000000-0000-0000-0000-000000000000'::uuid FROM brand t WHERE num_nulls(t.archived_at) = 1
UNION ALL
SELECT 'leather_type', t.id, 'office', '00000000-0000-0000-0000-000000000000'::uuid FROM leather_type t
UNION ALL
SELECT 'leather_type', t.id, 'catalogue', '00000000-0000-0000-0000-000000000000'::uuid FROM leather_type t WHERE num_nulls(t.archived_at) = 1
UNION ALL
SELECT 'colour', t.id, 'office', '00000000-0000-0000-0000-000000000000'::uuid FROM colour t
UNION ALL
SELECT 'colour', t.id, 'catalogue', '00000000-0000-0000-0000-000000000000'::uuid FROM colour t WHERE num_nulls(t.archived_at) = 1
UNION ALL
SELECT 'option', t.id, 'office', '00000000-0000-0000-0000-000000000000'::uuid FROM option t
UNION ALL
SELECT 'option', t.id, 'catalogue', '00000000-0000-0000-0000-000000000000'::uuid FROM option t WHERE num_nulls(t.archived_at) = 1
UNION ALL
SELECT 'option_value', t.id, 'office', '00000000-0000-0000-0000-000000000000'::uuid FROM option_value t
UNION ALL
SELECT 'option_value', t.id, 'catalogue', '00000000-0000-0000-0000-000000000000'::uuid FROM option_value t WHERE num_nulls(t.archived_at) = 1
UNION ALL
SELECT 'option_rule', t.id, 'office', '00000000-0000-0000-0000-000000000000'::uuid FROM option_rule t
UNION ALL
SELECT 'option_rule', t.id, 'catalogue', '00000000-0000-0000-0000-000000000000'::uuid FROM option_rule t WHERE num_nulls(t.archived_at) = 1
UNION ALL
SELECT 'preset', t.id, 'office', '00000000-0000-0000-0000-000000000000'::uuid FROM preset t
UNION ALL
SELECT 'preset', t.id, 'catalogue', '00000000-0000-0000-0000-000000000000'::uuid FROM preset t WHERE num_nulls(t.archived_at) = 1
UNION ALL
SELECT 'extra', t.id, 'office', '00000000-0000-0000-0000-000000000000'::uuid FROM extra t
UNION ALL
SELECT 'extra', t.id, 'catalogue', '00000000-0000-0000-0000-000000000000'::uuid FROM extra t WHERE num_nulls(t.archived_at) = 1
UNION ALL
SELECT 'model', t.id, 'office', '00000000-0000-0000-0000-000000000000'::uuid FROM model t
UNION ALL
SELECT 'model', t.id, 'catalogue', '00000000-0000-0000-0000-000000000000'::uuid FROM model t
 WHERE num_nulls(t.archived_at) = 1 AND t.state <> 'pending'
UNION ALL
SELECT 'price_list', t.id, 'prices', '00000000-0000-0000-0000-000000000000'::uuid FROM price_list t
 WHERE num_nulls(t.archived_at) = 1 AND t.state = 'published'
UNION ALL
SELECT 'tax_rate', t.id, 'prices', '00000000-0000-0000-0000-000000000000'::uuid FROM tax_rate t WHERE num_nulls(t.archived_at) = 1;

DO $$
DECLARE
    tab text;
BEGIN
    FOREACH tab IN ARRAY '{brand,leather_type,colour,option,option_value,option_rule,preset,extra,model,price_list,
                           tax_rate}'::text[] LOOP
        EXECUTE format('CREATE TRIGGER %1$s_added_mark AFTER INSERT ON %1$I REFERENCING NEW TABLE AS touched
                        FOR EACH STATEMENT EXECUTE FUNCTION leave_change_marks(%1$L)', tab);
        EXECUTE format('CREATE TRIGGER %1$s_changed_mark AFTER UPDATE ON %1$I REFERENCING NEW TABLE AS touched
                        FOR EACH STATEMENT EXECUTE FUNCTION leave_change_marks(%1$L)', tab);
        EXECUTE format('CREATE TRIGGER %1$s_removed_mark AFTER DELETE ON %1$I REFERENCING OLD TABLE AS touched
                        FOR EACH STATEMENT EXECUTE FUNCTION leave_change_marks(%1$L)', tab);
    END LOOP;
END $$;
