// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/net/apiclient.h"

namespace oms {

namespace {

struct ListMeta {
    std::int64_t total = 0;
    std::optional<std::string> next_cursor;
};

} // namespace

template<>
struct Describe<ListMeta> {
    static const Schema &schema()
    {
        static const Schema schema("meta",
                                   {field<&ListMeta::total>("total"), field<&ListMeta::next_cursor>("next_cursor")});
        return schema;
    }
};

ApiClient::ApiClient(const QUrl &server, SecretStore &store, const QString &profileId, QObject *parent)
    : QObject(parent)
    , m_transport(server)
    , m_credentials(m_transport, store, profileId)
{ }

void ApiClient::call(const Question &question, QObject *receiver, Finish<Reply> finish)
{
    attempt(question, {}, receiver, std::move(finish));
}

//! `refused` is the authorization that this call was refused with before; empty at the first attempt.
void ApiClient::attempt(const Question &question, const QByteArray &refused, QObject *receiver, Finish<Reply> finish)
{
    const auto authorized = [this, question, refused, receiver, finish](const Result<QByteArray> &authorization) {
        if (!authorization)
            return finish(tl::make_unexpected(authorization.error()));
        auto signedQuestion = question;
        signedQuestion.headers.append({"Authorization", *authorization});
        const auto answered = [=, this, used = *authorization](Result<Reply> reply) {
            const bool isExpired = !reply && reply.error().code == ErrorCode::Unauthenticated && refused.isEmpty();
            if (isExpired)
                return attempt(question, used, receiver, finish);
            finish(std::move(reply));
        };
        m_transport.send(signedQuestion, receiver, answered);
    };
    m_credentials.authorize(refused, receiver, authorized);
}

void ApiClient::readMeta(const std::string &meta, std::int64_t &total, QString &nextCursor)
{
    if (const auto read = fromJson<ListMeta>(meta, Purpose::Trusted)) {
        total = read->total;
        nextCursor = QString::fromStdString(read->next_cursor.value_or(""));
    }
}

std::pair<QByteArray, QByteArray> ApiClient::ifMatch(int version)
{
    return {"If-Match", '"' + QByteArray::number(version) + '"'};
}

} // namespace oms
