-- SPDX-License-Identifier: GPL-3.0-or-later
-- What every feature builds upon: extensions (all trusted since PostgreSQL 13: no superuser needed), text search,
-- the audit log, remembered answers.

CREATE EXTENSION IF NOT EXISTS citext;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- Text as people search it: without accents and case. Immutable, unlike unaccent() itself, because it names its
-- dictionary; so it can stand in an index.
CREATE FUNCTION search_fold(value text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
    RETURN lower(unaccent('unaccent'::regdictionary, value));

CREATE TABLE audit_log (
    at timestamptz NOT NULL DEFAULT now(),
    actor_user_id uuid,
    role text,
    action text NOT NULL,
    entity text NOT NULL,
    entity_id uuid,
    before jsonb,
    after jsonb,
    request_id text,
    client text
) PARTITION BY RANGE (at);
COMMENT ON TABLE audit_log IS 'Who changed what, written in the transaction of the change; one partition a month';

CREATE INDEX audit_log_entity ON audit_log (entity, entity_id, at DESC);
CREATE INDEX audit_log_actor ON audit_log (actor_user_id, at DESC);

-- Rows of a month whose partition was not made in time; ensure_audit_partitions() moves them out.
CREATE TABLE audit_log_default PARTITION OF audit_log DEFAULT;

-- Makes the partitions of this month and of the given number of months after it. Returns how many were new.
CREATE FUNCTION ensure_audit_partitions(months_ahead integer DEFAULT 3) RETURNS integer
    LANGUAGE plpgsql
AS $$
DECLARE
    first_day date;
    partition text;
    created integer := 0;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('ensure_audit_partitions'));
    FOR i IN 0..months_ahead LOOP
        first_day := (date_trunc('month', now() AT TIME ZONE 'UTC') + make_interval(months => i))::date;
        partition := 'audit_log_' || to_char(first_day, 'YYYY_MM');
        CONTINUE WHEN to_regclass(partition) IS NOT NULL;
        EXECUTE format('CREATE TABLE %I (LIKE audit_log INCLUDING DEFAULTS)', partition);
        EXECUTE format(
            'WITH moved AS (DELETE FROM audit_log_default WHERE at >= %L AND at < %L RETURNING *)
             INSERT INTO %I SELECT * FROM moved',
            first_day::timestamp AT TIME ZONE 'UTC', (first_day + interval '1 month') AT TIME ZONE 'UTC', partition);
        EXECUTE format('ALTER TABLE audit_log ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)', partition,
            first_day::timestamp AT TIME ZONE 'UTC', (first_day + interval '1 month') AT TIME ZONE 'UTC');
        created := created + 1;
    END LOOP;
    RETURN created;
END
$$;

SELECT ensure_audit_partitions();

-- The answer to a POST with an Idempotency-Key, so that its repetition gets the same one.
CREATE TABLE idempotency_key (
    key text NOT NULL CHECK (length(key) <= 255),
    user_id uuid NOT NULL,
    route text NOT NULL,
    request_hash text NOT NULL,
    status smallint,
    headers jsonb,
    body text,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (user_id, route, key)
);
COMMENT ON COLUMN idempotency_key.status IS 'Null while the first request is still being worked on';
CREATE INDEX idempotency_key_created_at ON idempotency_key (created_at);
