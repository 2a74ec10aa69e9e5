-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: nullCity
SELECT NULL::text AS city
