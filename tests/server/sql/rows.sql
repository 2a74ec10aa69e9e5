-- SPDX-License-Identifier: GPL-3.0-or-later

-- name: nullCity
SELECT NULL::text AS city

-- name: tours
SELECT json_agg(p ORDER BY p.city) AS places, ARRAY['01900000-0000-7000-8000-000000000001'::uuid] AS horses
  FROM (VALUES ('Delft "N"', NULL), ('Zoë', '1')) AS p (city, line)
UNION ALL
SELECT '[]', '{}'
UNION ALL
SELECT NULL, '{}'

-- name: compactTours
SELECT array_to_json(ARRAY(SELECT p FROM (VALUES ('Delft "N"\', NULL), ('Zoë', E'1\n')) AS p (city, line))) AS places,
       ARRAY['01900000-0000-7000-8000-000000000001'::uuid] AS horses
UNION ALL
SELECT NULL, '{}'

-- name: brokenTour
SELECT '[{"city":1}]'::json AS places
