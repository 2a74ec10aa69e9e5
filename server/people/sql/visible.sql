-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which fitters and factories an actor may see; $1 is the actor's account, f the fitter or factory.

-- name: all
(f.id IS NOT NULL OR $1::uuid IS NULL)

-- name: ownFitter
f.user_id = $1

-- name: ownFactories
f.id IN (SELECT factory_id FROM factory_user WHERE user_id = $1)
