-- SPDX-License-Identifier: GPL-3.0-or-later
-- The catalogue and its prices (domain.md 3 to 5, docs/decisions/0012). Whoever writes to it locks catalogue_epoch
-- first: one change at a time, so that what was checked still holds when it is written.

CREATE DOMAIN catalogue_name AS text CHECK (value = btrim(value) AND char_length(value) BETWEEN 1 AND 255);
CREATE DOMAIN catalogue_code AS text CHECK (value = btrim(value) AND char_length(value) BETWEEN 1 AND 20);
CREATE DOMAIN catalogue_sort AS integer CHECK (value >= 0);

CREATE TABLE brand (
    id uuid PRIMARY KEY,
    legacy_id integer UNIQUE,
    name catalogue_name NOT NULL,
    mail_style text,
    is_active boolean NOT NULL DEFAULT true,
    sort catalogue_sort NOT NULL,
    sort_name text NOT NULL GENERATED ALWAYS AS (search_fold(name)) STORED,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid REFERENCES app_user,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by uuid REFERENCES app_user,
    archived_at timestamptz,
    archived_by uuid REFERENCES app_user
);
CREATE UNIQUE INDEX brand_name_key ON brand (lower(name)) WHERE archived_at IS NULL;

CREATE TABLE leather_type (
    id uuid PRIMARY KEY,
    legacy_id integer UNIQUE,
    code catalogue_code NOT NULL,
    name catalogue_name NOT NULL,
    finish text NOT NULL DEFAULT 'smooth' CHECK (finish IN ('smooth', 'grain', 'textured', 'printed', 'patent')),
    is_active boolean NOT NULL DEFAULT true,
    sort catalogue_sort NOT NULL,
    sort_name text NOT NULL GENERATED ALWAYS AS (search_fold(name)) STORED,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid REFERENCES app_user,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by uuid REFERENCES app_user,
    archived_at timestamptz,
    archived_by uuid REFERENCES app_user
);
CREATE UNIQUE INDEX leather_type_code_key ON leather_type (lower(code)) WHERE archived_at IS NULL;
CREATE UNIQUE INDEX leather_type_name_key ON leather_type (lower(name)) WHERE archived_at IS NULL;

CREATE TABLE colour (
    id uuid PRIMARY KEY,
    legacy_id integer UNIQUE,
    name catalogue_name NOT NULL,
    rgb text CHECK (rgb ~ '^#[0-9A-Fa-f]{6}$'),
    is_active boolean NOT NULL DEFAULT true,
    sort_name text NOT NULL GENERATED ALWAYS AS (search_fold(name)) STORED,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid REFERENCES app_user,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by uuid REFERENCES app_user,
    archived_at timestamptz,
    archived_by uuid REFERENCES app_user
);
CREATE UNIQUE INDEX colour_name_key ON colour (lower(name)) WHERE archived_at IS NULL;

CREATE TABLE leather_colour (
    leather_type_id uuid NOT NULL REFERENCES leather_type,
    colour_id uuid NOT NULL REFERENCES colour,
    sort catalogue_sort NOT NULL,
    PRIMARY KEY (leather_type_id, colour_id)
);
CREATE INDEX leather_colour_colour ON leather_colour (colour_id);

CREATE TABLE option_group (
    code text PRIMARY KEY,
    label text NOT NULL,
    sort smallint NOT NULL UNIQUE
);
COMMENT ON TABLE option_group IS 'Headings in the order of print; GENERAL has none';

INSERT INTO option_group (code, label, sort) VALUES
    ('GENERAL', '', 1), ('SEAT', 'Seat', 2), ('CANTLE', 'Cantle', 3), ('FLAPS', 'Flaps', 4), ('PANEL', 'Panel', 5),
    ('ACCESSORY', 'Accessories', 6);

CREATE TABLE option (
    id uuid PRIMARY KEY,
    legacy_id integer UNIQUE,
    group_code text NOT NULL DEFAULT 'GENERAL' REFERENCES option_group,
    name catalogue_name NOT NULL,
    kind text NOT NULL DEFAULT 'choice'
        CHECK (kind IN ('choice', 'leather', 'colour', 'seat_size', 'length', 'text', 'boolean')),
    is_required boolean NOT NULL DEFAULT true,
    max_count smallint NOT NULL DEFAULT 1 CHECK (max_count BETWEEN 1 AND 9),
    allows_contrast boolean NOT NULL DEFAULT false,
    show_on_label boolean NOT NULL DEFAULT false,
    help text NOT NULL DEFAULT '',
    is_active boolean NOT NULL DEFAULT true,
    sort catalogue_sort NOT NULL,
    sort_name text NOT NULL GENERATED ALWAYS AS (search_fold(name)) STORED,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid REFERENCES app_user,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by uuid REFERENCES app_user,
    archived_at timestamptz,
    archived_by uuid REFERENCES app_user
);
CREATE UNIQUE INDEX option_name_key ON option (group_code, lower(name)) WHERE archived_at IS NULL;

