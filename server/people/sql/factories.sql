-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: find
SELECT r.* FROM factory f JOIN factory_record r ON r.id = f.id WHERE f.id = $2 AND {visible}

-- name: visibleAll
($1::uuid IS NOT NULL)

-- name: visibleOwn
f.id IN (SELECT factory_id FROM factory_user WHERE user_id = $1)
