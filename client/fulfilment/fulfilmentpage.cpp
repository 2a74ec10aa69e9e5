// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/fulfilment/fulfilmentpage.h"

#include "client/app/preferences.h"
#include "client/app/session.h"
#include "client/fulfilment/ticket.h"
#include "client/orderbook/orderwords.h"
#include "client/printing/printing.h"
#include "client/widgets/emptystate.h"
#include "client/widgets/label.h"
#include "client/widgets/listdetail.h"
#include "client/widgets/listview.h"

#include <QBoxLayout>
#include <QShortcut>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr int listWidth = 410; // four queues with their counts
const auto splitKey = u"fulfilment_split"_s;
const auto queueKey = u"fulfilment_queue"_s;

} // namespace

FulfilmentPage::FulfilmentPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_session(context.session)
    , m_preferences(context.preferences)
    , m_replica(*context.replica)
    , m_book(context.books->orders())
    , m_table(makeQueueTable(m_book))
    , m_tabs(new QTabBar)
    , m_list(new ListView(*m_table, tr("Orders of the queue")))
    , m_ticket(new Ticket(m_book))
    , m_split(nullptr)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(150));
    m_split = new ListDetail(buildList(), m_ticket);
    m_split->favourDetail(listWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_split);
    m_split->restoreState(m_preferences.value(m_session.profileId, splitKey).toByteArray());
    connectBook();
    m_table->setRecords(m_book.rows());
    m_list->sortBy(dueColumn);
    m_list->setLoading(m_book.isLoading());
    const int queue = m_preferences.value(m_session.profileId, queueKey, 0).toInt();
    m_tabs->setCurrentIndex(queue >= 0 && queue < queueCount ? queue : 0);
    showQueue(Queue(m_tabs->currentIndex()));
    readQuestions();
}

FulfilmentPage::~FulfilmentPage()
{
    m_preferences.setValue(m_session.profileId, splitKey, m_split->saveState());
    m_preferences.setValue(m_session.profileId, queueKey, m_tabs->currentIndex());
}

QWidget *FulfilmentPage::buildList()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *header = new QHBoxLayout;
    header->setContentsMargins(20, 14, 16, 6);
    header->addWidget(new Label(title(), TextSize::Title, QFont::DemiBold));
    header->addStretch();
    column->addLayout(header);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setAccessibleName(tr("Queues"));
    for (int queue = 0; queue < queueCount; ++queue)
        m_tabs->addTab(queueText(Queue(queue)));
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(12, 0, 12, 4);
    tabs->addWidget(m_tabs, 1);
    column->addLayout(tabs);
    column->addWidget(m_list, 1);
    m_list->setCounted([](int shown, int) { return tr("%Ln order(s)", "", shown); });
    m_list->setHint(tr("Ctrl+→ next step · Enter opens"));
    m_list->setEmptyState(new EmptyState(u"circle-check"_s, tr("Nothing to do here"), tr("This queue is empty.")),
                          new EmptyState(u"circle-check"_s, tr("Nothing to do here"), tr("This queue is empty.")));
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int queue) { showQueue(Queue(queue)); });
    connect(m_list, &ListView::chosen, this, &FulfilmentPage::choose);
    const auto open = [this](const Uuid &id) { Q_EMIT wanted(u"orders"_s, QString::fromStdString(id.toString())); };
    connect(m_list, &ListView::opened, this, open);
    connect(m_ticket, &Ticket::openWanted, this, [open](const OrderId &id) { open(id.value); });
    connect(m_ticket, &Ticket::printWanted, this,
            [this](const OrderId &id) { openPrinting(m_book, m_preferences, {id}, PrintKind::Labels, this); });
    connect(m_ticket, &Ticket::done, this, [this] { m_list->takeFocus(); });
    auto *on = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Right), m_list);
    on->setContext(Qt::WidgetWithChildrenShortcut);
    on->setAutoRepeat(false);
    connect(on, &QShortcut::activated, m_ticket, &Ticket::goOn);
    return side;
}

