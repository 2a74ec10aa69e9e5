// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/live/hub.h"
#include "shared/sync/mutation.h"
#include "tests/support/jsonpath.h"
#include "tests/support/server.h"
#include "tests/support/show.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>

using namespace oms;
using namespace oms::test;
using namespace Qt::StringLiterals;

namespace {

//! A client of /api/v1/live.
class Ear {
public:
    explicit Ear(quint16 port)
    {
        QObject::connect(&m_socket, &QWebSocket::textMessageReceived, &m_socket, [this](const QString &frame) {
            const auto text = frame.toStdString();
            types.push_back(textAt(text, "type"));
            if (types.back() == "poke")
                pokes.push_back(jsonAt(text, "to_seq").toInteger());
        });
        m_socket.open(QUrl(u"ws://127.0.0.1:%1/api/v1/live"_s.arg(port)));
    }
    bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    QWebSocketProtocol::CloseCode closeCode() const { return m_socket.closeCode(); }
    void say(const std::string &frame) { m_socket.sendTextMessage(QString::fromStdString(frame)); }
    void show(const std::string &ticket) { say(R"({"type":"ticket","ticket":")" + ticket + R"("})"); }
    void close() { m_socket.close(); }
    bool hasHeard(const char *type) const { return std::find(types.begin(), types.end(), type) != types.end(); }

    Texts types;
    std::vector<qint64> pokes;

private:
    QWebSocket m_socket;
};

} // namespace

//! The socket by which the server says that there is something new.
class LiveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(ServerInProcess::quickConfig()); }
    void cleanup() { m_api.reset(); }

    void aPublicationIsHeardByThoseWhomItConcerns();
    void aTicketOpensOnceAndInTime();
    void whoShowsNoTicketIsClosed();
    void manyPublicationsBecomeFewPokes();
    void aSignedOutSessionHearsOfItAndIsClosed();
    void aDeviceThatIsToBeWipedHearsOfIt();
    void aRevokedDeviceGetsNoTicketAndLosesItsSocket();
    void theServerSaysGoodbyeWhenItStops();
    void anAddressHoldsOnlySoManySockets();
    void aLostConnectionToTheDatabaseComesBackAndEverybodyIsPoked();
    void placesAreGivenBackWhateverBecomesOfAHandshake();
    void aNotificationIsReadStrictly();

private:
    void begin(const Config &config)
    {
        m_api.reset();
        m_api = std::make_unique<ServerInProcess>(config);
        const auto fitter = [this](const char *name) {
            m_api->postgres.run("INSERT INTO fitter (id, user_id, name, region_code) VALUES (gen_random_uuid(), '"
                                + m_api->account(name, Role::Fitter).toString() + "', '" + name + "', 'GB')");
        };
        fitter("anna");
        fitter("ben");
        m_api->account("sue", Role::Supervisor);
        m_api->account("root", Role::Admin);
    }
    std::string ticketOf(const std::string &name, const std::string &query = {})
    {
        return textAt(m_api->post("/api/v1/live/ticket" + query).as(name).answer().body, "ticket");
    }
    std::string laptopOf(const std::string &name)
    {
        const sync::DeviceRegistration laptop {makeId<DeviceId>(), "A laptop", "OMS", 1};
        m_api->post("/api/v1/sync/devices", toJson(laptop)).as(name).answer();
        return laptop.id.toString();
    }
    //! Connected, and let in.
    std::unique_ptr<Ear> ear(const std::string &name, const std::string &query = {})
    {
        auto made = std::make_unique<Ear>(m_api->port());
        if (!QTest::qWaitFor([&] { return made->isConnected(); }))
            qWarning("no connection");
        made->show(ticketOf(name, query));
        if (!QTest::qWaitFor([&] { return made->hasHeard("ready"); }))
            qWarning("not let in");
        return made;
    }
    void addCustomer(const std::string &as)
    {
        QCOMPARE(m_api->post("/api/v1/customers", R"({"name":"Bo"})").as(as).answer().status, 201);
    }
    //! Where the feed stands, once nothing waits to be published; until then a number that no poke reaches.
    qint64 settledHead()
    {
        static constexpr Statement head {
            "test.head", "SELECT max(to_seq) FROM feed_batch WHERE NOT EXISTS (SELECT FROM change_mark)"};
        const auto settled = m_api->postgres.database().reading().value(head);
        return settled ? std::stoll(*settled) : std::numeric_limits<qint64>::max();
    }
    std::string figure(const std::string &name)
    {
        const auto text = m_api->get("/metrics").as("root").answer().body;
        const auto at = text.find("\n" + name + " ");
        return at == text.npos ? "" : text.substr(at + name.size() + 2, text.find('\n', at + 1) - at - name.size() - 2);
    }

    std::unique_ptr<ServerInProcess> m_api;
};

