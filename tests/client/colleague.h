// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/net/apiclient.h"
#include "client/net/requestbody.h"
#include "shared/customers/customer.h"
#include "shared/orders/command.h"

#include <QTest>

namespace oms::test {

inline const QString customersPath = QStringLiteral("/api/v1/customers");

inline QString pathOf(const Customer &customer)
{
    return customersPath + u'/' + QString::fromStdString(customer.id.toString());
}

//! Somebody else at another computer, who works through the same server while the test looks at its screen. Waits for
//! every answer.
class Colleague {
public:
    Colleague(const QUrl &server, const LoginRequest &account)
        : m_api(server, m_store, QStringLiteral("colleague"))
    {
        m_me = waited<Profile>([&](Finish<Profile> finish) {
            m_api.credentials().signIn(account, Keep::UntilQuit, &m_receiver, std::move(finish));
        });
    }

    const Profile &me() const { return m_me; }

    template<Described T>
    T read(const QString &path)
    {
        return waited<T>([&](Finish<T> finish) { m_api.read<T>(path, &m_receiver, std::move(finish)); });
    }
    template<Described T>
    std::vector<T> list(const QString &path, const QString &query = QStringLiteral("limit=100"))
    {
        return waited<Listing<T>>([&](Finish<Listing<T>> finish) {
                   m_api.list<T>(path, QUrlQuery(query), &m_receiver, std::move(finish));
               })
            .data;
    }
    //! How many there are in all.
    template<Described T>
    std::int64_t total(const QString &path, const QString &query)
    {
        return waited<Listing<T>>([&](Finish<Listing<T>> finish) {
                   m_api.list<T>(path, QUrlQuery(query), &m_receiver, std::move(finish));
               })
            .total;
    }
    template<Described T>
    T change(const QString &path, const T &record, const FieldNames &changed)
    {
        return waited<T>(
            [&](Finish<T> finish) { m_api.change(path, record, changed, &m_receiver, std::move(finish)); });
    }
    //! Archives, restores, …: `path` ends with the command.
    template<Described T>
    T command(const QString &path, const T &record)
    {
        return waited<T>(
            [&](Finish<T> finish) { m_api.command<T>(path, record.version, &m_receiver, std::move(finish)); });
    }
    //! Makes what the path makes: `/orders/{id}/duplicate`, or of a body.
    template<Described T>
    T make(const QString &path, const std::string &body = {})
    {
        const auto reply = waited<Reply>(
            [&](Finish<Reply> finish) { m_api.call({"POST", path, {}, body, {}}, &m_receiver, std::move(finish)); });
        return fromJson<T>(reply.body, Purpose::Trusted).value();
    }
    //! Does an action of the workflow.
    void act(const Order &order, OrderAction action, const OrderCommand &command = {})
    {
        const auto word = codeOf(action);
        const auto path = QStringLiteral("/api/v1/orders/") + QString::fromStdString(order.id.toString()) + u'/'
            + QString::fromUtf8(word.data(), qsizetype(word.size()));
        const auto tag = '"' + QByteArray::number(order.version) + '"';
        waited<Reply>([&](Finish<Reply> finish) {
            const auto body = createBody(schemaOf<OrderCommand>(), &command);
            m_api.call({"POST", path, {}, body, {{"If-Match", tag}}}, &m_receiver, std::move(finish));
        });
    }
    void post(const QString &path)
    {
        waited<Reply>([&](Finish<Reply> finish) {
            m_api.call({"POST", path, {}, {}, {}}, &m_receiver, std::move(finish));
        });
    }

private:
    template<class T>
    T waited(const std::function<void(Finish<T>)> &ask)
    {
        std::optional<Result<T>> ended;
        ask([&ended](Result<T> result) { ended = std::move(result); });
        if (!QTest::qWaitFor([&ended] { return ended.has_value(); }, 10'000))
            throw std::runtime_error("no answer");
        if (!*ended)
            throw std::runtime_error(ended->error().detail);
        return std::move(**ended);
    }

    MemoryStore m_store;
    QObject m_receiver;
    ApiClient m_api;
    Profile m_me;
};

} // namespace oms::test
