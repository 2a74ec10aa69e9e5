// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/catalogue/catalogue.h"

#include <QString>
#include <vector>

namespace oms::prices {

//! Everything that may have a price, in the order of the catalogue: one row of the grid.
struct PriceRow {
    PriceKey key;
    QString group; //!< "Falconer Kestrel CC", "Knee Roll", "Extras"
    QString name; //!< "Vienna calf", "Large"
    QString folded; //!< what the filter searches
};

//! Of one kind. Rows that the offer does not have any more are there as long as one of `lists` has a price for them.
std::vector<PriceRow> rowsOf(PriceKind kind, const Catalogue &catalogue, const std::vector<const PriceList *> &lists);

//! "Larkspur Sonata D · Vienna calf".
QString nameOf(const PriceKey &key, const Catalogue &catalogue);

} // namespace oms::prices
