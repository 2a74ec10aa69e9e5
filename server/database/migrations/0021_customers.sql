-- SPDX-License-Identifier: GPL-3.0-or-later
-- Customers and their horses (domain.md 3), findable by any part of what people remember of them.

-- What people type into a search box, as a LIKE pattern over folded text: the words in their order, anything between.
CREATE FUNCTION search_pattern(words text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
    RETURN '%' || regexp_replace(
        regexp_replace(search_fold(btrim(words)), '([\\%_])', '\\\1', 'g'), '\s+', '%', 'g') || '%';

CREATE TABLE customer (
    id uuid PRIMARY KEY,
    legacy_id integer UNIQUE,
    user_id uuid UNIQUE REFERENCES app_user,
    fitter_id uuid REFERENCES fitter,
    name text NOT NULL CHECK (btrim(name) <> ''),
    company text,
    email text CHECK (email ~ '^[^@ ]+@[^@ ]+[.][^@ ]+$'),
    phone text,
    mobile text,
    address_id uuid UNIQUE REFERENCES address,
    status text NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'inactive', 'suspended', 'pending')),
    preferred_language text,
    notes text NOT NULL DEFAULT '',
    horse_count integer NOT NULL DEFAULT 0,
    horse_names text,
    search_text text NOT NULL DEFAULT '',
    sort_name text NOT NULL GENERATED ALWAYS AS (search_fold(name)) STORED,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid REFERENCES app_user,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by uuid REFERENCES app_user,
    archived_at timestamptz,
    archived_by uuid REFERENCES app_user
);
COMMENT ON COLUMN customer.user_id IS 'The account (role USER) of a customer who has one';
COMMENT ON COLUMN customer.horse_count IS 'Live horses; kept by triggers, like horse_names and search_text';

CREATE UNIQUE INDEX customer_email_key ON customer (fitter_id, lower(email))
    WHERE email IS NOT NULL AND archived_at IS NULL;
-- The list is read in the order of names, of all or of one fitter; the identity makes the order total for paging. Pages
-- that are passed over and the count need no more than these indexes.
CREATE INDEX customer_name ON customer (sort_name, id) INCLUDE (archived_at);
CREATE INDEX customer_fitter_name ON customer (fitter_id, sort_name, id) INCLUDE (archived_at);
CREATE INDEX customer_of_fitter ON customer (fitter_id) WHERE archived_at IS NULL; -- to be counted
CREATE INDEX customer_created ON customer (created_at, id);
CREATE INDEX customer_updated ON customer (updated_at, id);
CREATE INDEX customer_archived ON customer (archived_at, id) WHERE archived_at IS NOT NULL;
CREATE INDEX customer_search ON customer USING gin (search_text gin_trgm_ops);

CREATE TABLE customer_preference (
    customer_id uuid NOT NULL REFERENCES customer,
    key text NOT NULL CHECK (btrim(key) <> ''),
    value text NOT NULL,
    PRIMARY KEY (customer_id, key)
);

CREATE TABLE horse (
    id uuid PRIMARY KEY,
    legacy_id integer UNIQUE,
    customer_id uuid NOT NULL REFERENCES customer,
    name text NOT NULL CHECK (btrim(name) <> ''),
    breed text,
    sex text CHECK (sex IN ('mare', 'gelding', 'stallion')),
    birth_year smallint,
    height_cm smallint CHECK (height_cm > 0),
    notes text NOT NULL DEFAULT '',
    search_text text NOT NULL GENERATED ALWAYS AS (search_fold(name || ' ' || coalesce(breed, ''))) STORED,
    sort_name text NOT NULL GENERATED ALWAYS AS (search_fold(name)) STORED,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid REFERENCES app_user,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by uuid REFERENCES app_user,
    archived_at timestamptz,
    archived_by uuid REFERENCES app_user
);
CREATE UNIQUE INDEX horse_name_key ON horse (customer_id, name) WHERE archived_at IS NULL;
CREATE INDEX horse_customer ON horse (customer_id);
CREATE INDEX horse_name ON horse (sort_name, id) INCLUDE (customer_id, archived_at);
CREATE INDEX horse_created ON horse (created_at, id);
CREATE INDEX horse_updated ON horse (updated_at, id);
CREATE INDEX horse_archived ON horse (archived_at, id) WHERE archived_at IS NOT NULL;
CREATE INDEX horse_search ON horse USING gin (search_text gin_trgm_ops);