CREATE TABLE option_value (
    id uuid PRIMARY KEY,
    legacy_id integer UNIQUE,
    option_id uuid NOT NULL REFERENCES option,
    name catalogue_name NOT NULL,
    numeric_value integer CHECK (numeric_value >= 0),
    leather_type_id uuid REFERENCES leather_type,
    colour_id uuid REFERENCES colour,
    asks_colour boolean NOT NULL DEFAULT false,
    asks_leather boolean NOT NULL DEFAULT false,
    asks_text boolean NOT NULL DEFAULT false,
    is_active boolean NOT NULL DEFAULT true,
    sort catalogue_sort NOT NULL,
    sort_name text NOT NULL GENERATED ALWAYS AS (search_fold(name)) STORED,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid REFERENCES app_user,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by uuid REFERENCES app_user,
    archived_at timestamptz,
    archived_by uuid REFERENCES app_user,
    UNIQUE (option_id, id), -- for references that name the option, too
    CHECK (leather_type_id IS NULL OR colour_id IS NULL),
    CHECK (leather_type_id IS NULL OR NOT asks_leather),
    CHECK (colour_id IS NULL OR NOT asks_colour)
);
CREATE UNIQUE INDEX option_value_name_key ON option_value (option_id, lower(name)) WHERE archived_at IS NULL;
CREATE INDEX option_value_leather ON option_value (leather_type_id) WHERE leather_type_id IS NOT NULL;
CREATE INDEX option_value_colour ON option_value (colour_id) WHERE colour_id IS NOT NULL;

CREATE TABLE extra (
    id uuid PRIMARY KEY,
    legacy_id integer UNIQUE,
    code catalogue_code NOT NULL,
    name catalogue_name NOT NULL,
    description text NOT NULL DEFAULT '',
    category text NOT NULL DEFAULT 'accessory' CHECK (category IN ('service', 'accessory', 'cover', 'care')),
    is_active boolean NOT NULL DEFAULT true,
    sort catalogue_sort NOT NULL,
    sort_name text NOT NULL GENERATED ALWAYS AS (search_fold(name)) STORED,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid REFERENCES app_user,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by uuid REFERENCES app_user,
    archived_at timestamptz,
    archived_by uuid REFERENCES app_user
);
CREATE UNIQUE INDEX extra_code_key ON extra (lower(code)) WHERE archived_at IS NULL;
CREATE UNIQUE INDEX extra_name_key ON extra (lower(name)) WHERE archived_at IS NULL;

CREATE TABLE model (
    id uuid PRIMARY KEY,
    legacy_id integer UNIQUE,
    brand_id uuid NOT NULL REFERENCES brand,
    name catalogue_name NOT NULL,
    discipline text NOT NULL DEFAULT 'other'
        CHECK (discipline IN ('jumping', 'dressage', 'all_purpose', 'eventing', 'other')),
    flap_kind text NOT NULL DEFAULT 'double' CHECK (flap_kind IN ('double', 'mono')),
    state text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'active', 'inactive', 'discontinued')),
    is_customisable boolean NOT NULL DEFAULT true,
    sort catalogue_sort NOT NULL,
    sort_name text NOT NULL GENERATED ALWAYS AS (search_fold(name)) STORED,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid REFERENCES app_user,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by uuid REFERENCES app_user,
    archived_at timestamptz,
    archived_by uuid REFERENCES app_user
);
CREATE UNIQUE INDEX model_name_key ON model (brand_id, lower(name)) WHERE archived_at IS NULL;

CREATE TABLE model_factory (
    model_id uuid NOT NULL REFERENCES model,
    region_code text NOT NULL REFERENCES region,
    factory_id uuid NOT NULL REFERENCES factory,
    PRIMARY KEY (model_id, region_code)
);
CREATE INDEX model_factory_factory ON model_factory (factory_id);

CREATE TABLE model_leather (
    model_id uuid NOT NULL REFERENCES model,
    leather_type_id uuid NOT NULL REFERENCES leather_type,
    sort catalogue_sort NOT NULL,
    PRIMARY KEY (model_id, leather_type_id)
);
CREATE INDEX model_leather_leather ON model_leather (leather_type_id);

