-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: countries
SELECT code, name, region_code FROM country ORDER BY search_fold(name), code

-- name: regions
SELECT code, name, currency FROM region ORDER BY sort
