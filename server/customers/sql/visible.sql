-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which customers, and with them which horses, an actor may see: one predicate for every statement that reads them.
-- $1 is the actor's account, c the customer. Each speaks of c: a condition without columns would keep PostgreSQL from
-- dropping the joins that a list's order does not need.

-- name: all
(c.id IS NOT NULL OR $1::uuid IS NULL)

-- name: assigned
c.fitter_id = (SELECT id FROM fitter WHERE user_id = $1)

-- name: own
c.user_id = $1

-- name: none
($1::uuid IS NULL)
