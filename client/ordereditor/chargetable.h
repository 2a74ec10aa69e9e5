// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orderbook/orderbook.h"

#include <QWidget>

class QGridLayout;

namespace oms {

class Button;
class Label;
class OrderDraft;

//! What is charged besides the saddle, and the old saddle that pays a part. Each line is kind, words and amount.
class ChargeTable : public QWidget {
    Q_OBJECT

public:
    explicit ChargeTable(OrderDraft &draft, QWidget *parent = nullptr);
    ~ChargeTable() override;

    //! As the draft has it; amounts are read in that currency.
    void show(const std::string &currency);
    QString trouble() const; //!< why a line cannot be taken as it is typed; empty when all can

private:
    struct Line;

    void rebuild();
    void addLine(const Charge &charge);
    void addTradeIn();
    void take();
    void takeTradeIn();

    OrderDraft &m_draft;
    std::vector<Charge> m_shown;
    std::optional<TradeIn> m_shownTradeIn;
    std::string m_currency;
    QGridLayout *m_grid;
    std::vector<std::unique_ptr<Line>> m_lines;
    std::unique_ptr<Line> m_tradeIn;
    Button *m_add;
    Button *m_addTradeIn;
    Label *m_trouble;
};

} // namespace oms
