-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which records of the catalogue somebody may see (docs/decisions/0012). $1 is the actor's account, t the record.

-- name: all
(t.id IS NOT NULL OR $1::uuid IS NULL)

-- name: live
(t.archived_at IS NULL OR $1::uuid IS NULL)

-- name: offered
-- Of models: those that have been offered at any time.
((t.archived_at IS NULL AND t.state <> 'pending') OR $1::uuid IS NULL)

-- name: ofOffered
-- Of what may speak of one model.
((t.archived_at IS NULL AND (t.model_id IS NULL OR EXISTS (
    SELECT FROM model o WHERE o.id = t.model_id AND o.archived_at IS NULL AND o.state <> 'pending')))
 OR $1::uuid IS NULL)

-- name: none
($1::uuid IS NULL)
