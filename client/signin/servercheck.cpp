// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/signin/servercheck.h"

#include "client/models/schematext.h"
#include "shared/core/json.h"

#include <QVersionNumber>

namespace oms {

using namespace Qt::StringLiterals;

namespace {

QString connectionOf(const QUrl &url)
{
    if (url.scheme() == u"https")
        return ServerCheck::tr("Encrypted connection");
    const bool isLocal = url.host() == u"127.0.0.1" || url.host() == u"localhost" || url.host() == u"::1";
    return isLocal ? ServerCheck::tr("On this computer") : ServerCheck::tr("Not encrypted: others could read along");
}

} // namespace

bool isOlderThan(const QString &version, const QString &needed)
{
    return QVersionNumber::fromString(version) < QVersionNumber::fromString(needed);
}

void ServerCheck::ask(Transport &transport)
{
    m_question = std::make_unique<QObject>();
    m_connection = connectionOf(transport.server());
    become(State::Asking, tr("Asking %1…").arg(transport.server().host()));
    connect(&transport, &Transport::reached, m_question.get(),
            [this](int milliseconds) { m_milliseconds = milliseconds; });
    transport.send({"GET", u"/.well-known/oms"_s, {}, {}, {}}, m_question.get(),
                   [this, &transport](const Result<Reply> &reply) { answered(transport, reply); });
}

void ServerCheck::answered(const Transport &transport, const Result<Reply> &reply)
{
    if (!reply) {
        if (connectionTrouble(reply.error()) == "certificate")
            return become(State::CertificateDoubt, transport.doubt().reason);
        const bool isStarting =
            connectionTrouble(reply.error()).empty() && reply.error().code == ErrorCode::Unavailable;
        return become(isStarting ? State::Starting : State::Unreachable,
                      isStarting ? tr("The server answers but is starting.") : refusalText(reply.error()));
    }
    auto identity = fromJson<ServerIdentity>(reply->body, Purpose::Trusted);
    if (!identity)
        return become(State::Unreachable, tr("Something answers at this address, but it is no OMS server."));
    m_identity = std::move(*identity);
    const auto needed = QString::fromStdString(m_identity.min_app);
    if (isOlderThan(QLatin1StringView(OMS_VERSION), needed))
        return become(State::TooOldApp, tr("This application is too old for the server: it needs %1.").arg(needed));
    become(State::Ready,
           tr("%1 · version %2 · %3 ms")
               .arg(QString::fromStdString(m_identity.name), QString::fromStdString(m_identity.version))
               .arg(m_milliseconds));
}

void ServerCheck::become(State state, const QString &words)
{
    m_state = state;
    m_words = words;
    Q_EMIT changed();
}

} // namespace oms