CREATE TABLE model_option_value (
    model_id uuid NOT NULL REFERENCES model,
    option_id uuid NOT NULL,
    option_value_id uuid NOT NULL,
    is_default boolean NOT NULL DEFAULT false,
    sort catalogue_sort NOT NULL,
    PRIMARY KEY (model_id, option_value_id),
    FOREIGN KEY (option_id, option_value_id) REFERENCES option_value (option_id, id)
);
COMMENT ON COLUMN model_option_value.option_id IS 'The value''s option, so that one value of each can be the default';
CREATE UNIQUE INDEX model_option_value_default ON model_option_value (model_id, option_id) WHERE is_default;
CREATE INDEX model_option_value_value ON model_option_value (option_value_id);

CREATE TABLE model_extra (
    model_id uuid NOT NULL REFERENCES model,
    extra_id uuid NOT NULL REFERENCES extra,
    sort catalogue_sort NOT NULL,
    PRIMARY KEY (model_id, extra_id)
);
CREATE INDEX model_extra_extra ON model_extra (extra_id);

CREATE TABLE option_rule (
    id uuid PRIMARY KEY,
    legacy_id integer UNIQUE,
    kind text NOT NULL DEFAULT 'requires' CHECK (kind IN ('requires', 'excludes')),
    model_id uuid REFERENCES model,
    flap_kind text CHECK (flap_kind IN ('double', 'mono')),
    if_value_id uuid REFERENCES option_value,
    then_option_id uuid NOT NULL REFERENCES option,
    then_value_id uuid,
    message text NOT NULL DEFAULT '',
    is_active boolean NOT NULL DEFAULT true,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid REFERENCES app_user,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by uuid REFERENCES app_user,
    archived_at timestamptz,
    archived_by uuid REFERENCES app_user,
    FOREIGN KEY (then_option_id, then_value_id) REFERENCES option_value (option_id, id),
    CHECK (num_nonnulls(model_id, flap_kind, if_value_id) > 0),
    CHECK (if_value_id IS DISTINCT FROM then_value_id OR if_value_id IS NULL)
);
CREATE INDEX option_rule_model ON option_rule (model_id) WHERE model_id IS NOT NULL;
CREATE INDEX option_rule_if_value ON option_rule (if_value_id) WHERE if_value_id IS NOT NULL;
CREATE INDEX option_rule_then ON option_rule (then_option_id, then_value_id);

CREATE TABLE preset (
    id uuid PRIMARY KEY,
    legacy_id integer UNIQUE,
    name catalogue_name NOT NULL,
    model_id uuid REFERENCES model,
    is_active boolean NOT NULL DEFAULT true,
    sort catalogue_sort NOT NULL,
    sort_name text NOT NULL GENERATED ALWAYS AS (search_fold(name)) STORED,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid REFERENCES app_user,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by uuid REFERENCES app_user,
    archived_at timestamptz,
    archived_by uuid REFERENCES app_user
);
COMMENT ON COLUMN preset.model_id IS 'Null: for every model';
CREATE UNIQUE INDEX preset_name_key ON preset
    (coalesce(model_id, '00000000-0000-0000-0000-000000000000'), lower(name)) WHERE archived_at IS NULL;

CREATE TABLE preset_value (
    preset_id uuid NOT NULL REFERENCES preset,
    option_id uuid NOT NULL REFERENCES option,
    position smallint NOT NULL CHECK (position BETWEEN 1 AND 9),
    option_value_id uuid,
    leather_type_id uuid REFERENCES leather_type,
    colour_id uuid REFERENCES colour,
    is_contrast boolean NOT NULL DEFAULT false,
    text text CHECK (char_length(text) BETWEEN 1 AND 100),
    sort catalogue_sort NOT NULL,
    PRIMARY KEY (preset_id, option_id, position),
    FOREIGN KEY (option_id, option_value_id) REFERENCES option_value (option_id, id),
    CHECK (option_value_id IS NOT NULL OR text IS NOT NULL)
);
CREATE INDEX preset_value_value ON preset_value (option_id, option_value_id);
CREATE INDEX preset_value_leather ON preset_value (leather_type_id) WHERE leather_type_id IS NOT NULL;
CREATE INDEX preset_value_colour ON preset_value (colour_id) WHERE colour_id IS NOT NULL;

