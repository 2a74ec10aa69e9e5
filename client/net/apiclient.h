// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/net/credentials.h"
#include "client/net/requestbody.h"

namespace oms {

//! One page of a list.
template<class T>
struct Listing {
    std::vector<T> data;
    std::int64_t total = 0;
    QString nextCursor {}; //!< empty at the end
};

//! What the client may ask of the server, in records and refusals. Calls end exactly once, on this thread, while their
//! receiver lives; every one has a time-out. An expired access token is renewed once and the call repeated.
class ApiClient : public QObject {
    Q_OBJECT

public:
    ApiClient(const QUrl &server, SecretStore &store, const QString &profileId, QObject *parent = nullptr);

    Transport &transport() { return m_transport; }
    Credentials &credentials() { return m_credentials; }

    template<Described T>
    void read(const QString &path, QObject *receiver, Finish<T> finish)
    {
        call({"GET", path, {}, {}, {}}, receiver, parsing<T>(std::move(finish)));
    }

    template<Described T>
    void list(const QString &path, const QUrlQuery &query, QObject *receiver, Finish<Listing<T>> finish)
    {
        call({"GET", path, query, {}, {}}, receiver, [finish = std::move(finish)](Result<Reply> reply) {
            if (!reply)
                return finish(tl::make_unexpected(std::move(reply.error())));
            std::string meta;
            auto data = listFromJson<T>(reply->body, &meta);
            if (!data)
                return finish(tl::make_unexpected(std::move(data.error())));
            Listing<T> listing {std::move(*data), 0, {}};
            readMeta(meta, listing.total, listing.nextCursor);
            finish(std::move(listing));
        });
    }

    //! `key` makes it safe to ask again when the answer was lost: the same key for the same form.
    template<Described T>
    void create(const QString &path, const T &record, const QByteArray &key, QObject *receiver, Finish<T> finish)
    {
        call({"POST", path, {}, createBody(schemaOf<T>(), &record), {{"Idempotency-Key", key}}}, receiver,
             parsing<T>(std::move(finish)));
    }

    //! Only `changed` is sent, with the version that the person saw: Stale when it is no longer the current one.
    template<Described T>
    void change(const QString &path, const T &record, const FieldNames &changed, QObject *receiver, Finish<T> finish)
    {
        call({"PATCH", path, {}, changeBody(schemaOf<T>(), &record, changed), {ifMatch(record.version)}}, receiver,
             parsing<T>(std::move(finish)));
    }

    //! "Do this to that record": archive, restore, ….
    template<Described T>
    void command(const QString &path, int seenVersion, QObject *receiver, Finish<T> finish)
    {
        call({"POST", path, {}, {}, {ifMatch(seenVersion)}}, receiver, parsing<T>(std::move(finish)));
    }

    //! A signed-in request as it is.
    void call(const Question &question, QObject *receiver, Finish<Reply> finish);

private:
    template<Described T>
    static Finish<Reply> parsing(Finish<T> finish)
    {
        return [finish = std::move(finish)](Result<Reply> reply) {
            if (!reply)
                return finish(tl::make_unexpected(std::move(reply.error())));
            finish(fromJson<T>(reply->body, Purpose::Trusted));
        };
    }
    static void readMeta(const std::string &meta, std::int64_t &total, QString &nextCursor);
    static std::pair<QByteArray, QByteArray> ifMatch(int version);

    void attempt(const Question &question, const QByteArray &refused, QObject *receiver, Finish<Reply> finish);

    Transport m_transport;
    Credentials m_credentials;
};

} // namespace oms
