-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which orders an actor may see: one predicate for every statement that reads them. $1 is the actor's account, o the
-- order. Each speaks of o: a condition without columns would keep PostgreSQL from dropping joins that are not needed.

-- name: all
(o.id IS NOT NULL OR $1::uuid IS NULL)

-- name: fitter
o.fitter_id = (SELECT id FROM fitter WHERE user_id = $1)

-- name: factory
-- Released, in a state that factories have a word for (shared/orders/status.cpp; a test holds the two together).
(o.released_at IS NOT NULL
 AND o.status = ANY ('{changed,approved,production_1,production_2,production_3,on_hold,shipped_to_fitter,shipped_to_customer,in_inventory,cancelled}')
 AND CASE WHEN (SELECT value FROM app_setting WHERE key = 'orders.supplier_scope') = 'all'
          THEN EXISTS (SELECT FROM factory_user WHERE user_id = $1)
          ELSE o.factory_id IN (SELECT factory_id FROM factory_user WHERE user_id = $1) END)

-- name: fitterOrFactory
(o.fitter_id = (SELECT id FROM fitter WHERE user_id = $1)
 OR (o.released_at IS NOT NULL
     AND o.status = ANY ('{changed,approved,production_1,production_2,production_3,on_hold,shipped_to_fitter,shipped_to_customer,in_inventory,cancelled}')
     AND CASE WHEN (SELECT value FROM app_setting WHERE key = 'orders.supplier_scope') = 'all'
              THEN EXISTS (SELECT FROM factory_user WHERE user_id = $1)
              ELSE o.factory_id IN (SELECT factory_id FROM factory_user WHERE user_id = $1) END))

-- name: own
o.customer_id IN (SELECT id FROM customer WHERE user_id = $1)

-- name: none
(o.id IS NULL AND $1::uuid IS NULL)
