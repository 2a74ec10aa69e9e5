// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/core/json.h"
#include "shared/sync/pull.h"
#include "support/faultproxy.h"
#include "support/server.h"
#include "support/show.h"

#include <QEventLoop>
#include <QLoggingCategory>
#include <QTcpSocket>
#include <QTest>

using namespace oms;
using namespace oms::test;

//! I3 over a real connection: the answer of a push is cut off after every number of bytes that it has.
class PushCutTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ServerInProcess> m_server;
    std::unique_ptr<FaultProxy> m_proxy;
    DeviceId m_device = makeId<DeviceId>();
    std::int64_t m_seq = 0;

    std::string value(const std::string &query)
    {
        const auto name = std::to_string(std::hash<std::string> {}(query));
        return m_server->postgres.database().reading().value({name.c_str(), query.c_str()}).value_or("null");
    }

    //! A request that makes one customer.
    ServerInProcess::Asking next()
    {
        sync::PushRequest request;
        request.protocol = sync::protocolVersion;
        request.device = m_device;
        auto &mutation = request.mutations.emplace_back();
        mutation.id = makeId<MutationId>();
        mutation.seq = ++m_seq;
        mutation.kind = "customer.create";
        mutation.entity = "customer";
        mutation.entity_id = makeUuid();
        mutation.args = R"({"name":"Bo"})";
        mutation.at = now();
        return m_server->post("/api/v1/sync/push", toJson(request)).as("sue");
    }

    //! Through the proxy, until either side ends the connection.
    QByteArray throughProxy(const QByteArray &octets)
    {
        QTcpSocket socket;
        QEventLoop loop;
        connect(&socket, &QTcpSocket::disconnected, &loop, &QEventLoop::quit);
        connect(&socket, &QTcpSocket::errorOccurred, &loop, &QEventLoop::quit);
        connect(&socket, &QTcpSocket::connected, &socket, [&] { socket.write(octets); });
        socket.connectToHost(QStringLiteral("127.0.0.1"), quint16(m_proxy->url().port()));
        loop.exec();
        return socket.readAll();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("oms.request=false"));
        m_server = std::make_unique<ServerInProcess>();
        m_server->account("sue", Role::Supervisor);
        const sync::DeviceRegistration laptop {m_device, "A laptop", "a test", 1};
        QCOMPARE(m_server->post("/api/v1/sync/devices", toJson(laptop)).as("sue").answer().status, 200);
        m_proxy = std::make_unique<FaultProxy>(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server->port())));
    }
    void cleanupTestCase()
    {
        m_proxy.reset();
        m_server.reset();
    }

    void afterEveryByte()
    {
        const auto whole = throughProxy(next().octets());
        QVERIFY(whole.startsWith("HTTP/1.1 200"));
        for (qsizetype bytes = 0; bytes < whole.size(); ++bytes) {
            auto request = next();
            FaultProxy::Faults cut;
            cut.cutAnswerAfter = bytes;
            m_proxy->set(cut);
            QCOMPARE(throughProxy(request.octets()).size(), bytes);
            const auto answer = request.answer(); // again, without the proxy
            QCOMPARE(answer.status, 200);
            const auto read = fromJson<sync::PushAnswer>(answer.body, Purpose::Trusted).value();
            QCOMPARE(read.last_seq, m_seq);
            QVERIFY(read.results.size() == 1 && read.results.front().status == sync::Verdict::Applied);
            QCOMPARE(request.answer().body.substr(0, answer.body.find("last_seq")),
                     answer.body.substr(0, answer.body.find("last_seq")));
        }
        QCOMPARE(value("SELECT count(*) FROM customer"), std::to_string(m_seq));
        QCOMPARE(value("SELECT count(*) FROM audit_log WHERE entity = 'customer'"), std::to_string(m_seq));
        QCOMPARE(value("SELECT max(version) FROM customer"), std::string("1"));
    }

    void sentTwiceAtOnce()
    {
        const auto before = value("SELECT count(*) FROM customer");
        for (int i = 0; i < 20; ++i) {
            FaultProxy::Faults twice;
            twice.doublesRequests = true;
            m_proxy->set(twice);
            QVERIFY(throughProxy(next().octets()).startsWith("HTTP/1.1 200"));
        }
        m_proxy->clear();
        QCOMPARE(value("SELECT count(*) FROM customer"), std::to_string(std::stoi(before) + 20));
    }
};

QTEST_GUILESS_MAIN(PushCutTest)
#include "tst_pushcut.moc"
