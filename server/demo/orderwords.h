// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/orders/comment.h"
#include "shared/orders/workflow.h"

#include <string_view>
#include <vector>

//! What people write about orders.
namespace oms::demo {

//! Why, for actions that want a reason; empty for others.
const std::vector<std::string_view> &reasonsFor(OrderAction action);
const std::vector<std::string_view> &instructionWords();
const std::vector<std::string_view> &internalWords();
const std::vector<std::string_view> &waiverWords();
const std::vector<std::string_view> &tradeInWords();
const std::vector<std::string_view> &repairWords();
const std::vector<std::string_view> &carrierWords();

struct CommentWords {
    std::string_view text;
    Role author; //!< Fitter, Supplier or Supervisor
    Audience audience;
};
const std::vector<CommentWords> &commentWords();

} // namespace oms::demo
