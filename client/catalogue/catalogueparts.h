// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/catalogue/catalogue.h"

#include <QString>
#include <memory>

//! The eleven kinds of records of which a catalogue is made: where each is in the document and at the server.
namespace oms::book {

template<Described T>
struct Table;

#define OMS_TABLE(Type, member, address)                                                                               \
    template<>                                                                                                         \
    struct Table<Type> {                                                                                               \
        static std::vector<Type> &of(CatalogueDocument &document) { return document.member; }                          \
        static const std::vector<Type> &of(const CatalogueDocument &document) { return document.member; }              \
        static QString path() { return QStringLiteral("/api/v1/" address); }                                           \
    }
OMS_TABLE(Brand, brands, "brands");
OMS_TABLE(Model, models, "models");
OMS_TABLE(LeatherType, leather_types, "leather-types");
OMS_TABLE(Colour, colours, "colours");
OMS_TABLE(Option, options, "options");
OMS_TABLE(OptionValue, option_values, "option-values");
OMS_TABLE(OptionRule, option_rules, "option-rules");
OMS_TABLE(Preset, presets, "presets");
OMS_TABLE(Extra, extras, "extras");
OMS_TABLE(PriceList, price_lists, "price-lists");
OMS_TABLE(TaxRate, tax_rates, "tax-rates");
#undef OMS_TABLE

//! Calls `visit.template operator()<T>()` for each.
template<class Visit>
void eachTable(const Visit &visit)
{
    visit.template operator()<Brand>();
    visit.template operator()<Model>();
    visit.template operator()<LeatherType>();
    visit.template operator()<Colour>();
    visit.template operator()<Option>();
    visit.template operator()<OptionValue>();
    visit.template operator()<OptionRule>();
    visit.template operator()<Preset>();
    visit.template operator()<Extra>();
    visit.template operator()<PriceList>();
    visit.template operator()<TaxRate>();
}

} // namespace oms::book
