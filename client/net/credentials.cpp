// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/net/credentials.h"

#include "shared/core/json.h"

namespace oms {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto margin = 20s; //!< an access token is renewed so long before its end

Result<Tokens> tokensFrom(const Result<Reply> &reply)
{
    if (!reply)
        return tl::make_unexpected(reply.error());
    return fromJson<Tokens>(reply->body, Purpose::Trusted);
}

Question asking(const QString &path, std::string body)
{
    return {"POST", path, {}, std::move(body), {}};
}

} // namespace

Credentials::Credentials(Transport &transport, SecretStore &store, const QString &key, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_store(store)
    , m_key(key)
{ }

void Credentials::signIn(const LoginRequest &request, Keep keep, QObject *receiver, Finish<Profile> finish)
{
    const auto ask = asking(u"/api/v1/auth/login"_s, toJson(request));
    m_transport.send(ask, receiver, [this, keep, finish = std::move(finish)](const Result<Reply> &reply) {
        auto tokens = tokensFrom(reply);
        if (!tokens)
            return finish(tl::make_unexpected(std::move(tokens.error())));
        m_keep = keep;
        if (keep == Keep::UntilQuit)
            m_store.remove(m_key); // whoever was kept before must not come back at the next start
        auto profile = tokens->user;
        accept(std::move(*tokens));
        finish(std::move(profile));
    });
}

void Credentials::resume(QObject *receiver, Finish<Profile> finish)
{
    m_store.read(m_key, this,
                 [this, receiver = QPointer(receiver), finish = std::move(finish)](auto outcome, const QString &kept) {
                     if (!receiver)
                         return;
                     auto next = fromJson<RefreshRequest>(kept.toStdString(), Purpose::Trusted);
                     if (outcome != SecretStore::Outcome::Done || !next)
                         return finish(refuse(ErrorCode::Unauthenticated, "Nobody is signed in."));
                     m_keep = Keep::SignedIn;
                     m_next = std::move(*next);
                     renew([receiver, finish](Result<Profile> profile) {
                         if (receiver)
                             finish(std::move(profile));
                     });
                 });
}

void Credentials::signOut(std::function<void()> told)
{
    auto goodbye = asking(u"/api/v1/auth/logout"_s, {});
    goodbye.headers = {{"Authorization", m_authorization}};
    forget();
    m_transport.send(goodbye, this, [told = std::move(told)](const Result<Reply> &) { told(); });
}

void Credentials::authorize(const QByteArray &refused, QObject *receiver, Finish<QByteArray> finish)
{
    const bool isGood = m_authorization != refused && std::chrono::steady_clock::now() < m_goodUntil;
    if (isGood && !m_authorization.isEmpty())
        return finish(m_authorization);
    if (!isSignedIn())
        return finish(refuse(ErrorCode::Unauthenticated, "Nobody is signed in."));
    m_waiting.push_back({receiver, std::move(finish)});
    if (m_waiting.size() > 1)
        return;
    renew([this](const Result<Profile> &profile) {
        answerWaiters(profile ? std::nullopt : std::optional(profile.error()));
    });
}

void Credentials::renew(Finish<Profile> finish)
{
    const auto ask = asking(u"/api/v1/auth/refresh"_s, toJson(m_next));
    m_transport.send(ask, this, [this, finish = std::move(finish)](const Result<Reply> &reply) {
        auto tokens = tokensFrom(reply);
        if (tokens) {
            auto profile = tokens->user;
            accept(std::move(*tokens));
            return finish(std::move(profile));
        }
        const auto refusal = std::move(tokens.error());
        if (refusal.code == ErrorCode::Unauthenticated) {
            forget();
            Q_EMIT ended(refusal);
        }
        finish(tl::make_unexpected(refusal));
    });
}

void Credentials::answerWaiters(const std::optional<Refusal> &refusal)
{
    for (const auto &waiter : std::exchange(m_waiting, {})) {
        if (!waiter.receiver)
            continue;
        if (refusal)
            waiter.finish(tl::make_unexpected(*refusal));
        else
            waiter.finish(m_authorization);
    }
}

void Credentials::accept(Tokens &&tokens)
{
    m_authorization = "Bearer " + QByteArray::fromStdString(tokens.access_token);
    m_goodUntil = std::chrono::steady_clock::now() + std::chrono::seconds(tokens.expires_in) - margin;
    m_next = {std::move(tokens.refresh_token), makeUuid().toString()};
    store();
}

void Credentials::store()
{
    if (m_keep == Keep::UntilQuit)
        return;
    m_store.write(m_key, QString::fromStdString(toJson(m_next)), this, [this](auto outcome) {
        if (outcome != SecretStore::Outcome::NoStore)
            return;
        m_keep = Keep::UntilQuit;
        Q_EMIT notKept();
    });
}

void Credentials::forget()
{
    m_authorization.clear();
    m_next = {};
    m_goodUntil = {};
    m_store.remove(m_key);
}

} // namespace oms
