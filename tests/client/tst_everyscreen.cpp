// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/accessibility.h"
#include "client/app/mainwindow.h"
#include "client/app/pagedeck.h"
#include "client/clipping.h"
#include "client/colleague.h"
#include "client/grab.h"
#include "client/liveserver.h"
#include "client/models/schematext.h"
#include "client/person.h"
#include "client/settling.h"
#include "shared/orders/orderlist.h"

#include <QTabBar>

using namespace oms;
using namespace oms::test;
using namespace Qt::StringLiterals;

namespace {

QStringList warnings;

//! What Qt says of this platform, not of us.
bool isOfThePlatform(const QString &message)
{
    return message.contains(u"This plugin does not support"_s) || message.contains(u"propagateSizeHints"_s);
}

void note(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if ((type == QtWarningMsg || type == QtCriticalMsg) && !isOfThePlatform(message))
        warnings << message;
}

} // namespace

//! Every screen of every role, walked as a screen reader and the Tab key do, on a laptop of 1440 × 900 at 125 %, in
//! the language with the longest words.
class TestEveryScreen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        dressForPictures();
        m_server = std::make_unique<LiveServer>();
    }

    void everyScreenCanBeWalked_data()
    {
        QTest::addColumn<QString>("role");
        for (const auto &role : {u"USER"_s, u"FITTER"_s, u"SUPPLIER"_s, u"SUPERVISOR"_s, u"ADMIN"_s})
            QTest::newRow(qPrintable(role)) << role;
    }

    void everyScreenCanBeWalked()
    {
        QFETCH(QString, role);
        warnings.clear();
        m_faults.clear();
        const auto before = qInstallMessageHandler(&note);
        {
            Person person;
            Preferences(person.settings()).setLanguage(u"de"_s);
            person.startAs(m_server->url(), m_server->accountFile(), role);
            auto &window = person.window();
            window.resize(1152, 720);
            window.activateWindow();
            QTRY_VERIFY_WITH_TIMEOUT(person.program().replica()->status().isComplete, patience);
            for (const auto &row : window.deck().rows())
                walk(window, QString::fromLatin1(row.id), {});
            for (const auto &record : recordsOf(role))
                walk(window, u"orders"_s, record);
        }
        qInstallMessageHandler(before);
        for (const auto &fault : m_faults)
            qInfo("%s", qPrintable(fault));
        QVERIFY(m_faults.isEmpty());
        QCOMPARE(warnings, QStringList());
    }

private:
    //! Orders and editors that this role opens from its list.
    QStringList recordsOf(const QString &role)
    {
        Colleague colleague(m_server->url(), m_server->account(role));
        const auto orders = colleague.list<OrderRow>(u"/api/v1/orders"_s, u"limit=1"_s);
        QStringList records;
        for (const auto &order : orders)
            records << toQString(order.id.toString());
        if (role != u"SUPPLIER"_s) {
            records << u"new"_s;
            for (const auto &order : orders)
                records << u"edit:"_s + toQString(order.id.toString());
        }
        return records;
    }

    void walk(MainWindow &window, const QString &page, const QString &record)
    {
        window.deck().go(page, record);
        QCOMPARE(window.deck().currentId(), page);
        settle(window);
        const auto where = record.isEmpty() ? page : page + u' ' + record;
        auto &shown = *window.deck().currentPage();
        look(shown, where);
        for (auto *tabs : shown.findChildren<QTabBar *>())
            for (int i = 1; tabs->isVisible() && i < tabs->count(); ++i) {
                tabs->setCurrentIndex(i);
                settle(window);
                look(shown, where + u' ' + tabs->tabText(i));
            }
    }

    void look(QWidget &shown, const QString &where)
    {
        for (const auto &fault : unnamed(shown) + unreachable(shown) + clipped(shown))
            m_faults << where + u": "_s + fault;
    }

    std::unique_ptr<LiveServer> m_server;
    QStringList m_faults;
};

QTEST_MAIN(TestEveryScreen)
#include "tst_everyscreen.moc"
