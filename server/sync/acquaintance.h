// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/auth/actor.h"
#include "server/database/session.h"
#include "shared/sync/mutation.h"

namespace oms::sync {

//! What a person may be told about the record of a mutation that came to nothing: of one that they never had on a
//! laptop nothing, not even that there is one.
class Acquaintance {
public:
    Acquaintance(Session &db, const Actor &actor)
        : m_db(db)
        , m_actor(actor)
    { }

    //! The record has come down to them once, or they made or changed it, though it may have gone away since.
    bool knew(const Mutation &mutation);
    //! Puts into the result who changed one of these fields last, or anything of the record.
    void nameTheOther(MutationResult &result, const Mutation &mutation, const Texts &fields);
    //! What people call the record: as it is, else as the mutation itself says.
    std::string titleOf(const Mutation &mutation);

private:
    std::string titleOfParent(const Mutation &mutation);
    Session &m_db;
    const Actor &m_actor;
};

} // namespace oms::sync
