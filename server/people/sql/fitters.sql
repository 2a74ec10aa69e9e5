-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: ofAccount
SELECT id FROM fitter WHERE user_id = $1 AND is_active AND archived_at IS NULL

-- name: find
SELECT r.* FROM fitter f JOIN fitter_record r ON r.id = f.id WHERE f.id = $2 AND {visible}

-- name: visibleAll
($1::uuid IS NOT NULL)

-- name: visibleOwn
f.user_id = $1
