// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/value.h"

#include <QAbstractListModel>
#include <QColor>
#include <optional>

namespace oms::configurator {

//! One thing that can be put into a field.
struct OfferRow {
    Value value; //!< null: nothing
    QString text;
    QString price; //!< "+65.00"
    QString refused; //!< why not; empty = allowed
    std::optional<QColor> swatch;
    QString folded {}; //!< for searching; the model fills it
};

//! Those whose names hold what is typed: beginnings first, then the rest, refused ones where they stand.
class OfferModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { PriceRole = Qt::UserRole, RefusedRole, SwatchRole };

    using QAbstractListModel::QAbstractListModel;

    void setOffers(std::vector<OfferRow> offers);
    void filter(const QString &typed);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_shown.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    const OfferRow &at(int row) const { return m_offers[m_shown[std::size_t(row)]]; }
    //! -1 when it is not shown.
    int rowOf(const Value &value) const;
    int firstAllowed() const;

private:
    std::vector<OfferRow> m_offers;
    std::vector<std::size_t> m_shown;
};

} // namespace oms::configurator
