-- SPDX-License-Identifier: GPL-3.0-or-later
-- The change feed: what changed, for whom (sync.md 2). Writers leave a mark in their own transaction, without any lock;
-- publish_changes() numbers what has committed. So numbers follow the order of commits, and a cursor loses nothing.

CREATE TABLE change_mark (
    entity text NOT NULL,
    entity_id uuid NOT NULL,
    marked_at timestamptz NOT NULL DEFAULT now()
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
COMMENT ON TABLE change_mark IS 'Records that have changed since they were published; no index: it is read and emptied as a whole';

-- The latest position of each record in each scope, so it grows with the records and not with the changes.
CREATE TABLE change_feed (
    entity text NOT NULL,
    entity_id uuid NOT NULL,
    scope_kind text NOT NULL,
    scope_ref uuid NOT NULL,
    seq bigint NOT NULL,
    op text NOT NULL CHECK (op IN ('put', 'remove')),
    why text CHECK (why IN ('left', 'archived', 'erased')),
    at timestamptz NOT NULL,
    PRIMARY KEY (entity, entity_id, scope_kind, scope_ref),
    CHECK ((op = 'remove') = (why IS NOT NULL))
) WITH (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.05);
CREATE UNIQUE INDEX change_feed_scope_seq ON change_feed (scope_kind, scope_ref, seq);
CREATE INDEX change_feed_tombstone ON change_feed (at) WHERE op = 'remove';
COMMENT ON COLUMN change_feed.scope_ref IS 'Whose; all zeros for a kind that is there once, as office';

-- One row a publishing. The stamp is random, so that a client notices when history went another way than it knows it
-- (a restored backup).
CREATE TABLE feed_batch (
    to_seq bigint PRIMARY KEY,
    stamp uuid NOT NULL DEFAULT gen_random_uuid(),
    published_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX feed_batch_age ON feed_batch USING brin (published_at);
INSERT INTO feed_batch (to_seq) VALUES (0);

-- One row: removals up to this number may have been forgotten; whoever was here last before it begins anew.
CREATE TABLE feed_horizon (
    is_the_row boolean PRIMARY KEY DEFAULT true CHECK (is_the_row),
    seq bigint NOT NULL
);
INSERT INTO feed_horizon (seq) VALUES (0);

-- Every record that travels, as it is now. A new entity adds a branch here, one for each scope below, one to
-- feed_child when it goes with another record, and its triggers.
CREATE VIEW feed_record (entity, entity_id, version, is_archived) AS
SELECT 'customer', c.id, c.version, c.archived_at IS NOT NULL FROM customer c
UNION ALL
SELECT 'horse', h.id, h.version, h.archived_at IS NOT NULL OR c.archived_at IS NOT NULL
  FROM horse h JOIN customer c ON c.id = h.customer_id
UNION ALL
SELECT 'fitter', f.id, f.version, f.archived_at IS NOT NULL FROM fitter f
UNION ALL
SELECT 'attention', a.id, a.version, a.resolved_at IS NOT NULL FROM attention a;

-- Who gets what: the one place that says so. Archived records stay with the office. It is asked by identity;
-- num_nulls() keeps the planner from taking a partial index instead, which IS NULL would fit.
CREATE VIEW feed_scope (entity, entity_id, scope_kind, scope_ref) AS
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
SELECT 'attention', a.id, 'person', a.author FROM attention a WHERE num_nulls(a.resolved_at) = 1;

-- Who goes with whom when a record changes its scopes; with grandchildren listed as well, once there are any.
CREATE VIEW feed_child (parent_entity, parent_id, entity, entity_id) AS
SELECT 'customer', h.customer_id, 'horse', h.id FROM horse h;

-- Marks -------------------------------------------------------------------------------------------------------------

-- Per statement, so that a bulk load costs one pass. The first argument is the entity; the others are columns that the
-- database derives and no laptop gets: an update of nothing else is none.
CREATE FUNCTION leave_change_marks() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND TG_NARGS > 1 THEN
        INSERT INTO change_mark (entity, entity_id)
        SELECT TG_ARGV[0], id
          FROM (SELECT n.id, to_jsonb(n) - TG_ARGV[1:] FROM touched n -- no join: its plan would be that of the first use
                EXCEPT
                SELECT b.id, to_jsonb(b) - TG_ARGV[1:] FROM before_it b) AS changed;
    ELSE
        INSERT INTO change_mark (entity, entity_id) SELECT TG_ARGV[0], t.id FROM touched t;
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER customer_added_mark AFTER INSERT ON customer REFERENCING NEW TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION leave_change_marks('customer');
CREATE TRIGGER customer_changed_mark AFTER UPDATE ON customer REFERENCING NEW TABLE AS touched OLD TABLE AS before_it
    FOR EACH STATEMENT EXECUTE FUNCTION leave_change_marks('customer', 'horse_count', 'horse_names', 'search_text');
CREATE TRIGGER customer_removed_mark AFTER DELETE ON customer REFERENCING OLD TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION leave_change_marks('customer');

CREATE TRIGGER horse_added_mark AFTER INSERT ON horse REFERENCING NEW TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION leave_change_marks('horse');
CREATE TRIGGER horse_changed_mark AFTER UPDATE ON horse REFERENCING NEW TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION leave_change_marks('horse');
CREATE TRIGGER horse_removed_mark AFTER DELETE ON horse REFERENCING OLD TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION leave_change_marks('horse');

CREATE TRIGGER fitter_added_mark AFTER INSERT ON fitter REFERENCING NEW TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION leave_change_marks('fitter');
CREATE TRIGGER fitter_changed_mark AFTER UPDATE ON fitter REFERENCING NEW TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION leave_change_marks('fitter');
CREATE TRIGGER fitter_removed_mark AFTER DELETE ON fitter REFERENCING OLD TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION leave_change_marks('fitter');

CREATE TRIGGER attention_added_mark AFTER INSERT ON attention REFERENCING NEW TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION leave_change_marks('attention');
CREATE TRIGGER attention_changed_mark AFTER UPDATE ON attention REFERENCING NEW TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION leave_change_marks('attention');
CREATE TRIGGER attention_removed_mark AFTER DELETE ON attention REFERENCING OLD TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION leave_change_marks('attention');

-- What was there before the feed.
INSERT INTO change_mark (entity, entity_id) SELECT entity, entity_id FROM feed_record;

-- Publishing --------------------------------------------------------------------------------------------------------

CREATE FUNCTION lock_feed() RETURNS void LANGUAGE sql AS $$ SELECT pg_advisory_xact_lock(7305112209) $$;

-- Gives every marked record its new number in every scope that it is in, and a removal in those that it has left; its
-- children go along when its scopes have changed. Returns how many numbers were given. Publishers wait for each other,
-- and each sees what the one before has done: the lock comes first, then, with a snapshot of its own, the statement
-- that takes the marks and reads the records as they are now. Marks and records of one snapshot belong together; what
-- commits later has left marks for the next one.
-- Each LATERAL … OFFSET 0 looks records up by their index, one by one: no statistics can talk the planner out of it.
CREATE FUNCTION publish_changes() RETURNS bigint LANGUAGE plpgsql SET enable_seqscan = off SET jit = off AS $$
DECLARE
    published bigint;
    head bigint;
    scopes text;
BEGIN
    IF current_setting('transaction_isolation') <> 'read committed' THEN
        RAISE EXCEPTION 'publish_changes() needs a snapshot that is taken after its lock';
    END IF;
    PERFORM lock_feed();
    WITH taken AS (
        DELETE FROM change_mark RETURNING entity, entity_id
    ), dirty AS MATERIALIZED (
        SELECT DISTINCT entity, entity_id FROM taken
    ), held AS MATERIALIZED (
        SELECT d.entity, d.entity_id, f.scope_kind, f.scope_ref
          FROM dirty d
         CROSS JOIN LATERAL (SELECT f.scope_kind, f.scope_ref FROM change_feed f
                              WHERE f.entity = d.entity AND f.entity_id = d.entity_id AND f.op = 'put' OFFSET 0) f
    ), wanted AS MATERIALIZED (
        SELECT d.entity, d.entity_id, s.scope_kind, s.scope_ref
          FROM dirty d
         CROSS JOIN LATERAL (SELECT s.scope_kind, s.scope_ref FROM feed_scope s
                              WHERE s.entity = d.entity AND s.entity_id = d.entity_id OFFSET 0) s
    ), moved AS MATERIALIZED (
        SELECT entity, entity_id FROM (SELECT * FROM held EXCEPT SELECT * FROM wanted) AS lost
         UNION
        SELECT entity, entity_id FROM (SELECT * FROM wanted EXCEPT SELECT * FROM held) AS gained
    ), children AS MATERIALIZED (
        SELECT c.entity, c.entity_id
          FROM moved m
         CROSS JOIN LATERAL (SELECT c.entity, c.entity_id FROM feed_child c
                              WHERE c.parent_entity = m.entity AND c.parent_id = m.entity_id OFFSET 0) c
        EXCEPT SELECT entity, entity_id FROM dirty
    ), held_by_children AS MATERIALIZED (
        SELECT d.entity, d.entity_id, f.scope_kind, f.scope_ref
          FROM children d
         CROSS JOIN LATERAL (SELECT f.scope_kind, f.scope_ref FROM change_feed f
                              WHERE f.entity = d.entity AND f.entity_id = d.entity_id AND f.op = 'put' OFFSET 0) f
    ), wanted_by_children AS MATERIALIZED (
        SELECT d.entity, d.entity_id, s.scope_kind, s.scope_ref
          FROM children d
         CROSS JOIN LATERAL (SELECT s.scope_kind, s.scope_ref FROM feed_scope s
                              WHERE s.entity = d.entity AND s.entity_id = d.entity_id OFFSET 0) s
    ), gone AS MATERIALIZED (
        SELECT * FROM held EXCEPT SELECT * FROM wanted
         UNION ALL
        (SELECT * FROM held_by_children EXCEPT SELECT * FROM wanted_by_children)
    ), changed AS (
        SELECT entity, entity_id, scope_kind, scope_ref, 'put' AS op, NULL AS why FROM wanted
         UNION ALL
        SELECT entity, entity_id, scope_kind, scope_ref, 'put', NULL
          FROM (SELECT * FROM wanted_by_children EXCEPT SELECT * FROM held_by_children) AS entered
         UNION ALL
        SELECT g.entity, g.entity_id, g.scope_kind, g.scope_ref, 'remove',
               CASE WHEN r.is_archived IS NULL THEN 'erased' WHEN r.is_archived THEN 'archived' ELSE 'left' END
          FROM gone g
          LEFT JOIN LATERAL (SELECT r.is_archived FROM feed_record r
                              WHERE r.entity = g.entity AND r.entity_id = g.entity_id OFFSET 0) r ON true
    ), numbered AS MATERIALIZED (
        SELECT c.*, (SELECT max(to_seq) FROM feed_batch) + row_number() OVER (ORDER BY entity, entity_id) AS seq
          FROM changed c
    ), written AS (
        INSERT INTO change_feed (entity, entity_id, scope_kind, scope_ref, seq, op, why, at)
        SELECT entity, entity_id, scope_kind, scope_ref, seq, op, why, clock_timestamp() FROM numbered
            ON CONFLICT (entity, entity_id, scope_kind, scope_ref)
            DO UPDATE SET seq = excluded.seq, op = excluded.op, why = excluded.why, at = excluded.at
    ), stamped AS (
        INSERT INTO feed_batch (to_seq) SELECT max(seq) FROM numbered HAVING count(*) > 0
    )
    SELECT count(*), max(seq),
           string_agg(DISTINCT CASE scope_ref WHEN '00000000-0000-0000-0000-000000000000' THEN scope_kind
                                              ELSE scope_kind || ':' || scope_ref END, ' ')
      INTO published, head, scopes
      FROM numbered;
    IF published > 0 THEN
        -- A notification holds 8000 bytes; too many scopes are everybody's.
        PERFORM pg_notify('oms_feed', head || ' ' || CASE WHEN length(scopes) < 7500 THEN scopes ELSE '*' END);
    END IF;
    RETURN published;
END $$;

-- Forgets the removals and stamps that nobody needs: whoever has heard nothing for `keep` begins anew. A month more is
-- kept, for those who have just come back and are reading page by page. Returns how many removals.
CREATE FUNCTION purge_feed(keep interval) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    purged bigint;
BEGIN
    PERFORM lock_feed();
    UPDATE feed_horizon
       SET seq = greatest(seq, (SELECT max(to_seq) FROM feed_batch WHERE published_at < now() - keep));
    DELETE FROM feed_batch
     WHERE published_at < now() - keep - interval '30 days' AND to_seq < (SELECT seq FROM feed_horizon);
    DELETE FROM change_feed WHERE op = 'remove' AND at < now() - keep - interval '30 days';
    GET DIAGNOSTICS purged = ROW_COUNT;
    RETURN purged;
END $$;
