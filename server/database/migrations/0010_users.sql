-- SPDX-License-Identifier: GPL-3.0-or-later
-- Accounts, roles, permissions, sessions, one-time tokens, signing keys; settings and the outbox that mails leave by.

CREATE TABLE role (
    code text PRIMARY KEY,
    label text NOT NULL,
    sort smallint NOT NULL,
    version integer NOT NULL DEFAULT 1
);

CREATE TABLE permission (
    code text PRIMARY KEY,
    description text NOT NULL
);

-- No row = no reach: deny by default.
CREATE TABLE role_permission (
    role_code text NOT NULL REFERENCES role ON UPDATE CASCADE,
    permission_code text NOT NULL REFERENCES permission ON UPDATE CASCADE,
    scope text NOT NULL CHECK (scope IN ('own', 'assigned', 'all')),
    PRIMARY KEY (role_code, permission_code)
);

-- A user name holds no '@': what is typed at sign-in is either a name or an e-mail address, never both.
CREATE TABLE app_user (
    id uuid PRIMARY KEY,
    username citext NOT NULL CONSTRAINT app_user_username_key UNIQUE
        CHECK (username ~ '^[^@[:space:]]+$' AND char_length(username) <= 60),
    full_name text NOT NULL CHECK (full_name <> ''),
    email citext CHECK (email <> ''),
    locale text NOT NULL DEFAULT 'en',
    password_hash text NOT NULL,
    hash_scheme text NOT NULL,
    must_change_password boolean NOT NULL DEFAULT false,
    is_blocked boolean NOT NULL DEFAULT false,
    confirmed_at timestamptz,
    last_login_at timestamptz,
    legacy_id integer UNIQUE,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid REFERENCES app_user,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by uuid REFERENCES app_user,
    archived_at timestamptz,
    archived_by uuid REFERENCES app_user
);
CREATE UNIQUE INDEX app_user_email_key ON app_user (email) WHERE archived_at IS NULL;
COMMENT ON COLUMN app_user.confirmed_at IS 'Null: the account waits for its activation and cannot sign in.';
COMMENT ON COLUMN app_user.hash_scheme IS 'Algorithm and cost; another one than today''s is replaced at the next sign-in.';

CREATE TABLE user_role (
    user_id uuid NOT NULL REFERENCES app_user ON DELETE CASCADE,
    role_code text NOT NULL REFERENCES role ON UPDATE CASCADE,
    PRIMARY KEY (user_id, role_code)
);
CREATE INDEX user_role_role_idx ON user_role (role_code);

-- An account as it is shown, without what sign-in knows of it.
CREATE VIEW user_record AS
SELECT u.id, u.username, u.full_name, u.email, u.locale,
       ARRAY (SELECT r.code FROM user_role ur JOIN role r ON r.code = ur.role_code
               WHERE ur.user_id = u.id ORDER BY r.sort) AS roles,
       u.is_blocked, u.must_change_password, u.last_login_at, u.version, u.created_at, u.updated_at, u.archived_at
  FROM app_user u;

-- One sign-in on one device: the family of refresh tokens that descend from it.
CREATE TABLE user_session (
    id uuid PRIMARY KEY,
    user_id uuid NOT NULL REFERENCES app_user ON DELETE CASCADE,
    device text,
    client text,
    address text NOT NULL,
    rotation_key bytea NOT NULL CHECK (octet_length(rotation_key) = 32),
    created_at timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL,
    ended_at timestamptz,
    end_reason text CHECK (end_reason IN
        ('signed_out', 'revoked', 'password_changed', 'token_reused', 'blocked', 'archived')),
    CHECK ((ended_at IS NULL) = (end_reason IS NULL)),
    CHECK (expires_at <= ends_at)
);
CREATE INDEX user_session_user_idx ON user_session (user_id, address);
COMMENT ON COLUMN user_session.rotation_key IS 'Key of HMAC(token, nonce) = successor: repeats a lost answer.';
COMMENT ON COLUMN user_session.expires_at IS 'Slides with every refresh, never past ends_at.';

