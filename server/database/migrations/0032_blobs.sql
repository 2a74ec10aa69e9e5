-- SPDX-License-Identifier: GPL-3.0-or-later
-- Photos and other files: bytes under their SHA-256, arriving in pieces that a bad network can be resumed after
-- (sync.md 5). A person has what they sent: to know a hash is not to have the bytes.

CREATE TABLE blob (
    id uuid PRIMARY KEY,
    user_id uuid NOT NULL REFERENCES app_user ON DELETE CASCADE,
    sha256 bytea NOT NULL CHECK (octet_length(sha256) = 32),
    size integer NOT NULL CHECK (size BETWEEN 1 AND 10485760),
    media_type text NOT NULL CHECK (media_type IN ('image/jpeg', 'image/png', 'image/webp', 'application/pdf')),
    received integer NOT NULL DEFAULT 0 CHECK (received BETWEEN 0 AND size),
    created_at timestamptz NOT NULL,
    completed_at timestamptz,
    UNIQUE (user_id, sha256),
    CHECK (completed_at IS NULL OR received = size)
);
CREATE INDEX blob_unfinished ON blob (user_id, created_at) WHERE completed_at IS NULL;

CREATE TABLE blob_piece (
    blob_id uuid NOT NULL REFERENCES blob ON DELETE CASCADE,
    start integer NOT NULL,
    bytes bytea NOT NULL,
    PRIMARY KEY (blob_id, start)
);
ALTER TABLE blob_piece ALTER COLUMN bytes SET STORAGE EXTERNAL; -- photos are compressed already
