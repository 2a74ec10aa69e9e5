-- SPDX-License-Identifier: GPL-3.0-or-later
-- The audit log as it is read: newest first, page by page. Several rows share the moment of their transaction, so an
-- identity makes the order total.

ALTER TABLE audit_log ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid();
CREATE INDEX audit_log_at ON audit_log (at, id);
