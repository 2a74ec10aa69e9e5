-- SPDX-License-Identifier: GPL-3.0-or-later
-- Orders and what belongs to them (domain.md 3, 5, 6; docs/decisions/0014): one commission of one saddle, its choices as
-- rows, its money, its building, its past.

ALTER TABLE region ADD COLUMN deposit_basis_points integer NOT NULL DEFAULT 3000
    CHECK (deposit_basis_points BETWEEN 0 AND 10000);

INSERT INTO app_setting (key, value, type) VALUES
    ('orders.supplier_scope', 'all', 'text'),                    -- all | own_factory
    ('orders.fitter_discount_basis_points', '1000', 'integer'),  -- of what the saddle costs
    ('orders.fitter_trade_in_basis_points', '5000', 'integer'),
    ('orders.confirmation_days', '14', 'integer'),
    ('orders.hold_days', '7', 'integer'),
    ('orders.close_days', '30', 'integer'),
    ('orders.trial_warning_days', '3', 'integer'),
    ('mail.office_address', '', 'text');

CREATE SEQUENCE order_number START 1001;

-- What is kept in memory is known by a mark that no other database has: several may be served by one process.
ALTER TABLE catalogue_epoch ADD COLUMN stamp uuid NOT NULL DEFAULT gen_random_uuid();
CREATE OR REPLACE FUNCTION raise_catalogue_epoch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE catalogue_epoch SET value = value + 1, stamp = gen_random_uuid(), raised_by = pg_current_xact_id()
     WHERE raised_by IS DISTINCT FROM pg_current_xact_id();
    RETURN NULL;
END $$;

-- A saddle that exists, with its serial number.
CREATE TABLE saddle_unit (
    id uuid PRIMARY KEY,
    serial_no text NOT NULL CHECK (btrim(serial_no) <> ''),
    model_id uuid NOT NULL REFERENCES model,
    leather_type_id uuid REFERENCES leather_type,
    seat_size_q4 smallint CHECK (seat_size_q4 BETWEEN 48 AND 84),
    order_id uuid, -- that it was built for
    owner_kind text NOT NULL CHECK (owner_kind IN ('company', 'fitter', 'customer')),
    owner_fitter_id uuid REFERENCES fitter,
    warehouse_id uuid REFERENCES warehouse,
    state text NOT NULL CHECK (state IN ('available', 'reserved', 'on_trial', 'sold', 'in_repair', 'scrapped')),
    is_demo boolean NOT NULL DEFAULT false,
    is_sponsored boolean NOT NULL DEFAULT false,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CHECK ((owner_kind = 'fitter') = (owner_fitter_id IS NOT NULL))
);
CREATE UNIQUE INDEX saddle_unit_serial_key ON saddle_unit (lower(serial_no));
CREATE INDEX saddle_unit_owner ON saddle_unit (owner_fitter_id) WHERE owner_fitter_id IS NOT NULL;
CREATE INDEX saddle_unit_order ON saddle_unit (order_id) WHERE order_id IS NOT NULL;

CREATE TABLE stock_movement (
    id uuid PRIMARY KEY,
    unit_id uuid NOT NULL REFERENCES saddle_unit,
    order_id uuid,
    from_warehouse_id uuid REFERENCES warehouse,
    to_warehouse_id uuid REFERENCES warehouse,
    reason text NOT NULL,
    at timestamptz NOT NULL,
    by_user_id uuid REFERENCES app_user
);
CREATE INDEX stock_movement_unit ON stock_movement (unit_id, at);
CREATE INDEX stock_movement_order ON stock_movement (order_id) WHERE order_id IS NOT NULL;