-- The address is written before the customer that has it, so this sees the new city.
CREATE FUNCTION customer_keep_search_text() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    place text;
BEGIN
    SELECT concat_ws(' ', a.city, a.postal_code) INTO place FROM address a WHERE a.id = NEW.address_id;
    NEW.search_text := search_fold(concat_ws(' ', NEW.name, NEW.company, NEW.email, NEW.phone, NEW.mobile,
        regexp_replace(NEW.phone, '[^0-9]', '', 'g'), regexp_replace(NEW.mobile, '[^0-9]', '', 'g'),
        place, NEW.horse_names));
    RETURN NEW;
END $$;
CREATE TRIGGER customer_search_text BEFORE INSERT OR UPDATE ON customer
    FOR EACH ROW EXECUTE FUNCTION customer_keep_search_text();

-- Per statement, so that a bulk load costs one pass. A horse never changes its customer.
CREATE FUNCTION horse_keep_summary() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE customer c SET horse_count = s.count, horse_names = s.names
      FROM (SELECT t.customer_id, count(h.id) AS count, string_agg(h.name, ', ' ORDER BY h.name COLLATE "C") AS names
              FROM (SELECT DISTINCT customer_id FROM touched) t
              LEFT JOIN horse h ON h.customer_id = t.customer_id AND h.archived_at IS NULL
             GROUP BY t.customer_id) s
     WHERE c.id = s.customer_id AND (c.horse_count, c.horse_names) IS DISTINCT FROM (s.count, s.names);
    RETURN NULL;
END $$;
CREATE TRIGGER horse_added AFTER INSERT ON horse REFERENCING NEW TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION horse_keep_summary();
CREATE TRIGGER horse_changed AFTER UPDATE ON horse REFERENCING NEW TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION horse_keep_summary();
CREATE TRIGGER horse_removed AFTER DELETE ON horse REFERENCING OLD TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION horse_keep_summary();

-- The records as they are shown, with the names that belong to their references. A list finds its page first and asks
-- these for the rows of that page only.
CREATE VIEW customer_record AS
SELECT c.id, c.fitter_id, f.name AS fitter_name, c.name, c.company, c.email, c.phone, c.mobile,
       a.line1 AS address_line1, a.line2 AS address_line2, a.city AS address_city, a.state AS address_state,
       a.postal_code AS address_postal_code, a.country_code AS address_country_code,
       c.status, c.preferred_language, c.notes, c.horse_count, c.horse_names,
       c.version, c.created_at, c.updated_at, c.archived_at
  FROM customer c
  LEFT JOIN fitter f ON f.id = c.fitter_id
  LEFT JOIN address a ON a.id = c.address_id;

CREATE VIEW horse_record AS
SELECT h.id, h.customer_id, c.name AS customer_name, h.name, h.breed, h.sex, h.birth_year, h.height_cm, h.notes,
       h.version, h.created_at, h.updated_at, h.archived_at
  FROM horse h
  JOIN customer c ON c.id = h.customer_id;

CREATE VIEW fitter_record AS
SELECT f.id, f.user_id, f.name, f.email, f.phone,
       a.line1 AS address_line1, a.line2 AS address_line2, a.city AS address_city, a.state AS address_state,
       a.postal_code AS address_postal_code, a.country_code AS address_country_code,
       f.region_code, f.is_active,
       (SELECT count(*) FROM customer c WHERE c.fitter_id = f.id AND c.archived_at IS NULL) AS customer_count
  FROM fitter f
  LEFT JOIN address a ON a.id = f.address_id;
