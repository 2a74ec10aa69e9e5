// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/sync/records.h"

#include "shared/catalogue/catalogue.h"
#include "shared/customers/customer.h"
#include "shared/orders/attachment.h"
#include "shared/orders/comment.h"
#include "shared/orders/measurement.h"
#include "shared/orders/orderlist.h"
#include "shared/orders/payment.h"
#include "shared/people/people.h"
#include "shared/sync/attention.h"
#include "shared/sync/ordercommands.h"

#include <algorithm>
#include <array>
#include <map>

namespace oms::sync {

namespace {

template<Described T>
std::shared_ptr<void> make()
{
    return std::make_shared<T>();
}

constexpr std::array ofOrder {Reference {"horse", "horse_id"}};
constexpr std::array ofMeasurements {Reference {"order", "order_id"}};
constexpr std::array ofAttachment {Reference {"horse", "horse_id"}};

constexpr std::array table {
    RecordRow {"customer", schemaOf<Customer>, make<Customer>},
    RecordRow {"horse", schemaOf<Horse>, make<Horse>, "customer", "customer_id"},
    RecordRow {"fitter", schemaOf<Fitter>, make<Fitter>},
    RecordRow {"attention", schemaOf<Attention>, make<Attention>, {}, {}, "about"},
    RecordRow {"brand", schemaOf<Brand>, make<Brand>},
    RecordRow {"leather_type", schemaOf<LeatherType>, make<LeatherType>},
    RecordRow {"colour", schemaOf<Colour>, make<Colour>},
    RecordRow {"option", schemaOf<Option>, make<Option>},
    RecordRow {"option_value", schemaOf<OptionValue>, make<OptionValue>},
    RecordRow {"option_rule", schemaOf<OptionRule>, make<OptionRule>, {}, {}, "message"},
    RecordRow {"preset", schemaOf<Preset>, make<Preset>},
    RecordRow {"extra", schemaOf<Extra>, make<Extra>},
    RecordRow {"model", schemaOf<Model>, make<Model>},
    RecordRow {"price_list", schemaOf<PriceList>, make<PriceList>},
    RecordRow {"tax_rate", schemaOf<TaxRate>, make<TaxRate>, {}, {}, "code"},
    RecordRow {"order", schemaOf<Order>, make<Order>, "customer", "customer_id", "number", ofOrder,
               carryOutOrderCommand},
    RecordRow {"payment", schemaOf<Payment>, make<Payment>, "order", "order_id", "amount_minor"},
    RecordRow {"order_comment", schemaOf<OrderComment>, make<OrderComment>, "order", "order_id", "body"},
    RecordRow {"measurement_set", schemaOf<MeasurementSet>, make<MeasurementSet>, "horse", "horse_id", "taken_at",
               ofMeasurements},
    RecordRow {"attachment", schemaOf<Attachment>, make<Attachment>, "order", "order_id", "file_name", ofAttachment},
    RecordRow {"saved_view", schemaOf<SavedView>, make<SavedView>},
};

using Names = std::vector<std::string_view>;

const std::map<std::string_view, Names> &bodyFields()
{
    static const std::map<std::string_view, Names> fields {
        {"customer",
         {"id", "fitter_id", "name", "company", "email", "phone", "mobile", "address", "status", "preferred_language",
          "notes", "version", "created_at", "updated_at", "archived_at"}},
        {"horse",
         {"id", "customer_id", "name", "breed", "sex", "birth_year", "height_cm", "notes", "version", "created_at",
          "updated_at", "archived_at"}},
        {"fitter", {"id", "user_id", "name", "email", "phone", "region_code", "is_active"}},
        {"attention", {"id", "kind", "author", "author_name", "mutation", "about", "result", "version", "created_at"}},
        {"brand",
         {"id", "name", "mail_style", "is_active", "sort", "version", "created_at", "updated_at", "archived_at"}},
        {"leather_type",
         {"id", "code", "name", "finish", "colours", "is_active", "sort", "version", "created_at", "updated_at",
          "archived_at"}},
        {"colour", {"id", "name", "rgb", "is_active", "version", "created_at", "updated_at", "archived_at"}},
        {"option",
         {"id", "group_code", "name", "kind", "is_required", "max_count", "allows_contrast", "show_on_label", "help",
          "is_active", "sort", "version", "created_at", "updated_at", "archived_at"}},
        {"option_value",
         {"id", "option_id", "name", "numeric_value", "leather_type_id", "colour_id", "asks_colour", "asks_leather",
          "asks_text", "is_active", "sort", "version", "created_at", "updated_at", "archived_at"}},
        {"option_rule",
         {"id", "kind", "model_id", "flap_kind", "if_value_id", "then_option_id", "then_value_id", "message",
          "is_active", "version", "created_at", "updated_at", "archived_at"}},
        {"preset",
         {"id", "name", "model_id", "values", "is_active", "sort", "version", "created_at", "updated_at",
          "archived_at"}},
        {"extra",
         {"id", "code", "name", "description", "category", "is_active", "sort", "version", "created_at", "updated_at",
          "archived_at"}},
        {"model",
         {"id", "brand_id", "name", "discipline", "flap_kind", "state", "is_customisable", "sort", "factories",
          "leathers", "values", "default_values", "extras", "version", "created_at", "updated_at", "archived_at"}},
        {"price_list",
         {"id", "region_code", "currency", "name", "valid_from", "valid_to", "state", "prices", "price_count",
          "version", "created_at", "updated_at", "archived_at"}},
        {"tax_rate",
         {"id", "region_code", "code", "percent_basis_points", "valid_from", "valid_to", "version", "created_at",
          "updated_at", "archived_at"}},
        // Names of those whom not everybody gets who gets the order.
        {"order",
         {"id",
          "number",
          "provisional",
          "kind",
          "status",
          "resume_status",
          "is_urgent",
          "deadline",
          "fitter_id",
          "fitter_name",
          "customer_id",
          "customer_name",
          "horse_id",
          "horse_name",
          "factory_id",
          "factory_name",
          "region_code",
          "currency",
          "price_list_id",
          "tax_basis_points",
          "fitter_reference",
          "special_instructions",
          "internal_note",
          "requested_date",
          "promised_date",
          "configuration",
          "saddle_note",
          "serial_no",
          "charges",
          "trade_in",
          "ship_to",
          "amounts",
          "due_back",
          "warehouse_id",
          "warehouse_name",
          "deposit_waiver",
          "balance_waiver",
          "cancel_reason",
          "copied_from_id",
          "repaired_unit_id",
          "production_steps",
          "shipments",
          "ordered_at",
          "approved_at",
          "approved_by_name",
          "released_at",
          "completed_at",
          "status_at",
          "is_summary",
          "version",
          "created_at",
          "created_by_name",
          "updated_at",
          "archived_at"}},
        {"payment",
         {"id", "order_id", "kind", "method", "amount_minor", "currency", "received_at", "reference",
          "recorded_by_name", "version", "created_at"}},
        {"order_comment",
         {"id", "order_id", "author_id", "author_name", "audience", "body", "edited_at", "version", "created_at",
          "updated_at", "archived_at"}},
        {"measurement_set",
         {"id", "horse_id", "order_id", "taken_by_name", "taken_at", "method", "values", "notes", "version",
          "created_at", "updated_at", "archived_at"}},
        {"attachment",
         {"id", "order_id", "horse_id", "kind", "file_name", "media_type", "size", "sha256", "has_bytes",
          "uploaded_by_name", "version", "created_at", "updated_at", "archived_at"}},
        {"saved_view",
         {"id", "name", "filter", "sort", "layout", "is_shared", "version", "created_at", "updated_at", "archived_at"}},
    };
    return fields;
}

std::map<std::string_view, Schema> makeBodies()
{
    std::map<std::string_view, Schema> bodies;
    for (const auto &row : table) {
        std::vector<Field> fields;
        for (const auto name : bodyFields().at(row.entity))
            fields.push_back(*row.schema().find(name));
        bodies.emplace(row.entity, Schema(row.entity, std::move(fields)));
    }
    return bodies;
}

} // namespace

std::span<const RecordRow> records()
{
    return table;
}

const RecordRow *recordRow(std::string_view entity)
{
    const auto *row = std::find_if(table.begin(), table.end(), [=](const auto &r) { return r.entity == entity; });
    return row == table.end() ? nullptr : row;
}

const Schema &bodySchema(std::string_view entity)
{
    static const auto bodies = makeBodies();
    return bodies.at(entity);
}

} // namespace oms::sync