CREATE TABLE sales_order (
    id uuid PRIMARY KEY,
    legacy_id integer UNIQUE,
    number integer UNIQUE CHECK (number > 0),
    provisional text,
    kind text NOT NULL DEFAULT 'sale' CHECK (kind IN ('sale', 'stock', 'demo', 'sponsored', 'repair')),
    status text NOT NULL DEFAULT 'draft' CHECK (status IN (
        'draft', 'awaiting_confirmation', 'ordered', 'changed', 'approved', 'production_1', 'production_2',
        'production_3', 'on_hold', 'shipped_to_fitter', 'shipped_to_customer', 'in_inventory', 'on_trial',
        'completed', 'returned', 'cancelled')),
    resume_status text,
    is_urgent boolean NOT NULL DEFAULT false,
    deadline date,
    fitter_id uuid NOT NULL REFERENCES fitter,
    customer_id uuid REFERENCES customer,
    horse_id uuid REFERENCES horse,
    factory_id uuid REFERENCES factory,
    region_code text NOT NULL REFERENCES region,
    currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    price_list_id uuid REFERENCES price_list,
    tax_basis_points integer CHECK (tax_basis_points BETWEEN 0 AND 10000),
    fitter_reference text NOT NULL DEFAULT '',
    special_instructions text NOT NULL DEFAULT '',
    internal_note text NOT NULL DEFAULT '',
    requested_date date,
    promised_date date,
    -- the saddle
    brand_id uuid REFERENCES brand,
    model_id uuid REFERENCES model,
    leather_type_id uuid REFERENCES leather_type,
    leather_colour_id uuid REFERENCES colour,
    seat_size_q4 smallint CHECK (seat_size_q4 BETWEEN 48 AND 84),
    saddle_note text NOT NULL DEFAULT '',
    serial_no text,
    -- money, computed whenever something that it depends on is written
    saddle_minor bigint NOT NULL DEFAULT 0,
    options_minor bigint NOT NULL DEFAULT 0,
    extras_minor bigint NOT NULL DEFAULT 0,
    tax_minor bigint NOT NULL DEFAULT 0,
    total_minor bigint NOT NULL DEFAULT 0,
    paid_minor bigint NOT NULL DEFAULT 0,
    deposit_minor bigint NOT NULL DEFAULT 0,
    is_priced boolean NOT NULL DEFAULT false,
    deposit_waiver text,
    balance_waiver text,
    -- where it is
    warehouse_id uuid REFERENCES warehouse,
    due_back date,
    cancel_reason text,
    copied_from_id uuid REFERENCES sales_order,
    repaired_unit_id uuid REFERENCES saddle_unit,
    ordered_at timestamptz,
    approved_at timestamptz,
    approved_by uuid REFERENCES app_user,
    released_at timestamptz,
    completed_at timestamptz,
    status_at timestamptz NOT NULL,
    search_text text NOT NULL DEFAULT '',
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    created_by uuid REFERENCES app_user,
    updated_at timestamptz NOT NULL,
    updated_by uuid REFERENCES app_user,
    archived_at timestamptz,
    archived_by uuid REFERENCES app_user,
    CONSTRAINT order_numbered CHECK (status IN ('draft', 'awaiting_confirmation', 'cancelled') OR number IS NOT NULL),
    CONSTRAINT order_customer CHECK (status = 'draft' OR kind IN ('stock', 'demo') OR customer_id IS NOT NULL
                                     OR status = 'cancelled'),
    CONSTRAINT order_resumes CHECK ((status = 'on_hold') = (resume_status IS NOT NULL)),
    CONSTRAINT order_warehouse CHECK ((status = 'in_inventory') = (warehouse_id IS NOT NULL)),
    CONSTRAINT order_cancelled CHECK (status <> 'cancelled' OR btrim(cancel_reason) <> ''),
    CONSTRAINT order_deadline CHECK (deadline IS NULL OR is_urgent),
    CONSTRAINT order_trial CHECK (status = 'on_trial' OR due_back IS NULL),
    CONSTRAINT order_paid CHECK (paid_minor >= 0 AND (paid_minor <= greatest(total_minor, 0) OR status = 'cancelled')),
    CONSTRAINT order_promised CHECK (status NOT IN ('approved', 'production_1', 'production_2', 'production_3')
                                     OR promised_date IS NOT NULL)
) WITH (fillfactor = 85);
-- What is looked up when something else is taken away; those of lists are in 0051.
CREATE INDEX sales_order_horse ON sales_order (horse_id) WHERE horse_id IS NOT NULL;
CREATE INDEX sales_order_copied_from ON sales_order (copied_from_id) WHERE copied_from_id IS NOT NULL;
CREATE INDEX sales_order_repaired_unit ON sales_order (repaired_unit_id) WHERE repaired_unit_id IS NOT NULL;
COMMENT ON COLUMN sales_order.seat_size_q4 IS 'Quarter inches; derived from the option of kind seat_size when the configuration is written';
COMMENT ON COLUMN sales_order.search_text IS 'Folded; kept by triggers (see 0051)';
ALTER TABLE saddle_unit ADD FOREIGN KEY (order_id) REFERENCES sales_order;
ALTER TABLE stock_movement ADD FOREIGN KEY (order_id) REFERENCES sales_order;

