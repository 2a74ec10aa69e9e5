// SPDX-License-Identifier: GPL-3.0-or-later
// Journeys A01 to A04 with the whole program against the real server; what the first window says of a server on its bad
// days comes from a canned one.
#include "client/accessibility.h"
#include "client/cannedserver.h"
#include "client/grab.h"
#include "client/liveserver.h"
#include "client/person.h"

#include <QCheckBox>
#include <QTcpServer>

using namespace oms;
using namespace oms::test;
using namespace Qt::StringLiterals;

namespace {

const QString tls = u"" OMS_SOURCE_DIR "/tests/support/tls/"_s;

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

//! Whether the window shows these words anywhere.
bool shows(QWidget &window, const QString &words)
{
    for (const auto *widget : window.findChildren<QWidget *>())
        if (widget->isVisible() && widget->property("text").toString().contains(words))
            return true;
    return false;
}

} // namespace

class TestSignInWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        dressForPictures();
        QApplication::setQuitOnLastWindowClosed(false);
        m_server = std::make_unique<LiveServer>();
    }

    void init() { m_person = std::make_unique<Person>(); }
    void cleanup() { m_person.reset(); }

    void a01SomebodyNewAddsTheServerAndSignsIn()
    {
        m_person->start();
        auto &window = m_person->signIn();
        QVERIFY(shows(window, u"Choose a server or add one"_s));
        Person::type(window, u"Address of another server"_s, u"oms://connect?server="_s + m_server->url().toString());
        Person::press(window, u"Add the server"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shows(window, u"version " OMS_VERSION ""_s), patience);
        QVERIFY(shows(window, u"On this computer"_s));
        const auto lotte = m_server->account(u"SUPERVISOR"_s);
        m_person->enter(text(lotte.username), text(lotte.password));
        QTRY_VERIFY_WITH_TIMEOUT(m_person->program().mainWindow(), patience);
        QVERIFY(!m_person->program().signInWindow());
    }

    void a02WhatIsWrongIsNotSaidTooExactly()
    {
        m_person->start({m_server->url().toString(), {}, {}});
        auto &window = m_person->signIn();
        const auto lotte = m_server->account(u"SUPERVISOR"_s);
        for (const auto &[user, password] :
             {std::pair {text(lotte.username), u"wrong"_s}, {u"nobody"_s, u"wrong"_s}, {u"' OR 1=1 --"_s, u"x"_s}}) {
            m_person->enter(user, password);
            QTRY_COMPARE_WITH_TIMEOUT(said(window), u"The user name or the password is not right."_s, patience);
            QVERIFY(!m_person->program().mainWindow());
        }
        Person::type(window, u"Password"_s, {});
        QVERIFY(!named<QAbstractButton>(window, u"Sign in"_s)->isEnabled());
    }

    void a03SigningOutEndsTheSessionOnTheServer()
    {
        keepSignedIn();
        MemoryStore copy;
        const auto profile = Profiles(preferences()).all().first();
        m_person->keychain.read(
            profile.id, this, [&](auto, const QString &secret) { copy.write(profile.id, secret, this, [](auto) {}); });
        m_person->window().commands().action(Command::SignOut)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_person->program().signInWindow(), patience);
        QVERIFY(!m_person->program().mainWindow());

        ApiClient stranger(m_server->url(), copy, profile.id);
        std::optional<ErrorCode> refusal;
        const auto ask = [&] {
            refusal.reset();
            stranger.credentials().resume(this, [&](const Result<Profile> &person) {
                refusal = person ? ErrorCode::Internal : person.error().code;
            });
        };
        ask();
        QTRY_COMPARE_WITH_TIMEOUT(refusal, ErrorCode::Unauthenticated, patience);
        m_person->start();
        QTRY_VERIFY_WITH_TIMEOUT(shows(m_person->signIn(), u"version "_s), patience);
        QVERIFY(!m_person->program().mainWindow());
    }

    void a04ARememberedSessionGoesStraightIn()
    {
        keepSignedIn();
        m_person->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_person->program().mainWindow(), patience);
    }

    void anAccountOfAFileGoesStraightIn()
    {
        m_person->startAs(m_server->url(), m_server->accountFile(), u"FITTER"_s);
        m_person->start({m_server->url().toString(), m_server->accountFile(), u"JOCKEY"_s});
        QVERIFY(!said(m_person->signIn()).isEmpty());
    }

    void aServerThatIsNotThereIsSaid()
    {
        quint16 port = 0;
        {
            QTcpServer gone;
            QVERIFY(gone.listen(QHostAddress::LocalHost));
            port = gone.serverPort();
        }
        m_person->start({u"127.0.0.1:%1"_s.arg(port), {}, {}});
        QTRY_VERIFY_WITH_TIMEOUT(shows(m_person->signIn(), u"No OMS server answers at this address."_s), patience);
        QVERIFY(named<QAbstractButton>(m_person->signIn(), u"Try again"_s));
    }

    void aServerThatIsStartingIsSaidAndTriedAgain()
    {
        CannedServer starting([](const auto &) { return CannedServer::Say {503, problemJson(503, "unavailable")}; });
        m_person->start({starting.url().toString(), {}, {}});
        QTRY_VERIFY_WITH_TIMEOUT(shows(m_person->signIn(), u"The server answers but is starting."_s), patience);
        starting.answer([](const auto &) { return CannedServer::Say {200, identityJson()}; });
        Person::press(m_person->signIn(), u"Try again"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shows(m_person->signIn(), u"Larkspur Saddlery · version 1.2.3"_s), patience);
    }

    void aProgramThatIsTooOldIsSaid()
    {
        CannedServer newer([](const auto &) { return CannedServer::Say {200, identityJson("Larkspur", "99.4.0")}; });
        m_person->start({newer.url().toString(), {}, {}});
        QTRY_VERIFY_WITH_TIMEOUT(shows(m_person->signIn(), u"too old for the server: it needs 99.4.0"_s), patience);
        Person::type(m_person->signIn(), u"User name or e-mail"_s, u"lotte"_s);
        Person::type(m_person->signIn(), u"Password"_s, u"secret"_s);
        QVERIFY(!named<QAbstractButton>(m_person->signIn(), u"Sign in"_s)->isEnabled());
    }

    void somethingElseAtTheAddressIsSaid()
    {
        CannedServer router([](const auto &) { return CannedServer::Say {200, "<html>Welcome</html>"}; });
        m_person->start({router.url().toString(), {}, {}});
        QTRY_VERIFY_WITH_TIMEOUT(shows(m_person->signIn(), u"it is no OMS server"_s), patience);
    }

    void havingToWaitIsSaidInSeconds()
    {
        CannedServer busy([](const CannedServer::Heard &heard) {
            return heard.target == "/.well-known/oms"
                ? CannedServer::Say {200, identityJson()}
                : CannedServer::Say {429, problemJson(429, "too_many"), "Retry-After: 17\r\n"};
        });
        m_person->start({busy.url().toString(), {}, {}});
        m_person->enter(u"lotte"_s, u"secret"_s);
        QTRY_VERIFY_WITH_TIMEOUT(said(m_person->signIn()).contains(u"17 second"_s), patience);
    }

    void anUnknownCertificateIsTrustedOnlyByDecision()
    {
        LiveServer encrypted({u"tls.cert="_s + tls + u"certificate.pem"_s, u"tls.key="_s + tls + u"key.pem"_s});
        m_person->start({encrypted.url().toString(), {}, {}});
        QTRY_VERIFY_WITH_TIMEOUT(shows(m_person->signIn(), u"Compare this fingerprint"_s), patience);
        QVERIFY(!shows(m_person->signIn(), u"version "_s));
        QVERIFY(!named(m_person->signIn(), u"Password"_s));
        grab(m_person->signIn(), u"signin-certificate"_s);
        Person::press(m_person->signIn(), u"Trust this certificate from now on"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shows(m_person->signIn(), u"version "_s), patience);
        QVERIFY(shows(m_person->signIn(), u"Encrypted connection"_s));
        m_person->start();
        QTRY_VERIFY_WITH_TIMEOUT(shows(m_person->signIn(), u"version "_s), patience);
    }

    void thePasswordCanBeSeenAndEverythingHasAName()
    {
        m_person->start({m_server->url().toString(), {}, {}});
        auto &window = m_person->signIn();
        auto *password = named<QLineEdit>(window, u"Password"_s);
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        password->actions().first()->trigger();
        QCOMPARE(password->echoMode(), QLineEdit::Normal);
        QTRY_VERIFY_WITH_TIMEOUT(shows(window, u"version "_s), patience);
        QCOMPARE(unnamed(window), QStringList());
        const auto order = tabOrder(window);
        QVERIFY(order.indexOf(u"User name or e-mail"_s) < order.indexOf(u"Password"_s));
    }

    void whatATypedAddressMeans_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("url");
        QTest::newRow("host") << u"oms.example.com"_s << u"https://oms.example.com"_s;
        QTest::newRow("port") << u" oms.example.com:8443 "_s << u"https://oms.example.com:8443"_s;
        QTest::newRow("this computer") << u"localhost:8080"_s << u"http://localhost:8080"_s;
        QTest::newRow("plain in full") << u"http://10.0.0.7"_s << u"http://10.0.0.7"_s;
        QTest::newRow("page") << u"https://ann:x@oms.example.com/docs?a#b"_s << u"https://oms.example.com"_s;
        QTest::newRow("link") << u"oms://connect?server=https%3A%2F%2Foms.example.com"_s
                              << u"https://oms.example.com"_s;
        QTest::newRow("link of a host") << u"oms://connect?server=oms.example.com"_s << u"https://oms.example.com"_s;
        QTest::newRow("nothing") << u" "_s << QString();
        QTest::newRow("words") << u"our server"_s << QString();
        QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("link to a file") << u"oms://connect?server=file:///etc/passwd"_s << QString();
    }

    void whatATypedAddressMeans()
    {
        QFETCH(QString, typed);
        QFETCH(QString, url);
        QCOMPARE(serverUrl(typed).value_or(QUrl()).toString(), url);
    }

    //! docs/pictures: a person who was here before comes back.
    void pictures()
    {
        CannedServer server([](const auto &) { return CannedServer::Say {200, identityJson("Larkspur Saddlery")}; });
        Profiles profiles(preferences());
        const auto hour = QDateTime::currentDateTimeUtc().addSecs(-3600);
        profiles.save({u"b"_s, u"Training stable"_s, QUrl(u"https://trial.larkspur.example"_s), u"lotte"_s, hour, {}});
        profiles.save({u"a"_s, u"Larkspur Saddlery"_s, server.url(), u"lotte.bakker"_s, hour, {}});
        for (const auto &[appearance, name] :
             {std::pair {Appearance::Light, u"signin-light"_s}, {Appearance::Dark, u"signin-dark"_s}}) {
            m_person->choose(appearance);
            m_person->start();
            auto &window = m_person->signIn();
            window.resize(1440, 900);
            QTRY_VERIFY_WITH_TIMEOUT(shows(window, u"version 1.2.3"_s), patience);
            Person::type(window, u"Password"_s, u"not a password"_s);
            grab(window, name);
        }
    }

private:
    QSettings &preferences()
    {
        m_preferences = std::make_unique<Preferences>(m_person->settings());
        return m_preferences->settings();
    }

    void keepSignedIn()
    {
        m_person->start({m_server->url().toString(), {}, {}});
        const auto lotte = m_server->account(u"SUPERVISOR"_s);
        named<QCheckBox>(m_person->signIn(), u"Keep me signed in on this computer"_s)->setChecked(true);
        m_person->enter(text(lotte.username), text(lotte.password));
        QTRY_VERIFY_WITH_TIMEOUT(m_person->program().mainWindow(), patience);
    }

    std::unique_ptr<LiveServer> m_server;
    std::unique_ptr<Person> m_person;
    std::unique_ptr<Preferences> m_preferences;
};

QTEST_MAIN(TestSignInWindow)
#include "tst_signinwindow.moc"
