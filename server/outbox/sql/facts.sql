-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: order
SELECT o.id, o.number, o.provisional, o.is_urgent, o.deadline, o.promised_date, o.due_back, o.status_at, o.released_at,
       o.factory_id, o.currency, o.total_minor, o.paid_minor, o.deposit_minor, o.cancel_reason,
       m.name AS model_name, b.name AS brand_name, b.mail_style,
       c.name AS customer_name, CASE WHEN c.archived_at IS NULL THEN c.email END AS customer_email,
       coalesce(c.preferred_language, cu.locale) AS customer_language, c.user_id AS customer_user_id,
       h.name AS horse_name,
       f.name AS fitter_name,
       CASE WHEN f.archived_at IS NULL THEN coalesce(f.email, CASE WHEN NOT fu.is_blocked THEN fu.email::text END) END
           AS fitter_email,
       fu.locale AS fitter_language, f.user_id AS fitter_user_id,
       y.name AS factory_name
  FROM sales_order o
  JOIN fitter f ON f.id = o.fitter_id
  LEFT JOIN app_user fu ON fu.id = f.user_id
  LEFT JOIN customer c ON c.id = o.customer_id
  LEFT JOIN app_user cu ON cu.id = c.user_id
  LEFT JOIN horse h ON h.id = o.horse_id
  LEFT JOIN factory y ON y.id = o.factory_id
  LEFT JOIN model m ON m.id = o.model_id
  LEFT JOIN brand b ON b.id = m.brand_id
 WHERE o.id = $1

-- name: factory
-- Its own address, in the language of those who work there; else each of them.
SELECT y.email AS address, y.name, coalesce((SELECT min(u.locale) FROM factory_user fu JOIN app_user u ON u.id = fu.user_id
                                              WHERE fu.factory_id = y.id AND u.archived_at IS NULL), 'en') AS language
  FROM factory y
 WHERE y.id = $1 AND y.email IS NOT NULL
UNION ALL
SELECT u.email, u.full_name, u.locale
  FROM factory y
  JOIN factory_user fu ON fu.factory_id = y.id
  JOIN app_user u ON u.id = fu.user_id
 WHERE y.id = $1 AND y.email IS NULL AND u.email IS NOT NULL AND u.archived_at IS NULL AND NOT u.is_blocked

-- name: office
-- The addresses of the setting; without any, each supervisor.
WITH given AS (
    SELECT address
      FROM app_setting s, regexp_split_to_table(s.value, '[,;\s]+') AS address
     WHERE s.key = 'mail.office_address' AND address <> '')
SELECT address, '' AS name, 'en' AS language FROM given
UNION ALL
SELECT u.email, u.full_name, u.locale
  FROM app_user u
 WHERE NOT EXISTS (SELECT FROM given) AND u.email IS NOT NULL AND u.archived_at IS NULL AND NOT u.is_blocked
   AND EXISTS (SELECT FROM user_role r WHERE r.user_id = u.id AND r.role_code = 'SUPERVISOR')

-- name: shipment
SELECT leg, carrier, tracking, expected_at FROM shipment WHERE id = $1 AND order_id = $2

-- name: payment
SELECT amount_minor, currency FROM payment WHERE id = $1 AND order_id = $2

-- name: comment
SELECT k.author_id, u.full_name AS author_name, k.audience, k.body,
       EXISTS (SELECT FROM user_role r WHERE r.user_id = u.id AND r.role_code IN ('SUPERVISOR', 'ADMIN')) AS is_by_office,
       EXISTS (SELECT FROM factory_user y WHERE y.user_id = u.id) AS is_by_factory
  FROM order_comment k
  JOIN app_user u ON u.id = k.author_id
 WHERE k.id = $1 AND k.order_id = $2 AND k.archived_at IS NULL

-- name: confirmation
-- Only while its link is good.
SELECT sent_to, expires_at
  FROM client_confirmation
 WHERE order_id = $1 AND token_hash = $2 AND decided_at IS NULL AND expires_at > $3
