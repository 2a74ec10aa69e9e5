-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which price lists an actor may see: drafts are the office's. $1 is the actor's account, l the price list.

-- name: all
(l.id IS NOT NULL OR $1::uuid IS NULL)

-- name: assigned
(l.state = 'published' OR $1::uuid IS NULL)

-- name: none
($1::uuid IS NULL)
