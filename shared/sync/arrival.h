// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/sync/surroundings.h"

namespace oms::sync {

//! What comes down: pages are put aside with their cursors until an answer is complete, then shown at once. Everything
//! within a transaction.
class Arrival {
public:
    explicit Arrival(Surroundings &around);

    //! False: the answer does not follow what is stored here, and nothing of it is kept.
    bool stage(const PullAnswer &answer);
    //! Everything has been here at least once.
    bool isComplete(const StoredState &state);

    struct Applied {
        Touched removed; //!< including records that were never here
        bool isGuarded = false; //!< so many rows were to go without a reason that they stayed
        bool hasRestarted = false; //!< some scope was read from its beginning
    };
    //! `removed`: scopes that the person has no longer.
    Applied apply(const std::vector<ScopeRemoval> &removed, Touched &touched);

    //! Whether each scope is as the server says; one that is not is begun anew.
    bool verify(const PullAnswer &answer);
    //! Every scope is read from its beginning; until then everything stays.
    void restartAll(StoredState &state);

private:
    struct Census;
    void restart(StoredState &state, const std::string &scope);
    void dropStaged(const std::string &scope);
    Census count();
    void takeChange(const std::string &scope, const Change &change, const Census &census, Applied &applied);
    void put(const std::string &scope, const Change &change, const Census &census);
    void letGo(const std::string &scope, const RecordKey &key, Applied &applied);

    Surroundings &m_around;
    std::set<std::string> m_reasons; //!< scopes of which the server has said why so much goes
};

} // namespace oms::sync