-- Who it is for and where it goes, as they were at submission.
CREATE TABLE order_party (
    order_id uuid NOT NULL REFERENCES sales_order,
    role text NOT NULL CHECK (role IN ('customer', 'ship_to')),
    name text NOT NULL,
    company text,
    line1 text,
    line2 text,
    city text,
    state text,
    postal_code text,
    country_code text REFERENCES country,
    phone text,
    email text,
    PRIMARY KEY (order_id, role)
);

CREATE TABLE order_option (
    order_id uuid NOT NULL REFERENCES sales_order,
    option_id uuid NOT NULL REFERENCES option,
    position smallint NOT NULL DEFAULT 1 CHECK (position >= 1),
    option_value_id uuid REFERENCES option_value,
    leather_type_id uuid REFERENCES leather_type,
    colour_id uuid REFERENCES colour,
    is_contrast boolean NOT NULL DEFAULT false,
    text text,
    unit_price_minor bigint NOT NULL DEFAULT 0,
    contrast_price_minor bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (order_id, option_id, position)
);

CREATE TABLE order_extra (
    order_id uuid NOT NULL REFERENCES sales_order,
    extra_id uuid NOT NULL REFERENCES extra,
    quantity integer NOT NULL DEFAULT 1 CHECK (quantity BETWEEN 1 AND 99),
    unit_price_minor bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (order_id, extra_id)
);

-- All charges: those that were entered in their order, then the computed ones.
CREATE TABLE order_charge (
    order_id uuid NOT NULL REFERENCES sales_order,
    line smallint NOT NULL,
    kind text NOT NULL CHECK (kind IN ('saddle', 'options', 'extras', 'trade_in', 'discount', 'fitting', 'call_fee',
                                       'girth', 'shipping', 'tax', 'additional')),
    amount_minor bigint NOT NULL,
    description text,
    PRIMARY KEY (order_id, line),
    CHECK (CASE WHEN kind IN ('trade_in', 'discount') THEN amount_minor <= 0
                WHEN kind = 'tax' THEN true ELSE amount_minor >= 0 END),
    CHECK (kind <> 'additional' OR btrim(description) <> '')
);
CREATE UNIQUE INDEX order_charge_once ON order_charge (order_id, kind) WHERE kind <> 'additional';

CREATE TABLE trade_in (
    order_id uuid PRIMARY KEY REFERENCES sales_order,
    description text NOT NULL CHECK (btrim(description) <> ''),
    serial text,
    agreed_minor bigint NOT NULL CHECK (agreed_minor >= 0),
    received_at timestamptz
);

