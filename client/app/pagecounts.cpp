// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/pagecounts.h"

#include "client/approvals/approvalspage.h"
#include "client/fulfilment/fulfilmentpage.h"
#include "client/inbox/inboxpage.h"
#include "client/orderbook/orderwords.h"
#include "client/orders/orderspage.h"
#include "client/production/productionpage.h"

#include <QCoreApplication>
#include <QDateTime>
#include <algorithm>

namespace oms {

namespace {

constexpr PageCount table[] = {
    {"inbox", &InboxPage::counts, QT_TRANSLATE_N_NOOP("pages", "%Ln new"), true},
    {"approvals", &ApprovalsPage::counts, QT_TRANSLATE_N_NOOP("pages", "%Ln to approve"), true},
    {"production", &ProductionPage::counts, QT_TRANSLATE_N_NOOP("pages", "%Ln late"), true},
    {"repairs", &OrdersPage::countsRepairs, QT_TRANSLATE_N_NOOP("pages", "%Ln open")},
    {"fulfilment", &FulfilmentPage::counts, QT_TRANSLATE_N_NOOP("pages", "%Ln to confirm"), true},
};

std::vector<PageCount> countsFor(const std::vector<PageRow> &rows)
{
    std::vector<PageCount> counts;
    for (const auto &count : table)
        if (std::any_of(rows.begin(), rows.end(), [&](const PageRow &row) { return qstrcmp(row.id, count.page) == 0; }))
            counts.push_back(count);
    return counts;
}

} // namespace

QString countText(const PageCount &what, int count)
{
    return QCoreApplication::translate("pages", what.words, nullptr, count);
}

bool PageCounts::areFor(const std::vector<PageRow> &rows)
{
    return !countsFor(rows).empty();
}

PageCounts::PageCounts(OrderBook &book, const std::vector<PageRow> &rows, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_today(today())
{
    for (const auto &what : countsFor(rows))
        m_sections.push_back({what});
    m_midnight.setSingleShot(true);
    connect(&m_midnight, &QTimer::timeout, this, [this] {
        countAll();
        waitForTomorrow();
    });
    connect(&book, &OrderBook::loaded, this, &PageCounts::countAll);
    connect(&book, &OrderBook::changed, this, [this](const OrderRowPtr &row) { follow(row->id); });
    connect(&book, &OrderBook::unreadChanged, this, &PageCounts::follow);
    connect(&book, &OrderBook::removed, this, &PageCounts::follow);
    waitForTomorrow();
}

void PageCounts::waitForTomorrow()
{
    const auto now = QDateTime::currentDateTime();
    m_midnight.start(std::chrono::milliseconds(now.msecsTo(now.date().addDays(1).startOfDay())));
}

PageCounts::Mask PageCounts::maskOf(const BookRow &row) const
{
    Mask mask = 0;
    for (std::size_t at = 0; at < m_sections.size(); ++at)
        if (!row.archived_at && m_sections[at].what.isCounted(m_book, row, m_today))
            mask |= Mask(1) << at;
    return mask;
}

void PageCounts::countAll()
{
    m_today = today();
    m_masks.clear();
    for (auto &section : m_sections)
        section.count = 0;
    for (const auto &row : m_book.rows())
        if (const auto mask = maskOf(*row)) {
            m_masks[row->id.value] = mask;
            for (std::size_t at = 0; at < m_sections.size(); ++at)
                m_sections[at].count += int(mask >> at & 1);
        }
    tell(~Mask(0));
}

void PageCounts::follow(const OrderId &id)
{
    const auto row = m_book.find(id);
    const auto is = row ? maskOf(*row) : 0;
    const auto known = m_masks.find(id.value);
    const auto was = known == m_masks.end() ? 0 : known->second;
    if (is == was)
        return;
    if (is)
        m_masks[id.value] = is;
    else
        m_masks.erase(known);
    for (std::size_t at = 0; at < m_sections.size(); ++at)
        m_sections[at].count += int(is >> at & 1) - int(was >> at & 1);
    tell(is ^ was);
}

void PageCounts::tell(Mask which)
{
    for (std::size_t at = 0; at < m_sections.size(); ++at)
        if (which >> at & 1)
            Q_EMIT changed(m_sections[at].what, m_sections[at].count);
}

} // namespace oms
