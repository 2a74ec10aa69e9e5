-- SPDX-License-Identifier: GPL-3.0-or-later
-- Orders come down to laptops, and what belongs to them (sync.md 2): to the office, the fitter, the customer with an
-- account; to factories what has been released, as long as they have a word for its state (visible.sql says the same).
-- Documents may hold prices and addresses: no factory gets them.
-- An order's choices, charges, steps and shipments are part of it and raise its version: it alone leaves marks.

-- As 0044_catalogue_feed.sql has them, with a branch more for each entity.
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
SELECT 'tax_rate', t.id, t.version, t.archived_at IS NOT NULL FROM tax_rate t
UNION ALL
SELECT 'order', o.id, o.version, o.archived_at IS NOT NULL FROM sales_order o
UNION ALL
SELECT 'payment', p.id, p.version, o.archived_at IS NOT NULL FROM payment p JOIN sales_order o ON o.id = p.order_id
UNION ALL
SELECT 'order_comment', t.id, t.version, t.archived_at IS NOT NULL OR o.archived_at IS NOT NULL
  FROM order_comment t JOIN sales_order o ON o.id = t.order_id
UNION ALL
SELECT 'measurement_set', m.id, m.version, m.archived_at IS NOT NULL OR h.archived_at IS NOT NULL
  FROM measurement_set m JOIN horse h ON h.id = m.horse_id
UNION ALL
SELECT 'attachment', a.id, a.version, a.archived_at IS NOT NULL FROM attachment a
UNION ALL
SELECT 'saved_view', v.id, v.version, v.archived_at IS NOT NULL FROM saved_view v;

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
SELECT 'tax_rate', t.id, 'prices', '00000000-0000-0000-0000-000000000000'::uuid FROM tax_rate t WHERE num_nulls(t.archived_at) = 1
UNION ALL
SELECT 'order', o.id, 'office', '00000000-0000-0000-0000-000000000000'::uuid FROM sales_order o
UNION ALL
SELECT 'order', o.id, 'fitter', o.fitter_id FROM sales_order o WHERE num_nulls(o.archived_at) = 1
UNION ALL
SELECT 'order', o.id, 'customer', c.id FROM sales_order o JOIN customer c ON c.id = o.customer_id
 WHERE num_nulls(o.archived_at) = 1 AND num_nulls(c.user_id) = 0
UNION ALL
SELECT 'order', o.id, 'released', '00000000-0000-0000-0000-000000000000'::uuid FROM sales_order o
 WHERE num_nulls(o.archived_at) = 1 AND num_nulls(o.released_at) = 0
   AND o.status = ANY ('{changed,approved,production_1,production_2,production_3,on_hold,shipped_to_fitter,shipped_to_customer,in_inventory,cancelled}')
UNION ALL
SELECT 'order', o.id, 'factory', o.factory_id FROM sales_order o
 WHERE num_nulls(o.factory_id) = 0 AND num_nulls(o.archived_at) = 1 AND num_nulls(o.released_at) = 0
   AND o.status = ANY ('{changed,approved,production_1,production_2,production_3,on_hold,shipped_to_fitter,shipped_to_customer,in_inventory,cancelled}')
UNION ALL
SELECT 'payment', p.id, 'office', '00000000-0000-0000-0000-000000000000'::uuid FROM payment p
UNION ALL
SELECT 'payment', p.id, 'fitter', o.fitter_id FROM payment p JOIN sales_order o ON o.id = p.order_id WHERE num_nulls(o.archived_at) = 1
UNION ALL
SELECT 'payment', p.id, 'customer', c.id
  FROM payment p JOIN sales_order o ON o.id = p.order_id JOIN customer c ON c.id = o.customer_id
 WHERE num_nulls(o.archived_at) = 1 AND num_nulls(c.user_id) = 0
UNION ALL
SELECT 'order_comment', t.id, 'office', '00000000-0000-0000-0000-000000000000'::uuid FROM order_comment t
UNION ALL
SELECT 'order_comment', t.id, 'fitter', o.fitter_id FROM order_comment t JOIN sales_order o ON o.id = t.order_id
 WHERE num_nulls(t.archived_at) = 1 AND t.audience = ANY ('{all,fitter_factory,fitter}') AND num_nulls(o.archived_at) = 1
