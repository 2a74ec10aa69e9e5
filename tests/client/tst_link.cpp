// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/link.h"

#include <QTest>

using namespace oms;
using namespace Qt::StringLiterals;

class TestLink : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leadsToAPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("record");
        const auto id = u"01890a5d-ac96-774b-bcce-b302099a8057"_s;
        QTest::newRow("page") << u"oms://dashboard"_s << QString() << u"dashboard"_s << QString();
        QTest::newRow("paper") << u"oms://orders/"_s + id << QString() << u"orders"_s << id;
        QTest::newRow("colleague") << u"oms://oms.example.com:8443/orders/"_s + id << u"oms.example.com:8443"_s
                                   << u"orders"_s << id;
        QTest::newRow("number") << u"oms://oms.example.com/orders/48213"_s << u"oms.example.com"_s << u"orders"_s
                                << u"filter:48213"_s;
        QTest::newRow("filter") << u"oms://orders/filter:status:p2%20-urgent"_s << QString() << u"orders"_s
                                << u"filter:status:p2 -urgent"_s;
        QTest::newRow("kind") << u"oms://catalogue/model/"_s + id << QString() << u"catalogue"_s << u"model/"_s + id;
    }

    void leadsToAPlace()
    {
        QFETCH(QString, text);
        const auto link = Link::fromText(text);
        QVERIFY(link);
        QTEST(link->server, "server");
        QTEST(link->place.page, "page");
        QTEST(link->place.record, "record");
    }

    void doesNothingElse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("another scheme") << u"https://orders/48213"_s;
        QTest::newRow("no page") << u"oms://wardrobe"_s;
        QTest::newRow("no page of a server") << u"oms://oms.example.com/wardrobe/1"_s;
        QTest::newRow("begins an order") << u"oms://orders/new"_s;
        QTest::newRow("begins an order for somebody")
            << u"oms://orders/new:customer:01890a5d-ac96-774b-bcce-b302099a8057"_s;
        QTest::newRow("begins an edit") << u"oms://orders/edit:01890a5d-ac96-774b-bcce-b302099a8057"_s;
        QTest::newRow("with arguments") << u"oms://orders/48213?approve=1"_s;
        QTest::newRow("with a password") << u"oms://me:secret@oms.example.com/orders/48213"_s;
        QTest::newRow("steps up") << u"oms://orders/../../etc/passwd"_s;
        QTest::newRow("line end in a filter") << u"oms://orders/filter:a%0Ab"_s;
        QTest::newRow("too long") << u"oms://orders/filter:"_s + QString(500, u'x');
        QTest::newRow("to a server") << u"oms://connect?server=https://oms.example.com"_s;
    }

    void doesNothingElse()
    {
        QFETCH(QString, text);
        QVERIFY(!Link::fromText(text));
    }

    void anInvitationIsForSigningIn()
    {
        QVERIFY(isInvitation(u"oms://connect?server=https://oms.example.com"_s));
        QVERIFY(!isInvitation(u"oms://orders/48213"_s));
    }
};

QTEST_APPLESS_MAIN(TestLink)
#include "tst_link.moc"
