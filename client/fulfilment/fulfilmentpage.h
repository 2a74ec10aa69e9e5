// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/page.h"
#include "client/fulfilment/queues.h"
#include "client/orderbook/books.h"

#include <QTimer>

class QTabBar;

namespace oms {

class Label;
class ListDetail;
class ListView;
class Ticket;

//! What a workshop has to do: four queues, and the ticket of what is chosen. Works on without a network.
class FulfilmentPage : public Page {
    Q_OBJECT

public:
    FulfilmentPage(const PageContext &context, QWidget *parent);
    ~FulfilmentPage() override;
    static Page *make(const PageContext &context, QWidget *parent) { return new FulfilmentPage(context, parent); }
    //! New to the factory that this person works for.
    static bool counts(const OrderBook &book, const BookRow &row, Date today);

    QString title() const override;
    void activate(const QString &recordId) override;
    std::vector<CommandOffer> commands() override;

private:
    QWidget *buildList();
    void connectBook();
    void readQuestions();
    bool isIn(const BookRow &row, Queue queue) const;
    void showQueue(Queue queue);
    void showCounts();
    void choose(const Uuid &id);
    void chooseNext();

    const Session &m_session;
    Preferences &m_preferences;
    Replica &m_replica;
    OrderBook &m_book;
    Asked m_asked;
    std::unique_ptr<RecordTable<OrderRowPtr>> m_table;
    QTabBar *m_tabs;
    ListView *m_list;
    Ticket *m_ticket;
    ListDetail *m_split;
    QTimer m_pause; //!< what changes in a burst is read once
    int m_place = 0; //!< of the current row: where the next one comes up
};

} // namespace oms
