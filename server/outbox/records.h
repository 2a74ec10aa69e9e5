// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/changes/work.h"
#include "server/database/listquery.h"

//! The outbox as people see it, who look after what could not be delivered.
namespace oms::outbox {

using RecordId = Id<struct OutboxRecordTag>;

enum class State { Waiting, Sent, Dead };

//! A mail, or an event that has not become mails yet.
struct Record {
    RecordId id;
    std::string type; //!< "order.approved"
    std::optional<OrderId> order_id;
    std::optional<std::string> to_address; //!< absent: an event
    std::optional<std::string> subject;
    State state = State::Waiting;
    int attempts = 0;
    Instant next_try_at;
    std::optional<std::string> error; //!< of the last attempt
    Instant created_at;
    std::optional<Instant> sent_at;
};

const ListQuery &listing();
Result<ListPage<Record>> list(Session &db, const ListRequest &request);
//! Tries it again at once, as if for the first time. Refuses: NotFound, Conflict (it has been delivered), Gone (its
//! link has been forgotten).
Result<Record> replay(Work &work, RecordId id);
//! All that were given up.
std::vector<RecordId> dead(Session &db);

} // namespace oms::outbox

namespace oms {

template<>
struct Choices<outbox::State> {
    static constexpr std::array<std::string_view, 3> codes {"waiting", "sent", "dead"};
};

template<>
struct Describe<outbox::Record> {
    static const Schema &schema();
};

} // namespace oms
