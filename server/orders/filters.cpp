// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/orders/lists.h"

#include <algorithm>

namespace oms::orders {

namespace {

using Filters = std::vector<std::pair<std::string, Param>>;

constexpr std::string_view pagingParameters[] = {"page", "limit", "cursor", "sort"};
constexpr std::string_view moneySorts[] = {"total_minor", "paid_minor", "balance_minor", "deposit_minor"};

bool isPaging(std::string_view name)
{
    return std::find(std::begin(pagingParameters), std::end(pagingParameters), name) != std::end(pagingParameters);
}

Texts split(std::string_view text, char by)
{
    Texts parts;
    while (true) {
        const auto end = std::min(text.find(by), text.size());
        if (end > 0)
            parts.emplace_back(text.substr(0, end));
        if (end == text.size())
            return parts;
        text.remove_prefix(end + 1);
    }
}

std::optional<FieldError> take(OrderFilter &filter, const std::string &name, const std::string &text)
{
    const auto *field = schemaOf<OrderFilter>().find(name);
    if (!field)
        return FieldError {name, "unknown_parameter", "is not a parameter of this list"};
    auto value = field->kind == Kind::Texts ? Value(split(text, name == "seat_size" ? ';' : ','))
                                            : parseValue(field->kind, text).value_or(Value());
    if (isNull(value) || !field->set(&filter, std::move(value)))
        return FieldError {name, "wrong_type", std::string(expectation(field->kind))};
    return {};
}

Texts seatsOf(const OrderFilter &filter)
{
    Texts seats;
    for (const auto &text : filter.seat_size)
        if (const auto seat = seatSizeFrom(text))
            seats.push_back(std::to_string(*seat));
    return seats;
}

Texts statusesOf(const OrderFilter &filter)
{
    if (!filter.status_group)
        return filter.status;
    Texts codes;
    for (std::size_t i = 0; i < orderStatusCount; ++i) {
        const auto status = static_cast<OrderStatus>(i);
        const std::string code(codeOf(status));
        const bool isWanted =
            filter.status.empty() || std::find(filter.status.begin(), filter.status.end(), code) != filter.status.end();
        if (isWanted && describe(status).word == filter.status_group)
            codes.push_back(code);
    }
    return codes;
}

std::pair<std::string, Param> workFilter(WorkList list, Date today)
{
    switch (list) {
    case WorkList::ToApprove:
        return {"to_approve", true};
    case WorkList::Urgent:
        return {"urgent_work", true};
    case WorkList::Overdue:
        return {"overdue", today};
    case WorkList::OnHold:
        return {"on_hold", true};
    case WorkList::RequiringDeposit:
        return {"requiring_deposit", true};
    case WorkList::Production:
        return {"production", true};
    case WorkList::TrialsDue:
        return {"due_before", today + trialWarningDays};
    case WorkList::ToClose:
        return {"shipped_before", Instant(today - closeAfterDays)};
    }
    return {"archived", false};
}

//! The lines of `-- filter` in orderlists.sql that say what the filter says. One status, fitter or customer has a line
//! of its own, which an index answers in order.
Filters linesOf(const Actor &actor, const OrderFilter &filter, Date today)
{
    Filters lines;
    const auto add = [&lines](const char *name, const auto &value) {
        if (value)
            lines.emplace_back(name, Param(*value));
    };
    const auto addAll = [&lines](const char *name, const Texts &values) {
        if (!values.empty())
            lines.emplace_back(name, Param(values));
    };
    const auto addIds = [&](const char *name, const auto &ids) {
        Texts texts;
        for (const auto &id : ids)
            texts.push_back(id.toString());
        addAll(name, texts);
    };
    add("q", filter.q);
    const auto statuses = statusesOf(filter);
    if (statuses.size() == 1)
        lines.emplace_back("one_status", statuses.front());
    else if (!statuses.empty() || filter.status_group)
        lines.emplace_back("status", statuses);
    addAll("kind", filter.kind);
    add("urgent", filter.urgent);
    if (filter.overdue)
        lines.emplace_back(*filter.overdue ? "overdue" : "not_overdue", today);
    if (filter.unread)
        lines.emplace_back(*filter.unread ? "unread" : "read", actor.id);
    if (filter.work_list)
        lines.push_back(workFilter(*filter.work_list, today));
    addAll("seat_size", seatsOf(filter));
    if (filter.fitter.size() == 1)
        lines.emplace_back("one_fitter", filter.fitter.front());
    else
        addIds("fitter", filter.fitter);
    if (filter.customer.size() == 1)
        lines.emplace_back("one_customer", filter.customer.front());
    else
        addIds("customer", filter.customer);
    addIds("horse", filter.horse);
    addIds("factory", filter.factory);
    addIds("brand", filter.brand);
    addIds("model", filter.model);
    addIds("leather", filter.leather);
    addAll("region", filter.region);
    add("country", filter.country);
    const auto startOf = [](const std::optional<Date> &day) {
        return day ? std::optional(Instant(*day)) : std::nullopt;
    };
    const auto endOf = [](const std::optional<Date> &day) {
        return day ? std::optional(Instant(*day + std::chrono::days(1))) : std::nullopt;
    };
    add("ordered_from", startOf(filter.ordered_from));
    add("ordered_before", endOf(filter.ordered_to));
    add("promised_from", filter.promised_from);
    add("promised_to", filter.promised_to);
    add("created_from", startOf(filter.created_from));
    add("created_before", endOf(filter.created_to));
    lines.emplace_back("archived", filter.archived.value_or(false));
    return lines;
}

Result<void> checkSort(const Actor &actor, const ListRequest &request)
{
    if (actor.may(Permission::OrdersPrices))
        return {};
    for (const auto &key : request.sort)
        if (std::find(std::begin(moneySorts), std::end(moneySorts), key.name) != std::end(moneySorts))
            return refuse(ErrorCode::Forbidden, "Amounts are not yours to see",
                          {{"sort", "forbidden", "is of amounts", {key.name}}});
    return {};
}

} // namespace

Result<OrderFilter> filterFrom(const Query &query)
{
    OrderFilter filter;
    std::vector<FieldError> errors;
    for (const auto &[name, text] : query)
        if (!isPaging(name) && !text.empty())
            if (auto error = take(filter, name, text))
                errors.push_back(std::move(*error));
    if (!errors.empty()) {
        auto detail = errors.front().field + ' ' + errors.front().message;
        return refuse(ErrorCode::Invalid, std::move(detail), std::move(errors));
    }
    if (filter.q && filter.q->size() > std::size_t(4) * 200)
        return refuseField("q", "too_long", "must be at most 200 letters");
    if (auto fine = checkFilter(filter); !fine)
        return passOn(fine);
    return filter;
}

Result<ListRequest> requestFrom(const Actor &actor, const Query &query, const OrderFilter &filter, Instant now)
{
    Query paging;
    for (const auto &[name, text] : query)
        if (isPaging(name))
            paging.emplace(name, text);
    auto request = listing().parse(paging);
    if (!request)
        return request;
    if (auto fine = checkSort(actor, *request); !fine)
        return passOn(fine);
    if (request->sort.empty() && filter.work_list)
        request->sort = {{"is_urgent", true}, {"ordered_at", false}};
    request->filters = linesOf(actor, filter, std::chrono::floor<std::chrono::days>(now));
    return request;
}

} // namespace oms::orders
