-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: ofOrder
-- The timeline of order $1 with its comments, oldest first. $2: the audiences that the person is in; $3: events since
-- then, null for all; $4 whether payments are shown, $5 differences of money, $6 the person sees it as a factory does:
-- without whom it goes to.
SELECT t.*
  FROM (SELECT e.id, e.order_id, e.at, e.actor_user_id AS actor_id, u.full_name AS actor_name, e.kind, e.action,
               e.from_status, e.to_status, e.text,
               CASE WHEN ($5::boolean AND NOT $6::boolean) OR jsonb_typeof(e.data -> 'differences') IS DISTINCT FROM 'array'
                    THEN e.data
                    ELSE jsonb_set(e.data, '{differences}',
                                   coalesce((SELECT jsonb_agg(d ORDER BY place)
                                               FROM jsonb_array_elements(e.data -> 'differences')
                                                    WITH ORDINALITY AS shown (d, place)
                                              WHERE ($5 OR (d -> 'is_money') IS DISTINCT FROM 'true')
                                                AND NOT ($6 AND d ->> 'field' = 'ship_to')),
                                            '[]')) END AS data,
               e.audience, e.is_correction
          FROM order_event e
          LEFT JOIN app_user u ON u.id = e.actor_user_id
         WHERE e.order_id = $1
           AND (e.audience = ANY ($2::text[]) OR (e.kind = 'payment' AND $4::boolean))
           AND (e.at >= $3::timestamptz OR $3 IS NULL)
        UNION ALL
        SELECT c.id, c.order_id, c.created_at, c.author_id, c.author_name, 'comment', NULL, NULL, NULL, c.body,
               jsonb_strip_nulls(jsonb_build_object('edited_at', c.edited_at)), c.audience, false
          FROM order_comment_record c
         WHERE c.order_id = $1 AND c.archived_at IS NULL AND c.audience = ANY ($2::text[])) t
 ORDER BY t.at, t.id

-- name: markSeen
INSERT INTO order_read_mark (order_id, user_id, seen_at) VALUES ($1, $2, $3)
ON CONFLICT (user_id, order_id) DO UPDATE SET seen_at = greatest(order_read_mark.seen_at, excluded.seen_at)