CREATE TABLE payment (
    id uuid PRIMARY KEY,
    order_id uuid NOT NULL REFERENCES sales_order,
    kind text NOT NULL CHECK (kind IN ('deposit', 'balance', 'refund')),
    method text NOT NULL CHECK (method IN ('card', 'transfer', 'cash', 'cheque', 'other')),
    amount_minor bigint NOT NULL CHECK (CASE WHEN kind = 'refund' THEN amount_minor < 0 ELSE amount_minor > 0 END),
    currency text NOT NULL,
    received_at timestamptz NOT NULL,
    reference text,
    recorded_by uuid REFERENCES app_user,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL
);
CREATE INDEX payment_order ON payment (order_id, received_at);

CREATE TABLE production_step (
    id uuid PRIMARY KEY,
    order_id uuid NOT NULL REFERENCES sales_order,
    step text NOT NULL CHECK (step IN ('P1', 'P2', 'P3', 'QC')),
    started_at timestamptz, -- absent: planned
    finished_at timestamptz,
    employee_id uuid REFERENCES factory_employee,
    result text CHECK (result IN ('pass', 'fail')),
    note text,
    CHECK (finished_at IS NULL OR (started_at IS NOT NULL AND finished_at >= started_at))
);
CREATE INDEX production_step_order ON production_step (order_id, started_at);

CREATE TABLE shipment (
    id uuid PRIMARY KEY,
    order_id uuid NOT NULL REFERENCES sales_order,
    leg text NOT NULL CHECK (leg IN ('to_fitter', 'to_customer', 'to_warehouse', 'return')),
    carrier text,
    tracking text,
    shipped_at timestamptz NOT NULL,
    employee_id uuid REFERENCES factory_employee,
    expected_at date,
    delivered_at timestamptz
);
CREATE INDEX shipment_order ON shipment (order_id, shipped_at);

CREATE TABLE trial (
    id uuid PRIMARY KEY,
    order_id uuid NOT NULL REFERENCES sales_order,
    started_at timestamptz NOT NULL,
    due_back date NOT NULL,
    ended_at timestamptz,
    outcome text CHECK (outcome IN ('kept', 'returned')),
    CHECK ((ended_at IS NULL) = (outcome IS NULL))
);
CREATE UNIQUE INDEX trial_running ON trial (order_id) WHERE ended_at IS NULL;
CREATE INDEX trial_order ON trial (order_id);

CREATE TABLE measurement_set (
    id uuid PRIMARY KEY,
    horse_id uuid NOT NULL REFERENCES horse,
    order_id uuid REFERENCES sales_order,
    taken_by uuid REFERENCES app_user,
    taken_at timestamptz NOT NULL,
    method text NOT NULL CHECK (method IN ('manual', 'tracing', 'scan')),
    notes text NOT NULL DEFAULT '',
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    created_by uuid REFERENCES app_user,
    updated_at timestamptz NOT NULL,
    updated_by uuid REFERENCES app_user,
    archived_at timestamptz,
    archived_by uuid REFERENCES app_user
);
CREATE INDEX measurement_set_horse ON measurement_set (horse_id, taken_at);
CREATE INDEX measurement_set_order ON measurement_set (order_id) WHERE order_id IS NOT NULL;

-- Codes, units and ranges are those of shared/orders/measurement.cpp, which every writer passes.
CREATE TABLE measurement_value (
    set_id uuid NOT NULL REFERENCES measurement_set,
    type_code text NOT NULL,
    value_num integer,
    value_text text,
    PRIMARY KEY (set_id, type_code),
    CHECK (num_nonnulls(value_num, value_text) = 1)
);

