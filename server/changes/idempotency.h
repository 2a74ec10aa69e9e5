// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/session.h"
#include "shared/core/ids.h"
#include "shared/core/result.h"

#include <optional>
#include <string>

//! A POST that was sent twice, because its answer was lost on the way, is done once (Idempotency-Key).
namespace oms {

struct IdempotentRequest {
    UserId user;
    std::string route;
    std::string key; //!< the client's, one per intention
    std::string digest; //!< of all that the request says
};

struct KeptAnswer {
    int status = 0;
    std::string body;
    std::string etag;
    std::string location;
};

//! Takes the key for this transaction; nothing when it is new, else the answer that was given before. While another
//! transaction holds the same key this one waits for its end. Refuses: Invalid when the key came with another request.
//! Keys are good for 24 hours.
Result<std::optional<KeptAnswer>> claim(Transaction &transaction, const IdempotentRequest &request);

//! Keeps the answer for a repetition; written with the transaction that claimed the key.
void keep(Transaction &transaction, const IdempotentRequest &request, const KeptAnswer &answer);

} // namespace oms
