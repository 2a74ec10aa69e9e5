-- SPDX-License-Identifier: GPL-3.0-or-later
-- A list of everything that makes lists hard: nulls, equal keys, mixed directions, joins behind the limit.

-- name: create
CREATE TABLE fitter (id integer PRIMARY KEY, name text NOT NULL);
INSERT INTO fitter SELECT n, 'Fitter ' || n FROM generate_series(1, 5) AS n;
CREATE TABLE client (id integer PRIMARY KEY, fitter_id integer REFERENCES fitter, name text NOT NULL, city text, born date);
INSERT INTO client
SELECT n, CASE WHEN n % 4 > 0 THEN n % 5 + 1 END, 'Name ' || n % 7, CASE WHEN n % 3 > 0 THEN 'City ' || n % 5 END,
    CASE WHEN n % 6 > 0 THEN date '2000-01-01' + n % 11 END
FROM generate_series(1, 97) AS n

-- name: plain
-- filter name: c.name = ?
-- filter fitter_id integer: c.fitter_id = ?
-- filter q: c.name || '?' LIKE '%' || ? || '%' OR c.city LIKE '%' || ? || '%'
-- filter names texts: c.name = ANY (?)
-- sort name not null: c.name
-- sort city: c.city
-- sort born: c.born
-- sort id: c.id
SELECT c.id, c.name, c.city {keys} FROM client c WHERE {visible} AND {filters} ORDER BY {sort} {limit}

-- name: joined
-- filter name: c.name = ?
-- sort city desc: c.city
-- sort fitter: f.name
-- sort id: c.id
SELECT c.*, f.name AS fitter_name
  FROM (SELECT c.id, c.name, c.fitter_id {keys}
          FROM client c LEFT JOIN fitter f ON f.id = c.fitter_id
         WHERE {visible} AND {filters}
         ORDER BY {sort}
         {limit}) c
  LEFT JOIN fitter f ON f.id = c.fitter_id
 ORDER BY {order}

-- name: detail
SELECT c.name FROM client c WHERE c.id = $2 AND {visible}

-- name: broken
SELECT nothing FROM client
