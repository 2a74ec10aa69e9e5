-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who sees and keeps catalogue and prices; the rows of shared/access/permissions.cpp. A supplier never sees a price.

INSERT INTO permission (code, description) VALUES
    ('catalogue:read', 'See the catalogue'),
    ('catalogue:write', 'Keep brands, models, leathers, options, rules and extras'),
    ('presets:write', 'Keep presets'),
    ('prices:read', 'See price lists'),
    ('prices:write', 'Keep and publish price lists and tax rates');

INSERT INTO role_permission (role_code, permission_code, scope)
SELECT r.code, p.code, p.reach[r.sort]
  FROM (VALUES --                     USER        FITTER      SUPPLIER    SUPERVISOR ADMIN
    ('catalogue:read',     ARRAY['assigned', 'assigned', 'assigned', 'all', 'all']),
    ('catalogue:write',    ARRAY[NULL,       NULL,       NULL,       NULL,  'all']),
    ('presets:write',      ARRAY[NULL,       NULL,       NULL,       'all', 'all']),
    ('prices:read',        ARRAY['assigned', 'assigned', NULL,       'all', 'all']),
    ('prices:write',       ARRAY[NULL,       NULL,       NULL,       NULL,  'all'])
  ) AS p (code, reach)
 CROSS JOIN role r
 WHERE p.reach[r.sort] IS NOT NULL;
