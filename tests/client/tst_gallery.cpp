// SPDX-License-Identifier: GPL-3.0-or-later
// docs/pictures: every screen of orders and of administration as somebody sees it who works there.
#include "client/app/mainwindow.h"
#include "client/app/pagedeck.h"
#include "client/colleague.h"
#include "client/finding.h"
#include "client/grab.h"
#include "client/liveserver.h"
#include "client/models/schematext.h"
#include "client/orderbook/books.h"
#include "client/settling.h"
#include "shared/orders/orderlist.h"

#include <QTabBar>

using namespace oms;
using namespace oms::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize size(1440, 900);
constexpr qreal twice = 2;

struct Screen {
    const char *name;
    const char *role;
    const char *page;
    const char *record = ""; //!< "?QUERY": the first order that the query finds, "edit?QUERY": while it is changed
    int tab = 0; //!< of the order's detail
};

constexpr Screen screens[] = {
    {"dashboard", "SUPERVISOR", "dashboard"},
    {"approvals", "SUPERVISOR", "approvals"},
    {"orders", "SUPERVISOR", "orders", "?status=production_2&kind=sale"},
    {"order-saddle", "SUPERVISOR", "orders", "?status=production_2&kind=sale", 1},
    {"order-activity", "SUPERVISOR", "orders", "?status=shipped_to_fitter", -1},
    {"repairs", "SUPERVISOR", "repairs"},
    {"find", "SUPERVISOR", "find"},
    {"order-editor", "FITTER", "orders", "edit?status=draft&kind=sale"},
    {"inbox", "FITTER", "inbox"},
    {"production", "SUPPLIER", "production"},
    {"workshop", "SUPPLIER", "fulfilment"},
    {"users", "ADMIN", "users"},
    {"audit", "ADMIN", "audit"},
    {"settings", "ADMIN", "settings"},
};

} // namespace

class TestGallery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        dressForPictures();
        m_server = std::make_unique<LiveServer>();
    }

    void everyScreenIsDrawn_data()
    {
        QTest::addColumn<QString>("role");
        for (const auto &role : {u"SUPERVISOR"_s, u"FITTER"_s, u"SUPPLIER"_s, u"ADMIN"_s})
            QTest::newRow(qPrintable(role)) << role;
    }

    void everyScreenIsDrawn()
    {
        QFETCH(QString, role);
        Person person;
        person.choose(Appearance::Light);
        person.startAs(m_server->url(), m_server->accountFile(), role);
        auto &window = person.window();
        window.resize(size);
        window.activateWindow();
        QTRY_VERIFY_WITH_TIMEOUT(person.program().replica()->status().isComplete, patience);
        QTRY_VERIFY_WITH_TIMEOUT(window.books()->orders().catalogue(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!window.books()->orders().rows().empty(), patience);
        for (const auto &screen : screens)
            if (role == QLatin1StringView(screen.role))
                draw(window, screen);
    }

private:
    void draw(MainWindow &window, const Screen &screen)
    {
        window.deck().go(QString::fromLatin1(screen.page), recordOf(screen));
        QCOMPARE(window.deck().currentId(), QString::fromLatin1(screen.page));
        settle(window);
        if (screen.tab != 0) {
            auto *tabs = named<QTabBar>(window, u"Parts of the order"_s);
            QVERIFY(tabs);
            tabs->setCurrentIndex(screen.tab > 0 ? screen.tab : tabs->count() - 1);
            settle(window);
        }
        const auto name = QString::fromLatin1(screen.name);
        grab(window, name + u"-light"_s);
        grab(window, name + u"-200"_s, twice);
        window.commands().action(Command::ThemeDark)->trigger();
        settle(window);
        grab(window, name + u"-dark"_s);
        window.commands().action(Command::ThemeLight)->trigger();
    }

    QString recordOf(const Screen &screen)
    {
        const auto parts = QString::fromLatin1(screen.record).split(u'?');
        if (parts.size() < 2)
            return parts.front();
        Colleague colleague(m_server->url(), m_server->account(QString::fromLatin1(screen.role)));
        const auto found = colleague.list<OrderRow>(u"/api/v1/orders"_s, parts.back() + u"&limit=1"_s);
        if (found.empty())
            return {};
        const auto id = toQString(found.front().id.toString());
        return parts.front().isEmpty() ? id : parts.front() + u':' + id;
    }

    std::unique_ptr<LiveServer> m_server;
};

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
