-- SPDX-License-Identifier: GPL-3.0-or-later
-- What belongs to an order is handed through to who reads it as PostgreSQL writes it (docs/decisions/0017): therefore
-- compact, in the order of the described struct, times as the house writes them. Arrays of rows in the order of their
-- index cost less than json_agg(json_build_object(…) ORDER BY …).

-- 2026-06-11T16:02:00.25Z, as toIso() of shared/core/time.cpp.
CREATE FUNCTION iso(at timestamptz) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT rtrim(rtrim(to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z'
$$;

CREATE OR REPLACE VIEW order_record AS
SELECT o.id, o.number, o.provisional, o.kind, o.status, o.resume_status, o.is_urgent, o.deadline,
       o.fitter_id, f.name AS fitter_name, o.customer_id, c.name AS customer_name, o.horse_id, h.name AS horse_name,
       o.factory_id, y.name AS factory_name, o.region_code, o.currency, o.price_list_id, o.tax_basis_points,
       o.fitter_reference, o.special_instructions, o.internal_note, o.requested_date, o.promised_date,
       o.model_id AS configuration_model_id, o.leather_type_id AS configuration_leather_type_id,
       o.leather_colour_id AS configuration_leather_colour_id,
       array_to_json(ARRAY(
           SELECT r FROM (SELECT s.option_id, s.position, s.option_value_id, s.leather_type_id, s.colour_id,
                                 s.is_contrast, s.text
                            FROM order_option s
                           WHERE s.order_id = o.id ORDER BY s.option_id, s.position) r)) AS configuration_selections,
       array_to_json(ARRAY(
           SELECT r FROM (SELECT e.extra_id, e.quantity FROM order_extra e
                           WHERE e.order_id = o.id ORDER BY e.extra_id) r)) AS configuration_extras,
       o.saddle_note, o.serial_no,
       array_to_json(ARRAY(
           SELECT r FROM (SELECT k.kind, k.amount_minor, k.description FROM order_charge k
                           WHERE k.order_id = o.id
                             AND k.kind NOT IN ('saddle', 'options', 'extras', 'tax', 'trade_in')
                           ORDER BY k.line) r)) AS charges,
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
       array_to_json(ARRAY(
           SELECT r FROM (SELECT s.step, iso(s.started_at) AS started_at, iso(s.finished_at) AS finished_at,
                                 s.employee_id,
                                 (SELECT e.name FROM factory_employee e WHERE e.id = s.employee_id) AS employee_name,
                                 s.result, s.note
                            FROM production_step s
                           WHERE s.order_id = o.id ORDER BY s.started_at, s.id) r)) AS production_steps,
       array_to_json(ARRAY(
           SELECT r FROM (SELECT s.id, s.leg, s.carrier, s.tracking, iso(s.shipped_at) AS shipped_at, s.employee_id,
                                 s.expected_at, iso(s.delivered_at) AS delivered_at
                            FROM shipment s
                           WHERE s.order_id = o.id ORDER BY s.shipped_at, s.id) r)) AS shipments,
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