CREATE TABLE client_confirmation (
    id uuid PRIMARY KEY,
    order_id uuid NOT NULL REFERENCES sales_order,
    token_hash bytea NOT NULL UNIQUE,
    sent_to text NOT NULL,
    sent_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    opened_at timestamptz,
    decided_at timestamptz,
    decision text CHECK (decision IN ('confirmed', 'declined', 'expired', 'withdrawn')),
    signer_name text,
    signature text, -- SVG path data, bounded by the route
    reason text,
    config_digest text NOT NULL, -- of what the customer is shown
    CHECK ((decided_at IS NULL) = (decision IS NULL))
);
CREATE INDEX client_confirmation_order ON client_confirmation (order_id);
CREATE UNIQUE INDEX client_confirmation_open ON client_confirmation (order_id) WHERE decided_at IS NULL;
CREATE INDEX client_confirmation_expiry ON client_confirmation (expires_at) WHERE decided_at IS NULL;

CREATE TABLE order_event (
    id uuid PRIMARY KEY,
    order_id uuid NOT NULL REFERENCES sales_order,
    at timestamptz NOT NULL,
    actor_user_id uuid REFERENCES app_user,
    kind text NOT NULL CHECK (kind IN ('status', 'edit', 'comment', 'mail', 'print', 'payment', 'shipment', 'system')),
    action text,
    from_status text,
    to_status text,
    text text NOT NULL DEFAULT '',
    data jsonb NOT NULL DEFAULT '{}',
    audience text NOT NULL DEFAULT 'all' CHECK (audience IN ('all', 'fitter_factory', 'fitter', 'factory', 'internal')),
    is_correction boolean NOT NULL DEFAULT false
);
CREATE INDEX order_event_order ON order_event (order_id, at);
COMMENT ON TABLE order_event IS 'Append-only';

CREATE TABLE order_comment (
    id uuid PRIMARY KEY,
    order_id uuid NOT NULL REFERENCES sales_order,
    author_id uuid NOT NULL REFERENCES app_user,
    audience text NOT NULL CHECK (audience IN ('all', 'fitter_factory', 'fitter', 'factory', 'internal')),
    body text NOT NULL CHECK (btrim(body) <> '' AND length(body) <= 10000),
    edited_at timestamptz,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    archived_at timestamptz,
    archived_by uuid REFERENCES app_user
);
CREATE INDEX order_comment_order ON order_comment (order_id, created_at);

CREATE TABLE order_read_mark (
    order_id uuid NOT NULL REFERENCES sales_order,
    user_id uuid NOT NULL REFERENCES app_user,
    seen_at timestamptz NOT NULL,
    PRIMARY KEY (user_id, order_id)
);
CREATE INDEX order_read_mark_order ON order_read_mark (order_id);

CREATE TABLE attachment (
    id uuid PRIMARY KEY,
    order_id uuid REFERENCES sales_order,
    horse_id uuid REFERENCES horse,
    kind text NOT NULL CHECK (kind IN ('photo', 'tracing', 'document')),
    file_name text NOT NULL CHECK (btrim(file_name) <> ''),
    media_type text NOT NULL,
    size bigint NOT NULL CHECK (size > 0),
    sha256 bytea NOT NULL CHECK (octet_length(sha256) = 32),
    uploaded_by uuid NOT NULL REFERENCES app_user,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    archived_at timestamptz,
    archived_by uuid REFERENCES app_user,
    CHECK (num_nonnulls(order_id, horse_id) = 1)
);
CREATE INDEX attachment_order ON attachment (order_id) WHERE order_id IS NOT NULL;
CREATE INDEX attachment_horse ON attachment (horse_id) WHERE horse_id IS NOT NULL;
CREATE INDEX attachment_blob ON attachment (sha256, uploaded_by);

CREATE TABLE saved_view (
    id uuid PRIMARY KEY,
    owner_user_id uuid NOT NULL REFERENCES app_user,
    name text NOT NULL CHECK (btrim(name) <> ''),
    filter jsonb NOT NULL,
    sort text NOT NULL DEFAULT '',
    layout jsonb NOT NULL DEFAULT '{}',
    is_shared boolean NOT NULL DEFAULT false,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    archived_at timestamptz,
    archived_by uuid REFERENCES app_user
);
CREATE UNIQUE INDEX saved_view_name_key ON saved_view (owner_user_id, lower(name)) WHERE archived_at IS NULL;

