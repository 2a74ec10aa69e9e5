// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orderbook/orderbook.h"
#include "client/orderbook/orderwords.h"

#include <QStyledItemDelegate>
#include <QTimer>

namespace oms {

class StageModel;

//! Paints a card of the production board; one for all columns.
class StageDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    StageDelegate(const OrderBook &book, QObject *parent);

    //! The card lights up for a moment: it has come back.
    void showRefused(const Uuid &id);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    void repaintWanted();

private:
    void paintFrame(QPainter &painter, const QStyleOptionViewItem &option, const QRect &card, const BookRow &row) const;
    void paintFirst(QPainter &painter, const QRect &line, const BookRow &row, const Colours &colours) const;
    void paintSaddle(QPainter &painter, const QRect &line, const BookRow &row, const Colours &colours) const;
    void paintFoot(QPainter &painter, const QRect &line, const BookRow &row, const StageModel &model,
                   const Colours &colours) const;
    QColor leatherOf(const BookRow &row) const;

    const OrderBook &m_book;
    const Reader m_reader;
    std::optional<Uuid> m_refused;
    QTimer m_refusal;
};

} // namespace oms
