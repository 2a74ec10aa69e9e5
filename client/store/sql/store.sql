-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a laptop keeps (docs of the protocol: offline work). Identities are 16 octets, times microseconds since 1970.
-- Whatever a person could read is sealed; plain are identities, states and counters.

-- name: createPermanent
-- Only ever extended, in this order: salvage lends a damaged file the first page of a new one, so every table must have
-- its root on the same page in each file that was ever made.
CREATE TABLE meta (name TEXT NOT NULL PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE outbox (
    n INTEGER PRIMARY KEY,
    mutation BLOB NOT NULL,
    seq INTEGER NOT NULL,
    state INTEGER NOT NULL,
    entity TEXT NOT NULL,
    entity_id BLOB NOT NULL,
    changed_at INTEGER NOT NULL,
    body BLOB NOT NULL,
    result BLOB NOT NULL
);
CREATE UNIQUE INDEX outbox_mutation ON outbox (mutation);
CREATE INDEX outbox_state ON outbox (state, seq);
CREATE INDEX outbox_record ON outbox (entity, entity_id, seq);
CREATE TABLE journal (
    n INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    mutation BLOB NOT NULL,
    event TEXT NOT NULL,
    detail BLOB NOT NULL
);

-- name: createCache
-- What the server can send again: dropped and made anew when it changes, with a higher cacheVersion.
CREATE TABLE scope (name TEXT NOT NULL PRIMARY KEY, cursor INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE record (
    entity TEXT NOT NULL,
    id BLOB NOT NULL,
    version INTEGER NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (entity, id)
) WITHOUT ROWID;
CREATE TABLE record_scope (
    entity TEXT NOT NULL,
    id BLOB NOT NULL,
    scope TEXT NOT NULL,
    PRIMARY KEY (entity, id, scope)
) WITHOUT ROWID;
CREATE INDEX record_scope_scope ON record_scope (scope);
CREATE TABLE staged (
    n INTEGER PRIMARY KEY,
    scope TEXT NOT NULL,
    entity TEXT NOT NULL,
    id BLOB NOT NULL,
    version INTEGER NOT NULL,
    body BLOB NOT NULL
);

-- name: countTables
SELECT count(*) FROM sqlite_schema WHERE type = 'table'

-- name: cacheTables
SELECT name FROM sqlite_schema
WHERE type = 'table' AND name NOT IN ('meta', 'outbox', 'journal') AND name NOT LIKE 'sqlite%'

-- name: meta
SELECT value FROM meta WHERE name = ?

-- name: setMeta
INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value

-- name: scopes
SELECT name, cursor FROM scope ORDER BY name

-- name: setScope
INSERT INTO scope (name, cursor) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET cursor = excluded.cursor

-- name: removeScope
DELETE FROM scope WHERE name = ?

-- name: emptyScope
DELETE FROM record_scope WHERE scope = ?

-- name: find
SELECT version, body FROM record WHERE entity = ? AND id = ?

-- name: put
INSERT INTO record (entity, id, version, body) VALUES (?, ?, ?, ?)
ON CONFLICT (entity, id) DO UPDATE SET version = excluded.version, body = excluded.body

-- name: remove
DELETE FROM record WHERE entity = ? AND id = ?

-- name: leaveAll
DELETE FROM record_scope WHERE entity = ? AND id = ?

-- name: eachRecord
SELECT id, version, body FROM record WHERE entity = ?

-- name: nextEntity
SELECT entity FROM record WHERE entity > ? ORDER BY entity LIMIT 1

-- name: enter
INSERT INTO record_scope (entity, id, scope) VALUES (?, ?, ?) ON CONFLICT DO NOTHING

-- name: leave
DELETE FROM record_scope WHERE entity = ? AND id = ? AND scope = ?

-- name: isInAnyScope
SELECT 1 FROM record_scope WHERE entity = ? AND id = ? LIMIT 1

-- name: countIn
SELECT count(*) FROM record_scope WHERE scope = ?

-- name: keysIn
SELECT entity, id FROM record_scope WHERE scope = ? ORDER BY entity, id

-- name: stage
INSERT INTO staged (scope, entity, id, version, body) VALUES (?, ?, ?, ?, ?)

-- name: eachStaged
SELECT scope, entity, id, version, body FROM staged ORDER BY n

-- name: clearStaged
DELETE FROM staged

-- name: append
INSERT INTO outbox (mutation, seq, state, entity, entity_id, changed_at, body, result) VALUES (?, ?, ?, ?, ?, ?, ?, ?)

-- name: replace
UPDATE outbox
SET mutation = ?, seq = ?, state = ?, entity = ?, entity_id = ?, changed_at = ?, body = ?, result = ?
WHERE mutation = ?

-- name: forget
DELETE FROM outbox WHERE mutation = ? AND state = ?

-- name: outboxRow
SELECT mutation, seq, state, entity, entity_id, changed_at, body, result FROM outbox WHERE mutation = ?

-- name: outboxIn
SELECT mutation, seq, state, entity, entity_id, changed_at, body, result FROM outbox WHERE state = ? ORDER BY seq, n

-- name: outboxOf
SELECT mutation, seq, state, entity, entity_id, changed_at, body, result FROM outbox
WHERE entity = ? AND entity_id = ? ORDER BY seq, n

-- name: countOutbox
SELECT count(*) FROM outbox WHERE state = ?

-- name: note
INSERT INTO journal (at, mutation, event, detail) VALUES (?, ?, ?, ?)

-- name: journal
SELECT at, mutation, event, detail FROM journal ORDER BY n DESC LIMIT ?

-- name: salvageOutbox
SELECT n, body, result FROM outbox NOT INDEXED ORDER BY n

-- name: salvageNumbers
SELECT n FROM outbox INDEXED BY outbox_mutation

-- name: salvageJournal
SELECT at, mutation, event, detail FROM journal NOT INDEXED ORDER BY n

-- name: sealedBodies
SELECT body FROM outbox LIMIT 50
