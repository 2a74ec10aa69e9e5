-- SPDX-License-Identifier: GPL-3.0-or-later
-- $1 is the actor.

-- name: all
($1::integer IS NOT NULL)

-- name: assigned
c.fitter_id = $1

-- name: own
c.id = $1