CREATE TABLE refresh_token (
    token_hash bytea PRIMARY KEY,
    session_id uuid NOT NULL REFERENCES user_session ON DELETE CASCADE,
    issued_at timestamptz NOT NULL,
    used_at timestamptz,
    nonce text,
    successor_hash bytea,
    CHECK ((used_at IS NULL) = (nonce IS NULL) AND (used_at IS NULL) = (successor_hash IS NULL))
);
CREATE INDEX refresh_token_session_idx ON refresh_token (session_id, used_at);

-- Sent by mail, good once. detail: the new address of an e-mail change.
CREATE TABLE one_time_token (
    id uuid PRIMARY KEY,
    user_id uuid NOT NULL REFERENCES app_user ON DELETE CASCADE,
    purpose text NOT NULL CHECK (purpose IN ('password_reset', 'activation', 'email_change')),
    token_hash bytea NOT NULL UNIQUE,
    detail text,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at timestamptz
);
CREATE INDEX one_time_token_user_idx ON one_time_token (user_id, purpose);

-- The key ring of access tokens. The newest signs; a retired one still verifies until its tokens have expired.
CREATE TABLE signing_key (
    kid text PRIMARY KEY,
    secret bytea NOT NULL CHECK (octet_length(secret) = 32),
    created_at timestamptz NOT NULL,
    retired_at timestamptz
);

-- Wrong passwords, counted per account, per address and per both. subject is a hash: what was typed is not kept.
-- After `allowed` failures each further one doubles the wait.
CREATE TABLE login_attempt (
    subject text PRIMARY KEY,
    allowed smallint NOT NULL,
    failures integer NOT NULL,
    last_failure_at timestamptz NOT NULL
);
CREATE INDEX login_attempt_age_idx ON login_attempt (last_failure_at);

-- Capped at a minute: it stops guessing, and nobody can keep a colleague out for long.
CREATE FUNCTION login_delay(failures integer, allowed integer) RETURNS interval LANGUAGE sql IMMUTABLE AS $$
    SELECT make_interval(secs => CASE WHEN failures < allowed THEN 0
                                      ELSE least(60, power(2, least(failures - allowed, 6))) END)
$$;

-- One row: counts the changes after which somebody may do more or less than before. Every server reads it at every
-- request (server/auth/authepoch.h). Advanced at COMMIT, so its row is locked for the length of a commit only.
CREATE TABLE auth_epoch (
    is_the_row boolean PRIMARY KEY DEFAULT true CHECK (is_the_row),
    epoch bigint NOT NULL,
    advanced_by xid8
);
INSERT INTO auth_epoch (epoch) VALUES (1);

CREATE FUNCTION advance_auth_epoch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE auth_epoch SET epoch = epoch + 1, advanced_by = pg_current_xact_id()
     WHERE advanced_by IS DISTINCT FROM pg_current_xact_id(); -- once per transaction is enough
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER app_user_auth_epoch AFTER UPDATE ON app_user
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN ((OLD.is_blocked, OLD.archived_at, OLD.confirmed_at, OLD.username)
          IS DISTINCT FROM (NEW.is_blocked, NEW.archived_at, NEW.confirmed_at, NEW.username))
    EXECUTE FUNCTION advance_auth_epoch();
CREATE CONSTRAINT TRIGGER app_user_deleted_auth_epoch AFTER DELETE ON app_user
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION advance_auth_epoch();
CREATE CONSTRAINT TRIGGER user_role_auth_epoch AFTER INSERT OR UPDATE OR DELETE ON user_role
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION advance_auth_epoch();
CREATE CONSTRAINT TRIGGER role_permission_auth_epoch AFTER INSERT OR UPDATE OR DELETE ON role_permission
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION advance_auth_epoch();
CREATE CONSTRAINT TRIGGER user_session_auth_epoch AFTER UPDATE ON user_session
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (OLD.ended_at IS DISTINCT FROM NEW.ended_at) EXECUTE FUNCTION advance_auth_epoch();
CREATE CONSTRAINT TRIGGER user_session_deleted_auth_epoch AFTER DELETE ON user_session
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION advance_auth_epoch();
CREATE CONSTRAINT TRIGGER signing_key_auth_epoch AFTER INSERT OR UPDATE OR DELETE ON signing_key
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION advance_auth_epoch();

