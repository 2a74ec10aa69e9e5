// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/dashboard/figures.h"

#include "client/app/session.h"
#include "client/models/schematext.h"

#include <algorithm>
#include <map>

namespace oms {

namespace {

constexpr int weeksShown = 12;
constexpr std::size_t mostBrands = 6;
constexpr std::size_t mostRecent = 8;

OrderFilter listed(WorkList list)
{
    OrderFilter filter;
    filter.work_list = list;
    return filter;
}

OrderFilter standing(std::initializer_list<OrderStatus> statuses)
{
    OrderFilter filter;
    for (const auto status : statuses)
        filter.status.emplace_back(codeOf(status));
    return filter;
}

const std::vector<Need> &needsOfOffice()
{
    static const std::vector<Need> needs {
        {QT_TRANSLATE_NOOP("Dashboard", "To approve"), "stamp", listed(WorkList::ToApprove), "/approvals", true},
        {QT_TRANSLATE_NOOP("Dashboard", "Late at the factory"), "calendar", listed(WorkList::Overdue),
         "filter:work:overdue", true},
        {QT_TRANSLATE_NOOP("Dashboard", "Urgent"), "flame", listed(WorkList::Urgent), "filter:work:urgent", true},
        {QT_TRANSLATE_NOOP("Dashboard", "Deposit open"), "banknote", listed(WorkList::RequiringDeposit),
         "filter:work:requiring-deposit"},
        {QT_TRANSLATE_NOOP("Dashboard", "On hold"), "circle-pause", listed(WorkList::OnHold), "filter:work:on-hold"},
        {QT_TRANSLATE_NOOP("Dashboard", "Trials due"), "calendar", listed(WorkList::TrialsDue),
         "filter:work:trials-due", true},
        {QT_TRANSLATE_NOOP("Dashboard", "To close"), "circle-check", listed(WorkList::ToClose), "filter:work:to-close"},
    };
    return needs;
}

const std::vector<Need> &needsOfFitter()
{
    static const std::vector<Need> needs {
        {QT_TRANSLATE_NOOP("Dashboard", "Drafts to finish"), "pencil", standing({OrderStatus::Draft}),
         "filter:status:draft"},
        {QT_TRANSLATE_NOOP("Dashboard", "With head office"), "stamp", listed(WorkList::ToApprove),
         "filter:work:to-approve"},
        {QT_TRANSLATE_NOOP("Dashboard", "Late at the factory"), "calendar", listed(WorkList::Overdue),
         "filter:work:overdue", true},
        {QT_TRANSLATE_NOOP("Dashboard", "Arrived for fitting"), "truck", standing({OrderStatus::ShippedToFitter}),
         "filter:status:shipped_to_fitter"},
        {QT_TRANSLATE_NOOP("Dashboard", "On trial"), "user", standing({OrderStatus::OnTrial}),
         "filter:status:on_trial"},
        {QT_TRANSLATE_NOOP("Dashboard", "Trials due"), "calendar", listed(WorkList::TrialsDue),
         "filter:work:trials-due", true},
    };
    return needs;
}

const std::vector<Need> &needsOfFactory()
{
    static const std::vector<Need> needs {
        {QT_TRANSLATE_NOOP("Dashboard", "New orders"), "inbox", standing({OrderStatus::Approved}),
         "filter:status:approved"},
        {QT_TRANSLATE_NOOP("Dashboard", "Being built"), "package",
         standing({OrderStatus::Production1, OrderStatus::Production2, OrderStatus::Production3}),
         "filter:status:production_1,production_2,production_3"},
        {QT_TRANSLATE_NOOP("Dashboard", "Late"), "calendar", listed(WorkList::Overdue), "filter:work:overdue", true},
        {QT_TRANSLATE_NOOP("Dashboard", "Urgent"), "flame", listed(WorkList::Urgent), "filter:work:urgent", true},
        {QT_TRANSLATE_NOOP("Dashboard", "Stopped"), "circle-pause",
         standing({OrderStatus::OnHold, OrderStatus::Changed}), "filter:status:on_hold,changed", true},
    };
    return needs;
}

//! The Monday of its week.
Date mondayOf(Date day)
{
    const auto weekday = std::chrono::weekday(day);
    return day - (weekday - std::chrono::Monday);
}

} // namespace

std::vector<Need> needsOf(const Session &session)
{
    if (session.may("orders:approve"))
        return needsOfOffice();
    return readerOf(session) == Reader::Factory ? needsOfFactory() : needsOfFitter();
}

DashboardFigures figuresOf(const std::vector<OrderRowPtr> &rows, const std::vector<Need> &needs, Date today)
{
    DashboardFigures figures;
    figures.needs.resize(needs.size());
    const auto thisWeek = mondayOf(today);
    const auto firstWeek = thisWeek - std::chrono::weeks(weeksShown - 1);
    for (int i = 0; i < weeksShown; ++i)
        figures.weeks.push_back({firstWeek + std::chrono::weeks(i), 0});
    std::map<std::string, int> brands;
    for (const auto &row : rows) {
        if (row->archived_at)
            continue;
        ++figures.statuses[std::size_t(row->status)];
        if (row->ordered_at) {
            const auto week = mondayOf(std::chrono::floor<std::chrono::days>(*row->ordered_at));
            if (week >= firstWeek && week <= thisWeek)
                ++figures.weeks[std::size_t((week - firstWeek).count() / 7)].count;
        }
        if (!isOpen(row->status))
            continue; // most of them
        for (std::size_t i = 0; i < needs.size(); ++i)
            figures.needs[i] += passes(*row, needs[i].filter, today);
        if (row->brand_name)
            ++brands[*row->brand_name];
    }
    for (const auto &[name, count] : brands)
        figures.brands.push_back({toQString(name), count});
    std::stable_sort(figures.brands.begin(), figures.brands.end(),
                     [](const auto &a, const auto &b) { return a.count > b.count; });
    figures.brands.resize(std::min(figures.brands.size(), mostBrands));
    figures.recent.resize(std::min(rows.size(), mostRecent));
    std::partial_sort_copy(rows.begin(), rows.end(), figures.recent.begin(), figures.recent.end(),
                           [](const auto &a, const auto &b) { return a->updated_at > b->updated_at; });
    return figures;
}

} // namespace oms
