// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/catalogue/sections.h"

#include "client/configurator/tryoutsection.h"
#include "client/prices/pricelistssection.h"
#include "client/prices/taxratessection.h"
#include "client/rules/presetssection.h"
#include "client/rules/rulessection.h"

#include <QCoreApplication>

namespace oms {

namespace {

//! In the order of the tree.
const std::vector<SectionRow> table {
    {"rules", QT_TRANSLATE_NOOP("catalogue-sections", "Rules"), "scale", "option_rule",
     [](const CatalogueBook &) { return true; }, &RulesSection::make},
    {"presets", QT_TRANSLATE_NOOP("catalogue-sections", "Presets"), "list-checks", "preset",
     [](const CatalogueBook &) { return true; }, &PresetsSection::make},
    {"prices", QT_TRANSLATE_NOOP("catalogue-sections", "Price lists"), "banknote", "price_list",
     [](const CatalogueBook &book) { return book.mayReadPrices(); }, &PriceListsSection::make},
    {"taxes", QT_TRANSLATE_NOOP("catalogue-sections", "Tax rates"), "percent", "tax_rate",
     [](const CatalogueBook &book) { return book.mayWritePrices(); }, &TaxRatesSection::make},
    {"try", QT_TRANSLATE_NOOP("catalogue-sections", "Try it out"), "flask-conical", "",
     [](const CatalogueBook &) { return true; }, &TryOutSection::make},
};

} // namespace

std::span<const SectionRow> sections()
{
    return table;
}

QString titleOf(const SectionRow &row)
{
    return QCoreApplication::translate("catalogue-sections", row.title);
}

} // namespace oms