void FulfilmentPage::connectBook()
{
    connect(&m_book, &OrderBook::loaded, this, [this] {
        m_table->setRecords(m_book.rows());
        showCounts();
        chooseNext();
    });
    connect(&m_book, &OrderBook::changed, this, [this](const OrderRowPtr &row) {
        const bool wasCurrent = m_list->current() == row->id.value;
        m_table->upsert(row);
        showCounts();
        if (wasCurrent && !m_table->rowOf(row->id.value))
            chooseNext();
    });
    connect(&m_book, &OrderBook::removed, this, [this](const OrderId &id) {
        m_table->remove(id.value);
        showCounts();
        chooseNext();
    });
    connect(&m_book, &OrderBook::loadingChanged, m_list, &ListView::setLoading);
    connect(&m_book, &OrderBook::partsChanged, this, [this] { m_pause.start(); });
    connect(&m_pause, &QTimer::timeout, this, &FulfilmentPage::readQuestions);
}

void FulfilmentPage::readQuestions()
{
    m_replica.all<OrderComment>(this, [this](const std::vector<Kept<OrderComment>> &comments) {
        m_asked = askedIn(comments, m_session.fullName);
        if (Queue(m_tabs->currentIndex()) == Queue::Questions)
            showQueue(Queue::Questions);
        showCounts();
    });
}

bool FulfilmentPage::isIn(const BookRow &row, Queue queue) const
{
    if (!isBuiltBy(m_session, row))
        return false;
    if (queue == Queue::Questions)
        return !row.archived_at && row.is_released && isAtWork(row.status) && m_asked.contains(row.id.value);
    return queueOf(row) == queue;
}

void FulfilmentPage::showQueue(Queue queue)
{
    m_table->setCondition([this, queue](const OrderRowPtr &row) { return isIn(*row, queue); });
    showCounts();
    if (!m_list->current() || !m_table->rowOf(*m_list->current()))
        m_place = 0;
    chooseNext();
}

void FulfilmentPage::showCounts()
{
    for (int at = 0; at < queueCount; ++at) {
        int count = 0;
        for (const auto &row : m_book.rows())
            count += isIn(*row, Queue(at)) ? 1 : 0;
        m_tabs->setTabText(
            at, count ? tr("%1 %L2", "queue, orders").arg(queueText(Queue(at))).arg(count) : queueText(Queue(at)));
    }
}

QString FulfilmentPage::title() const
{
    return tr("Workshop");
}

void FulfilmentPage::activate(const QString &recordId)
{
    const auto id = Uuid::parse(recordId.toStdString());
    if (const auto row = id ? m_book.find({*id}) : nullptr)
        if (const auto queue = queueOf(*row); queue && isBuiltBy(m_session, *row)) {
            m_tabs->setCurrentIndex(int(*queue));
            m_list->setCurrent(*id);
            choose(*id);
        }
    m_list->takeFocus();
}

std::vector<CommandOffer> FulfilmentPage::commands()
{
    if (!m_list->current())
        return {};
    return printOffers(m_book, m_preferences, this, [this] {
        return m_list->current() ? std::vector {OrderId {*m_list->current()}} : std::vector<OrderId> {};
    });
}

void FulfilmentPage::choose(const Uuid &id)
{
    m_place = m_table->rowOf(id).value_or(0);
    m_ticket->show({id});
    Q_EMIT commandsChanged();
}

//! What is chosen while it is in the queue; else the one that has come up in its place.
void FulfilmentPage::chooseNext()
{
    if (const auto current = m_list->current(); current && m_table->rowOf(*current))
        return choose(*current);
    const auto count = m_table->rowCount();
    if (count == 0) {
        m_list->clearCurrent();
        Q_EMIT commandsChanged();
        return m_ticket->clear();
    }
    const auto id = m_table->idAt(std::min(m_place, count - 1));
    m_list->setCurrent(id);
    choose(id);
}

bool FulfilmentPage::counts(const OrderBook &book, const BookRow &row, Date)
{
    return queueOf(row) == Queue::Confirm && row.factory_id && book.session().worksFor(*row.factory_id);
}

} // namespace oms
