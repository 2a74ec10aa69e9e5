-- SPDX-License-Identifier: GPL-3.0-or-later
-- Statements of the tests of server/database.

-- name: createNotes
CREATE TABLE note (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, text text NOT NULL CONSTRAINT note_text_once UNIQUE, pair integer)

-- name: addNote
INSERT INTO note (text) VALUES ($1)

-- name: addPair
INSERT INTO note (text, pair) VALUES ($1, $2)

-- name: countNotes
SELECT count(*) FROM note

-- name: halfPairs
SELECT count(*) FROM (SELECT pair FROM note GROUP BY pair HAVING count(*) <> 2) AS half

-- name: echo
SELECT $1::text

-- name: divide
SELECT 1 / $1::integer

-- name: slowly
SELECT pg_sleep($1::float8)

-- name: who
SELECT pg_backend_pid()

-- name: endBackend
SELECT pg_terminate_backend($1::integer)

-- name: listenAddresses
SELECT current_setting('listen_addresses')

-- name: socketDirectory
SELECT current_setting('unix_socket_directories')

-- name: dataChecksums
SELECT current_setting('data_checksums')

-- name: setting
SELECT current_setting($1)

-- name: changeNotes
ALTER TABLE note ALTER COLUMN pair TYPE bigint

-- name: pairs
SELECT pair FROM note

-- name: row
SELECT 7::integer AS number, 'Anna' AS name, true AS active, '{"a","b \"c\"",NULL}'::text[] AS tags,
    timestamptz '2026-06-11 16:02:00.125+02' AS at, date '2026-06-11' AS day,
    'Delft' AS address_city, NULL::text AS address_line, NULL::text AS other_city, NULL::text AS other_line, 1 AS unknown

-- name: endOthers
SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()

-- name: brokenStep
INSERT INTO note (text) VALUES ('half'); SELECT 1 / 0

-- name: strayAudit
INSERT INTO audit_log (at, action, entity) VALUES (now() + interval '5 months', 'create', 'note')

-- name: strayAudits
SELECT count(*) FROM audit_log_default

-- name: auditPartitions
SELECT ensure_audit_partitions($1)

-- name: fold
SELECT search_fold($1)

-- name: ageKeys
UPDATE idempotency_key SET created_at = created_at - interval '25 hours'

-- name: clearNotes
DELETE FROM note

-- name: checkAtOnce
SET CONSTRAINTS ALL IMMEDIATE
