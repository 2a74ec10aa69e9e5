// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/outbox/words.h"

#include <functional>
#include <map>
#include <string>

namespace oms::outbox {

//! What stands for {order}, {customer}, …; what is missing counts as empty.
using Places = std::map<std::string, std::string, std::less<>>;

//! How a mail looks besides its words.
struct Dress {
    std::string language;
    std::string brand; //!< its heading; empty: OMS
    std::string style; //!< the brand's house style; an unknown one is the house's own
    bool isUrgent = false;
    std::string deadline; //!< beside the word for urgent; may be empty
};

struct Rendered {
    std::string subject; //!< one line
    std::string text;
    std::string html;
};

//! Fills the words. Whatever stands in the places is text: nothing of it becomes a place, markup or another header.
Rendered render(const Words &words, const Places &places, const Dress &dress);

} // namespace oms::outbox
