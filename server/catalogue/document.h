// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/auth/actor.h"
#include "server/database/session.h"
#include "server/database/sidethreads.h"
#include "server/database/turns.h"
#include "server/http/compression.h"
#include "shared/catalogue/catalogue.h"

#include <array>
#include <mutex>

namespace oms::catalogue {

//! The catalogue as one kind of reader may see it, at one moment, and the answers that say it.
struct KeptDocument {
    std::int64_t epoch = 0;
    Instant at;
    CataloguePtr catalogue;
    std::array<http::Response, 3> answers; //!< by http::Encoding, with their tags
    std::string tag; //!< of the plain one
};
using KeptDocumentPtr = std::shared_ptr<const KeptDocument>;

//! Everything live that an actor may see, in the order that people see it: what is pending only for reach All, prices
//! only for who may read them, never drafts. Several statements: a view of the database is the caller's to take.
CatalogueDocument readDocument(Session &db, const Actor &actor);

//! Keeps the catalogue for each kind of reader, for at most an hour. Whether it is still current is asked of the
//! database every time (one row): a write through any server is seen at once. Any thread; on a fiber or none.
class Documents {
public:
    //! Throws DatabaseError.
    KeptDocumentPtr at(Database &database, const Actor &actor, Instant now);

private:
    using Kind = std::size_t; //!< what a reader may see; index of m_kept
    static Kind kindOf(const Actor &actor);
    KeptDocumentPtr kept(Kind kind, std::int64_t epoch, Instant now);
    KeptDocumentPtr read(Database &database, const Actor &actor, Instant now);

    SideThreads m_sideThreads {1, 16}; //!< the answers of a large catalogue take a tenth of a second to make
    std::mutex m_mutex; //!< never held while waiting
    std::array<KeptDocumentPtr, 4> m_kept;
    Turns m_turns;
};

} // namespace oms::catalogue
