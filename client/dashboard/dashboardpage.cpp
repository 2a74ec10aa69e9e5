// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/dashboard/dashboardpage.h"

#include "client/app/session.h"
#include "client/dashboard/chart.h"
#include "client/dashboard/countercard.h"
#include "client/dashboard/flowbar.h"
#include "client/models/days.h"
#include "client/orderbook/orderlines.h"
#include "client/widgets/label.h"
#include "client/widgets/scrollpane.h"

#include <QBoxLayout>
#include <QTime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oms {

namespace {

constexpr auto burst = 200ms;

} // namespace

DashboardPage::DashboardPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_session(context.session)
    , m_book(context.books->orders())
    , m_needs(needsOf(m_session))
    , m_greeting(new Label({}, TextSize::Title, QFont::DemiBold))
    , m_flow(new FlowBar(readerOf(m_session)))
    , m_weeks(new Chart(tr("Orders a week"), Chart::Direction::Upright))
    , m_brands(new Chart(tr("Open orders by brand"), Chart::Direction::Lying))
    , m_recent(new OrderLines(readerOf(m_session)))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(scrolling(buildContent()));
    m_pause.setSingleShot(true);
    m_pause.setInterval(burst);
    connect(&m_pause, &QTimer::timeout, this, &DashboardPage::refresh);
    connect(&m_book, &OrderBook::loaded, this, &DashboardPage::refresh);
    connect(&m_book, &OrderBook::changed, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_book, &OrderBook::removed, &m_pause, qOverload<>(&QTimer::start));
    connect(m_flow, &FlowBar::wanted, this,
            [this](const QString &filter) { Q_EMIT wanted(u"orders"_s, u"filter:"_s + filter); });
    connect(m_recent, &OrderLines::opened, this,
            [this](const OrderId &id) { Q_EMIT wanted(u"orders"_s, QString::fromStdString(id.toString())); });
    refresh();
}

QWidget *DashboardPage::buildContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 18, 24, 24);
    column->setSpacing(18);
    column->addWidget(m_greeting);
    auto *needs = new QHBoxLayout;
    needs->setSpacing(10);
    for (const auto &need : m_needs) {
        auto *counter = new CounterCard(QString::fromLatin1(need.icon),
                                        QCoreApplication::translate("Dashboard", need.title), need.isPressing);
        connect(counter, &CounterCard::clicked, this, [this, address = QString::fromLatin1(need.address)] {
            if (address.startsWith(u'/'))
                Q_EMIT wanted(address.sliced(1), {});
            else
                Q_EMIT wanted(u"orders"_s, address);
        });
        m_counters.push_back(counter);
        needs->addWidget(counter);
    }
    column->addLayout(needs);
    column->addWidget(card(tr("Where orders stand"), m_flow));
    auto *charts = new QHBoxLayout;
    charts->setSpacing(24);
    charts->addWidget(card(tr("Orders a week, last twelve weeks"), m_weeks), 3);
    charts->addWidget(card(tr("Open orders by brand"), m_brands), 2);
    column->addLayout(charts);
    column->addWidget(card(tr("Changed last"), m_recent));
    column->addStretch();
    return content;
}

QWidget *DashboardPage::card(const QString &title, QWidget *content)
{
    auto *card = new QWidget;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(new Label(title, TextSize::Small, QFont::DemiBold, Ink::Secondary));
    column->addWidget(content);
    return card;
}

void DashboardPage::activate(const QString &)
{
    refresh(); // it may be another day
}

void DashboardPage::refresh()
{
    const auto hour = QTime::currentTime().hour();
    const auto first = m_session.fullName.section(u' ', 0, 0);
    m_greeting->setText((hour < 12       ? tr("Good morning, %1")
                             : hour < 18 ? tr("Good afternoon, %1")
                                         : tr("Good evening, %1"))
                            .arg(first));
    const auto figures = figuresOf(m_book.rows(), m_needs, today());
    for (std::size_t i = 0; i < m_counters.size(); ++i)
        m_counters[i]->setCount(figures.needs[i]);
    m_flow->show(figures.statuses);
    std::vector<Chart::Bar> weeks;
    for (const auto &week : figures.weeks)
        weeks.push_back({QLocale().toString(dayOf(week.begins), tr("d/M", "day and month below a bar")), week.count,
                         &week == &figures.weeks.back()});
    m_weeks->show(std::move(weeks));
    std::vector<Chart::Bar> brands;
    for (const auto &brand : figures.brands)
        brands.push_back({brand.name, brand.count});
    m_brands->show(std::move(brands));
    m_recent->show(figures.recent);
}

} // namespace oms
