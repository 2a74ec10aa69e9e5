// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/page.h"
#include "client/models/recordtable.h"
#include "client/orderbook/books.h"

namespace oms {

class FilterField;
class ListView;

//! One field for what somebody has in hand: a number, a serial number, the name of a horse. What is exactly that is
//! chosen at once; Enter opens it.
class FindPage : public Page {
    Q_OBJECT

public:
    FindPage(const PageContext &context, QWidget *parent);
    static Page *make(const PageContext &context, QWidget *parent) { return new FindPage(context, parent); }

    QString title() const override { return tr("Find"); }
    void activate(const QString &text) override;

private:
    void connectBook();
    void look(const QString &text);
    void open(const Uuid &id);

    OrderBook &m_book;
    std::unique_ptr<RecordTable<OrderRowPtr>> m_table;
    FilterField *m_field;
    ListView *m_list;
};

} // namespace oms
