// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orderbook/orderwords.h"

#include <QAbstractButton>

class QHBoxLayout;

namespace oms {

//! One station of the flow: its name and how many stand there.
class FlowStation : public QAbstractButton {
    Q_OBJECT

public:
    FlowStation(const QString &title, Tone tone, bool isLast, QWidget *parent = nullptr);
    void setCount(int count);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {64, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    bool m_isLast;
    int m_count = 0;
};

//! The way of all orders from draft to shipped, with how many stand where; a click shows them.
class FlowBar : public QWidget {
    Q_OBJECT

public:
    explicit FlowBar(Reader reader, QWidget *parent = nullptr);
    void show(const std::array<int, orderStatusCount> &counts);
    using QWidget::show;

Q_SIGNALS:
    void wanted(const QString &filter); //!< "status:ordered,changed"

private:
    struct Station {
        StatusSet states;
        FlowStation *button;
    };
    std::vector<Station> m_stations;
};

} // namespace oms
