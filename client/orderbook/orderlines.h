// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orderbook/orderbook.h"
#include "client/orderbook/orderwords.h"

#include <QAbstractButton>

class QVBoxLayout;

namespace oms {

//! One order in a line: number, whose, state, when. A click opens it.
class OrderLine : public QAbstractButton {
    Q_OBJECT

public:
    OrderLine(const OrderRow &row, Reader reader, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_number;
    QString m_who;
    QString m_state;
    Tone m_tone;
    QString m_when;
};

//! A handful of orders below each other.
class OrderLines : public QWidget {
    Q_OBJECT

public:
    explicit OrderLines(Reader reader, QWidget *parent = nullptr);
    void show(const std::vector<OrderRowPtr> &rows);
    using QWidget::show;

Q_SIGNALS:
    void opened(const oms::OrderId &order);

private:
    Reader m_reader;
    QVBoxLayout *m_lines;
};

} // namespace oms
