// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/orders/ordernames.h"

#include "client/models/schematext.h"

#include <QCollator>
#include <algorithm>

namespace oms {

namespace {

using Name = std::optional<std::string> OrderRow::*;

template<auto Member>
Uuid idIn(const OrderRow &row)
{
    return row.*Member ? (row.*Member)->value : Uuid {};
}

constexpr struct {
    FilterKey key;
    Uuid (*id)(const OrderRow &);
    Name name;
} sources[] = {
    {FilterKey::Fitter, idIn<&OrderRow::fitter_id>, &OrderRow::fitter_name},
    {FilterKey::Customer, idIn<&OrderRow::customer_id>, &OrderRow::customer_name},
    {FilterKey::Horse, idIn<&OrderRow::horse_id>, &OrderRow::horse_name},
    {FilterKey::Factory, idIn<&OrderRow::factory_id>, &OrderRow::factory_name},
    {FilterKey::Brand, idIn<&OrderRow::brand_id>, &OrderRow::brand_name},
    {FilterKey::Model, idIn<&OrderRow::model_id>, &OrderRow::model_name},
    {FilterKey::Leather, idIn<&OrderRow::leather_type_id>, &OrderRow::leather_name},
};

} // namespace

Reader OrderNames::reader() const
{
    return readerOf(m_book.session());
}

const std::vector<FilterNames::Named> &OrderNames::namesOf(FilterKey key) const
{
    static const std::vector<Named> none;
    for (std::size_t i = 0; i < std::size(sources); ++i)
        if (sources[i].key == key) {
            if (!m_areRead[i])
                read(i);
            return m_names[i];
        }
    return none;
}

void OrderNames::read(std::size_t source) const
{
    m_areRead[source] = true;
    std::unordered_map<Uuid, const std::string *> found;
    for (const auto &row : m_book.rows())
        if (const auto &name = (*row).*sources[source].name)
            found.try_emplace(sources[source].id(*row), &*name);
    auto &names = m_names[source];
    names.clear();
    for (const auto &[id, name] : found)
        names.push_back({id, toQString(*name)});
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(names.begin(), names.end(),
              [&](const Named &a, const Named &b) { return collator.compare(a.name, b.name) < 0; });
}

} // namespace oms
