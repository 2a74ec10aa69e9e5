-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: list
-- filter state: t.state = ?
-- filter type: t.type = ?
-- filter order uuid: t.order_id = ?
-- sort created_at desc not null: t.created_at
-- sort next_try_at not null: t.next_try_at
-- sort id: t.id
SELECT t.* {keys} FROM outbox_record t WHERE {visible} AND {filters} ORDER BY {sort} {limit}

-- name: find
SELECT t.* FROM outbox_record t WHERE t.id = $1

-- name: lock
-- Its row in either table; the secret's mail can be sent again only while its words are there.
WITH mail AS (
    SELECT id, body_text IS NOT NULL AS is_whole FROM mail_message WHERE id = $1 FOR UPDATE
), event AS (
    SELECT id, true AS is_whole FROM outbox_event WHERE id = $1 AND done_at IS NULL FOR UPDATE)
SELECT is_whole FROM mail UNION ALL SELECT is_whole FROM event

-- name: replayMail
UPDATE mail_message SET state = 'waiting', attempts = 0, next_try_at = $2, error = NULL WHERE id = $1 AND state <> 'sent'

-- name: replayEvent
UPDATE outbox_event SET attempts = 0, next_try_at = $2, error = NULL WHERE id = $1 AND done_at IS NULL

-- name: dead
SELECT t.id FROM outbox_record t WHERE t.state = 'dead' ORDER BY t.created_at
