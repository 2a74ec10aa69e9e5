-- SPDX-License-Identifier: GPL-3.0-or-later
-- Devices that work offline, what became of their mutations, and what waits for a person (sync.md 4, 5).

CREATE TABLE device (
    id uuid PRIMARY KEY,
    user_id uuid NOT NULL REFERENCES app_user ON DELETE CASCADE,
    name text NOT NULL,
    app text NOT NULL,
    last_seq bigint NOT NULL DEFAULT 0,
    registered_at timestamptz NOT NULL,
    last_contact_at timestamptz NOT NULL,
    revoked_at timestamptz,
    revoked_by uuid REFERENCES app_user,
    wipe_ordered_at timestamptz,
    wiped_at timestamptz
);
CREATE INDEX device_user ON device (user_id);
COMMENT ON COLUMN device.last_seq IS 'Number of the last mutation that is settled; the next one must follow it.';
COMMENT ON COLUMN device.wiped_at IS 'When the device has said that it destroyed what it had.';

-- Exactly once: written in the transaction that does what the mutation says.
CREATE TABLE mutation_result (
    mutation_id uuid PRIMARY KEY,
    device_id uuid NOT NULL REFERENCES device ON DELETE CASCADE,
    seq bigint NOT NULL,
    digest bytea NOT NULL,
    kind text NOT NULL,
    entity text NOT NULL,
    entity_id uuid NOT NULL,
    status text NOT NULL CHECK (status IN ('applied', 'merged', 'noop', 'conflict', 'rejected', 'blocked')),
    result json NOT NULL,
    at timestamptz NOT NULL
);
CREATE INDEX mutation_result_device ON mutation_result (device_id, seq);
CREATE INDEX mutation_result_at ON mutation_result (at);
COMMENT ON COLUMN mutation_result.result IS 'As it was answered: json and not jsonb, so that a repetition gets it to the letter.';
COMMENT ON COLUMN mutation_result.digest IS 'SHA-256 of what it says, without seq: the same identity with other content is an error.';

CREATE TABLE attention (
    id uuid PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('conflict', 'rejected')),
    author uuid NOT NULL REFERENCES app_user ON DELETE CASCADE,
    device_id uuid NOT NULL REFERENCES device ON DELETE CASCADE,
    entity text NOT NULL,
    entity_id uuid NOT NULL,
    units text[] NOT NULL DEFAULT '{}',
    mutation json NOT NULL,
    about text NOT NULL,
    result json NOT NULL,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    resolved_at timestamptz,
    resolved_by uuid REFERENCES app_user,
    choice text CHECK (choice IN ('mine', 'theirs', 'both', 'fixed', 'discarded')),
    CHECK ((resolved_at IS NULL) = (choice IS NULL))
);
CREATE INDEX attention_author ON attention (author) WHERE resolved_at IS NULL;
CREATE INDEX attention_of_record ON attention (entity_id, device_id) WHERE resolved_at IS NULL;
COMMENT ON COLUMN attention.id IS 'The mutation''s.';
COMMENT ON COLUMN attention.units IS 'Those that wait: of a conflict the ones in conflict, of a rejected edit all; further mutations of the device on them are blocked.';

CREATE VIEW attention_record AS
SELECT a.id, a.kind, a.author, u.full_name AS author_name, a.mutation::text AS mutation, a.about, a.result::text AS result,
       a.version, a.created_at
  FROM attention a
  JOIN app_user u ON u.id = a.author;
