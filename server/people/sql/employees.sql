-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: list
SELECT e.id, e.factory_id, e.name
  FROM factory_employee e
  JOIN factory f ON f.id = e.factory_id
 WHERE e.is_active AND e.archived_at IS NULL AND {visible}
 ORDER BY search_fold(e.name), e.id
