// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/core/fold.h"
#include "shared/orders/orderlist.h"

#include <algorithm>
#include <chrono>

namespace oms {

namespace {

using namespace std::chrono_literals;

//! No alternatives given: everything fits.
template<class T, class U>
bool isOneOf(const std::vector<T> &wanted, const std::optional<U> &value)
{
    return wanted.empty() || (value && std::find(wanted.begin(), wanted.end(), *value) != wanted.end());
}

bool isCode(const Texts &wanted, std::string_view code)
{
    return wanted.empty() || std::find(wanted.begin(), wanted.end(), code) != wanted.end();
}

bool isWithin(const std::optional<Date> &day, const std::optional<Date> &from, const std::optional<Date> &to)
{
    if (!from && !to)
        return true;
    return day && (!from || *day >= *from) && (!to || *day <= *to);
}

std::optional<Date> dayOf(const std::optional<Instant> &instant)
{
    return instant ? std::optional(std::chrono::floor<std::chrono::days>(*instant)) : std::nullopt;
}

bool isLate(const OrderRow &row, Date today)
{
    return isAtWork(row.status) && row.promised_date && *row.promised_date < today;
}

bool isSeat(const Texts &wanted, const std::optional<int> &seat)
{
    return wanted.empty() || std::any_of(wanted.begin(), wanted.end(), [&](const std::string &text) {
               return seat && seatSizeFrom(text) == seat;
           });
}

bool isOnWorkList(const OrderRow &row, WorkList list, Date today)
{
    const bool waits = row.status == OrderStatus::Ordered || row.status == OrderStatus::Changed;
    switch (list) {
    case WorkList::ToApprove:
        return waits;
    case WorkList::Urgent:
        return isAtWork(row.status) && row.is_urgent;
    case WorkList::Overdue:
        return isLate(row, today);
    case WorkList::OnHold:
        return row.status == OrderStatus::OnHold;
    case WorkList::RequiringDeposit:
        return waits && row.paid_minor && row.deposit_minor && *row.paid_minor < *row.deposit_minor;
    case WorkList::Production:
        return describe(row.status).group == StatusGroup::Build && row.status != OrderStatus::OnHold;
    case WorkList::TrialsDue:
        return row.status == OrderStatus::OnTrial && row.due_back && *row.due_back <= today + trialWarningDays;
    case WorkList::ToClose:
        return row.status == OrderStatus::ShippedToFitter && row.status_at
            && *dayOf(row.status_at) < today - closeAfterDays;
    }
    return false;
}

//! Every word of the search stands somewhere in the row.
bool holds(const OrderRow &row, const std::string &search)
{
    std::string text = row.number ? std::to_string(*row.number) : std::string();
    const auto add = [&text](const auto &part) { text += ' ' + part; };
    for (const auto &part : {row.provisional, row.customer_name, row.horse_name, row.fitter_name, row.factory_name,
                             row.brand_name, row.model_name, row.serial_no})
        if (part)
            add(*part);
    add(row.fitter_reference);
    return holdsWords(fold(text), fold(search));
}

} // namespace

bool passes(const OrderRow &row, const OrderFilter &filter, Date today)
{
    if (filter.archived.value_or(false) != row.archived_at.has_value())
        return false;
    if (filter.status_group && describe(row.status).word != filter.status_group)
        return false;
    if (filter.urgent && *filter.urgent != row.is_urgent)
        return false;
    if (filter.overdue && *filter.overdue != isLate(row, today))
        return false;
    if (filter.unread && *filter.unread != row.is_unread)
        return false;
    if (filter.work_list && !isOnWorkList(row, *filter.work_list, today))
        return false;
    return isCode(filter.status, codeOf(row.status)) && isCode(filter.kind, codeOf(row.kind))
        && isCode(filter.region, codeOf(row.region_code)) && isSeat(filter.seat_size, row.seat_size_q4)
        && isOneOf(filter.fitter, row.fitter_id) && isOneOf(filter.customer, row.customer_id)
        && isOneOf(filter.horse, row.horse_id) && isOneOf(filter.factory, row.factory_id)
        && isOneOf(filter.brand, row.brand_id) && isOneOf(filter.model, row.model_id)
        && isOneOf(filter.leather, row.leather_type_id) && (!filter.country || row.country_code == filter.country)
        && isWithin(dayOf(row.ordered_at), filter.ordered_from, filter.ordered_to)
        && isWithin(row.promised_date, filter.promised_from, filter.promised_to)
        && isWithin(dayOf(row.created_at), filter.created_from, filter.created_to)
        && (!filter.q || holds(row, *filter.q));
}

} // namespace oms
