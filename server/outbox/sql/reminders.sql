-- SPDX-License-Identifier: GPL-3.0-or-later
-- What time alone brings about. Each statement marks what it reminds of and announces it; what has been due for more than
-- a week is let be, so that the first start on an old database does not flood anybody.

-- name: claim
-- One server at a time.
SELECT pg_try_advisory_xact_lock(7201453)

-- name: trialDue
WITH due AS (
    SELECT o.id, o.due_back::timestamptz AS about
      FROM sales_order o
     WHERE o.status = 'on_trial' AND o.archived_at IS NULL
       AND o.due_back BETWEEN $1::timestamptz::date - 7
                          AND $1::timestamptz::date + (SELECT value::integer FROM app_setting WHERE key = 'orders.trial_warning_days')
), marked AS (
    INSERT INTO order_reminder (order_id, kind, about)
    SELECT id, 'trial.due', about FROM due ON CONFLICT DO NOTHING RETURNING order_id)
INSERT INTO outbox_event (id, type, aggregate, payload, created_at, next_try_at)
SELECT gen_random_uuid(), 'trial.due', order_id::text, '{}', $1, $1 FROM marked

-- name: overdue
WITH due AS (
    SELECT o.id, o.promised_date::timestamptz AS about
      FROM sales_order o
     WHERE o.status = ANY ($2::text[]) AND o.archived_at IS NULL
       AND o.promised_date < $1::timestamptz::date AND o.promised_date >= $1::timestamptz::date - 8
), marked AS (
    INSERT INTO order_reminder (order_id, kind, about)
    SELECT id, 'order.overdue', about FROM due ON CONFLICT DO NOTHING RETURNING order_id)
INSERT INTO outbox_event (id, type, aggregate, payload, created_at, next_try_at)
SELECT gen_random_uuid(), 'order.overdue', order_id::text, '{}', $1, $1 FROM marked

-- name: stands
-- Has stood in state $3 for as many days as the setting $4 says.
WITH due AS (
    SELECT o.id, o.status_at AS about
      FROM sales_order o, app_setting s
     WHERE s.key = $4 AND o.status = $3 AND o.archived_at IS NULL
       AND o.status_at <= $1::timestamptz - make_interval(days => s.value::integer)
       AND o.status_at > $1::timestamptz - make_interval(days => s.value::integer + 7)
), marked AS (
    INSERT INTO order_reminder (order_id, kind, about)
    SELECT id, $2, about FROM due ON CONFLICT DO NOTHING RETURNING order_id)
INSERT INTO outbox_event (id, type, aggregate, payload, created_at, next_try_at)
SELECT gen_random_uuid(), $2, order_id::text, '{}', $1, $1 FROM marked