CREATE TABLE app_setting (
    key text PRIMARY KEY,
    value text NOT NULL,
    type text NOT NULL CHECK (type IN ('text', 'integer', 'boolean'))
);
INSERT INTO app_setting (key, value, type) VALUES ('auth.confirm_accounts', 'false', 'boolean');

-- Side effects wait here and are delivered by a worker after the COMMIT that wrote them.
CREATE TABLE outbox_event (
    id uuid PRIMARY KEY,
    type text NOT NULL,
    aggregate text NOT NULL,
    payload jsonb NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    attempts integer NOT NULL DEFAULT 0,
    next_try_at timestamptz NOT NULL DEFAULT now(),
    done_at timestamptz
);
CREATE INDEX outbox_event_waiting_idx ON outbox_event (next_try_at) WHERE done_at IS NULL;

-- The matrix of shared/access/permissions.cpp; a test holds the two together.
INSERT INTO role (code, label, sort) VALUES
    ('USER', 'Customer', 1),
    ('FITTER', 'Fitter', 2),
    ('SUPPLIER', 'Supplier', 3),
    ('SUPERVISOR', 'Supervisor', 4),
    ('ADMIN', 'Administrator', 5);

INSERT INTO permission (code, description) VALUES
    ('profile:read:own', 'See one''s own profile and sessions'),
    ('profile:update:own', 'Change one''s own name, e-mail address, language and password'),
    ('users:read', 'See accounts'),
    ('users:manage', 'Create, change, block and archive accounts'),
    ('roles:manage', 'Change what a role may do'),
    ('customers:read', 'See customers'),
    ('customers:create', 'Add customers'),
    ('customers:update', 'Change customers'),
    ('customers:archive', 'Archive and restore customers'),
    ('horses:read', 'See horses'),
    ('horses:create', 'Add horses'),
    ('horses:update', 'Change horses'),
    ('horses:archive', 'Archive and restore horses'),
    ('fitters:read', 'See fitters'),
    ('factories:read', 'See factories'),
    ('audit:read', 'Read the audit log'),
    ('metrics:read', 'Read metrics and health details');

INSERT INTO role_permission (role_code, permission_code, scope)
SELECT r.code, p.code, p.reach[r.sort]
  FROM (VALUES --                     USER   FITTER      SUPPLIER SUPERVISOR ADMIN
    ('profile:read:own',   ARRAY['own', 'own',      'own', 'own', 'own']),
    ('profile:update:own', ARRAY['own', 'own',      'own', 'own', 'own']),
    ('users:read',         ARRAY[NULL,  NULL,       NULL,  'all', 'all']),
    ('users:manage',       ARRAY[NULL,  NULL,       NULL,  NULL,  'all']),
    ('roles:manage',       ARRAY[NULL,  NULL,       NULL,  NULL,  'all']),
    ('customers:read',     ARRAY['own', 'assigned', NULL,  'all', 'all']),
    ('customers:create',   ARRAY[NULL,  'assigned', NULL,  'all', 'all']),
    ('customers:update',   ARRAY[NULL,  'assigned', NULL,  'all', 'all']),
    ('customers:archive',  ARRAY[NULL,  NULL,       NULL,  'all', 'all']),
    ('horses:read',        ARRAY['own', 'assigned', NULL,  'all', 'all']),
    ('horses:create',      ARRAY[NULL,  'assigned', NULL,  'all', 'all']),
    ('horses:update',      ARRAY[NULL,  'assigned', NULL,  'all', 'all']),
    ('horses:archive',     ARRAY[NULL,  NULL,       NULL,  'all', 'all']),
    ('fitters:read',       ARRAY[NULL,  'own',      NULL,  'all', 'all']),
    ('factories:read',     ARRAY[NULL,  NULL,       'own', 'all', 'all']),
    ('audit:read',         ARRAY[NULL,  NULL,       NULL,  NULL,  'all']),
    ('metrics:read',       ARRAY[NULL,  NULL,       NULL,  NULL,  'all'])
  ) AS p (code, reach)
 CROSS JOIN role r
 WHERE p.reach[r.sort] IS NOT NULL;