-- The rows of shared/access/permissions.cpp.
INSERT INTO permission (code, description) VALUES
    ('orders:read', 'See orders'),
    ('orders:prices', 'See amounts on orders'),
    ('orders:create', 'Make orders'),
    ('orders:update', 'Change orders'),
    ('orders:approve', 'Approve, return, hold and resume orders'),
    ('orders:update:fulfillment', 'Steps, serial numbers, shipments, inventory, trials, completion'),
    ('orders:cancel', 'Cancel orders'),
    ('orders:archive', 'Archive orders'),
    ('orders:correct', 'Correct states, reopen and restore orders'),
    ('orders:update:measurements', 'Record measurements'),
    ('payments:read', 'See payments'),
    ('payments:record', 'Record payments'),
    ('comments:write', 'Comment on orders'),
    ('stock:read', 'See saddles in stock'),
    ('warehouses:read', 'See warehouses'),
    ('outbox:manage', 'See what could not be delivered, and try it again');

INSERT INTO role_permission (role_code, permission_code, scope)
SELECT r.code, p.code, p.reach[r.sort]
  FROM (VALUES --                               USER   FITTER      SUPPLIER    SUPERVISOR ADMIN
    ('orders:read',                ARRAY['own', 'assigned', 'assigned', 'all', 'all']),
    ('orders:prices',              ARRAY['own', 'assigned', NULL,       'all', 'all']),
    ('orders:create',              ARRAY['own', 'assigned', NULL,       'all', 'all']),
    ('orders:update',              ARRAY['own', 'assigned', NULL,       'all', 'all']),
    ('orders:approve',             ARRAY[NULL,  NULL,       NULL,       'all', 'all']),
    ('orders:update:fulfillment',  ARRAY[NULL,  'assigned', 'assigned', 'all', 'all']),
    ('orders:cancel',              ARRAY['own', 'assigned', NULL,       'all', 'all']),
    ('orders:archive',             ARRAY['own', 'assigned', NULL,       'all', 'all']),
    ('orders:correct',             ARRAY[NULL,  NULL,       NULL,       NULL,  'all']),
    ('orders:update:measurements', ARRAY[NULL,  'assigned', NULL,       'all', 'all']),
    ('payments:read',              ARRAY['own', 'assigned', NULL,       'all', 'all']),
    ('payments:record',            ARRAY[NULL,  'assigned', NULL,       'all', 'all']),
    ('comments:write',             ARRAY['own', 'assigned', 'assigned', 'all', 'all']),
    ('stock:read',                 ARRAY[NULL,  'assigned', 'own',      'all', 'all']),
    ('warehouses:read',            ARRAY[NULL,  NULL,       'all',      'all', 'all']),
    ('outbox:manage',              ARRAY[NULL,  NULL,       NULL,       NULL,  'all'])
  ) AS p (code, reach)
 CROSS JOIN role r
 WHERE p.reach[r.sort] IS NOT NULL;

