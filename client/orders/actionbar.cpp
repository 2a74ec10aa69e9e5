// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/orders/actionbar.h"

#include "client/app/icons.h"
#include "client/orderbook/orderwords.h"
#include "client/orders/bulkactions.h"
#include "client/orders/ordersums.h"
#include "client/widgets/button.h"
#include "client/widgets/label.h"

#include <QBoxLayout>
#include <QMenu>

namespace oms {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostButtons = 3; //!< the rest is in a menu

} // namespace

ActionBar::ActionBar(OrderBook &book, OrderTable &table, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_table(table)
    , m_count(new Label({}, TextSize::Small, QFont::DemiBold))
    , m_actions(new QHBoxLayout)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 6, 16, 6);
    row->setSpacing(8);
    row->addWidget(m_count);
    m_count->setElided(true);
    row->addStretch();
    m_actions->setSpacing(8);
    row->addLayout(m_actions);
    auto *print = Button::iconOnly(u"printer"_s, tr("Print… (Ctrl+P)"));
    row->addWidget(print);
    connect(print, &QPushButton::clicked, this, &ActionBar::printWanted);
    auto *none = Button::iconOnly(u"x"_s, tr("Pick none (Esc)"));
    row->addWidget(none);
    connect(none, &QPushButton::clicked, &m_table, &TableModel::takeNone);
    m_pause.setSingleShot(true);
    m_pause.setInterval(0);
    connect(&m_table, &TableModel::takenChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &ActionBar::refresh);
}

std::vector<OrderRowPtr> ActionBar::picked() const
{
    std::vector<OrderRowPtr> orders;
    for (const int row : m_table.takenRows())
        orders.push_back(m_table.shown(row));
    return orders;
}

void ActionBar::refresh()
{
    const auto sums = sumsOf(m_table, true);
    const auto amounts = collectText(sums);
    m_count->setText(tr("%Ln selected", nullptr, sums.orders) + (amounts.isEmpty() ? QString() : u"   "_s + amounts));
    for (auto *button : std::exchange(m_buttons, {})) {
        m_actions->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    const auto offers = bulkOffers(m_book, picked());
    const auto add = [this](Button *button) {
        m_actions->addWidget(button);
        m_buttons.push_back(button);
    };
    for (std::size_t i = 0; i < std::min(offers.size(), mostButtons); ++i) {
        const auto action = offers[i].action;
        auto *button = new Button(actionText(action), QString::fromLatin1(actionIcon(action)), ButtonKind::Plain);
        connect(button, &QPushButton::clicked, this,
                [this, action] { carryOutOnMany(m_book, picked(), action, window()); });
        add(button);
    }
    if (offers.size() <= mostButtons)
        return;
    auto *more = Button::iconOnly(u"ellipsis"_s, tr("More to do with them"), nullptr, ButtonKind::Plain);
    auto *menu = new QMenu(more);
    for (std::size_t i = mostButtons; i < offers.size(); ++i) {
        const auto action = offers[i].action;
        auto *entry = menu->addAction(icon(QString::fromLatin1(actionIcon(action))), actionText(action));
        connect(entry, &QAction::triggered, this,
                [this, action] { carryOutOnMany(m_book, picked(), action, window()); });
    }
    connect(more, &QPushButton::clicked, menu,
            [menu, more] { menu->popup(more->mapToGlobal(QPoint(0, -menu->sizeHint().height() - 2))); });
    add(more);
}

} // namespace oms
