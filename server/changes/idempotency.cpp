// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/changes/idempotency.h"

#include "sql/idempotency.h"

namespace oms {

Result<std::optional<KeptAnswer>> claim(Transaction &transaction, const IdempotentRequest &request)
{
    transaction.post(sql::idempotency::forgetOld, {request.user});
    if (transaction.execute(sql::idempotency::claim, request.user, request.route, request.key, request.digest) == 1)
        return std::nullopt;
    const auto rows = transaction.run(sql::idempotency::find, {request.user, request.route, request.key});
    if (rows->size() == 0 || !rows->at(0, 1))
        return refuse(ErrorCode::Conflict, "The first request with this Idempotency-Key was taken back; send it again");
    if (rows->at(0, 0) != request.digest)
        return refuseField("Idempotency-Key", "used_before", "was used for another request");
    return KeptAnswer {.status = std::stoi(std::string(*rows->at(0, 1))),
                       .body = std::string(rows->at(0, 2).value_or("")),
                       .etag = std::string(*rows->at(0, 3)),
                       .location = std::string(*rows->at(0, 4))};
}

void keep(Transaction &transaction, const IdempotentRequest &request, const KeptAnswer &answer)
{
    transaction.post(
        sql::idempotency::keep,
        {request.user, request.route, request.key, answer.status, answer.body, answer.etag, answer.location});
}

} // namespace oms