CREATE TABLE price_list (
    id uuid PRIMARY KEY,
    legacy_id integer UNIQUE,
    region_code text NOT NULL REFERENCES region,
    name catalogue_name NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    state text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'published')),
    sort_name text NOT NULL GENERATED ALWAYS AS (search_fold(name)) STORED,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid REFERENCES app_user,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by uuid REFERENCES app_user,
    archived_at timestamptz,
    archived_by uuid REFERENCES app_user,
    CHECK (valid_to > valid_from),
    CHECK (valid_to IS NULL OR state = 'published'),
    CHECK (archived_at IS NULL OR state = 'draft'),
    CONSTRAINT price_list_period
        EXCLUDE USING gist (region_code WITH =, daterange(valid_from, valid_to) WITH &&) WHERE (state = 'published')
);
COMMENT ON COLUMN price_list.valid_to IS 'The first day on which it is no longer good';

CREATE TABLE price_model_leather (
    price_list_id uuid NOT NULL REFERENCES price_list,
    model_id uuid NOT NULL REFERENCES model,
    leather_type_id uuid NOT NULL REFERENCES leather_type,
    amount_minor bigint NOT NULL CHECK (amount_minor BETWEEN 0 AND 1000000000000),
    PRIMARY KEY (price_list_id, model_id, leather_type_id)
);
CREATE TABLE price_option_value (
    price_list_id uuid NOT NULL REFERENCES price_list,
    option_value_id uuid NOT NULL REFERENCES option_value,
    amount_minor bigint NOT NULL CHECK (amount_minor BETWEEN 0 AND 1000000000000),
    PRIMARY KEY (price_list_id, option_value_id)
);
CREATE TABLE price_option_contrast (
    price_list_id uuid NOT NULL REFERENCES price_list,
    option_id uuid NOT NULL REFERENCES option,
    amount_minor bigint NOT NULL CHECK (amount_minor BETWEEN 0 AND 1000000000000),
    PRIMARY KEY (price_list_id, option_id)
);
CREATE TABLE price_extra (
    price_list_id uuid NOT NULL REFERENCES price_list,
    extra_id uuid NOT NULL REFERENCES extra,
    amount_minor bigint NOT NULL CHECK (amount_minor BETWEEN 0 AND 1000000000000),
    PRIMARY KEY (price_list_id, extra_id)
);

CREATE TABLE tax_rate (
    id uuid PRIMARY KEY,
    legacy_id integer UNIQUE,
    region_code text NOT NULL REFERENCES region,
    code catalogue_code NOT NULL,
    percent_basis_points integer NOT NULL CHECK (percent_basis_points BETWEEN 0 AND 10000),
    valid_from date NOT NULL,
    valid_to date,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid REFERENCES app_user,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by uuid REFERENCES app_user,
    archived_at timestamptz,
    archived_by uuid REFERENCES app_user,
    CHECK (valid_to > valid_from),
    CONSTRAINT tax_rate_period
        EXCLUDE USING gist (region_code WITH =, lower(code) WITH =, daterange(valid_from, valid_to) WITH &&)
        WHERE (archived_at IS NULL)
);

-- Every price of every list, as PriceCell has it.
CREATE VIEW price_cell AS
SELECT price_list_id, 'model_leather' AS kind, model_id AS subject_id, leather_type_id, amount_minor
  FROM price_model_leather
UNION ALL
SELECT price_list_id, 'option_value', option_value_id, NULL, amount_minor FROM price_option_value
UNION ALL
SELECT price_list_id, 'option_contrast', option_id, NULL, amount_minor FROM price_option_contrast
UNION ALL
SELECT price_list_id, 'extra', extra_id, NULL, amount_minor FROM price_extra;

-- A published list is never edited, whoever tries (domain.md 5): only the day on which its successor takes over is set.
CREATE FUNCTION price_list_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state <> 'published' OR (TG_OP = 'DELETE' AND is_demo(OLD.id)) THEN
        RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
    END IF;
    -- sort_name is not made yet in NEW.
    IF TG_OP = 'UPDATE' AND to_jsonb(OLD) - '{valid_to,version,updated_at,updated_by,sort_name}'::text[]
                          = to_jsonb(NEW) - '{valid_to,version,updated_at,updated_by,sort_name}'::text[] THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'price list % is published', OLD.id USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER price_list_guard BEFORE UPDATE OR DELETE ON price_list
    FOR EACH ROW EXECUTE FUNCTION price_list_guard();

-- The lock keeps a list from being published while its cells are written.
CREATE FUNCTION price_cell_guard() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    list record;
BEGIN
    FOR list IN SELECT id, state FROM price_list WHERE id IN (SELECT price_list_id FROM touched) FOR SHARE LOOP
        IF list.state = 'published' AND NOT (TG_OP = 'DELETE' AND is_demo(list.id)) THEN
            RAISE EXCEPTION 'price list % is published', list.id USING ERRCODE = 'restrict_violation';
        END IF;
    END LOOP;
    RETURN NULL;
