// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/sync/records.h"

#include "shared/catalogue/catalogue.h"
#include "shared/customers/customer.h"
#include "shared/people/people.h"
#include "shared/sync/attention.h"

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
