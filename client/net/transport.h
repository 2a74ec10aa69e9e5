// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/net/trust.h"
#include "shared/core/result.h"

#include <QObject>
#include <QPointer>
#include <QUrl>
#include <QUrlQuery>
#include <chrono>
#include <functional>

class QNetworkAccessManager;
class QNetworkReply;
class QSslError;

namespace oms {

//! One request to the server, before it is sent.
struct Question {
    QByteArray verb = "GET";
    QString path; //!< "/api/v1/customers"
    QUrlQuery query = {};
    std::string body = {}; //!< JSON, or empty
    QList<std::pair<QByteArray, QByteArray>> headers = {};
};

struct Reply {
    int status = 0;
    std::string body;
    QByteArray etag;
};

//! What a call ends with, exactly once unless its receiver died first.
template<class T>
using Finish = std::function<void(Result<T>)>;

//! Requests over HTTP to one server. The one place where a network reply meets a callback: the callback runs on this
//! thread only while `receiver` lives. A problem document becomes its Refusal; a request that got no answer is
//! refused as Unavailable with one error of the field "connection" (host_not_found, connection_refused, timed_out,
//! connection_lost, certificate).
class Transport : public QObject {
    Q_OBJECT

public:
    explicit Transport(const QUrl &server, QObject *parent = nullptr);

    const QUrl &server() const { return m_server; }
    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }
    //! A certificate that the person decided to trust although no authority vouches for it.
    void setTrusted(const CertificateDoubt &doubt) { m_trusted = doubt; }
    //! Why the certificate of the last refused connection is not trusted.
    const CertificateDoubt &doubt() const { return m_doubt; }
    //! Whether the person decided to trust the certificate that these errors are about.
    bool trusts(const QList<QSslError> &errors) const;

    void send(const Question &question, QObject *receiver, Finish<Reply> finish);

Q_SIGNALS:
    //! The server answered, whatever it said; `milliseconds` from sending to the answer.
    void reached(int milliseconds);
    //! There was no answer.
    void unreachable(const oms::Refusal &why);

private:
    void finished(QNetworkReply *reply, int milliseconds, const Finish<Reply> &finish);

    QUrl m_server;
    QNetworkAccessManager *m_network;
    std::chrono::milliseconds m_timeout {15000};
    CertificateDoubt m_trusted;
    CertificateDoubt m_doubt;
};

//! The code of a Refusal that came from the connection ("timed_out"), else empty.
std::string connectionTrouble(const Refusal &refusal);

} // namespace oms
