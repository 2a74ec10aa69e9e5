-- SPDX-License-Identifier: GPL-3.0-or-later
-- Lists of orders: found by any part of what people remember, sorted by every column, paged without passing over.

ALTER TABLE sales_order
    ADD COLUMN customer_key text, -- folded names, for sorting: kept by triggers like search_text
    ADD COLUMN horse_key text,
    ADD COLUMN fitter_key text,
    ADD COLUMN factory_key text,
    ADD COLUMN model_key text, -- brand and model
    ADD COLUMN leather_key text,
    ADD COLUMN activity_at timestamptz NOT NULL DEFAULT now(), -- the last change or comment, and whose: for unread marks
    ADD COLUMN activity_by uuid;

-- Not the internal note, which a search would betray.
CREATE FUNCTION order_keep_keys() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    company text;
BEGIN
    SELECT c.sort_name, c.company INTO NEW.customer_key, company FROM customer c WHERE c.id = NEW.customer_id;
    SELECT h.sort_name INTO NEW.horse_key FROM horse h WHERE h.id = NEW.horse_id;
    SELECT f.sort_name INTO NEW.fitter_key FROM fitter f WHERE f.id = NEW.fitter_id;
    SELECT search_fold(f.name) INTO NEW.factory_key FROM factory f WHERE f.id = NEW.factory_id;
    SELECT search_fold(b.name || ' ' || m.name) INTO NEW.model_key
      FROM model m JOIN brand b ON b.id = m.brand_id WHERE m.id = NEW.model_id;
    SELECT search_fold(t.name) INTO NEW.leather_key FROM leather_type t WHERE t.id = NEW.leather_type_id;
    NEW.search_text := concat_ws(' ', NEW.number, search_fold(NEW.provisional), NEW.customer_key, search_fold(company),
        NEW.horse_key, NEW.fitter_key, NEW.factory_key, NEW.model_key, search_fold(NEW.fitter_reference),
        search_fold(NEW.serial_no), search_fold(NEW.special_instructions), search_fold(NEW.saddle_note));
    RETURN NEW;
END $$;
CREATE TRIGGER order_keys_made BEFORE INSERT ON sales_order FOR EACH ROW EXECUTE FUNCTION order_keep_keys();
-- search_text is set to '' by whoever wants the keys made anew.
CREATE TRIGGER order_keys_kept BEFORE UPDATE ON sales_order FOR EACH ROW
    WHEN (NEW.search_text = ''
       OR (OLD.number, OLD.provisional, OLD.customer_id, OLD.horse_id, OLD.fitter_id, OLD.factory_id, OLD.model_id,
           OLD.leather_type_id, OLD.fitter_reference, OLD.serial_no, OLD.special_instructions, OLD.saddle_note)
          IS DISTINCT FROM
          (NEW.number, NEW.provisional, NEW.customer_id, NEW.horse_id, NEW.fitter_id, NEW.factory_id, NEW.model_id,
           NEW.leather_type_id, NEW.fitter_reference, NEW.serial_no, NEW.special_instructions, NEW.saddle_note))
    EXECUTE FUNCTION order_keep_keys();

CREATE FUNCTION order_keep_activity() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.activity_at := NEW.updated_at;
    NEW.activity_by := NEW.updated_by;
    RETURN NEW;
END $$;
CREATE TRIGGER order_activity_made BEFORE INSERT ON sales_order FOR EACH ROW EXECUTE FUNCTION order_keep_activity();
CREATE TRIGGER order_activity_kept BEFORE UPDATE ON sales_order FOR EACH ROW
    WHEN (OLD.version <> NEW.version) EXECUTE FUNCTION order_keep_activity();

-- A comment that is not for everybody who sees the order marks nothing unread.
CREATE FUNCTION comment_is_activity() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE sales_order o SET activity_at = greatest(o.activity_at, t.created_at), activity_by = t.author_id
      FROM (SELECT DISTINCT ON (order_id) order_id, author_id, created_at FROM touched
             WHERE audience IN ('all', 'fitter_factory') ORDER BY order_id, created_at DESC) t
     WHERE o.id = t.order_id;
    RETURN NULL;
END $$;
CREATE TRIGGER comment_activity AFTER INSERT ON order_comment REFERENCING NEW TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION comment_is_activity();

