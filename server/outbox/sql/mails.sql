-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: nextEvent
SELECT id, type, aggregate, payload, created_at
  FROM outbox_event
 WHERE done_at IS NULL AND next_try_at <= $1 AND attempts < 8
 ORDER BY next_try_at
 LIMIT 1
   FOR UPDATE SKIP LOCKED

-- name: finishEvent
-- Its secrets go with it: they are in the mails now.
UPDATE outbox_event
   SET done_at = $2, payload = payload - ARRAY['secret', 'token'], error = $3
 WHERE id = $1

-- name: failEvent
UPDATE outbox_event
   SET attempts = attempts + 1, error = $3, next_try_at = $2::timestamptz + interval '1 minute' * (2 ^ attempts)
 WHERE id = $1 AND done_at IS NULL

-- name: addMail
INSERT INTO mail_message (id, event_id, event_type, order_id, to_address, language, subject, body_text, body_html,
                          has_secret, next_try_at, created_at)
VALUES ($1, $2, $3, (SELECT id FROM sales_order WHERE id = $4), $5, $6, $7, $8, $9, $10, $11, $11)
    ON CONFLICT (event_id, to_address) DO NOTHING

-- name: claimMail
-- Whoever claims it has until the next try: if the program ends meanwhile, somebody tries again then.
UPDATE mail_message
   SET attempts = attempts + 1,
       next_try_at = $1::timestamptz
           + (ARRAY['2 min', '5 min', '15 min', '1 h', '2 h', '4 h', '8 h', '8 h'])[least(attempts + 1, 8)]::interval
 WHERE id = (SELECT id FROM mail_message
              WHERE state = 'waiting' AND next_try_at <= $1
              ORDER BY next_try_at
              LIMIT 1
                FOR UPDATE SKIP LOCKED)
RETURNING id, event_type, to_address, subject, body_text, body_html, attempts

-- name: markSent
UPDATE mail_message
   SET state = 'sent', sent_at = $2, error = NULL,
       body_text = CASE WHEN NOT has_secret THEN body_text END,
       body_html = CASE WHEN NOT has_secret THEN body_html END
 WHERE id = $1

-- name: markFailed
UPDATE mail_message
   SET error = $2, state = CASE WHEN $3::boolean OR attempts >= 8 THEN 'dead' ELSE state END
 WHERE id = $1 AND state <> 'sent'

-- name: forgetSecrets
-- No link is good for longer than a confirmation's.
UPDATE mail_message
   SET body_text = NULL, body_html = NULL, state = 'dead', error = coalesce(error, 'too old')
 WHERE has_secret AND state <> 'sent' AND body_text IS NOT NULL AND created_at < $1::timestamptz - interval '30 days'

-- name: forgetEventSecrets
-- Of events that never became mails.
UPDATE outbox_event
   SET payload = payload - ARRAY['secret', 'token']
 WHERE done_at IS NULL AND payload ?| ARRAY['secret', 'token'] AND created_at < $1::timestamptz - interval '30 days'

-- name: forgetSent
DELETE FROM mail_message m
 USING app_setting s
 WHERE s.key = 'mail.keep_days' AND m.state = 'sent'
   AND m.sent_at < $1::timestamptz - make_interval(days => s.value::integer)

-- name: forgetEvents
DELETE FROM outbox_event e
 USING app_setting s
 WHERE s.key = 'mail.keep_days' AND e.done_at < $1::timestamptz - make_interval(days => s.value::integer)

-- name: figures
SELECT (SELECT count(*) FROM outbox_event WHERE done_at IS NULL AND attempts < 8)
         + (SELECT count(*) FROM mail_message WHERE state = 'waiting'),
       (SELECT count(*) FROM mail_message WHERE state = 'dead')
         + (SELECT count(*) FROM outbox_event WHERE done_at IS NULL AND attempts >= 8)
