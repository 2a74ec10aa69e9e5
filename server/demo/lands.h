// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>
#include <vector>

namespace oms::demo {

//! A name as it is written and, where that is not Latin, as it is spelt in an e-mail address.
struct Word {
    std::string_view text;
    std::string_view latin = {};

    Word(const char *given)
        : text(given)
    { }
    Word(const char *given, const char *spelt)
        : text(given)
        , latin(spelt)
    { }
};

struct Town {
    std::string_view name;
    std::string_view state; //!< empty where addresses have none
    std::string_view postalCode; //!< a pattern (Chance::fill)
};

//! What people of a country are called and how they write addresses and phone numbers. Names are common ones put
//! together by chance; phone numbers lie, where a country has reserved such a range, in the one for fiction.
struct Land {
    std::string_view country;
    std::string_view region;
    std::string_view language;
    int permille; //!< of the customers
    bool isFamilyNameFirst;
    std::vector<Word> givenNames;
    std::vector<Word> familyNames;
    std::vector<Town> towns;
    std::vector<std::string_view> streets; //!< patterns
    std::vector<std::string_view> phones; //!< patterns
    std::vector<std::string_view> mobiles;
};

const std::vector<Land> &lands();

} // namespace oms::demo
