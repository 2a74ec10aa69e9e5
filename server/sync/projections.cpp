// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/projections.h"

#include "server/sync/orderbodies.h"
#include "shared/catalogue/catalogue.h"
#include "shared/core/json.h"
#include "shared/customers/customer.h"
#include "shared/orders/attachment.h"
#include "shared/orders/comment.h"
#include "shared/orders/measurement.h"
#include "shared/orders/orderlist.h"
#include "shared/orders/payment.h"
#include "shared/people/people.h"
#include "shared/sync/attention.h"
#include "shared/sync/records.h"
#include "sql/bodies.h"

#include <algorithm>
#include <array>

namespace oms::sync {

namespace {

//! All that a laptop keeps of it.
template<Described T>
const Schema &whole()
{
    return bodySchema(schemaOf<T>().name());
}

template<Described T>
Schema narrowed(std::initializer_list<std::string_view> names)
{
    std::vector<Field> fields;
    for (const auto name : names)
        fields.push_back(*whole<T>().find(name));
    return {schemaOf<T>().name(), std::move(fields)};
}

//! Without what the office and the fitter write down about them.
const Schema &customerForThemselves()
{
    static const auto schema =
        narrowed<Customer>({"id", "fitter_id", "name", "company", "email", "phone", "mobile", "address",
                            "preferred_language", "version", "created_at", "updated_at"});
    return schema;
}

const Schema &horseForItsOwner()
{
    static const auto schema = narrowed<Horse>({"id", "customer_id", "name", "breed", "sex", "birth_year", "height_cm",
                                                "version", "created_at", "updated_at"});
    return schema;
}

std::size_t columnOf(const Rows &rows, std::string_view name)
{
    std::size_t column = 0;
    while (rows.columnName(column) != name)
        ++column;
    return column;
}

template<Described T>
std::vector<ProjectedBody> written(const Rows &rows, const Schema &body)
{
    const auto records = objectsOf<T>(rows);
    const auto version = columnOf(rows, "version");
    std::vector<ProjectedBody> bodies;
    bodies.reserve(records.size());
    for (std::size_t row = 0; row < records.size(); ++row)
        bodies.push_back({records[row].id.value, std::stoi(std::string(rows.at(row, version).value())),
                          JsonWriter().object(body, &records[row]).take()});
    return bodies;
}

constexpr std::array table {
    Projection {"customer", ScopeKind::Office, whole<Customer>, sql::bodies::customer, written<Customer>},
    Projection {"customer", ScopeKind::Fitter, whole<Customer>, sql::bodies::customer, written<Customer>},
    Projection {"customer", ScopeKind::Customer, customerForThemselves, sql::bodies::customerForThemselves,
                written<Customer>},
    Projection {"horse", ScopeKind::Office, whole<Horse>, sql::bodies::horse, written<Horse>},
    Projection {"horse", ScopeKind::Fitter, whole<Horse>, sql::bodies::horse, written<Horse>},
    Projection {"horse", ScopeKind::Customer, horseForItsOwner, sql::bodies::horseForItsOwner, written<Horse>},
    Projection {"fitter", ScopeKind::Office, whole<Fitter>, sql::bodies::fitter, written<Fitter>},
    Projection {"fitter", ScopeKind::Fitter, whole<Fitter>, sql::bodies::fitter, written<Fitter>},
    Projection {"attention", ScopeKind::Office, whole<Attention>, sql::bodies::attention, written<Attention>},
    Projection {"attention", ScopeKind::Person, whole<Attention>, sql::bodies::attention, written<Attention>},
    Projection {"brand", ScopeKind::Office, whole<Brand>, sql::bodies::brand, written<Brand>},
    Projection {"brand", ScopeKind::Catalogue, whole<Brand>, sql::bodies::brand, written<Brand>},
    Projection {"leather_type", ScopeKind::Office, whole<LeatherType>, sql::bodies::leatherType, written<LeatherType>},
    Projection {"leather_type", ScopeKind::Catalogue, whole<LeatherType>, sql::bodies::leatherType,
                written<LeatherType>},
    Projection {"colour", ScopeKind::Office, whole<Colour>, sql::bodies::colour, written<Colour>},
    Projection {"colour", ScopeKind::Catalogue, whole<Colour>, sql::bodies::colour, written<Colour>},
    Projection {"option", ScopeKind::Office, whole<Option>, sql::bodies::option, written<Option>},
    Projection {"option", ScopeKind::Catalogue, whole<Option>, sql::bodies::option, written<Option>},
    Projection {"option_value", ScopeKind::Office, whole<OptionValue>, sql::bodies::optionValue, written<OptionValue>},
    Projection {"option_value", ScopeKind::Catalogue, whole<OptionValue>, sql::bodies::optionValue,
                written<OptionValue>},
    Projection {"option_rule", ScopeKind::Office, whole<OptionRule>, sql::bodies::optionRule, written<OptionRule>},
    Projection {"option_rule", ScopeKind::Catalogue, whole<OptionRule>, sql::bodies::optionRule, written<OptionRule>},
    Projection {"preset", ScopeKind::Office, whole<Preset>, sql::bodies::preset, written<Preset>},
    Projection {"preset", ScopeKind::Catalogue, whole<Preset>, sql::bodies::preset, written<Preset>},
    Projection {"extra", ScopeKind::Office, whole<Extra>, sql::bodies::extra, written<Extra>},
    Projection {"extra", ScopeKind::Catalogue, whole<Extra>, sql::bodies::extra, written<Extra>},
    Projection {"model", ScopeKind::Office, whole<Model>, sql::bodies::model, written<Model>},
    Projection {"model", ScopeKind::Catalogue, whole<Model>, sql::bodies::model, written<Model>},
    Projection {"price_list", ScopeKind::Prices, whole<PriceList>, sql::bodies::priceList, written<PriceList>},
    Projection {"tax_rate", ScopeKind::Prices, whole<TaxRate>, sql::bodies::taxRate, written<TaxRate>},
    Projection {"order", ScopeKind::Office, orderForOffice, sql::bodies::order, ordersWritten},
    Projection {"order", ScopeKind::Fitter, orderForFitter, sql::bodies::orderForFitter, ordersWritten},
    Projection {"order", ScopeKind::Customer, orderForCustomer, sql::bodies::orderForCustomer, ordersWritten},
    Projection {"order", ScopeKind::Released, orderForFactory, sql::bodies::orderForFactory, ordersWritten},
    Projection {"order", ScopeKind::Factory, orderForFactory, sql::bodies::orderForFactory, ordersWritten},
    Projection {"payment", ScopeKind::Office, whole<Payment>, sql::bodies::payment, written<Payment>},
    Projection {"payment", ScopeKind::Fitter, whole<Payment>, sql::bodies::payment, written<Payment>},
    Projection {"payment", ScopeKind::Customer, whole<Payment>, sql::bodies::payment, written<Payment>},
    Projection {"order_comment", ScopeKind::Office, whole<OrderComment>, sql::bodies::orderComment,
                written<OrderComment>},
    Projection {"order_comment", ScopeKind::Fitter, whole<OrderComment>, sql::bodies::orderComment,
                written<OrderComment>},
    Projection {"order_comment", ScopeKind::Customer, whole<OrderComment>, sql::bodies::orderComment,
                written<OrderComment>},
    Projection {"order_comment", ScopeKind::Released, whole<OrderComment>, sql::bodies::orderComment,
                written<OrderComment>},
    Projection {"order_comment", ScopeKind::Factory, whole<OrderComment>, sql::bodies::orderComment,
                written<OrderComment>},
    Projection {"measurement_set", ScopeKind::Office, whole<MeasurementSet>, sql::bodies::measurementSet,
                written<MeasurementSet>},
    Projection {"measurement_set", ScopeKind::Fitter, whole<MeasurementSet>, sql::bodies::measurementSet,
                written<MeasurementSet>},
    Projection {"measurement_set", ScopeKind::Customer, whole<MeasurementSet>, sql::bodies::measurementSet,
                written<MeasurementSet>},
    Projection {"measurement_set", ScopeKind::Released, whole<MeasurementSet>, sql::bodies::measurementSet,
                written<MeasurementSet>},
    Projection {"measurement_set", ScopeKind::Factory, whole<MeasurementSet>, sql::bodies::measurementSet,
                written<MeasurementSet>},
    Projection {"attachment", ScopeKind::Office, whole<Attachment>, sql::bodies::attachment, written<Attachment>},
    Projection {"attachment", ScopeKind::Fitter, whole<Attachment>, sql::bodies::attachment, written<Attachment>},
    Projection {"attachment", ScopeKind::Customer, whole<Attachment>, sql::bodies::attachment, written<Attachment>},
    Projection {"attachment", ScopeKind::Released, whole<Attachment>, sql::bodies::attachment, written<Attachment>},
    Projection {"attachment", ScopeKind::Factory, whole<Attachment>, sql::bodies::attachment, written<Attachment>},
    Projection {"saved_view", ScopeKind::Person, whole<SavedView>, sql::bodies::savedView, savedViewsWritten},
};

} // namespace

std::span<const Projection> projections()
{
    return table;
}

const Projection &projectionOf(std::string_view entity, ScopeKind scope)
{
    const auto *row = std::find_if(table.begin(), table.end(),
                                   [=](const auto &one) { return one.entity == entity && one.scope == scope; });
    if (row == table.end())
        throw std::logic_error(std::string(codeOf(scope)) + " has no " + std::string(entity));
    return *row;
}

Texts textsOf(const std::vector<Uuid> &ids)
{
    Texts texts;
    texts.reserve(ids.size());
    for (const auto &id : ids)
        texts.push_back(id.toString());
    return texts;
}

std::vector<ProjectedBody> bodiesOf(Session &db, const FeedScope &scope, std::string_view entity,
                                    const std::vector<Uuid> &ids)
{
    const auto &projection = projectionOf(entity, scope.kind);
    const auto rows = db.run(projection.statement, {textsOf(ids), codeOf(scope.kind), scope.ref});
    return projection.write(*rows, projection.body());
}

} // namespace oms::sync
