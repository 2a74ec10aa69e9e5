-- SPDX-License-Identifier: GPL-3.0-or-later
-- What belongs to an order or a horse, as it is shown: with the names that belong to its references.

CREATE VIEW payment_record AS
SELECT p.id, p.order_id, p.kind, p.method, p.amount_minor, p.currency, p.received_at, p.reference,
       u.full_name AS recorded_by_name, p.version, p.created_at
  FROM payment p
  LEFT JOIN app_user u ON u.id = p.recorded_by;

CREATE VIEW order_comment_record AS
SELECT c.id, c.order_id, c.author_id, u.full_name AS author_name, c.audience, c.body, c.edited_at, c.version,
       c.created_at, c.updated_at, c.archived_at
  FROM order_comment c
  JOIN app_user u ON u.id = c.author_id;

CREATE VIEW measurement_set_record AS
SELECT m.id, m.horse_id, m.order_id, u.full_name AS taken_by_name, m.taken_at, m.method,
       (SELECT json_agg(json_build_object('type_code', v.type_code, 'value_num', v.value_num,
                                          'value_text', v.value_text) ORDER BY v.type_code COLLATE "C")
          FROM measurement_value v WHERE v.set_id = m.id) AS values,
       m.notes, m.version, m.created_at, m.updated_at, m.archived_at
  FROM measurement_set m
  LEFT JOIN app_user u ON u.id = m.taken_by;

-- The bytes of an attachment are those that its uploader sent: to know a hash is not to have what it names.
CREATE VIEW attachment_record AS
SELECT a.id, a.order_id, a.horse_id, a.kind, a.file_name, a.media_type, a.size, encode(a.sha256, 'hex') AS sha256,
       EXISTS (SELECT FROM blob b WHERE b.user_id = a.uploaded_by AND b.sha256 = a.sha256
                                    AND b.completed_at IS NOT NULL) AS has_bytes,
       u.full_name AS uploaded_by_name, a.version, a.created_at, a.updated_at, a.archived_at
  FROM attachment a
  JOIN app_user u ON u.id = a.uploaded_by;

CREATE INDEX saddle_unit_available ON saddle_unit (model_id) WHERE state = 'available';
CREATE INDEX saddle_unit_warehouse ON saddle_unit (warehouse_id) WHERE warehouse_id IS NOT NULL;
