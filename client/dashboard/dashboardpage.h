// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/page.h"
#include "client/dashboard/figures.h"
#include "client/orderbook/books.h"

namespace oms {

class Chart;
class CounterCard;
class FlowBar;
class Label;
class OrderLines;

//! The first look of the day. Every number opens what it counts.
class DashboardPage : public Page {
    Q_OBJECT

public:
    DashboardPage(const PageContext &context, QWidget *parent);
    static Page *make(const PageContext &context, QWidget *parent) { return new DashboardPage(context, parent); }

    QString title() const override { return tr("Dashboard"); }
    void activate(const QString &) override;

private:
    QWidget *buildContent();
    QWidget *card(const QString &title, QWidget *content);
    void refresh();

    const Session &m_session;
    OrderBook &m_book;
    const std::vector<Need> m_needs;
    std::vector<CounterCard *> m_counters;
    Label *m_greeting;
    FlowBar *m_flow;
    Chart *m_weeks;
    Chart *m_brands;
    OrderLines *m_recent;
    QTimer m_pause; //!< a burst of changes is counted once
};

} // namespace oms
