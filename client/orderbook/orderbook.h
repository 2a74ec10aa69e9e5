// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/catalogue/cataloguebook.h"
#include "client/customers/customerbook.h"
#include "client/orderbook/orderparts.h"
#include "client/orderbook/orderrows.h"
#include "shared/orders/command.h"
#include "shared/orders/event.h"

#include <QTimer>
#include <unordered_set>

namespace oms {

struct Session;

//! The orders that this person may see: what the screens know of where they live. Lists read rows, which come from the
//! replica, with and without a network; a whole order and its parts are read when they are opened. What may wait is
//! saved on this computer and sent later; what only the office does (approve, hold) asks the server and shows its
//! answer before the feed brings it. One for all screens of a window (books.h). GUI thread.
class OrderBook : public QObject {
    Q_OBJECT

public:
    //! All of it outlives the book.
    OrderBook(const Session &session, Replica &replica, ApiClient &api, CustomerBook &customers,
              CatalogueBook &catalogue, QObject *parent = nullptr);

    //! Reads everything anew in the background; then loaded().
    void load();
    //! In no order. Live and archived ones.
    const std::vector<OrderRowPtr> &rows() const { return m_rows; }
    OrderRowPtr find(const OrderId &id) const; //!< null when this computer does not have it
    RecordMark markOf(const Uuid &order) const;
    //! Others have changed it since this person opened it.
    bool isUnread(const OrderId &id) const { return m_unread.contains(id.value); }
    bool isFilling() const; //!< records may still be on their way for the first time
    bool isLoading() const { return m_wasLoading; } //!< as loadingChanged() said last
    bool isOnline() const { return m_catalogue.isOnline(); } //!< the server can be asked

    CustomerBook &customers() const { return m_customers; }
    CatalogueBook &catalogueBook() const { return m_catalogue; }
    CataloguePtr catalogue() const { return m_catalogue.catalogue(); }
    ApiClient &api() const { return m_api; }
    const Session &session() const { return m_session; }

    //! The whole order, with names; nothing when it is not kept here. The newest of what the replica has and what the
    //! server has answered.
    void read(const OrderId &id, QObject *receiver, std::function<void(std::optional<Kept<Order>>)> take);
    //! What belongs to it, archived parts left out, oldest first.
    void readParts(const OrderId &id, QObject *receiver, std::function<void(OrderParts)> take);
    //! Every visit at that horse, oldest first.
    void readMeasurements(const HorseId &horse, QObject *receiver,
                          std::function<void(std::vector<Kept<MeasurementSet>>)> take);
    //! Its timeline, oldest first, with the comments, as far as this person may read; online only.
    void readHistory(const OrderId &id, QObject *receiver, Finish<std::vector<OrderEvent>> finish);
    //! The person has opened it: it is no news any more, on any computer.
    void markSeen(const OrderId &id);

    // What this person is to an order, and may do with it.
    Standing standingOf(const Order &order) const;
    OrderCircumstances circumstancesOf(const Order &order) const;
    //! Buttons, in the order of the workflow; those that lack something say what (`missing`).
    std::vector<OfferedAction> offered(const Order &order) const;
    //! Whether it can be done without a network.
    static bool mayWait(const Order &order, OrderAction action);
    //! Whether the order may be edited by this person as it stands (fields and configuration).
    bool mayChange(const Order &order) const;

    // Each ends once: saved on this computer, or answered by the server where it cannot wait. Refused: what the shared
    // rules forbid, what the server says, Unavailable.
    //! `order.version` is what the person saw.
    void act(const Order &order, OrderAction action, OrderCommand command, QObject *receiver, Finish<Order> finish);
    //! All or none; online only.
    void bulk(const BulkCommand &command, QObject *receiver, Finish<BulkResult> finish);
    void create(const Order &order, QObject *receiver, Finish<Order> finish);
    //! `base` is what the person had before them. `reason` of a change after approval: with a network it goes to the
    //! server at once; without, the edit waits together with a comment that says it.
    void change(const Order &base, const Order &mine, const QString &reason, QObject *receiver, Finish<Order> finish);
    void archive(const Order &order, QObject *receiver, Finish<Order> finish);
    void restore(const Order &order, QObject *receiver, Finish<Order> finish); //!< online only

    //! A Payment, OrderComment, MeasurementSet or Attachment.
    template<Described Part>
    void add(const Part &part, QObject *receiver, Finish<bool> finish);
    template<Described Part>
    void changePart(const Part &base, const Part &mine, QObject *receiver, Finish<bool> finish);
    template<Described Part>
    void archivePart(const Part &part, QObject *receiver, Finish<bool> finish);

Q_SIGNALS:
    void loaded(); //!< rows() are other ones
    void loadingChanged(bool loading);
    void changed(const oms::OrderRowPtr &row);
    void removed(const oms::OrderId &order); //!< no longer this person's to see
    void partsChanged(const oms::OrderId &order); //!< a payment, comment, measurement or file came, or went
    void unreadChanged(const oms::OrderId &order);
    void onlineChanged(bool online);

private:
    void loadSoon();
    void follow(const std::vector<sync::RecordKey> &keys, bool isEverything);
    using FreshRow = std::shared_ptr<BookRow>; //!< nobody else has it yet
    void take(std::vector<Kept<FreshRow>> &&rows);
    void readAnew(const sync::RecordKey &key);
    void keep(const BookRow &row, RecordMark mark);
    void drop(const OrderId &id);
    void answer(Order order);
    void rejoin(const CustomerId &customer);
    void showLoading();
    void readUnread();
    void setUnread(const Uuid &order, bool isUnread);
    Finish<Reply> answering(QObject *receiver, Finish<Order> finish);
    void finishLocally(const OrderId &id, QObject *receiver, Finish<Order> finish);
    void submit(std::vector<sync::Wish> wishes, const OrderId &id, QObject *receiver, Finish<Order> finish);
    void submitPart(sync::Wish wish, QObject *receiver, Finish<bool> finish);

    const Session &m_session;
    Replica &m_replica;
    ApiClient &m_api;
    CustomerBook &m_customers;
    CatalogueBook &m_catalogue;
    std::vector<OrderRowPtr> m_rows;
    std::unordered_map<Uuid, std::size_t> m_places;
    std::unordered_map<Uuid, RecordMark> m_marks; //!< of those that have one
    std::unordered_map<Uuid, Order> m_answers; //!< of the server, which the replica has not brought yet
    std::unordered_set<Uuid> m_unread;
    std::unordered_set<Uuid> m_ours; //!< done here, until the feed has brought it
    PartsIndex m_parts;
    QTimer m_pause; //!< what changes in a burst is read once
    bool m_isLoading = false;
    bool m_wasLoading = false;
    std::unique_ptr<QObject> m_round; //!< lives while one loading counts
};

} // namespace oms
