-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the database layer itself sends.

-- name: begin
BEGIN

-- name: commit
COMMIT

-- name: rollback
ROLLBACK

-- name: forgetPrepared
DEALLOCATE ALL

-- name: createSchemaVersion
CREATE TABLE IF NOT EXISTS schema_version (
    version integer PRIMARY KEY,
    name text NOT NULL,
    checksum text NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT now()
)

-- name: hasSchemaVersion
SELECT to_regclass('schema_version') IS NOT NULL

-- name: schemaVersions
SELECT version, name, checksum, to_char(applied_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS applied_at
FROM schema_version
ORDER BY version

-- name: schemaVersion
SELECT max(version) FROM schema_version

-- name: recordMigration
INSERT INTO schema_version (version, name, checksum) VALUES ({version}, '{name}', '{checksum}')

-- name: lockMigrations
SELECT pg_advisory_lock(7305112208)

-- name: unlockMigrations
SELECT pg_advisory_unlock(7305112208)

-- name: databaseExists
SELECT true FROM pg_database WHERE datname = $1

-- name: createOmsDatabase
CREATE DATABASE oms

-- name: countOf
SELECT count(*) FROM ({list}) AS counted

-- name: listStamp
-- What changes together with any of the tables.
SELECT sum(stamp) FROM list_stamp WHERE tab = ANY ('{tables}')
