-- SPDX-License-Identifier: GPL-3.0-or-later
-- Mails that have arrived, and the events they came from, are kept for a while and then forgotten.
INSERT INTO app_setting (key, value, type) VALUES ('mail.keep_days', '90', 'integer');
CREATE INDEX mail_message_sent ON mail_message (sent_at) WHERE state = 'sent';
CREATE INDEX outbox_event_done ON outbox_event (done_at) WHERE done_at IS NOT NULL;
