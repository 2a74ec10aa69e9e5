-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: list
-- filter entity: l.entity = ?
-- filter entity_id uuid: l.entity_id = ?
-- filter actor uuid: l.actor_user_id = ?
-- filter action: l.action = ?
-- filter from instant: l.at >= ?
-- filter to instant: l.at < ?
-- sort at desc not null: l.at
-- sort id: l.id
SELECT l.*, u.full_name AS actor_name
  FROM (SELECT l.* {keys}
          FROM audit_log l
         WHERE {visible} AND {filters}
         ORDER BY {sort}
         {limit}) l
  LEFT JOIN app_user u ON u.id = l.actor_user_id
 ORDER BY {order}