UNION ALL
SELECT 'order_comment', t.id, 'customer', c.id
  FROM order_comment t JOIN sales_order o ON o.id = t.order_id JOIN customer c ON c.id = o.customer_id
 WHERE num_nulls(t.archived_at) = 1 AND t.audience = 'all' AND num_nulls(o.archived_at) = 1 AND num_nulls(c.user_id) = 0
UNION ALL
SELECT 'order_comment', t.id, 'released', '00000000-0000-0000-0000-000000000000'::uuid
  FROM order_comment t JOIN sales_order o ON o.id = t.order_id
 WHERE num_nulls(t.archived_at) = 1 AND t.audience = ANY ('{all,fitter_factory,factory}')
   AND num_nulls(o.archived_at) = 1 AND num_nulls(o.released_at) = 0
   AND o.status = ANY ('{changed,approved,production_1,production_2,production_3,on_hold,shipped_to_fitter,shipped_to_customer,in_inventory,cancelled}')
UNION ALL
SELECT 'order_comment', t.id, 'factory', o.factory_id FROM order_comment t JOIN sales_order o ON o.id = t.order_id
 WHERE num_nulls(t.archived_at) = 1 AND t.audience = ANY ('{all,fitter_factory,factory}')
   AND num_nulls(o.factory_id) = 0 AND num_nulls(o.archived_at) = 1 AND num_nulls(o.released_at) = 0
   AND o.status = ANY ('{changed,approved,production_1,production_2,production_3,on_hold,shipped_to_fitter,shipped_to_customer,in_inventory,cancelled}')
UNION ALL
SELECT 'measurement_set', m.id, 'office', '00000000-0000-0000-0000-000000000000'::uuid FROM measurement_set m
UNION ALL
SELECT 'measurement_set', m.id, 'fitter', c.fitter_id
  FROM measurement_set m JOIN horse h ON h.id = m.horse_id JOIN customer c ON c.id = h.customer_id
 WHERE num_nulls(m.archived_at) = 1 AND num_nulls(h.archived_at) = 1 AND num_nulls(c.archived_at) = 1 AND num_nulls(c.fitter_id) = 0
UNION ALL
SELECT 'measurement_set', m.id, 'fitter', o.fitter_id -- of an order whose horse has gone to another fitter, or away
  FROM measurement_set m JOIN sales_order o ON o.id = m.order_id
  JOIN horse h ON h.id = m.horse_id JOIN customer c ON c.id = h.customer_id
 WHERE num_nulls(m.archived_at) = 1 AND num_nulls(o.archived_at) = 1
   AND (num_nulls(h.archived_at, c.archived_at) < 2 OR c.fitter_id IS DISTINCT FROM o.fitter_id)
UNION ALL
SELECT 'measurement_set', m.id, 'customer', c.id
  FROM measurement_set m JOIN horse h ON h.id = m.horse_id JOIN customer c ON c.id = h.customer_id
 WHERE num_nulls(m.archived_at) = 1 AND num_nulls(h.archived_at) = 1 AND num_nulls(c.archived_at) = 1 AND num_nulls(c.user_id) = 0
UNION ALL
SELECT 'measurement_set', m.id, 'released', '00000000-0000-0000-0000-000000000000'::uuid FROM measurement_set m JOIN sales_order o ON o.id = m.order_id
 WHERE num_nulls(m.archived_at) = 1 AND num_nulls(o.archived_at) = 1 AND num_nulls(o.released_at) = 0
   AND o.status = ANY ('{changed,approved,production_1,production_2,production_3,on_hold,shipped_to_fitter,shipped_to_customer,in_inventory,cancelled}')
UNION ALL
SELECT 'measurement_set', m.id, 'factory', o.factory_id FROM measurement_set m JOIN sales_order o ON o.id = m.order_id
 WHERE num_nulls(m.archived_at) = 1 AND num_nulls(o.factory_id) = 0 AND num_nulls(o.archived_at) = 1 AND num_nulls(o.released_at) = 0
   AND o.status = ANY ('{changed,approved,production_1,production_2,production_3,on_hold,shipped_to_fitter,shipped_to_customer,in_inventory,cancelled}')
