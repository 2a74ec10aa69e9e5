// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/approvals/approvalspage.h"

#include "client/app/preferences.h"
#include "client/app/session.h"
#include "client/approvals/approvaltable.h"
#include "client/approvals/batchapproval.h"
#include "client/approvals/decisionpane.h"
#include "client/models/schematext.h"
#include "client/orderbook/orderwords.h"
#include "client/orderdetail/manydone.h"
#include "client/widgets/button.h"
#include "client/widgets/emptystate.h"
#include "client/widgets/errorbar.h"
#include "client/widgets/label.h"
#include "client/widgets/listdetail.h"
#include "client/widgets/listview.h"
#include "client/widgets/toast.h"

#include <QBoxLayout>
#include <QLocale>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

const auto splitKey = u"approvals_split"_s;

bool waits(const OrderRow &row)
{
    return !row.archived_at && (row.status == OrderStatus::Ordered || row.status == OrderStatus::Changed);
}

//! Paid as far as it must be: what can be approved together with others.
bool isPaid(const OrderRow &row)
{
    return !row.is_urgent && row.status == OrderStatus::Ordered
        && row.paid_minor.value_or(0) >= row.deposit_minor.value_or(0);
}

} // namespace

ApprovalsPage::ApprovalsPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_session(context.session)
    , m_preferences(context.preferences)
    , m_book(context.books->orders())
    , m_table(makeApprovalTable(m_book))
    , m_list(new ListView(*m_table, tr("Orders to approve")))
    , m_pane(new DecisionPane(m_book))
    , m_split(nullptr)
    , m_count(new Label({}, TextSize::Small, QFont::Normal, Ink::Secondary))
    , m_many(new Button(tr("Approve several…"), u"list-checks"_s, ButtonKind::Plain))
    , m_error(new ErrorBar)
{
    m_table->setCondition([](const OrderRowPtr &row) { return waits(*row); });
    m_split = new ListDetail(buildList(), m_pane);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_split);
    m_split->restoreState(m_preferences.value(m_session.profileId, splitKey).toByteArray());
    connectBook();
    bindKeys();
    m_table->setRecords(m_book.rows());
    m_list->sortBy(waitingColumn);
    m_list->setLoading(m_book.isLoading());
    showOnline();
    chooseNext();
}

ApprovalsPage::~ApprovalsPage()
{
    m_preferences.setValue(m_session.profileId, splitKey, m_split->saveState());
}

QWidget *ApprovalsPage::buildList()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *header = new QHBoxLayout;
    header->setContentsMargins(20, 14, 16, 10);
    header->setSpacing(10);
    header->addWidget(new Label(title(), TextSize::Title, QFont::DemiBold));
    header->addWidget(m_count);
    header->addStretch();
    header->addWidget(m_many);
    column->addLayout(header);
    column->addWidget(m_error);
    column->addWidget(m_list, 1);
    m_list->setCounted([](int shown, int) { return tr("%Ln order(s) wait", "", shown); });
    m_list->setHint(tr("A approve · R return · H hold"));
    m_list->setEmptyState(new EmptyState(u"circle-check"_s, tr("All decided"), tr("Nothing waits for approval.")),
                          new EmptyState(u"circle-check"_s, tr("All decided"), tr("Nothing waits for approval.")));
    connect(m_list, &ListView::chosen, this, &ApprovalsPage::choose);
    connect(m_list, &ListView::opened, this,
            [this](const Uuid &id) { Q_EMIT wanted(u"orders"_s, QString::fromStdString(id.toString())); });
    connect(m_pane, &DecisionPane::decided, this, &ApprovalsPage::decided);
    connect(m_pane, &DecisionPane::openWanted, this,
            [this](const OrderId &id) { Q_EMIT wanted(u"orders"_s, QString::fromStdString(id.toString())); });
    connect(m_many, &Button::clicked, this, &ApprovalsPage::approveMany);
    return side;
}

void ApprovalsPage::connectBook()
{
    connect(&m_book, &OrderBook::loaded, this, [this] {
        m_table->setRecords(m_book.rows());
        if (!m_list->current())
            chooseNext();
    });
    connect(&m_book, &OrderBook::changed, this, [this](const OrderRowPtr &row) { m_table->upsert(row); });
    connect(&m_book, &OrderBook::removed, this, [this](const OrderId &id) { m_table->remove(id.value); });
    connect(&m_book, &OrderBook::loadingChanged, m_list, &ListView::setLoading);
    connect(&m_book, &OrderBook::onlineChanged, this, &ApprovalsPage::showOnline);
}

//! Single letters act only while the list has the focus.
void ApprovalsPage::bindKeys()
{
    const std::pair<Qt::Key, void (DecisionPane::*)()> keys[] = {
        {Qt::Key_A, &DecisionPane::approve}, {Qt::Key_R, &DecisionPane::giveBack}, {Qt::Key_H, &DecisionPane::hold}};
    for (const auto &[key, act] : keys) {
        auto *shortcut = new QShortcut(QKeySequence(key), m_list);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, m_pane, act);
    }
}

QString ApprovalsPage::title() const
{
    return tr("Approvals");
}

void ApprovalsPage::activate(const QString &recordId)
{
    if (const auto id = Uuid::parse(recordId.toStdString()); id && m_table->has(*id)) {
        m_list->setCurrent(*id);
        choose(*id);
    } else if (!m_list->current()) {
        chooseNext();
    }
    m_list->takeFocus();
}

void ApprovalsPage::choose(const Uuid &id)
{
    m_place = m_table->rowOf(id).value_or(0);
    m_pane->show({id});
}

//! The one that has come up where the last one was.
void ApprovalsPage::chooseNext()
{
    const auto count = m_table->rowCount();
    if (count == 0) {
        m_list->clearCurrent();
        return m_pane->clear();
    }
    const auto id = m_table->idAt(std::min(m_place, count - 1));
    m_list->setCurrent(id);
    choose(id);
}

void ApprovalsPage::decided(const OrderId &order)
{
    ++m_done;
    m_table->remove(order.value); // whoever decides does not wait for the news of it
    m_count->setText(tr("%Ln decided", "", m_done));
    if (const auto now = m_list->current(); now && *now != order.value)
        choose(*now); // its row has gone already, and the list has moved on
    else
        chooseNext();
    m_list->takeFocus();
}

void ApprovalsPage::approveMany()
{
    std::vector<OrderRowPtr> green;
    for (const auto &row : m_book.rows())
        if (waits(*row) && isPaid(*row))
            green.push_back(row);
    if (green.empty())
        return void(Toast::show(this, tr("No order has all that it needs to be approved without a look.")));
    auto *dialog = new BatchApproval(m_book, std::move(green), this);
    connect(dialog, &BatchApproval::approved, this, [this, dialog](const std::vector<OrderSeen> &now) {
        m_done += int(now.size());
        m_count->setText(tr("%Ln decided", "", m_done));
        sayDoneForMany(m_book, dialog->orders(), OrderAction::Approve, now, this);
        chooseNext();
    });
    dialog->open();
}

void ApprovalsPage::showOnline()
{
    if (m_book.isOnline())
        return m_error->clear();
    m_error->say(tr("Approving needs a network: head office decides on what is true now."), {}, ErrorBar::Kind::Notice);
}

bool ApprovalsPage::counts(const OrderBook &, const BookRow &row, Date)
{
    return waits(row);
}

} // namespace oms
