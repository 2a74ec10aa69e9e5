// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/auth/authenticator.h"
#include "server/changes/idempotency.h"
#include "server/http/query.h"
#include "server/http/ratelimit.h"
#include "server/http/readiness.h"
#include "server/http/router.h"

#include <memory>
#include <optional>

namespace oms::http {

//! What every request of a thread needs. All of it outlives the thread's requests.
struct Surroundings {
    const Router &router;
    Database &database; //!< this thread's
    Authenticator &authenticator; //!< this thread's
    RateLimits &rates; //!< everybody's
    const Readiness &readiness;
    SharedRates *sharedRates = nullptr; //!< this thread's, where processes share their limits
};

//! One request on its way: the stages before the endpoint, the endpoint itself, commit or rollback.
class Exchange final : public Call {
public:
    Exchange(Request request, std::string requestId, Instant now, const Surroundings &surroundings);
    ~Exchange() override;

    //! Passes all stages in their order and performs the endpoint; the first refusal ends it.
    //! Lets DatabaseError and other exceptions pass; whatever was not committed is then rolled back.
    Result<Answer> run();

    const Router::Match &match() const { return m_match; }
    const RateLimits::Verdict &rate() const { return m_rate; } //!< the tighter one of address and account
    const Actor *whoever() const { return m_actor.get(); } //!< null while nobody is signed in

    const Request &request() const override { return m_request; }
    const std::string &requestId() const override { return m_requestId; }
    const Actor &actor() const override;
    Instant now() const override { return m_now; }
    Origin origin() const override;
    Session &reading() override;
    Work &work() override;
    Transaction &transaction() override;
    Database &database() override { return m_surroundings.database; }
    std::string_view path(std::string_view name) const override;
    const Query &query() const override { return m_query; }
    Result<int> seenVersion() const override;

private:
    using Refused = std::optional<Refusal>;

    // The stages, in their order.
    Refused route();
    Refused admitAddress();
    Refused beReady();
    Refused authenticate();
    Refused admitAccount();
    Refused permit();
    Refused readPath();
    Refused readQuery();
    Refused checkBody();
    Refused checkPrecondition();

    Result<Answer> perform();
    Result<Answer> performOnce(const std::string &key);
    Refused admit(RateLimits::Bucket bucket, std::string_view key);
    bool isOpenToPeer() const;
    void commit();

    Request m_request;
    std::string m_requestId;
    Instant m_now;
    Surroundings m_surroundings;
    Router::Match m_match;
    RateLimits::Verdict m_rate;
    std::shared_ptr<const Actor> m_actor;
    Query m_query;
    std::unique_ptr<Transaction> m_transaction;
    std::optional<Work> m_work;
};

} // namespace oms::http
