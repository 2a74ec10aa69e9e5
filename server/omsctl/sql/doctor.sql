-- SPDX-License-Identifier: GPL-3.0-or-later
-- What `omsctl doctor` asks of a PostgreSQL.

-- name: versionNumber
SELECT current_setting('server_version_num')

-- name: setting
SELECT current_setting($1::text, true)

-- name: encoding
SELECT pg_encoding_to_char(encoding) FROM pg_database WHERE datname = current_database()

-- name: secondsAhead
SELECT extract(epoch FROM clock_timestamp() - $1::timestamptz)::bigint

-- name: missingExtensions
SELECT coalesce(string_agg(wanted, ', ' ORDER BY wanted), '')
FROM unnest($1::text[]) AS wanted
WHERE NOT EXISTS (SELECT 1 FROM pg_available_extensions WHERE name = wanted)
