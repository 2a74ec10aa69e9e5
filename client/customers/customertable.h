// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/models/recordtable.h"
#include "client/sync/replica.h"
#include "shared/customers/customer.h"

#include <memory>

namespace oms {

//! The columns of the list of customers, and what the filter finds them by.
std::unique_ptr<RecordTable<Customer>> makeCustomerTable(std::function<RecordMark(const Uuid &)> markOf);

//! "On this computer, not sent yet"; empty for what is in order.
QString markText(RecordMark mark);
const char *markIcon(RecordMark mark);

//! What is not there is shown as nothing.
QString orEmpty(const std::optional<std::string> &text);
QString statusText(const Customer &customer);
Tone statusTone(const Customer &customer);
//! "Utrecht, NL"
QString placeOf(const Customer &customer);
//! "Today", "Yesterday", else the day as the locale writes it.
QString dayText(Instant instant);

} // namespace oms
