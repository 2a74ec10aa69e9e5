// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/net/transport.h"

#include "shared/core/json.h"
#include "shared/core/problem.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSysInfo>
#include <memory>

namespace oms {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestAnswer = 64 * 1024 * 1024;
constexpr std::string_view connectionField = "connection";

struct TroubleRow {
    QNetworkReply::NetworkError error;
    std::string_view code;
    std::string_view sentence;
};

constexpr TroubleRow lost {QNetworkReply::UnknownNetworkError, "connection_lost", "The connection was lost."};

constexpr TroubleRow troubles[] = {
    {QNetworkReply::HostNotFoundError, "host_not_found", "There is no server of this name."},
    {QNetworkReply::ConnectionRefusedError, "connection_refused", "No OMS server answers at this address."},
    {QNetworkReply::TimeoutError, "timed_out", "The server did not answer in time."},
    {QNetworkReply::OperationCanceledError, "timed_out", "The server did not answer in time."},
    {QNetworkReply::SslHandshakeFailedError, "certificate", "The server's certificate is not trusted."},
};

Refusal troubleOf(QNetworkReply::NetworkError error)
{
    const auto *row = &lost;
    for (const auto &known : troubles)
        if (known.error == error)
            row = &known;
    return {ErrorCode::Unavailable,
            std::string(row->sentence),
            {{std::string(connectionField), std::string(row->code), std::string(row->sentence)}}};
}

QByteArray userAgent()
{
    return "oms/" OMS_VERSION " (" + QSysInfo::prettyProductName().toUtf8() + ')';
}

QNetworkRequest requestFor(const QUrl &server, const Question &question, std::chrono::milliseconds timeout)
{
    QUrl url = server;
    url.setPath(question.path);
    url.setQuery(question.query);
    QNetworkRequest request(url);
    request.setTransferTimeout(int(timeout.count()));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setHeader(QNetworkRequest::UserAgentHeader, userAgent());
    request.setRawHeader("Accept", "application/json, application/problem+json");
    if (!question.body.empty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    for (const auto &[name, value] : question.headers)
        request.setRawHeader(name, value);
    return request;
}

} // namespace

Transport::Transport(const QUrl &server, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_network(new QNetworkAccessManager(this))
{ }

void Transport::send(const Question &question, QObject *receiver, Finish<Reply> finish)
{
    auto *reply = m_network->sendCustomRequest(requestFor(m_server, question, m_timeout), question.verb,
                                               QByteArray::fromStdString(question.body));
    connect(reply, &QNetworkReply::sslErrors, this, [this, reply](const QList<QSslError> &errors) {
        m_doubt = doubtOf(errors);
        if (trusts(errors))
            reply->ignoreSslErrors(errors);
    });
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64) {
        if (received > largestAnswer)
            reply->abort();
    });
    QElapsedTimer clock;
    clock.start();
    connect(reply, &QNetworkReply::finished, this,
            [this, reply, clock, guard = QPointer<QObject>(receiver), finish = std::move(finish)] {
                reply->deleteLater();
                finished(reply, int(clock.elapsed()), [guard, finish](Result<Reply> result) {
                    if (guard)
                        finish(std::move(result));
                });
            });
}

bool Transport::trusts(const QList<QSslError> &errors) const
{
    const auto doubt = doubtOf(errors);
    return !doubt.isEmpty() && doubt.fingerprint == m_trusted.fingerprint;
}

void Transport::finished(QNetworkReply *reply, int milliseconds, const Finish<Reply> &finish)
{
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // A status alone is not an answer: the rest may have been cut off.
    const bool isCut = reply->error() != QNetworkReply::NoError && status < 400;
    if (status == 0 || isCut) {
        auto trouble = troubleOf(reply->error());
        Q_EMIT unreachable(trouble);
        return finish(tl::make_unexpected(std::move(trouble)));
    }
    Q_EMIT reached(milliseconds);
    auto body = reply->readAll().toStdString();
    if (status >= 400)
        return finish(tl::make_unexpected(refusalFromProblem(status, body, reply->rawHeader("Retry-After").toInt())));
    finish(Reply {status, std::move(body), reply->rawHeader("ETag")});
}

std::string connectionTrouble(const Refusal &refusal)
{
    for (const auto &error : refusal.errors)
        if (error.field == connectionField)
            return error.code;
    return {};
}

} // namespace oms