UNION ALL
SELECT 'attachment', m.id, 'office', '00000000-0000-0000-0000-000000000000'::uuid FROM attachment m
UNION ALL
SELECT 'attachment', m.id, 'fitter', c.fitter_id
  FROM attachment m JOIN horse h ON h.id = m.horse_id JOIN customer c ON c.id = h.customer_id
 WHERE num_nulls(m.archived_at) = 1 AND num_nulls(h.archived_at) = 1 AND num_nulls(c.archived_at) = 1 AND num_nulls(c.fitter_id) = 0
UNION ALL
SELECT 'attachment', m.id, 'fitter', o.fitter_id FROM attachment m JOIN sales_order o ON o.id = m.order_id
 WHERE num_nulls(m.archived_at) = 1 AND num_nulls(o.archived_at) = 1
UNION ALL
SELECT 'attachment', m.id, 'customer', c.id
  FROM attachment m JOIN horse h ON h.id = m.horse_id JOIN customer c ON c.id = h.customer_id
 WHERE num_nulls(m.archived_at) = 1 AND num_nulls(h.archived_at) = 1 AND num_nulls(c.archived_at) = 1 AND num_nulls(c.user_id) = 0
UNION ALL
SELECT 'attachment', m.id, 'customer', c.id
  FROM attachment m JOIN sales_order o ON o.id = m.order_id JOIN customer c ON c.id = o.customer_id
 WHERE num_nulls(m.archived_at) = 1 AND num_nulls(o.archived_at) = 1 AND num_nulls(c.user_id) = 0
UNION ALL
SELECT 'attachment', m.id, 'released', '00000000-0000-0000-0000-000000000000'::uuid FROM attachment m JOIN sales_order o ON o.id = m.order_id
 WHERE num_nulls(m.archived_at) = 1 AND m.kind <> 'document' AND num_nulls(o.archived_at) = 1 AND num_nulls(o.released_at) = 0
   AND o.status = ANY ('{changed,approved,production_1,production_2,production_3,on_hold,shipped_to_fitter,shipped_to_customer,in_inventory,cancelled}')
UNION ALL
SELECT 'attachment', m.id, 'factory', o.factory_id FROM attachment m JOIN sales_order o ON o.id = m.order_id
 WHERE num_nulls(m.archived_at) = 1 AND m.kind <> 'document' AND num_nulls(o.factory_id) = 0 AND num_nulls(o.archived_at) = 1 AND num_nulls(o.released_at) = 0
   AND o.status = ANY ('{changed,approved,production_1,production_2,production_3,on_hold,shipped_to_fitter,shipped_to_customer,in_inventory,cancelled}')
UNION ALL
SELECT 'saved_view', v.id, 'person', v.owner_user_id FROM saved_view v WHERE num_nulls(v.archived_at) = 1;

-- With grandchildren.
CREATE OR REPLACE VIEW feed_child (parent_entity, parent_id, entity, entity_id) AS
SELECT 'customer', h.customer_id, 'horse', h.id FROM horse h
UNION ALL
SELECT 'customer', o.customer_id, 'order', o.id FROM sales_order o
UNION ALL
SELECT 'customer', o.customer_id, 'payment', p.id FROM sales_order o JOIN payment p ON p.order_id = o.id
UNION ALL
SELECT 'customer', o.customer_id, 'order_comment', t.id FROM sales_order o JOIN order_comment t ON t.order_id = o.id
UNION ALL
SELECT 'customer', o.customer_id, 'attachment', a.id FROM sales_order o JOIN attachment a ON a.order_id = o.id
UNION ALL
SELECT 'customer', h.customer_id, 'attachment', a.id FROM horse h JOIN attachment a ON a.horse_id = h.id
UNION ALL
SELECT 'customer', h.customer_id, 'measurement_set', m.id FROM horse h JOIN measurement_set m ON m.horse_id = h.id
UNION ALL
SELECT 'horse', a.horse_id, 'attachment', a.id FROM attachment a
UNION ALL
SELECT 'horse', m.horse_id, 'measurement_set', m.id FROM measurement_set m
UNION ALL
SELECT 'order', p.order_id, 'payment', p.id FROM payment p
UNION ALL
SELECT 'order', t.order_id, 'order_comment', t.id FROM order_comment t
UNION ALL
SELECT 'order', a.order_id, 'attachment', a.id FROM attachment a
UNION ALL
SELECT 'order', m.order_id, 'measurement_set', m.id FROM measurement_set m;

