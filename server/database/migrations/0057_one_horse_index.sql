-- SPDX-License-Identifier: GPL-3.0-or-later
-- 0050 and 0051 each made an index of orders by horse: one is enough, and every write keeps it.
DROP INDEX sales_order_horse;
