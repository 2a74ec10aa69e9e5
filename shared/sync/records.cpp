// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/sync/records.h"

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
