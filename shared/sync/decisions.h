// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/sync/outbox.h"

#include <map>

namespace oms::sync {

//! What waits for a person, what the person says, and what may go on after that.
class Decisions {
public:
    Decisions(Surroundings &around, Outbox &outbox);

    //! Open items, the newest first.
    std::vector<Attention> list();
    std::size_t count();
    Result<void> check(const Decision &decision);
    //! Within a transaction. An item that is no longer open is left alone.
    void take(const Decision &decision, Touched &touched);
    //! Somebody decided it elsewhere: the server no longer shows the item.
    void close(const MutationId &item, Touched &touched);
    //! After a full reading: own items that the server does not show.
    void closeAbsent(Touched &touched);
    //! Sends again what is blocked by nothing any longer; what the server blocked twice for no reason that is known
    //! here goes to the person.
    void release(const std::set<MutationId> &blockedAgain, Touched &touched);

private:
    struct Item {
        Mutation mutation;
        MutationResult result;
        std::optional<OutboxRow> own {};
    };
    using Renamed = std::map<std::string, std::string>; //!< old identity → the one that carries it on
    enum class Hindrance { None, Open, GivenUp };

    std::optional<Item> find(const MutationId &id);
    std::vector<OutboxRow> matesOf(const Item &item);
    std::optional<Wish> answerTo(const Item &item, const Decision &decision);
    void letGo(std::vector<OutboxRow> mates, Touched &touched);
    Renamed send(const Item &item, const std::string &choice, std::optional<Wish> wish, std::vector<OutboxRow> mates,
                 Touched &touched);
    void release(const std::set<MutationId> &blockedAgain, Renamed &renamed, Touched &touched);
    Hindrance hindranceOf(OutboxRow &row, Renamed &renamed);
    Hindrance hindranceOfNeed(std::string &need, Renamed &renamed);
    void sendAgain(OutboxRow row, const std::optional<Uuid> &group, Renamed &renamed, Touched &touched);
    Attention attentionOf(const OutboxRow &row);

    Surroundings &m_around;
    Outbox &m_outbox;
};

} // namespace oms::sync
