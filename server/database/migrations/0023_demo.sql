-- SPDX-License-Identifier: GPL-3.0-or-later

-- Whether a record is demonstration data: server/demo gives it an identity of this form, which chance never makes.
CREATE FUNCTION is_demo(id uuid) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
    RETURN substr(id::text, 15, 13) = '7de0-8de0-de0';
