-- SPDX-License-Identifier: GPL-3.0-or-later
-- Mails: an event of the outbox becomes one message for each person that it concerns; each is delivered by itself, so
-- that an address that does not work holds nobody else up.

CREATE TABLE mail_message (
    id uuid PRIMARY KEY,
    event_id uuid NOT NULL,
    event_type text NOT NULL,
    order_id uuid REFERENCES sales_order ON DELETE CASCADE,
    to_address text NOT NULL,
    language text NOT NULL,
    subject text NOT NULL,
    body_text text, -- taken away once delivered, or too old, where it holds a link
    body_html text,
    has_secret boolean NOT NULL DEFAULT false,
    state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'dead')),
    attempts integer NOT NULL DEFAULT 0,
    next_try_at timestamptz NOT NULL,
    error text,
    created_at timestamptz NOT NULL,
    sent_at timestamptz,
    UNIQUE (event_id, to_address),
    CHECK ((state = 'sent') = (sent_at IS NOT NULL))
);
CREATE INDEX mail_message_waiting ON mail_message (next_try_at) WHERE state = 'waiting';
CREATE INDEX mail_message_dead ON mail_message (created_at) WHERE state = 'dead';
CREATE INDEX mail_message_order ON mail_message (order_id) WHERE order_id IS NOT NULL;

-- What the server has reminded of, so that it does so once.
CREATE TABLE order_reminder (
    order_id uuid NOT NULL REFERENCES sales_order ON DELETE CASCADE,
    kind text NOT NULL,
    about timestamptz NOT NULL,
    PRIMARY KEY (order_id, kind, about)
);
ALTER TABLE outbox_event ADD COLUMN error text;

-- What people see of the outbox: mails, and events that have not become mails yet. Eight attempts are all.
CREATE VIEW outbox_record AS
SELECT id, event_type AS type, order_id, to_address, subject, state, attempts, next_try_at, error, created_at, sent_at
  FROM mail_message
UNION ALL
SELECT id, type, NULL, NULL, NULL, CASE WHEN attempts >= 8 THEN 'dead' ELSE 'waiting' END, attempts, next_try_at, error,
       created_at, NULL
  FROM outbox_event
 WHERE done_at IS NULL;
