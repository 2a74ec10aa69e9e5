// SPDX-License-Identifier: GPL-3.0-or-later
// What the client makes of answers that are late, cut, lost or refused. Against a real server: tst_customerspage.
#include "client/cannedserver.h"
#include "client/net/apiclient.h"
#include "shared/customers/customer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace oms;
using namespace oms::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Heard = CannedServer::Heard;
using Say = CannedServer::Say;
using How = Say::How;

const QByteArray login = "/api/v1/auth/login";
const QByteArray refresh = "/api/v1/auth/refresh";
const QByteArray one = "/api/v1/customers/1";
const QByteArray anna = R"({"name":"Anna","version":3})";

//! The keychain of a computer that has none.
class NoKeychain : public SecretStore {
public:
    void read(const QString &, QObject *, Read answer) override { answer(Outcome::NoStore, {}); }
    void write(const QString &, const QString &, QObject *, Done done) override { done(Outcome::NoStore); }
    void remove(const QString &) override { }
};

//! What a call ended with, and how often.
template<class T>
struct Ending {
    std::optional<Result<T>> result;
    int times = 0;

    Finish<T> finish()
    {
        return [this](Result<T> ended) {
            result = std::move(ended);
            ++times;
        };
    }
    bool isDone() const { return times > 0; }
    bool isGood() const { return result && result->has_value(); }
    std::string trouble() const { return result && !*result ? connectionTrouble(result->error()) : "none"; }
};

QString textIn(const Heard &heard, const QString &name)
{
    return QJsonDocument::fromJson(heard.body)[name].toString();
}

//! A server where everything goes well: "a1" is the first access token, each renewal gives the next.
Say allIsWell(const Heard &heard)
{
    if (heard.target == login)
        return {200, tokensJson("a1", "r1")};
    if (heard.target == refresh)
        return {200, tokensJson("a2", "r2")};
    return {200, anna};
}

//! As above, but the first access token has expired.
Say firstTokenExpired(const Heard &heard)
{
    if (heard.target == one && heard.headers["authorization"] == "Bearer a1")
        return {401, problemJson(401, "unauthenticated")};
    return allIsWell(heard);
}

} // namespace

class TestApiClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<CannedServer>(allIsWell);
        m_store = std::make_unique<MemoryStore>();
        m_api = std::make_unique<ApiClient>(m_server->url(), *m_store, u"profile"_s);
    }

    void aRecordIsRead()
    {
        signIn();
        const auto customer = read();
        QVERIFY(customer.isGood());
        QCOMPARE((*customer.result)->name, "Anna");
        const auto heard = m_server->heard(one).front();
        QCOMPARE(heard.headers["authorization"], "Bearer a1");
        QVERIFY(heard.headers["user-agent"].startsWith("oms/" OMS_VERSION " ("));
    }

    void aListKnowsItsTotalAndWhereItGoesOn()
    {
        signIn();
        m_server->answer([](const Heard &) {
            return Say {200, R"({"data":[)" + anna + R"(],"meta":{"total":7,"next_cursor":"c2","page":1}})"};
        });
        Ending<Listing<Customer>> ending;
        m_api->list<Customer>(u"/api/v1/customers"_s, {}, this, ending.finish());
        QTRY_VERIFY(ending.isDone());
        QVERIFY(ending.isGood());
        QCOMPARE((*ending.result)->data.size(), std::size_t(1));
        QCOMPARE((*ending.result)->total, 7);
        QCOMPARE((*ending.result)->nextCursor, u"c2"_s);
    }

    void onlyWhatChangedIsSentWithTheVersionThatWasSeen()
    {
        signIn();
        Customer customer;
        customer.name = "Anna";
        customer.phone = "0123";
        customer.version = 4;
        Ending<Customer> ending;
        m_api->change(QString::fromLatin1(one), customer, {"phone"}, this, ending.finish());
        QTRY_VERIFY(ending.isDone());
        const auto heard = m_server->heard(one).front();
        QCOMPARE(heard.verb, "PATCH");
        QCOMPARE(heard.body, R"({"phone":"0123"})");
        QCOMPARE(heard.headers["if-match"], "\"4\"");
    }

    void aNewRecordCarriesItsKeyAndNothingThatTheServerSets()
    {
        signIn();
        Customer customer;
        customer.id = makeId<CustomerId>();
        customer.name = "Anna";
        customer.fitter_name = "Ben";
        Ending<Customer> ending;
        m_api->create(u"/api/v1/customers"_s, customer, "key-1", this, ending.finish());
        QTRY_VERIFY(ending.isDone());
        const auto heard = m_server->heard("/api/v1/customers").front();
        QCOMPARE(heard.headers["idempotency-key"], "key-1");
        QCOMPARE(textIn(heard, u"name"_s), u"Anna"_s);
        QVERIFY(!heard.body.contains("fitter_name"));
        QVERIFY(!heard.body.contains("version"));
    }

    void aProblemBecomesItsRefusal()
    {
        signIn();
        m_server->answer([](const Heard &) {
            return Say {422,
                        problemJson(422, "invalid", R"([{"field":"email","code":"duplicate","message":"is in use"}])")};
        });
        const auto ending = read();
        QVERIFY(!ending.isGood());
        QCOMPARE(ending.result->error().code, ErrorCode::Invalid);
        QCOMPARE(ending.result->error().errors.front().field, "email");
        QCOMPARE(ending.result->error().errors.front().code, "duplicate");
    }

    void aServerThatAsksToWaitSaysHowLong()
    {
        signIn();
        m_server->answer([](const Heard &) { return Say {429, problemJson(429, "too_many"), "Retry-After: 7\r\n"}; });
        const auto ending = read();
        QCOMPARE(ending.result->error().code, ErrorCode::TooMany);
        QCOMPARE(ending.result->error().retryAfterSeconds, 7);
    }

    void aForeignPageIsARefusalToo()
    {
        signIn();
        m_server->answer([](const Heard &) { return Say {502, "<html>Bad gateway</html>"}; });
        QVERIFY(!read().isGood());
        m_server->answer([](const Heard &) { return Say {200, "<html>Please pay for the Wi-Fi</html>"}; });
        QVERIFY(!read().isGood());
    }

    void aRedirectIsNotFollowed()
    {
        signIn();
        m_server->answer([](const Heard &) { return Say {302, "", "Location: /elsewhere\r\n"}; });
        QVERIFY(!read().isGood());
        QVERIFY(m_server->heard("/elsewhere").empty());
    }

    void noServerIsSaid()
    {
        m_server.reset();
        QCOMPARE(enter().trouble(), "connection_refused");
    }

    void silenceEndsWithATimeOut()
    {
        m_api->transport().setTimeout(100ms);
        m_server->answer([](const Heard &) { return Say {.how = How::Silent}; });
        QCOMPARE(enter().trouble(), "timed_out");
    }

    void aCutAnswerIsNoAnswer()
    {
        signIn();
        m_server->answer([](const Heard &) { return Say {200, anna, {}, How::Cut}; });
        QCOMPARE(read().trouble(), "connection_lost");
    }

    void aReceiverThatIsGoneHearsNothing()
    {
        signIn();
        auto receiver = std::make_unique<QObject>();
        Ending<Customer> gone;
        Ending<Customer> there;
        m_api->read(QString::fromLatin1(one), receiver.get(), gone.finish());
        m_api->read(QString::fromLatin1(one), this, there.finish());
        receiver.reset();
        QTRY_VERIFY(there.isDone());
        QCOMPARE(m_server->heard(one).size(), std::size_t(2));
        QVERIFY(!gone.isDone());
    }

    void callsWaitForOneRenewalAndAreRepeated()
    {
        signIn();
        m_server->answer(firstTokenExpired);
        std::vector<Ending<Customer>> endings(5);
        for (auto &ending : endings)
            m_api->read(QString::fromLatin1(one), this, ending.finish());
        for (const auto &ending : endings) {
            QTRY_VERIFY(ending.isDone());
            QVERIFY(ending.isGood());
            QCOMPARE(ending.times, 1);
        }
        QCOMPARE(m_server->heard(refresh).size(), std::size_t(1));
        QCOMPARE(textIn(m_server->heard(refresh).front(), u"refresh_token"_s), u"r1"_s);
    }

    void aTokenNearItsEndIsRenewedBeforeItIsUsed()
    {
        m_server->answer([](const Heard &heard) {
            return heard.target == login ? Say {200, tokensJson("a1", "r1", 5)} : allIsWell(heard);
        });
        signIn();
        QVERIFY(read().isGood());
        QCOMPARE(m_server->heard(one).size(), std::size_t(1));
        QCOMPARE(m_server->heard(one).front().headers["authorization"], "Bearer a2");
    }

    void aCallIsRepeatedOnlyOnce()
    {
        signIn();
        m_server->answer([](const Heard &heard) {
            return heard.target == one ? Say {401, problemJson(401, "unauthenticated")} : allIsWell(heard);
        });
        const auto ending = read();
        QCOMPARE(ending.result->error().code, ErrorCode::Unauthenticated);
        QCOMPARE(m_server->heard(one).size(), std::size_t(2));
    }

    //! sync.md 6: the same token with the same nonce, so that the server can tell it from a theft.
    void aLostRenewalIsAskedForAgainInTheSameWords()
    {
        signIn();
        m_server->answer([](const Heard &heard) {
            return heard.target == refresh ? Say {.how = How::HangUp} : firstTokenExpired(heard);
        });
        QCOMPARE(read().trouble(), "connection_lost");
        QVERIFY(m_api->credentials().isSignedIn());
        const auto lost = m_server->heard(refresh).front();
        m_server->answer(firstTokenExpired);
        QVERIFY(read().isGood());
        const auto again = m_server->heard(refresh).back();
        QVERIFY(!textIn(lost, u"nonce"_s).isEmpty());
        QCOMPARE(again.body, lost.body);
    }

    void theServerEndsASessionOnce()
    {
        signIn();
        QSignalSpy ended(&m_api->credentials(), &Credentials::ended);
        m_server->answer([](const Heard &heard) {
            return heard.target == login ? allIsWell(heard) : Say {401, problemJson(401, "unauthenticated")};
        });
        QCOMPARE(read().result->error().code, ErrorCode::Unauthenticated);
        QCOMPARE(read().result->error().code, ErrorCode::Unauthenticated);
        QCOMPARE(ended.size(), 1);
        QVERIFY(!m_api->credentials().isSignedIn());
        QCOMPARE(m_server->heard(refresh).size(), std::size_t(1));
    }

    void aKeptSessionIsTakenUpAfterARestart()
    {
        signIn(Keep::SignedIn);
        restart();
        QVERIFY(resume().isGood());
        QCOMPARE(textIn(m_server->heard(refresh).front(), u"refresh_token"_s), u"r1"_s);
        QVERIFY(read().isGood());
        QCOMPARE(m_server->heard(one).front().headers["authorization"], "Bearer a2");
    }

    void aKeptSessionOutlivesAServerThatIsAway()
    {
        signIn(Keep::SignedIn);
        restart();
        m_server->answer([](const Heard &) { return Say {503, problemJson(503, "unavailable")}; });
        QCOMPARE(resume().result->error().code, ErrorCode::Unavailable);
        m_server->answer(allIsWell);
        QVERIFY(resume().isGood());
    }

    void aSessionThatIsNotKeptIsGoneAfterARestart()
    {
        signIn(Keep::SignedIn);
        signIn(Keep::UntilQuit);
        restart();
        QCOMPARE(resume().result->error().code, ErrorCode::Unauthenticated);
    }

    void signingOutForgetsAndTellsTheServer()
    {
        signIn(Keep::SignedIn);
        bool told = false;
        m_api->credentials().signOut([&told] { told = true; });
        QVERIFY(!m_api->credentials().isSignedIn());
        QTRY_VERIFY(told);
        QCOMPARE(m_server->heard("/api/v1/auth/logout").front().headers["authorization"], "Bearer a1");
        restart();
        QVERIFY(!resume().isGood());
    }

    void aComputerWithoutAKeychainSaysSo()
    {
        m_api.reset();
        NoKeychain none;
        m_api = std::make_unique<ApiClient>(m_server->url(), none, u"profile"_s);
        QSignalSpy notKept(&m_api->credentials(), &Credentials::notKept);
        signIn(Keep::SignedIn);
        QCOMPARE(notKept.size(), 1);
        QVERIFY(read().isGood());
        m_api.reset();
    }