-- Marks -------------------------------------------------------------------------------------------------------------

DO $do$
DECLARE
    tab text;
    entity text;
    -- Columns that the database derives and no laptop gets (0051).
    derived constant text := $$'search_text', 'customer_key', 'horse_key', 'fitter_key', 'factory_key', 'model_key',
                               'leather_key', 'activity_at', 'activity_by'$$;
BEGIN
    FOREACH tab IN ARRAY '{sales_order,payment,order_comment,measurement_set,attachment,saved_view}'::text[] LOOP
        entity := CASE tab WHEN 'sales_order' THEN 'order' ELSE tab END;
        EXECUTE format('CREATE TRIGGER %1$s_added_mark AFTER INSERT ON %1$I REFERENCING NEW TABLE AS touched
                        FOR EACH STATEMENT EXECUTE FUNCTION leave_change_marks(%2$L)', tab, entity);
        EXECUTE format('CREATE TRIGGER %1$s_changed_mark AFTER UPDATE ON %1$I
                        REFERENCING NEW TABLE AS touched OLD TABLE AS before_it
                        FOR EACH STATEMENT EXECUTE FUNCTION leave_change_marks(%2$L, %3$s)', tab, entity, derived);
        EXECUTE format('CREATE TRIGGER %1$s_removed_mark AFTER DELETE ON %1$I REFERENCING OLD TABLE AS touched
                        FOR EACH STATEMENT EXECUTE FUNCTION leave_change_marks(%2$L)', tab, entity);
    END LOOP;
END $do$;

-- An order names those whom its reader may not have: a factory knows customers and horses by name only, and nobody gets
-- factories. The column of the order that refers to them is the argument.
CREATE FUNCTION mark_orders_that_name_it() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('INSERT INTO change_mark (entity, entity_id) SELECT ''order'', id FROM sales_order WHERE %I = $1',
                   TG_ARGV[0]) USING NEW.id;
    RETURN NULL;
END $$;

DO $$
DECLARE
    tab text;
BEGIN
    FOREACH tab IN ARRAY '{customer,horse,fitter,factory,warehouse}'::text[] LOOP
        EXECUTE format('CREATE TRIGGER %1$s_named_mark AFTER UPDATE OF name ON %1$I
                        FOR EACH ROW WHEN (OLD.name IS DISTINCT FROM NEW.name)
                        EXECUTE FUNCTION mark_orders_that_name_it(%2$L)', tab, tab || '_id');
    END LOOP;
END $$;

-- An attachment says whether its bytes have arrived.
CREATE FUNCTION mark_attachments_of_bytes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO change_mark (entity, entity_id)
    SELECT 'attachment', id FROM attachment WHERE sha256 = NEW.sha256 AND uploaded_by = NEW.user_id;
    RETURN NULL;
END $$;
CREATE TRIGGER blob_arrived_mark AFTER UPDATE OF completed_at ON blob
    FOR EACH ROW WHEN (OLD.completed_at IS NULL AND NEW.completed_at IS NOT NULL)
    EXECUTE FUNCTION mark_attachments_of_bytes();

-- What a device has done to an order before: who acts several times in a row offline has seen their own versions.
CREATE INDEX mutation_result_order ON mutation_result (entity_id, device_id) WHERE entity = 'order';

-- What was there before.
INSERT INTO change_mark (entity, entity_id)
SELECT entity, entity_id FROM feed_record
 WHERE entity IN ('order', 'payment', 'order_comment', 'measurement_set', 'attachment', 'saved_view');
