// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/writecatalogue.h"

#include "server/demo/rowsof.h"
#include "sql/democatalogue.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace oms::demo {

namespace {

namespace into = sql::democatalogue;

//! (owner, member, place) for each member of a list.
template<class Record, class AnyId>
void addMembers(std::vector<Params> &rows, const Record &record, const std::vector<AnyId> &members)
{
    for (std::size_t i = 0; i < members.size(); ++i)
        rows.push_back({record.id, members[i], int(i) + 1});
}

void writeMaterials(BulkLoad &load, const CatalogueDocument &data)
{
    load.copy(into::colours, rowsOf(data.colours, [](const Colour &c) -> Params {
                  return {c.id, c.name, c.rgb, c.is_active, c.version, c.created_at, c.updated_at};
              }));
    load.copy(into::leathers, rowsOf(data.leather_types, [](const LeatherType &l) -> Params {
                  return {l.id, l.code, l.name, l.finish, l.is_active, l.sort, l.version, l.created_at, l.updated_at};
              }));
    std::vector<Params> colours;
    for (const auto &leather : data.leather_types)
        addMembers(colours, leather, leather.colours);
    load.copy(into::leatherColours, colours);
}

void writeOptions(BulkLoad &load, const CatalogueDocument &data)
{
    load.copy(into::options, rowsOf(data.options, [](const Option &o) -> Params {
                  return {o.id,        o.group_code,      o.name,          o.kind,      o.is_required,
                          o.max_count, o.allows_contrast, o.show_on_label, o.help,      o.is_active,
                          o.sort,      o.version,         o.created_at,    o.updated_at};
              }));
    load.copy(into::optionValues, rowsOf(data.option_values, [](const OptionValue &v) -> Params {
                  return {v.id,        v.option_id,   v.name,         v.numeric_value, v.leather_type_id,
                          v.colour_id, v.asks_colour, v.asks_leather, v.asks_text,     v.is_active,
                          v.sort,      v.version,     v.created_at,   v.updated_at};
              }));
}

void writeModelMembers(BulkLoad &load, const CatalogueDocument &data)
{
    std::unordered_map<OptionValueId, OptionId> options;
    for (const auto &value : data.option_values)
        options[value.id] = value.option_id;
    std::vector<Params> factories, leathers, values, extras;
    for (const auto &model : data.models) {
        for (const auto &factory : model.factories)
            factories.push_back({model.id, factory.region_code, factory.factory_id});
        addMembers(leathers, model, model.leathers);
        addMembers(extras, model, model.extras);
        const auto &defaults = model.default_values;
        for (std::size_t i = 0; i < model.values.size(); ++i) {
            const auto &value = model.values[i];
            const bool isDefault = std::find(defaults.begin(), defaults.end(), value) != defaults.end();
            values.push_back({model.id, options.at(value), value, isDefault, int(i) + 1});
        }
    }
    load.copy(into::modelFactories, factories);
    load.copy(into::modelLeathers, leathers);
    load.copy(into::modelValues, values);
    load.copy(into::modelExtras, extras);
}

void writeModels(BulkLoad &load, const CatalogueDocument &data)
{
    load.copy(into::brands, rowsOf(data.brands, [](const Brand &b) -> Params {
                  return {b.id, b.name, b.mail_style, b.is_active, b.sort, b.version, b.created_at, b.updated_at};
              }));
    load.copy(into::extras, rowsOf(data.extras, [](const Extra &e) -> Params {
                  return {e.id,        e.code, e.name,    e.description, e.category,
                          e.is_active, e.sort, e.version, e.created_at,  e.updated_at};
              }));
    load.copy(into::models, rowsOf(data.models, [](const Model &m) -> Params {
                  return {m.id,   m.brand_id, m.name,       m.discipline, m.flap_kind, m.state, m.is_customisable,
                          m.sort, m.version,  m.created_at, m.updated_at};
              }));
    writeModelMembers(load, data);
}

void writeRules(BulkLoad &load, const CatalogueDocument &data)
{
    load.copy(into::rules, rowsOf(data.option_rules, [](const OptionRule &r) -> Params {
                  return {r.id,          r.kind,           r.model_id,      r.flap_kind,
                          r.if_value_id, r.then_option_id, r.then_value_id, r.message,
                          r.is_active,   r.version,        r.created_at,    r.updated_at};
              }));
    load.copy(into::presets, rowsOf(data.presets, [](const Preset &p) -> Params {
                  return {p.id, p.name, p.model_id, p.is_active, p.sort, p.version, p.created_at, p.updated_at};
              }));
    std::vector<Params> values;
    for (const auto &preset : data.presets)
        for (const auto &s : preset.values)
            values.push_back({preset.id, s.option_id, s.position, s.option_value_id, s.leather_type_id, s.colour_id,
                              s.is_contrast, s.text, int(values.size()) + 1});
    load.copy(into::presetValues, values);
}

//! Drafts first: a published list takes no cells.
void writePrices(BulkLoad &load, const CatalogueDocument &data)
{
    load.copy(into::priceLists, rowsOf(data.price_lists, [](const PriceList &l) -> Params {
                  return {l.id, l.region_code, l.name, l.valid_from, l.version, l.created_at, l.updated_at};
              }));
    std::array<std::vector<Params>, Choices<PriceKind>::codes.size()> rows;
    for (const auto &list : data.price_lists) {
        for (const auto &cell : list.prices) {
            auto &of = rows[std::size_t(cell.kind)];
            if (cell.leather_type_id)
                of.push_back({list.id, cell.subject_id, cell.leather_type_id, cell.amount_minor});
            else
                of.push_back({list.id, cell.subject_id, cell.amount_minor});
        }
    }
    load.copy(into::pricesOfModels, rows[std::size_t(PriceKind::ModelLeather)]);
    load.copy(into::pricesOfValues, rows[std::size_t(PriceKind::OptionValue)]);
    load.copy(into::pricesOfContrasts, rows[std::size_t(PriceKind::OptionContrast)]);
    load.copy(into::pricesOfExtras, rows[std::size_t(PriceKind::Extra)]);
    load.execute(into::publish);
    load.copy(into::taxRates, rowsOf(data.tax_rates, [](const TaxRate &t) -> Params {
                  return {t.id,         t.region_code, t.code,       t.percent_basis_points,
                          t.valid_from, t.version,     t.created_at, t.updated_at};
              }));
}

} // namespace

void write(BulkLoad &load, const CatalogueDocument &catalogue)
{
    writeMaterials(load, catalogue);
    writeOptions(load, catalogue);
    writeModels(load, catalogue);
    writeRules(load, catalogue);
    writePrices(load, catalogue);
}

} // namespace oms::demo
