// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/notifier.h"

#include "client/app/connectionstatus.h"
#include "client/app/pages.h"
#include "client/app/session.h"
#include "client/orderbook/orderwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr std::chrono::milliseconds burst {1500};
constexpr std::size_t mostNamed = 4;

enum class Who { Approver, Fitter, Factory };

//! What an order has come to, to whom that matters, and where they go on with it.
struct Matter {
    Who who;
    OrderStatus status;
    const char *page;
    const char *text; //!< context "oms::Notifier"
};
constexpr Matter matters[] = {
    {Who::Approver, OrderStatus::Ordered, "approvals", QT_TRANSLATE_NOOP("oms::Notifier", "Waits for your approval.")},
    {Who::Approver, OrderStatus::Changed, "approvals",
     QT_TRANSLATE_NOOP("oms::Notifier", "Was changed and waits for your approval.")},
    {Who::Fitter, OrderStatus::Draft, "orders", QT_TRANSLATE_NOOP("oms::Notifier", "Was returned to you.")},
    {Who::Fitter, OrderStatus::Approved, "orders", QT_TRANSLATE_NOOP("oms::Notifier", "Is approved.")},
    {Who::Fitter, OrderStatus::OnHold, "orders", QT_TRANSLATE_NOOP("oms::Notifier", "Is on hold.")},
    {Who::Fitter, OrderStatus::ShippedToFitter, "orders", QT_TRANSLATE_NOOP("oms::Notifier", "Is on its way to you.")},
    {Who::Factory, OrderStatus::Approved, "fulfilment",
     QT_TRANSLATE_NOOP("oms::Notifier", "Is new and waits for you to confirm it.")},
    {Who::Factory, OrderStatus::OnHold, "production", QT_TRANSLATE_NOOP("oms::Notifier", "Stop: it is on hold.")},
    {Who::Factory, OrderStatus::Changed, "production", QT_TRANSLATE_NOOP("oms::Notifier", "Stop: it was changed.")},
};

bool isA(const Session &session, Who who, const BookRow &row)
{
    switch (who) {
    case Who::Approver:
        return session.may("orders:approve");
    case Who::Fitter:
        return session.fitter && row.fitter_id == session.fitter;
    case Who::Factory:
        return row.factory_id && session.worksFor(*row.factory_id);
    }
    return false;
}

//! No customer: it stands where others may read it.
QString titleOf(const BookRow &row)
{
    QStringList parts {numberText(row)};
    if (const auto saddle = (saddleText(row) + u' ' + seatText(row.seat_size_q4)).trimmed(); !saddle.isEmpty())
        parts << saddle;
    return parts.join(u" · "_s);
}

} // namespace

Notifier::Notifier(OrderBook &book, const ConnectionStatus &status, std::function<bool()> isWanted, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_status(status)
    , m_isWanted(std::move(isWanted))
    , m_decisions(status.needsYou())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(burst);
    connect(&m_pause, &QTimer::timeout, this, &Notifier::say);
    connect(&book, &OrderBook::loaded, this, &Notifier::learn);
    connect(&book, &OrderBook::changed, this, &Notifier::consider);
    learn();
    connect(&status, &ConnectionStatus::changed, this, &Notifier::countDecisions);
}

void Notifier::learn()
{
    m_known.clear();
    for (const auto &row : m_book.rows())
        if (isOpen(row->status))
            m_known[row->id.value] = row->status;
}

void Notifier::consider(const OrderRowPtr &row)
{
    const auto known = m_known.find(row->id.value);
    const bool isSame = known != m_known.end() && known->second == row->status;
    if (isOpen(row->status))
        m_known[row->id.value] = row->status;
    else
        m_known.erase(row->id.value);
    if (isSame || row->archived_at || m_book.isLoading() || !m_isWanted())
        return;
    const auto matter = std::find_if(std::begin(matters), std::end(matters), [&](const Matter &one) {
        return one.status == row->status && isA(m_book.session(), one.who, *row);
    });
    if (matter == std::end(matters))
        return;
    std::erase_if(m_notices, [&](const auto &notice) { return notice.first == row->id; });
    m_notices.push_back({row->id,
                         {titleOf(*row), tr(matter->text), QString::fromLatin1(matter->page),
                          QString::fromStdString(row->id.toString())}});
    m_pause.start();
}

void Notifier::countDecisions()
{
    const auto before = std::exchange(m_decisions, m_status.needsYou());
    if (m_decisions <= before || !m_isWanted())
        return;
    m_notices.push_back({OrderId {},
                         {tr("Needs your decision"), tr("A change of yours was refused, or made in both places."),
                          syncPageId, QString()}});
    m_pause.start();
}

//! What this person did themselves, or has seen in the meantime, is no news any more.
void Notifier::say()
{
    std::vector<Notice> notices;
    for (auto &[order, notice] : std::exchange(m_notices, {}))
        if (order == OrderId {} || m_book.isUnread(order))
            notices.push_back(std::move(notice));
    if (notices.empty() || !m_isWanted())
        return;
    if (notices.size() == 1)
        return Q_EMIT noticed(notices.front());
    QStringList titles;
    for (std::size_t at = 0; at < notices.size() && at < mostNamed; ++at)
        titles << notices[at].title;
    if (notices.size() > mostNamed)
        titles << u"…"_s;
    Q_EMIT noticed({tr("%Ln thing(s) have come up", "", int(notices.size())), titles.join(u'\n'), u"inbox"_s, {}});
}

} // namespace oms
