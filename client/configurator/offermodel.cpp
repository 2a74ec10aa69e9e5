// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/configurator/offermodel.h"

#include "shared/core/fold.h"

#include <algorithm>

namespace oms::configurator {

using namespace Qt::StringLiterals;

void OfferModel::setOffers(std::vector<OfferRow> offers)
{
    m_offers = std::move(offers);
    for (auto &offer : m_offers)
        offer.folded = folded(offer.text);
    filter({});
}

void OfferModel::filter(const QString &typed)
{
    beginResetModel();
    m_shown.clear();
    const auto wanted = folded(typed.trimmed());
    for (std::size_t i = 0; i < m_offers.size(); ++i)
        if (m_offers[i].folded.contains(wanted))
            m_shown.push_back(i);
    std::stable_partition(m_shown.begin(), m_shown.end(),
                          [&](std::size_t i) { return m_offers[i].folded.startsWith(wanted); });
    endResetModel();
}

QVariant OfferModel::data(const QModelIndex &index, int role) const
{
    const auto &offer = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return offer.text;
    case Qt::AccessibleTextRole:
        return offer.refused.isEmpty() ? offer.text + u' ' + offer.price : offer.text + u", "_s + offer.refused;
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole:
    case RefusedRole:
        return offer.refused;
    case PriceRole:
        return offer.price;
    case SwatchRole:
        return offer.swatch ? QVariant(*offer.swatch) : QVariant();
    default:
        return {};
    }
}

int OfferModel::rowOf(const Value &value) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (at(row).value == value)
            return row;
    return -1;
}

int OfferModel::firstAllowed() const
{
    for (int row = 0; row < rowCount(); ++row)
        if (at(row).refused.isEmpty())
            return row;
    return rowCount() > 0 ? 0 : -1;
}

} // namespace oms::configurator
