-- SPDX-License-Identifier: GPL-3.0-or-later
-- What opens a live socket, once and within seconds. Not logged: after a crash everybody asks for another one.

CREATE UNLOGGED TABLE live_ticket (
    hash bytea PRIMARY KEY,
    session_id uuid NOT NULL REFERENCES user_session ON DELETE CASCADE,
    device_id uuid REFERENCES device ON DELETE CASCADE,
    scopes text[] NOT NULL,
    expires_at timestamptz NOT NULL
);
CREATE INDEX live_ticket_expiry ON live_ticket (expires_at);
CREATE INDEX live_ticket_session ON live_ticket (session_id);
CREATE INDEX live_ticket_device ON live_ticket (device_id);
COMMENT ON COLUMN live_ticket.scopes IS 'Of the person: whose changes the socket is told of';
