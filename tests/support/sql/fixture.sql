-- SPDX-License-Identifier: GPL-3.0-or-later
-- {database} and {template} are names that the fixture makes up.

-- name: exists
SELECT true FROM pg_database WHERE datname = $1

-- name: create
CREATE DATABASE {database} TEMPLATE {template}

-- name: rename
ALTER DATABASE {database} RENAME TO {template}

-- name: drop
DROP DATABASE IF EXISTS {database} WITH (FORCE)

-- name: outdated
SELECT datname FROM pg_database WHERE datname ~ '^oms_(template|new)_' AND datname <> $1

-- name: leftOver
SELECT datname FROM pg_database WHERE datname ~ '^oms_(test|new)_'
