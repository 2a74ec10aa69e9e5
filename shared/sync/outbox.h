// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/sync/surroundings.h"

namespace oms::sync {

//! What was done here and is on its way. Everything but batch() and hasWaiting() within a transaction.
class Outbox {
public:
    explicit Outbox(Surroundings &around);

    Mutation mutationOf(const Wish &wish, const std::optional<Uuid> &group = {});
    //! Numbers it, stores it and notes it.
    void add(Mutation mutation, Touched &touched);
    void submit(const std::vector<Wish> &wishes, Touched &touched);

    bool hasWaiting();
    //! What may be sent together, by seq. A group is whole.
    std::vector<Mutation> batch();
    //! The server would not take so much at once, or something in it. False: it was one change alone already.
    bool halve(std::size_t sent);
    void takeMoreAgain();

    //! False: something was deferred, or left without an answer.
    bool take(const std::vector<Mutation> &sent, const PushAnswer &answer, Touched &touched);
    //! Of the last answer: sent again after having been blocked, and blocked again.
    const std::set<MutationId> &blockedAgain() const { return m_blockedAgain; }
    //! Something was asked for again, and the server's count is behind what it had acknowledged: it was set back.
    bool hasLost(const std::vector<Mutation> &sent, const PushAnswer &answer);
    //! What cannot be sent at all is a person's to decide.
    void giveToPerson(const std::vector<Mutation> &sent, const Refusal &refusal, Touched &touched);

    //! All changes of the server until now have arrived: what it had accepted is among them, or gone with its record.
    void settle(const Touched &removed, Touched &touched);
    void forgetOld(Instant time);
    //! After a start: the records may have been lost where the outbox was saved, and the device with them.
    void recover(Touched &touched);
    //! After a transaction that failed.
    void forgetAsked() { m_askedAgain.clear(); }

    //! Numbers what the server may not know anew. `everything`: also what it had acknowledged and has lost again.
    void renumber(StoredState &state, bool everything, Touched &touched);
    void change(OutboxRow row, OutboxState state, Touched &touched);
    void note(const MutationId &id, std::string event, std::string detail);

    //! A decision about this item is on its way or done: the row that carries it.
    std::optional<OutboxRow> resolutionOf(const MutationId &item);

    //! Only for planted bugs.
    void sendAsNew(const std::vector<Mutation> &sent);
    void drop(const std::vector<Mutation> &sent, Touched &touched);

private:
    Texts needsOf(const Mutation &mutation);
    void takeResult(const MutationResult &result, Touched &touched);
    void askAgain(OutboxRow row, Touched &touched);

    Surroundings &m_around;
    std::set<MutationId> m_askedAgain;
    std::set<MutationId> m_blockedAgain;
    std::size_t m_most = mostMutations;
};

} // namespace oms::sync
