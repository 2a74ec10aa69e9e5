-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which saddles an actor may see, by what they ask for: $1 is the actor's account, s the saddle.

-- name: all
(s.id IS NOT NULL OR $1::uuid IS NULL)

-- name: mine
s.owner_fitter_id = (SELECT id FROM fitter WHERE user_id = $1)

-- name: available
(s.state = 'available' AND s.owner_kind <> 'customer'
 AND NOT coalesce(s.owner_fitter_id = (SELECT id FROM fitter WHERE user_id = $1), false))

-- name: ofFactory
s.order_id IN (SELECT o.id FROM sales_order o JOIN factory_user u ON u.factory_id = o.factory_id
                WHERE u.user_id = $1)

-- name: availableOfFactory
(s.state = 'available'
 AND s.order_id IN (SELECT o.id FROM sales_order o JOIN factory_user u ON u.factory_id = o.factory_id
                     WHERE u.user_id = $1))
