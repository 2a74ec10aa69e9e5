// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/page.h"
#include "client/models/recordtable.h"
#include "client/orderbook/books.h"

namespace oms {

class Button;
class DecisionPane;
class ErrorBar;
class Label;
class ListDetail;
class ListView;

//! The queue of what waits for head office, urgent ones first. A approves, R returns, H holds; the next one comes by
//! itself.
class ApprovalsPage : public Page {
    Q_OBJECT

public:
    ApprovalsPage(const PageContext &context, QWidget *parent);
    ~ApprovalsPage() override;
    static Page *make(const PageContext &context, QWidget *parent) { return new ApprovalsPage(context, parent); }
    //! Waits for a decision.
    static bool counts(const OrderBook &book, const BookRow &row, Date today);

    QString title() const override;
    void activate(const QString &recordId) override;

private:
    QWidget *buildList();
    void connectBook();
    void bindKeys();
    void choose(const Uuid &id);
    void chooseNext();
    void decided(const OrderId &order);
    void approveMany();
    void showOnline();

    const Session &m_session;
    Preferences &m_preferences;
    OrderBook &m_book;
    std::unique_ptr<RecordTable<OrderRowPtr>> m_table;
    ListView *m_list;
    DecisionPane *m_pane;
    ListDetail *m_split;
    Label *m_count;
    Button *m_many;
    ErrorBar *m_error;
    int m_done = 0; //!< since the page was opened
    int m_place = 0; //!< of the current row: where the next one comes up
};

} // namespace oms