-- Another name of what orders refer to: the argument is the column that refers.
CREATE FUNCTION order_follow_name() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('UPDATE sales_order SET search_text = '''' WHERE %I = $1', TG_ARGV[0]) USING NEW.id;
    RETURN NULL;
END $$;
CREATE TRIGGER order_follows_customer AFTER UPDATE ON customer FOR EACH ROW
    WHEN ((OLD.name, OLD.company) IS DISTINCT FROM (NEW.name, NEW.company)) EXECUTE FUNCTION order_follow_name('customer_id');
CREATE TRIGGER order_follows_horse AFTER UPDATE ON horse FOR EACH ROW
    WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION order_follow_name('horse_id');
CREATE TRIGGER order_follows_fitter AFTER UPDATE ON fitter FOR EACH ROW
    WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION order_follow_name('fitter_id');
CREATE TRIGGER order_follows_factory AFTER UPDATE ON factory FOR EACH ROW
    WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION order_follow_name('factory_id');
CREATE TRIGGER order_follows_brand AFTER UPDATE ON brand FOR EACH ROW
    WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION order_follow_name('brand_id');
CREATE TRIGGER order_follows_model AFTER UPDATE ON model FOR EACH ROW
    WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION order_follow_name('model_id');
CREATE TRIGGER order_follows_leather AFTER UPDATE ON leather_type FOR EACH ROW
    WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION order_follow_name('leather_type_id');

-- The order of the list, of all, of one state, fitter, customer, factory; the identity makes it total for paging.
CREATE INDEX order_created ON sales_order (created_at, id) INCLUDE (archived_at);
CREATE INDEX order_status ON sales_order (status, created_at, id) INCLUDE (archived_at);
CREATE INDEX order_fitter ON sales_order (fitter_id, created_at, id) INCLUDE (archived_at, status);
CREATE INDEX order_customer ON sales_order (customer_id, created_at, id) INCLUDE (archived_at);
CREATE INDEX order_factory ON sales_order (factory_id, created_at, id) INCLUDE (archived_at, status, released_at);
CREATE INDEX order_horse ON sales_order (horse_id) WHERE horse_id IS NOT NULL;
CREATE INDEX order_model ON sales_order (model_id, created_at, id);
CREATE INDEX order_seat ON sales_order (seat_size_q4, created_at, id);
CREATE INDEX order_search ON sales_order USING gin (search_text gin_trgm_ops);
CREATE INDEX order_archived ON sales_order (archived_at, id) WHERE archived_at IS NOT NULL;
-- What people sort by.
CREATE INDEX order_by_customer ON sales_order (customer_key, id);
CREATE INDEX order_by_horse ON sales_order (horse_key, id);
CREATE INDEX order_by_fitter ON sales_order (fitter_key, id);
CREATE INDEX order_by_model ON sales_order (model_key, id);
CREATE INDEX order_by_ordered ON sales_order (ordered_at, id);
CREATE INDEX order_by_promised ON sales_order (promised_date, id);
CREATE INDEX order_by_updated ON sales_order (updated_at, id);
-- What statistics count, and what is being worked on.
CREATE INDEX order_counts ON sales_order (status, currency)
    INCLUDE (is_urgent, promised_date, total_minor, is_priced, fitter_id, factory_id, customer_id, released_at)
    WHERE archived_at IS NULL;
CREATE INDEX order_at_work ON sales_order (is_urgent DESC, ordered_at, id)
    WHERE status IN ('ordered', 'changed', 'approved', 'production_1', 'production_2', 'production_3', 'on_hold');

UPDATE sales_order SET search_text = '', activity_at = updated_at, activity_by = updated_by;

-- A row of a list, with the names that belong to its references.
CREATE VIEW order_list AS
SELECT o.id, o.number, o.provisional, o.kind, o.status, o.is_urgent, o.deadline, o.customer_id, c.name AS customer_name,
       o.horse_id, h.name AS horse_name, a.country_code, o.fitter_id, f.name AS fitter_name, o.factory_id, y.name AS factory_name, o.model_id,
       o.brand_id, b.name AS brand_name, o.leather_type_id, m.name AS model_name, t.name AS leather_name, o.seat_size_q4, o.region_code, o.currency,
       o.fitter_reference, o.serial_no, w.name AS warehouse_name, o.total_minor, o.paid_minor,
       o.total_minor - o.paid_minor AS balance_minor, o.deposit_minor, o.requested_date, o.promised_date, o.due_back,
       o.ordered_at, o.status_at, o.activity_at, o.activity_by, o.version, o.created_at, o.updated_at, o.archived_at
  FROM sales_order o
  JOIN fitter f ON f.id = o.fitter_id
  LEFT JOIN customer c ON c.id = o.customer_id
  LEFT JOIN address a ON a.id = c.address_id
  LEFT JOIN horse h ON h.id = o.horse_id
  LEFT JOIN factory y ON y.id = o.factory_id
  LEFT JOIN model m ON m.id = o.model_id
  LEFT JOIN brand b ON b.id = m.brand_id
  LEFT JOIN leather_type t ON t.id = o.leather_type_id
  LEFT JOIN warehouse w ON w.id = o.warehouse_id;
