// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/history.h"

#include <QTest>

using namespace oms;
using namespace Qt::StringLiterals;

namespace {

Location place(const QString &page, const QString &record = {})
{
    return {page, record, page + record};
}

} // namespace

class TestHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyHistoryLeadsNowhere()
    {
        History history;
        QVERIFY(!history.canGoBack());
        QVERIFY(!history.back());
        QVERIFY(!history.forward());
        QVERIFY(!history.current());
    }

    void backAndForwardRetraceTheWay()
    {
        History history;
        history.visit(place(u"customers"_s));
        history.visit(place(u"customers"_s, u"1"_s));
        history.visit(place(u"users"_s));
        QCOMPARE(history.back()->record, u"1"_s);
        QCOMPARE(history.back()->record, QString());
        QVERIFY(!history.canGoBack());
        QCOMPARE(history.forward()->record, u"1"_s);
        QCOMPARE(history.forward()->page, u"users"_s);
        QVERIFY(!history.canGoForward());
    }

    void aNewStepForgetsWhatWasAhead()
    {
        History history;
        history.visit(place(u"customers"_s, u"1"_s));
        history.visit(place(u"customers"_s, u"2"_s));
        history.back();
        history.visit(place(u"customers"_s, u"3"_s));
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back()->record, u"1"_s);
    }

    void theSamePlaceAgainIsNoStep()
    {
        History history;
        history.visit(place(u"customers"_s, u"1"_s));
        history.visit({u"customers"_s, u"1"_s, u"renamed"_s});
        QVERIFY(!history.canGoBack());
        QCOMPARE(history.current()->title, u"renamed"_s);
    }

    void recentRecordsComeLatestFirstEachOnce()
    {
        History history;
        for (const auto &record : {u"1"_s, u"2"_s, u"1"_s, u"3"_s})
            history.visit(place(u"customers"_s, record));
        const auto recent = history.recent(5);
        QCOMPARE(int(recent.size()), 2);
        QCOMPARE(recent[0].record, u"1"_s);
        QCOMPARE(recent[1].record, u"2"_s);
    }
};

QTEST_APPLESS_MAIN(TestHistory)
#include "tst_history.moc"