void LiveTest::aPublicationIsHeardByThoseWhomItConcerns()
{
    addCustomer("ben"); // signs everybody in and lets the first publishing pass
    m_api->tokenOf("anna");
    QTRY_VERIFY(settledHead() < std::numeric_limits<qint64>::max());
    const auto anna = ear("anna");
    const auto ben = ear("ben");
    const auto office = ear("sue");
    QTRY_VERIFY(anna->pokes.size() == 1 && ben->pokes.size() == 1 && office->pokes.size() == 1); // where things stand
    QElapsedTimer clock;
    clock.start();
    addCustomer("anna");
    QTRY_VERIFY(anna->pokes.size() == 2);
    qInfo("from the request to the poke: %lld ms", clock.elapsed());
    QTRY_VERIFY(office->pokes.size() == 2);
    QCOMPARE(anna->pokes.back(), settledHead());
    QCOMPARE(ben->pokes.size(), std::size_t(1));
    QCOMPARE(figure("oms_live_sockets_open"), std::string("3"));
    QCOMPARE(figure("oms_live_pokes_total"), std::string("5"));
}

void LiveTest::aTicketOpensOnceAndInTime()
{
    const auto ticket = ticketOf("anna");
    Ear first(m_api->port());
    Ear second(m_api->port());
    QTRY_VERIFY(first.isConnected() && second.isConnected());
    first.show(ticket);
    QTRY_VERIFY(first.hasHeard("ready"));
    second.show(ticket);
    QTRY_VERIFY(second.isClosed());
    QCOMPARE(second.closeCode(), QWebSocketProtocol::CloseCodePolicyViolated);
    QVERIFY(!second.hasHeard("ready"));
    Ear late(m_api->port());
    QTRY_VERIFY(late.isConnected());
    const auto old = ticketOf("anna");
    m_api->postgres.run("UPDATE live_ticket SET expires_at = now() - interval '1 second'");
    late.show(old);
    QTRY_VERIFY(late.isClosed());
    QVERIFY(!first.isClosed());
    QCOMPARE(m_api->post("/api/v1/live/ticket").answer().status, 401);
    QCOMPARE(m_api->post("/api/v1/live/ticket?device=" + makeUuid().toString()).as("anna").answer().status, 404);
}

void LiveTest::whoShowsNoTicketIsClosed()
{
    for (const std::string frame :
         {R"({"type":"ticket","ticket":"made up"})", "{", R"({"type":"poke","ticket":"x"})"}) {
        Ear ear(m_api->port());
        QTRY_VERIFY(ear.isConnected());
        ear.say(frame);
        QTRY_VERIFY(ear.isClosed());
        QCOMPARE(ear.closeCode(), QWebSocketProtocol::CloseCodePolicyViolated);
    }
    Ear loud(m_api->port());
    QTRY_VERIFY(loud.isConnected());
    loud.say(std::string(5000, 'x'));
    QTRY_VERIFY(loud.isClosed());
    QTRY_COMPARE(figure("oms_live_sockets_open"), std::string("0"));
}

void LiveTest::manyPublicationsBecomeFewPokes()
{
    const auto office = ear("sue");
    QElapsedTimer clock;
    clock.start();
    m_api->tokenOf("anna");
    for (int i = 0; i < 50; ++i)
        addCustomer("anna");
    QTRY_VERIFY(!office->pokes.empty() && office->pokes.back() == settledHead());
    qInfo("%zu pokes in %lld ms", office->pokes.size(), clock.elapsed());
    QVERIFY(qint64(office->pokes.size()) <= clock.elapsed() / 50 + 3);
    QVERIFY(std::is_sorted(office->pokes.begin(), office->pokes.end()));
}

void LiveTest::aSignedOutSessionHearsOfItAndIsClosed()
{
    const auto anna = ear("anna");
    const auto ben = ear("ben");
    QCOMPARE(m_api->post("/api/v1/auth/logout").as("anna").answer().status, 204);
    QTRY_VERIFY(anna->isClosed());
    QCOMPARE(anna->types.back(), std::string("signout"));
    QVERIFY(ben->isConnected());
}

