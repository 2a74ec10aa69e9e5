// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/support/site.h"

namespace oms::test {

//! A site with an admin, a supervisor, a fitter and a supplier, and a catalogue that can be counted on one hand. Its
//! clock stands at noon of 2026-06-01.
class PriceSite {
public:
    PriceSite();

    static std::string id(int number); //!< of something of the catalogue, below
    static constexpr int kestrel = 11, merlin = 12; //!< models; the Merlin is made of calf only
    static constexpr int calf = 21, croc = 22;
    static constexpr int kneeRoll = 31, loops = 32; //!< options; loops may be in contrast
    static constexpr int smallRoll = 41, largeRoll = 42, plainLoops = 43;
    static constexpr int girth = 51, cover = 52; //!< extras; the Kestrel has the girth alone

    //! {"cells": […]} of base prices of the Kestrel in calf and in croc, a knee roll, contrast loops, a girth.
    static std::string prices(int kestrelInCalf = 250'000);
    static std::string cell(const std::string &kind, int subject, std::optional<int> amount, int leather = 0);

    Site::Reply draft(const std::string &name, const std::string &validFrom, const std::string &region = "EU",
                      const std::string &more = {});
    Site::Reply setPrices(const std::string &list, int version, const std::string &cells);
    Site::Reply publish(const std::string &list, int version);
    //! A published list with prices(); its identity.
    std::string published(const std::string &name, const std::string &validFrom, const std::string &region = "EU",
                          int kestrelInCalf = 250'000);
    Site::Reply read(const std::string &list) { return site.get("/api/v1/price-lists/" + list).as(admin).reply(); }

    //! The first value that this SQL finds, for looking behind the API.
    std::string value(const std::string &query);
    //! The SQLSTATE with which it is refused, "" when it is not.
    std::string refusalOf(const std::string &statement);

    Site site;
    std::string admin, supervisor, fitter, supplier; //!< access tokens
};

} // namespace oms::test
