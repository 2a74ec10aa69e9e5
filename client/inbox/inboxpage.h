// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/page.h"
#include "client/inbox/inboxitems.h"
#include "client/orderbook/books.h"

#include <QPointer>

namespace oms {

class Button;
class Label;
class ListDetail;
class ListView;
class OrderDetail;

//! What is new and what waits, worked off like mail: what has been looked at stays until it is put away with E; what
//! needs a decision stays until it is decided.
class InboxPage : public Page {
    Q_OBJECT

public:
    InboxPage(const PageContext &context, QWidget *parent);
    ~InboxPage() override;
    static Page *make(const PageContext &context, QWidget *parent) { return new InboxPage(context, parent); }
    //! What is new here: others have changed it, or given it back.
    static bool counts(const OrderBook &book, const BookRow &row, Date today);

    QString title() const override { return tr("Inbox"); }
    void activate(const QString &recordId) override;
    std::vector<CommandOffer> commands() override;

private:
    QWidget *buildList();
    void connectSources();
    void refill();
    void readDecisions();
    void follow(const OrderId &order);
    void choose(const Uuid &id);
    void open(const Uuid &id);
    void putAway();
    void putAllAway();
    void showDone();

    const Session &m_session;
    Preferences &m_preferences;
    Replica &m_replica;
    OrderBook &m_book;
    std::unique_ptr<RecordTable<InboxItem>> m_table;
    ListView *m_list;
    OrderDetail *m_detail;
    ListDetail *m_split;
    Button *m_done;
    Button *m_allDone;
    std::vector<InboxItem> m_decisions;
    int m_place = 0;
};

} // namespace oms
