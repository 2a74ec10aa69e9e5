// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orderbook/orderbook.h"
#include "client/production/stages.h"

#include <QWidget>

namespace oms {

class StageDelegate;
class Preferences;
class StageColumn;

//! What is in the workshop, by stage. Cards go from column to column by the workflow's actions and nothing else; they
//! stay where they are until the order has moved. The chosen card stays chosen wherever it goes.
class Board : public QWidget {
    Q_OBJECT

public:
    Board(OrderBook &book, Preferences &preferences, QWidget *parent = nullptr);

    int count() const;
    const std::optional<Uuid> &chosen() const { return m_chosen; }
    OrderRowPtr card(const Uuid &id) const; //!< null: it is not on the board
    //! By number or serial number, as a scanner reads them.
    OrderRowPtr cardNamed(const QString &text) const;
    void choose(const Uuid &id, bool takesFocus);
    void takeFocus();
    void setGrouped(bool grouped);
    //! One column on (1) or back (-1).
    void carry(const Uuid &id, int direction);
    void carryTo(const Uuid &id, Stage to);
    //! Whether one column on is a way for it.
    std::optional<OrderAction> actionOf(const Uuid &id, int direction) const;

Q_SIGNALS:
    void chosenChanged();
    void countChanged();
    void openWanted(const oms::Uuid &id);

private:
    void connectColumn(StageColumn &column);
    void fill();
    void put(const OrderRowPtr &row);
    void drop(const Uuid &id);
    void stepFrom(Stage stage, int direction);
    void restoreChoice();
    void refuse(const BookRow &card, Stage to);
    std::optional<Stage> stageWith(const Uuid &id) const;

    OrderBook &m_book;
    const Reader m_reader;
    StageDelegate *m_delegate;
    std::vector<StageColumn *> m_columns;
    std::optional<Uuid> m_chosen;
    bool m_isRestoring = false;
};

} // namespace oms