private:
    Ending<Profile> enter(Keep keep = Keep::UntilQuit)
    {
        Ending<Profile> ending;
        m_api->credentials().signIn({"lotte", "secret", {}}, keep, this, ending.finish());
        [&] { QTRY_VERIFY(ending.isDone()); }();
        return ending;
    }

    void signIn(Keep keep = Keep::UntilQuit) { QVERIFY(enter(keep).isGood()); }

    Ending<Customer> read()
    {
        Ending<Customer> ending;
        m_api->read<Customer>(QString::fromLatin1(one), this, ending.finish());
        [&] { QTRY_VERIFY(ending.isDone()); }();
        return ending;
    }

    Ending<Profile> resume()
    {
        Ending<Profile> ending;
        m_api->credentials().resume(this, ending.finish());
        [&] { QTRY_VERIFY(ending.isDone()); }();
        return ending;
    }

    //! The program again, with the same keychain.
    void restart() { m_api = std::make_unique<ApiClient>(m_server->url(), *m_store, u"profile"_s); }

    std::unique_ptr<CannedServer> m_server;
    std::unique_ptr<MemoryStore> m_store;
    std::unique_ptr<ApiClient> m_api;
};

QTEST_GUILESS_MAIN(TestApiClient)
#include "tst_apiclient.moc"
