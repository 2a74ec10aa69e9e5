// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orderbook/orderhistory.h"

#include <QWidget>

class QSlider;
class QVBoxLayout;

namespace oms {

class Button;
class Label;
class Pill;

//! A slider over an order's timeline: drawn back, it says how the order stood then, and what is different today.
class TimeTravel : public QWidget {
    Q_OBJECT

public:
    explicit TimeTravel(Reader reader, QWidget *parent = nullptr);
    //! Oldest first. Stays where it is in the past while the timeline only grows; hidden where there is no past.
    void setEvents(std::vector<OrderEvent> events, bool wasReleased);
    void toNow();
    //! The last event of the moment that is shown; nothing: now.
    std::optional<Instant> moment() const;

Q_SIGNALS:
    void travelled();

private:
    bool isNow() const;
    void showMoment();
    void showDifferences(const OrderThen &then);

    const Reader m_reader;
    std::vector<OrderEvent> m_events;
    bool m_wasReleased = false;
    QSlider *m_slider;
    Label *m_when;
    Pill *m_status;
    Button *m_now;
    QWidget *m_sheet;
    QVBoxLayout *m_lines;
};

} // namespace oms