-- The order as it is answered, with what belongs to it.
CREATE VIEW order_record AS
SELECT o.id, o.number, o.provisional, o.kind, o.status, o.resume_status, o.is_urgent, o.deadline,
       o.fitter_id, f.name AS fitter_name, o.customer_id, c.name AS customer_name, o.horse_id, h.name AS horse_name,
       o.factory_id, y.name AS factory_name, o.region_code, o.currency, o.price_list_id, o.tax_basis_points,
       o.fitter_reference, o.special_instructions, o.internal_note, o.requested_date, o.promised_date,
       o.model_id AS configuration_model_id, o.leather_type_id AS configuration_leather_type_id,
       o.leather_colour_id AS configuration_leather_colour_id,
       (SELECT json_agg(json_build_object('option_id', s.option_id, 'position', s.position,
                                          'option_value_id', s.option_value_id, 'leather_type_id', s.leather_type_id,
                                          'colour_id', s.colour_id, 'is_contrast', s.is_contrast, 'text', s.text)
                        ORDER BY s.option_id, s.position)
          FROM order_option s WHERE s.order_id = o.id) AS configuration_selections,
       (SELECT json_agg(json_build_object('extra_id', e.extra_id, 'quantity', e.quantity) ORDER BY e.extra_id)
          FROM order_extra e WHERE e.order_id = o.id) AS configuration_extras,
       o.saddle_note, o.serial_no,
       (SELECT json_agg(json_build_object('kind', k.kind, 'amount_minor', k.amount_minor, 'description', k.description)
                        ORDER BY k.line)
          FROM order_charge k
         WHERE k.order_id = o.id AND k.kind NOT IN ('saddle', 'options', 'extras', 'tax', 'trade_in')) AS charges,
       t.description AS trade_in_description, t.serial AS trade_in_serial, t.agreed_minor AS trade_in_agreed_minor,
       t.received_at AS trade_in_received_at,
       p.name AS ship_to_name, p.company AS ship_to_company, p.line1 AS ship_to_address_line1,
       p.line2 AS ship_to_address_line2, p.city AS ship_to_address_city, p.state AS ship_to_address_state,
       p.postal_code AS ship_to_address_postal_code, p.country_code AS ship_to_address_country_code,
       p.phone AS ship_to_phone, p.email AS ship_to_email,
       o.saddle_minor AS amounts_saddle_minor, o.options_minor AS amounts_options_minor,
       o.extras_minor AS amounts_extras_minor, o.tax_minor AS amounts_tax_minor, o.total_minor AS amounts_total_minor,
       o.paid_minor AS amounts_paid_minor, o.total_minor - o.paid_minor AS amounts_balance_minor,
       o.deposit_minor AS amounts_deposit_minor, o.is_priced AS amounts_is_complete,
       o.due_back, o.warehouse_id, w.name AS warehouse_name, o.deposit_waiver, o.balance_waiver, o.cancel_reason,
       o.copied_from_id, o.repaired_unit_id,
       (SELECT json_agg(json_build_object('step', s.step, 'started_at', s.started_at, 'finished_at', s.finished_at,
                                          'employee_id', s.employee_id, 'employee_name', e.name, 'result', s.result,
                                          'note', s.note) ORDER BY s.started_at, s.id)
          FROM production_step s LEFT JOIN factory_employee e ON e.id = s.employee_id
         WHERE s.order_id = o.id) AS production_steps,
       (SELECT json_agg(json_build_object('id', s.id, 'leg', s.leg, 'carrier', s.carrier, 'tracking', s.tracking,
                                          'shipped_at', s.shipped_at, 'employee_id', s.employee_id,
                                          'expected_at', s.expected_at, 'delivered_at', s.delivered_at)
                        ORDER BY s.shipped_at, s.id)
          FROM shipment s WHERE s.order_id = o.id) AS shipments,
       o.ordered_at, o.approved_at, a.full_name AS approved_by_name, o.released_at, o.completed_at, o.status_at,
       o.version, o.created_at, m.full_name AS created_by_name, o.updated_at, o.archived_at
  FROM sales_order o
  JOIN fitter f ON f.id = o.fitter_id
  LEFT JOIN customer c ON c.id = o.customer_id
  LEFT JOIN horse h ON h.id = o.horse_id
  LEFT JOIN factory y ON y.id = o.factory_id
  LEFT JOIN warehouse w ON w.id = o.warehouse_id
  LEFT JOIN trade_in t ON t.order_id = o.id
  LEFT JOIN order_party p ON p.order_id = o.id AND p.role = 'ship_to'
  LEFT JOIN app_user a ON a.id = o.approved_by
  LEFT JOIN app_user m ON m.id = o.created_by;
