// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/models/recordtable.h"
#include "client/orderbook/orderbook.h"
#include "client/orderbook/orderwords.h"
#include "shared/sync/attention.h"

namespace oms {

//! One thing in the inbox.
struct InboxItem {
    enum class Kind {
        Decision, //!< of the Sync centre: changed in both places, or refused
        Returned, //!< head office has given the order back
        News, //!< others have changed the order
    };

    Uuid id; //!< of the order or the decision
    Kind kind = Kind::News;
    QString title; //!< "48213 · Ingrid van den Berg"
    QString text; //!< "In production P2"
    Instant at;
    bool isUnread = false;
};

//! Nothing when the order is no matter for this person's inbox.
std::optional<InboxItem::Kind> kindOf(const OrderRow &row, bool isUnread, bool isFitter);
std::optional<InboxItem> itemOf(const OrderRow &row, bool isUnread, Reader reader, bool isFitter);
InboxItem itemOf(const sync::Attention &attention);

std::unique_ptr<RecordTable<InboxItem>> makeInboxTable();

} // namespace oms
