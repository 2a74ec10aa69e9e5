// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/orders/order.h"

#include <QWidget>

namespace oms {

//! One station on an order's way.
struct Station {
    enum class State { Passed, Here, Stopped, Ahead };
    QString title; //!< "P2"
    State state = State::Ahead;
    QString when {}; //!< "3 Jul"; empty while it is not known
    QString tip {}; //!< who and how long
};
//! From ordered to completed; where it stands on hold it is stopped.
std::vector<Station> stationsOf(const Order &order);

//! An order's way as a line of dots, with dates. For the eye; a screen reader hears it as one sentence.
class Stepper : public QWidget {
    Q_OBJECT

public:
    explicit Stepper(QWidget *parent = nullptr);
    void show(const Order &order);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    qreal stationWidth() const { return m_stations.empty() ? 0 : qreal(width()) / qreal(m_stations.size()); }
    void paintStation(QPainter &painter, std::size_t index) const;

    std::vector<Station> m_stations;
};

} // namespace oms
