// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/message.h"

#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QTcpServer>
#include <QtGlobal>

#include <utility>

#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
#include <QHttpHeaders>
#endif

namespace oms::http {

//! QAbstractHttpServer as it is the same in every Qt from 6.4 on. All differences between the versions are here.
class AnyVersionHttpServer : public QAbstractHttpServer {
protected:
    virtual void requestArrived(QHttpServerResponder &&responder) = 0;

    bool bindTo(QTcpServer *server)
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        return bind(server);
#else
        bind(server);
        return true;
#endif
    }

    //! A framed response, written at once and completely.
    static void write(QHttpServerResponder &responder, Response &&response)
    {
        const auto status = static_cast<QHttpServerResponder::StatusCode>(response.status);
        const auto octets = [](std::string_view text) {
            return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
        };
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        QHttpHeaders headers;
        for (const auto &field : response.headers)
            if (field.name != "Content-Length") // added by write()
                headers.append(QLatin1StringView(octets(field.name)), QLatin1StringView(octets(field.value)));
        if (response.body.empty() && (response.status == 204 || response.status == 304))
            responder.write(headers, status);
        else
            responder.write(octets(response.body), headers, status);
#else
        responder.writeStatusLine(status);
        for (const auto &field : response.headers)
            responder.writeHeader(octets(field.name), octets(field.value));
        responder.writeBody(octets(response.body)); // also ends the head
#endif
    }

private:
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    bool handleRequest(const QHttpServerRequest &, QHttpServerResponder &responder) final
    {
        requestArrived(std::move(responder));
        return true;
    }
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &) final
    { }
#elif QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    bool handleRequest(const QHttpServerRequest &, QHttpServerResponder &responder) final
    {
        requestArrived(std::move(responder));
        return true;
    }
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &&) final
    { }
#else
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) final
    {
        requestArrived(makeResponder(request, socket));
        return true;
    }
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) final
    { }
#endif
};

} // namespace oms::http