END $$;

-- What a kept copy of the catalogue is checked by: raised once by each transaction that touches any of it.
CREATE TABLE catalogue_epoch (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    value bigint NOT NULL,
    raised_by xid8
);
INSERT INTO catalogue_epoch (value) VALUES (1);

CREATE FUNCTION raise_catalogue_epoch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE catalogue_epoch SET value = value + 1, raised_by = pg_current_xact_id()
     WHERE raised_by IS DISTINCT FROM pg_current_xact_id();
    RETURN NULL;
END $$;

DO $$
DECLARE
    tab text;
BEGIN
    FOREACH tab IN ARRAY '{price_model_leather,price_option_value,price_option_contrast,price_extra}'::text[] LOOP
        EXECUTE format('CREATE TRIGGER published_added AFTER INSERT ON %I REFERENCING NEW TABLE AS touched
                        FOR EACH STATEMENT EXECUTE FUNCTION price_cell_guard()', tab);
        EXECUTE format('CREATE TRIGGER published_changed AFTER UPDATE ON %I REFERENCING OLD TABLE AS touched
                        FOR EACH STATEMENT EXECUTE FUNCTION price_cell_guard()', tab);
        EXECUTE format('CREATE TRIGGER published_removed AFTER DELETE ON %I REFERENCING OLD TABLE AS touched
                        FOR EACH STATEMENT EXECUTE FUNCTION price_cell_guard()', tab);
    END LOOP;
    FOREACH tab IN ARRAY '{brand,leather_type,colour,leather_colour,option_group,option,option_value,extra,model,
                           model_factory,model_leather,model_option_value,model_extra,option_rule,preset,preset_value,
                           price_list,price_model_leather,price_option_value,price_option_contrast,price_extra,
                           tax_rate}'::text[] LOOP
        EXECUTE format('CREATE TRIGGER catalogue_epoch AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %I
                        FOR EACH STATEMENT EXECUTE FUNCTION raise_catalogue_epoch()', tab);
    END LOOP;
END $$;

-- The records as they are answered, with what belongs to them. Those without a view are their tables' rows.
CREATE VIEW leather_type_record AS
SELECT t.id, t.code, t.name, t.finish, t.is_active, t.sort, t.version, t.created_at, t.updated_at, t.archived_at,
       ARRAY(SELECT c.colour_id FROM leather_colour c WHERE c.leather_type_id = t.id ORDER BY c.sort) AS colours
  FROM leather_type t;

CREATE VIEW model_record AS
SELECT t.id, t.brand_id, t.name, t.discipline, t.flap_kind, t.state, t.is_customisable, t.sort, t.version, t.created_at,
       t.updated_at, t.archived_at,
       (SELECT coalesce(json_agg(json_build_object('region_code', f.region_code, 'factory_id', f.factory_id)
                                 ORDER BY r.sort), '[]')
          FROM model_factory f JOIN region r ON r.code = f.region_code WHERE f.model_id = t.id) AS factories,
       ARRAY(SELECT l.leather_type_id FROM model_leather l WHERE l.model_id = t.id ORDER BY l.sort) AS leathers,
       ARRAY(SELECT v.option_value_id FROM model_option_value v WHERE v.model_id = t.id ORDER BY v.sort) AS "values",
       ARRAY(SELECT v.option_value_id FROM model_option_value v WHERE v.model_id = t.id AND v.is_default
              ORDER BY v.sort) AS default_values,
       ARRAY(SELECT e.extra_id FROM model_extra e WHERE e.model_id = t.id ORDER BY e.sort) AS extras
  FROM model t;

CREATE VIEW preset_record AS
SELECT t.id, t.name, t.model_id, t.is_active, t.sort, t.version, t.created_at, t.updated_at, t.archived_at,
       (SELECT coalesce(json_agg(json_build_object(
                   'option_id', v.option_id, 'position', v.position, 'option_value_id', v.option_value_id,
                   'leather_type_id', v.leather_type_id, 'colour_id', v.colour_id, 'is_contrast', v.is_contrast,
                   'text', v.text) ORDER BY v.sort), '[]')
          FROM preset_value v WHERE v.preset_id = t.id) AS "values"
  FROM preset t;

CREATE VIEW price_list_record AS
SELECT l.id, l.region_code, r.currency, l.name, l.valid_from, l.valid_to, l.state, l.version, l.created_at,
       l.updated_at, l.archived_at,
       (SELECT count(*) FROM price_cell c WHERE c.price_list_id = l.id) AS price_count
  FROM price_list l
  JOIN region r ON r.code = l.region_code;
