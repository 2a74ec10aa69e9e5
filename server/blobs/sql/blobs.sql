-- SPDX-License-Identifier: GPL-3.0-or-later
-- Files in pieces. $1 is always the person.

-- name: find
SELECT id, encode(sha256, 'hex') AS sha256, size, media_type, received, created_at, completed_at
  FROM blob WHERE user_id = $1 AND sha256 = decode($2, 'hex')

-- name: lock
SELECT id, encode(sha256, 'hex') AS sha256, size, media_type, received, created_at, completed_at
  FROM blob WHERE user_id = $1 AND sha256 = decode($2, 'hex') FOR UPDATE

-- name: dropAbandoned
DELETE FROM blob WHERE user_id = $1 AND completed_at IS NULL AND created_at < $2::timestamptz - interval '30 days'

-- name: countUnfinished
SELECT count(*) FROM blob WHERE user_id = $1 AND completed_at IS NULL

-- name: begin
-- Two windows may begin the same file at once: one row.
INSERT INTO blob (user_id, id, sha256, size, media_type, created_at)
VALUES ($1, $2, decode($3, 'hex'), $4, $5, $6)
ON CONFLICT (user_id, sha256) DO NOTHING

-- name: addPiece
INSERT INTO blob_piece (blob_id, start, bytes) VALUES ($1, $2, $3)

-- name: received
UPDATE blob SET received = $2 WHERE id = $1

-- name: hash
SELECT encode(sha256(string_agg(bytes, ''::bytea ORDER BY start)), 'hex') FROM blob_piece WHERE blob_id = $1

-- name: complete
UPDATE blob SET completed_at = $2 WHERE id = $1

-- name: pieces
-- Those that hold bytes $2 up to, and without, $3, cut to them.
SELECT substring(bytes FROM greatest($2::integer - start, 0) + 1
                       FOR least($3::integer - start, octet_length(bytes)) - greatest($2::integer - start, 0)) AS bytes
  FROM blob_piece
 WHERE blob_id = $1 AND start < $3 AND start + octet_length(bytes) > $2
 ORDER BY start

-- name: remove
DELETE FROM blob WHERE id = $1
