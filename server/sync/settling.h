// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/changes/work.h"
#include "server/sync/acquaintance.h"
#include "server/sync/devices.h"

#include <span>

namespace oms::sync {

//! One mutation, or a group that happens together or not at all, on its way through one transaction: known or new, in
//! its turn or not, blocked, allowed, carried out, remembered.
class Settling {
public:
    //! `actor` as the database says in this transaction, which holds `device`; both outlive it.
    Settling(Transaction &db, const Actor &actor, const Device &device, Instant now);

    //! Refuses, for the whole request: Conflict (id reused, seq sequence_gap, device forked). Nothing is written then.
    Result<std::vector<MutationResult>> settle(std::span<const Mutation> group);
    //! Records that the first new one cannot be stored, and the others did not happen: for what PostgreSQL refuses
    //! again and again, so that it does not stand in the way of all that follow.
    Result<std::vector<MutationResult>> refuseAll(std::span<const Mutation> group, const Refusal &why);

    std::int64_t lastSeq() const { return m_lastSeq; } //!< the device's, with these

private:
    struct Member {
        const Mutation *mutation;
        std::string digest;
        std::optional<MutationResult> result = {};
        bool isKnown = false;
    };

    Result<void> recognise(std::span<const Mutation> group);
    bool standsStill() const;
    void carryOut();
    void holdBackOthers();
    MutationResult attempt(const Mutation &mutation);
    MutationResult carriedOut(const Mutation &mutation);
    std::optional<int> seenBy(const Mutation &mutation);
    MutationResult rejected(const Mutation &mutation, const Refusal &why);
    bool isBlocked(const Mutation &mutation);
    void remember();
    std::vector<MutationResult> results();

    Transaction &m_db;
    const Actor &m_actor;
    const Device &m_device;
    const Instant m_now;
    Acquaintance m_acquaintance;
    std::int64_t m_lastSeq;
    std::vector<Member> m_members;
    Texts m_doneHere; //!< identities: later members may need them
};

} // namespace oms::sync