void LiveTest::aDeviceThatIsToBeWipedHearsOfIt()
{
    const auto laptop = laptopOf("anna");
    const auto anna = ear("anna", "?device=" + laptop);
    const auto atTheDesk = ear("anna");
    QCOMPARE(m_api->post("/api/v1/sync/devices/" + laptop + "/wipe").as("root").answer().status, 200);
    QTRY_VERIFY(anna->isClosed());
    QCOMPARE(anna->types.back(), std::string("wipe"));
    QVERIFY(atTheDesk->isConnected());
}

void LiveTest::aRevokedDeviceGetsNoTicketAndLosesItsSocket()
{
    const auto laptop = laptopOf("anna");
    const auto anna = ear("anna", "?device=" + laptop);
    QCOMPARE(m_api->post("/api/v1/sync/devices/" + laptop + "/revoke").as("anna").answer().status, 200);
    QTRY_VERIFY(anna->isClosed());
    QCOMPARE(anna->types.back(), std::string("signout"));
    QCOMPARE(m_api->post("/api/v1/live/ticket?device=" + laptop).as("anna").answer().status, 403);
}

void LiveTest::theServerSaysGoodbyeWhenItStops()
{
    const auto anna = ear("anna");
    auto &parts = m_api->parts();
    QMetaObject::invokeMethod(
        &parts.listener(), [&parts] { parts.drain(std::chrono::seconds(5)); }, Qt::BlockingQueuedConnection);
    QTRY_VERIFY(anna->isClosed());
    QCOMPARE(anna->closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
}

void LiveTest::anAddressHoldsOnlySoManySockets()
{
    auto config = ServerInProcess::quickConfig();
    config.maxConnectionsPerAddress = 3;
    begin(config);
    std::vector<std::unique_ptr<Ear>> ears;
    for (int i = 0; i < 3; ++i) {
        ears.push_back(std::make_unique<Ear>(m_api->port()));
        QTRY_VERIFY(ears.back()->isConnected());
    }
    const auto handshake =
        "GET /api/v1/live HTTP/1.1\r\nHost: here\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n";
    QCOMPARE(RawClient(m_api->port()).ask(handshake).status, 404); // one too many: an ordinary request
    ears.pop_back();
    QTRY_COMPARE(figure("oms_live_sockets_open"), std::string("2"));
    Ear another(m_api->port());
    QTRY_VERIFY(another.isConnected());
}

void LiveTest::aLostConnectionToTheDatabaseComesBackAndEverybodyIsPoked()
{
    const auto anna = ear("anna");
    addCustomer("anna");
    QTRY_VERIFY(!anna->pokes.empty() && anna->pokes.back() >= settledHead());
    const auto before = anna->pokes.size();
    m_api->postgres.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query ~ 'LISTEN|max.to_seq. FROM"
                        " feed_batch' AND datname = current_database() AND pid <> pg_backend_pid()");
    QTRY_VERIFY_WITH_TIMEOUT(anna->pokes.size() > before, 20'000);
    addCustomer("anna");
    QTRY_VERIFY_WITH_TIMEOUT(anna->pokes.back() >= settledHead(), 20'000);
}

void LiveTest::placesAreGivenBackWhateverBecomesOfAHandshake()
{
    for (int i = 0; i < 3; ++i) {
        RawClient odd(m_api->port());
        odd.send("GET /api/v1/live HTTP/1.1\r\nHost: here\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                 "Sec-WebSocket-Version: 1\r\n\r\n");
        odd.everything();
    }
    QTRY_COMPARE(figure("oms_live_sockets_open"), std::string("0"));
    QCOMPARE(
        RawClient(m_api->port())
            .ask("GET /api/v1/elsewhere HTTP/1.1\r\nHost: here\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n")
            .status,
        404);
}

void LiveTest::aNotificationIsReadStrictly()
{
    QCOMPARE(live::newsOf("17 office fitter:x")->scopes.size(), std::size_t(2));
    QCOMPARE(live::newsOf("17 office fitter:x")->to_seq, 17);
    QVERIFY(live::newsOf("17 *")->scopes.empty());
    QVERIFY(!live::newsOf("office"));
    QVERIFY(!live::newsOf("17"));
    QVERIFY(!live::newsOf(""));
}

QTEST_GUILESS_MAIN(LiveTest)
#include "tst_live.moc"
