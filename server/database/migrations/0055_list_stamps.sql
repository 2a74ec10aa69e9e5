-- SPDX-License-Identifier: GPL-3.0-or-later
-- What kept totals and statistics are checked by (docs/decisions/0016): a random stamp for each table that they are
-- counted from, changed by every transaction that writes to it and visible together with what it wrote.

-- A table's stamp is the sum of its slots. A writer changes one that nobody holds and never waits for another writer.
CREATE TABLE list_stamp (
    tab text NOT NULL,
    slot integer NOT NULL GENERATED ALWAYS AS IDENTITY,
    stamp bigint NOT NULL DEFAULT (random() * 4e18)::bigint,
    PRIMARY KEY (tab, slot)
) WITH (fillfactor = 20, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 500);
COMMENT ON TABLE list_stamp IS 'Changed with every write to the table named; as many slots a table as have ever been needed at once';

-- Once per transaction: a setting that ends with it remembers. Random, not counted up, so that what was kept before a
-- backup was restored is not taken for right afterwards.
CREATE FUNCTION renew_list_stamp() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('oms.renewed_' || TG_TABLE_NAME, true) = 'yes' THEN
        RETURN NULL;
    END IF;
    PERFORM set_config('oms.renewed_' || TG_TABLE_NAME, 'yes', true);
    UPDATE list_stamp s SET stamp = (random() * 4e18)::bigint
     WHERE s.tab = TG_TABLE_NAME
       AND s.slot = (SELECT free.slot FROM list_stamp free WHERE free.tab = TG_TABLE_NAME
                      LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED);
    IF NOT FOUND THEN
        INSERT INTO list_stamp (tab) VALUES (TG_TABLE_NAME);
    END IF;
    RETURN NULL;
END $$;

DO $$
DECLARE
    tab text;
BEGIN
    FOREACH tab IN ARRAY '{sales_order,customer,horse,address,fitter,factory_user,app_setting}'::text[] LOOP
        INSERT INTO list_stamp (tab) SELECT tab FROM generate_series(1, 4);
        EXECUTE format('CREATE TRIGGER renew_list_stamp AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %I
                        FOR EACH STATEMENT EXECUTE FUNCTION renew_list_stamp()', tab);
    END LOOP;
END $$;
