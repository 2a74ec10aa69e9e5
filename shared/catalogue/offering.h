// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/catalogue/catalogue.h"

//! What a model still lacks before it is offered. Pure.
namespace oms {

enum class Lack {
    Leather, //!< none is allowed: it cannot be ordered at all
    Factory, //!< nobody builds it for a region
    Value, //!< an option that must be answered has no allowed value
    Price, //!< a leather of it has no price in the list of a region that is good today
    PriceList, //!< a region has no list that is good today
};

struct Lacking {
    Lack what = Lack::Leather;
    std::vector<RegionCode> regions {}; //!< Factory, Price, PriceList
    std::vector<OptionId> options {}; //!< Value
};

//! Nothing: it may be offered. Without `withPrices` nobody asks for prices (who may not see them).
std::vector<Lacking> lackingOf(const Model &model, const Catalogue &catalogue, Date today, bool withPrices);

//! Each leather of the model has its price in the list.
bool isPriced(const Model &model, const PriceList &list);

} // namespace oms
