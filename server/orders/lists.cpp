// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/orders/lists.h"

#include "server/orders/visible.h"
#include "shared/core/json.h"
#include "sql/orderlists.h"

#include <algorithm>

namespace oms::orders {

namespace {

//! One state and currency.
struct Counted {
    OrderStatus status = OrderStatus::Draft;
    std::string currency;
    std::int64_t count = 0;
    std::int64_t urgent = 0;
    std::int64_t overdue = 0;
    std::int64_t priced = 0;
    std::int64_t sum = 0; //!< of those that have a price
};

Withheld withheldFrom(const Actor &actor)
{
    Withheld fields;
    if (!actor.may(Permission::OrdersPrices))
        fields = {"total_minor", "paid_minor", "balance_minor", "deposit_minor"};
    if (isFactoryView(actor))
        fields.emplace_back("country_code");
    return fields;
}

std::int64_t &wordOf(OrderStatistics &statistics, StatusWord word)
{
    switch (word) {
    case StatusWord::Pending:
        return statistics.pending;
    case StatusWord::InProgress:
        return statistics.in_progress;
    case StatusWord::Completed:
        return statistics.completed;
    case StatusWord::Cancelled:
        break;
    }
    return statistics.cancelled;
}

//! Half-even, as all money.
MinorUnits meanOf(MinorUnits sum, std::int64_t count)
{
    const auto low = sum / count - (sum % count < 0 ? 1 : 0);
    const auto rest = sum - low * count;
    if (2 * rest == count)
        return low % 2 == 0 ? low : low + 1;
    return 2 * rest > count ? low + 1 : low;
}

} // namespace

} // namespace oms::orders

namespace oms {

template<>
struct Describe<orders::Counted> {
    static const Schema &schema()
    {
        using orders::Counted;
        static const Schema schema("counted",
                                   {field<&Counted::status>("status"), field<&Counted::currency>("currency"),
                                    field<&Counted::count>("count"), field<&Counted::urgent>("urgent"),
                                    field<&Counted::overdue>("overdue"), field<&Counted::priced>("priced"),
                                    field<&Counted::sum>("sum")});
        return schema;
    }
};

} // namespace oms

namespace oms::orders {

const ListQuery &listing()
{
    static const ListQuery query(sql::orderlists::list);
    return query;
}

Result<ListText> list(Session &db, const Actor &actor, const ListRequest &request)
{
    return listing().text<OrderRow>(db, predicate(actor, Permission::OrdersRead), {actor.id}, request,
                                    withheldFrom(actor));
}

bool maySee(const Actor &actor, const OrderFilter &filter)
{
    return filter.work_list != WorkList::RequiringDeposit || actor.may(Permission::OrdersPrices);
}

std::int64_t count(Session &db, const Actor &actor, const OrderFilter &filter, Instant now, const std::string &stamp)
{
    const auto request = requestFrom(actor, {}, filter, now).value();
    return listing().total(db, predicate(actor, Permission::OrdersRead), {actor.id}, request, stamp);
}

namespace {

OrderStatistics counted(Session &db, const Actor &actor, Date today)
{
    OrderStatistics statistics;
    for (std::size_t i = 0; i < orderStatusCount; ++i)
        statistics.statuses.push_back({static_cast<OrderStatus>(i), 0});
    std::map<std::string, std::pair<std::int64_t, MinorUnits>> worth; // by currency: how many, together
    for (const auto &row :
         db.all<Counted>(visibleTo(actor, Permission::OrdersRead, sql::orderlists::statistics), actor.id, today)) {
        statistics.total += row.count;
        statistics.urgent += row.urgent;
        statistics.overdue += row.overdue;
        statistics.statuses[static_cast<std::size_t>(row.status)].count += row.count;
        if (const auto word = describe(row.status).word)
            wordOf(statistics, *word) += row.count;
        auto &[priced, sum] = worth[row.currency];
        priced += row.priced;
        sum += row.sum;
    }
    if (actor.may(Permission::OrdersPrices))
        for (const auto &[currency, entry] : worth)
            if (entry.first > 0)
                statistics.averages.push_back({currency, entry.first, meanOf(entry.second, entry.first)});
    return statistics;
}

//! Those who see everything see the same.
std::string keyOf(const Actor &actor, Date today)
{
    auto key = toIso(today) + (actor.may(Permission::OrdersPrices) ? " with averages " : " ");
    const bool isAll = actor.reachOf(Permission::OrdersRead) == Scope::All;
    return key + predicate(actor, Permission::OrdersRead).name + (isAll ? "" : ' ' + actor.id.toString());
}

} // namespace

OrderStatistics statistics(Session &db, const Actor &actor, Instant now)
{
    static Kept kept("order statistics");
    const auto today = std::chrono::floor<std::chrono::days>(now);
    const auto stamp = listing().stamp(db);
    const auto key = keyOf(actor, today);
    if (const auto known = kept.find(key, stamp, db.sharedStore()))
        if (auto statistics = fromJson<OrderStatistics>(*known, Purpose::Trusted))
            return std::move(*statistics);
    auto statistics = counted(db, actor, today);
    kept.put(key, stamp, toJson(statistics), db.sharedStore());
    return statistics;
}

Result<std::vector<OrderSuggestion>> suggestions(Session &db, const Actor &actor, std::string_view text)
{
    const auto isStart = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
    const auto letters = std::size_t(std::count_if(text.begin(), text.end(), isStart));
    if (letters < OrderSuggestion::fewest || letters > 200)
        return refuseField("q", "out_of_range", "must be 2 to 200 letters");
    return db.all<OrderSuggestion>(visibleTo(actor, Permission::OrdersRead, sql::orderlists::suggestions), actor.id,
                                   text);
}

std::vector<WorkListCount> workLists(Session &db, const Actor &actor, Instant now)
{
    std::vector<WorkListCount> counts;
    const auto stamp = listing().stamp(db);
    for (std::size_t i = 0; i < Choices<WorkList>::codes.size(); ++i) {
        const auto list = static_cast<WorkList>(i);
        OrderFilter filter;
        filter.work_list = list;
        if (maySee(actor, filter))
            counts.push_back({list, count(db, actor, filter, now, stamp)});
    }
    return counts;
}

} // namespace oms::orders
