// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/inbox/inboxpage.h"

#include "client/app/pages.h"
#include "client/app/preferences.h"
#include "client/app/session.h"
#include "client/orderdetail/orderdetail.h"
#include "client/widgets/button.h"
#include "client/widgets/emptystate.h"
#include "client/widgets/label.h"
#include "client/widgets/listdetail.h"
#include "client/widgets/listview.h"

#include <QBoxLayout>
#include <QShortcut>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

const auto splitKey = u"inbox_split"_s;
constexpr int whenColumn = 3;

EmptyState *nothingNew()
{
    return new EmptyState(u"inbox"_s, InboxPage::tr("Nothing new"),
                          InboxPage::tr("What others do to your orders, and what needs you, comes here."));
}

} // namespace

InboxPage::InboxPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_session(context.session)
    , m_preferences(context.preferences)
    , m_replica(*context.replica)
    , m_book(context.books->orders())
    , m_table(makeInboxTable())
    , m_list(new ListView(*m_table, tr("Inbox")))
    , m_detail(new OrderDetail(*context.books, m_session, m_preferences))
    , m_split(nullptr)
    , m_done(new Button(tr("Done (E)"), u"check"_s, ButtonKind::Plain))
    , m_allDone(new Button(tr("All done"), u"list-checks"_s, ButtonKind::Plain))
{
    m_split = new ListDetail(buildList(), m_detail);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_split);
    m_split->restoreState(m_preferences.value(m_session.profileId, splitKey).toByteArray());
    connectSources();
    refill();
    readDecisions();
    m_list->sortBy(whenColumn);
    showDone();
}

InboxPage::~InboxPage()
{
    m_preferences.setValue(m_session.profileId, splitKey, m_split->saveState());
}

QWidget *InboxPage::buildList()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *header = new QHBoxLayout;
    header->setContentsMargins(20, 14, 16, 10);
    header->setSpacing(8);
    header->addWidget(new Label(title(), TextSize::Title, QFont::DemiBold));
    header->addStretch();
    header->addWidget(m_done);
    header->addWidget(m_allDone);
    column->addLayout(header);
    column->addWidget(m_list, 1);
    m_list->setHint(tr("E done · Enter opens · J K move"));
    m_list->setEmptyState(nothingNew(), nothingNew());
    connect(m_list, &ListView::chosen, this, &InboxPage::choose);
    connect(m_list, &ListView::opened, this, &InboxPage::open);
    connect(m_done, &Button::clicked, this, &InboxPage::putAway);
    connect(m_allDone, &Button::clicked, this, &InboxPage::putAllAway);
    connect(m_detail, &OrderDetail::commandsChanged, this, &InboxPage::commandsChanged);
    connect(m_detail, &OrderDetail::wanted, this, &InboxPage::wanted);
    connect(m_detail, &OrderDetail::editWanted, this, [this](const Order &order) {
        Q_EMIT wanted(u"orders"_s, u"edit:"_s + QString::fromStdString(order.id.toString()));
    });
    auto *key = new QShortcut(QKeySequence(Qt::Key_E), m_list);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &InboxPage::putAway);
    return side;
}

void InboxPage::connectSources()
{
    connect(&m_book, &OrderBook::loaded, this, &InboxPage::refill);
    connect(&m_book, &OrderBook::changed, this, [this](const OrderRowPtr &row) { follow(row->id); });
    connect(&m_book, &OrderBook::unreadChanged, this, &InboxPage::follow);
    connect(&m_book, &OrderBook::removed, this, [this](const OrderId &id) { m_table->remove(id.value); });
    connect(&m_replica, &Replica::statusChanged, this, [this] {
        if (m_replica.status().needsYou != m_decisions.size())
            readDecisions();
    });
}

void InboxPage::refill()
{
    auto items = m_decisions;
    const auto reader = readerOf(m_session);
    for (const auto &row : m_book.rows())
        if (auto item = itemOf(*row, m_book.isUnread(row->id), reader, m_session.fitter.has_value()))
            items.push_back(std::move(*item));
    m_table->setRecords(std::move(items));
    showDone();
}

void InboxPage::readDecisions()
{
    m_replica.attention(this, [this](const std::vector<sync::Attention> &open) {
        for (const auto &gone : m_decisions)
            m_table->remove(gone.id);
        m_decisions.clear();
        for (const auto &one : open)
            m_decisions.push_back(itemOf(one));
        for (const auto &item : m_decisions)
            m_table->upsert(item);
        showDone();
    });
}

//! What has been looked at stays, no longer in bold, until it is put away.
void InboxPage::follow(const OrderId &order)
{
    const auto row = m_book.find(order);
    const auto *known = m_table->find(order.value);
    if (!row)
        return;
    auto item = itemOf(*row, m_book.isUnread(order), readerOf(m_session), m_session.fitter.has_value());
    if (!item && known) {
        item = *known;
        item->isUnread = false;
    }
    if (item)
        m_table->upsert(std::move(*item));
    showDone();
}

void InboxPage::activate(const QString &recordId)
{
    if (const auto id = Uuid::parse(recordId.toStdString()); id && m_table->has(*id)) {
        m_list->setCurrent(*id);
        choose(*id);
    }
    m_list->takeFocus();
}

void InboxPage::choose(const Uuid &id)
{
    m_place = m_table->rowOf(id).value_or(0);
    const auto *item = m_table->find(id);
    if (item && item->kind != InboxItem::Kind::Decision)
        m_detail->show(OrderId {id});
    else
        m_detail->clear();
    showDone();
}

void InboxPage::open(const Uuid &id)
{
    const auto *item = m_table->find(id);
    if (!item)
        return;
    Q_EMIT wanted(item->kind == InboxItem::Kind::Decision ? syncPageId : u"orders"_s,
                  QString::fromStdString(id.toString()));
}

//! The next one comes up where it was.
void InboxPage::putAway()
{
    const auto current = m_list->current();
    const auto *item = current ? m_table->find(*current) : nullptr;
    if (!item || item->kind != InboxItem::Kind::News)
        return;
    m_book.markSeen(OrderId {*current});
    m_table->remove(*current);
    m_list->clearCurrent();
    if (const auto count = m_table->rowCount(); count > 0) {
        const auto next = m_table->idAt(std::min(m_place, count - 1));
        m_list->setCurrent(next);
        choose(next);
    } else {
        m_detail->clear();
    }
    showDone();
}

void InboxPage::putAllAway()
{
    std::vector<Uuid> news;
    for (int row = 0; row < m_table->rowCount(); ++row)
        if (m_table->shown(row).kind == InboxItem::Kind::News)
            news.push_back(m_table->shown(row).id);
    for (const auto &id : news) {
        m_book.markSeen(OrderId {id});
        m_table->remove(id);
    }
    m_list->clearCurrent();
    m_detail->clear();
    showDone();
}

void InboxPage::showDone()
{
    const auto current = m_list->current();
    const auto *item = current ? m_table->find(*current) : nullptr;
    m_done->setEnabled(item && item->kind == InboxItem::Kind::News);
    m_allDone->setEnabled(m_table->rowCount() > 0);
}

std::vector<CommandOffer> InboxPage::commands()
{
    return m_detail->commands();
}

bool InboxPage::counts(const OrderBook &book, const BookRow &row, Date)
{
    const auto &session = book.session();
    return kindOf(row, book.isUnread(row.id), session.fitter.has_value()).has_value();
}

} // namespace oms
