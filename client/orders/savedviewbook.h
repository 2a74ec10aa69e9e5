// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orderbook/orderbook.h"

#include <set>

namespace oms {

//! Views that people keep under a name: one's own, with and without a network, and those that others share, as the
//! server has told them. GUI thread.
class SavedViewBook : public QObject {
    Q_OBJECT

public:
    //! Both outlive it.
    SavedViewBook(OrderBook &book, Replica &replica, QObject *parent = nullptr);

    void load();
    //! One's own, then those of others; by name.
    const std::vector<SavedView> &views() const { return m_views; }
    const SavedView *find(const SavedViewId &id) const;

    // Each ends when it is saved on this computer. Refused: what the shared rules forbid, a name that is taken.
    void add(const SavedView &view, QObject *receiver, Finish<bool> finish);
    void change(const SavedView &base, const SavedView &mine, QObject *receiver, Finish<bool> finish);
    void archive(const SavedView &view, QObject *receiver, Finish<bool> finish);

Q_SIGNALS:
    void changed();

private:
    void read();
    void ask();
    void merge();
    Result<void> isFree(const SavedView &view) const;
    void submit(sync::Wish wish, QObject *receiver, Finish<bool> finish);

    OrderBook &m_book;
    Replica &m_replica;
    std::vector<SavedView> m_own;
    std::vector<SavedView> m_others;
    std::vector<SavedView> m_views;
};

} // namespace oms
