// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing keeps the window from answering: the watchdog finds what does, and every role opens every screen under it.
#include "client/app/pagedeck.h"
#include "client/app/watchdog.h"
#include "client/grab.h"
#include "client/liveserver.h"
#include "client/person.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QThread>
#include <algorithm>
#include <ctime>

using namespace oms;
using namespace oms::test;
using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

//! One frame of 16 ms is what people shall have; the worst is 20 ms of work where nothing is optimised. Some room, so
//! that no test fails because a machine is slow.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr milliseconds allowed {1000};
#elif defined(NDEBUG)
constexpr milliseconds allowed {32};
#else
constexpr milliseconds allowed {64};
#endif

struct Blocker {
    QString where;
    Delay delay;
};

//! By the processor's time: the machine may have others to serve.
void work(milliseconds howLong)
{
    for (const auto end = std::clock() + howLong / 1ms * CLOCKS_PER_SEC / 1000; std::clock() < end;) { }
}

class Slow : public QWidget {
protected:
    void paintEvent(QPaintEvent *) override { work(60ms); }
};

WatchedApplication &program()
{
    return *static_cast<WatchedApplication *>(qApp);
}

} // namespace

class TestWatchdog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        dressForPictures();
        QApplication::setQuitOnLastWindowClosed(false);
    }

    void init()
    {
        m_found.clear();
        program().watch(WatchedApplication::oneFrame, [this](const Delay &delay) { m_found.append({m_step, delay}); });
    }
    void cleanup() { program().watch({}, {}); }

    void namesWhatRan()
    {
        QWidget window;
        Slow slow;
        slow.setParent(&window);
        slow.resize(40, 40);
        window.show();
        QTRY_VERIFY(!m_found.isEmpty());
        QVERIFY2(m_found.front().delay.what.contains(u"Paint"_s), qPrintable(m_found.front().delay.what));
        QVERIFY(m_found.front().delay.took >= 30ms && m_found.front().delay.worked >= 30ms);
    }

    void knowsWorkingFromWaiting()
    {
        later([] { QThread::msleep(60); });
        QTRY_VERIFY(!m_found.isEmpty());
        QVERIFY(m_found.front().delay.worked < 30ms);
    }

    void aDialogThatStaysOpenIsNoDelay()
    {
        QDialog dialog;
        later([&] {
            later([] { work(40ms); }); // in the loop of the dialog
            QTimer::singleShot(200, &dialog, &QDialog::accept);
            dialog.exec();
        });
        QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
        QVERIFY(!m_found.isEmpty());
        for (const auto &[where, delay] : m_found)
            QVERIFY2(delay.took < 200ms, qPrintable(delay.what));
    }

    void everyScreenAnswers_data()
    {
        QTest::addColumn<QString>("role");
        for (const auto *role : {"ADMIN", "SUPERVISOR", "USER", "FITTER", "SUPPLIER"})
            QTest::newRow(role) << QString::fromLatin1(role);
    }

    void everyScreenAnswers()
    {
        QFETCH(QString, role);
        if (!m_server)
            m_server = std::make_unique<LiveServer>();
        Person person;
        m_step = u"start"_s;
        person.startAs(m_server->url(), m_server->accountFile(), role);
        auto &window = person.window();
        const auto &status = person.program().replica()->status();
        QTRY_VERIFY_WITH_TIMEOUT(status.isComplete && status.phase == sync::SyncStatus::Phase::UpToDate, patience);
        step(u"resize"_s, [&] { window.resize(1440, 900); });
        for (const auto &row : window.deck().rows()) {
            const auto id = QString::fromLatin1(row.id);
            step(id + u" first"_s, [&] { window.deck().go(id); });
            step(id + u" keys"_s, [&] { type(window); });
            step(id + u" again"_s, [&] { window.deck().go(id); });
        }
        step(u"back"_s, [&] { window.deck().back(); });
        step(u"dark"_s, [&] { window.commands().action(Command::ThemeDark)->trigger(); });
        step(u"light"_s, [&] { window.commands().action(Command::ThemeLight)->trigger(); });
        step(u"palette"_s, [&] { window.commands().action(Command::Palette)->trigger(); });
        report();
        for (const auto &[where, delay] : m_found)
            QVERIFY2(delay.worked <= allowed, qPrintable(u"%1: %2"_s.arg(where, delay.what)));
    }

private:
    template<class Work>
    void later(Work work)
    {
        QMetaObject::invokeMethod(this, work, Qt::QueuedConnection);
    }

    //! As an event, so that it is watched; then until nothing is left to do.
    template<class Work>
    void step(const QString &name, Work work)
    {
        m_step = name;
        bool isDone = false;
        later([&] {
            work();
            QTimer::singleShot(150, this, [&] { isDone = true; });
        });
        QTRY_VERIFY_WITH_TIMEOUT(isDone, patience);
    }

    //! What people do in a list: down, open.
    static void type(MainWindow &window)
    {
        auto *page = window.deck().currentPage();
        auto *list = page->findChild<QAbstractItemView *>();
        auto *receiver = list && list->isVisible() ? list : page->focusWidget();
        if (!receiver)
            return;
        for (const auto key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Return})
            QTest::keyClick(receiver, key);
    }

    void report()
    {
        std::sort(m_found.begin(), m_found.end(),
                  [](const Blocker &a, const Blocker &b) { return a.delay.worked > b.delay.worked; });
        for (const auto &[where, delay] : m_found.first(std::min<qsizetype>(m_found.size(), 12)))
            qInfo("%s: %s", qPrintable(where), qPrintable(delay.text()));
    }

    QString m_step;
    QList<Blocker> m_found;
    std::unique_ptr<LiveServer> m_server;
};

int main(int argc, char **argv)
{
    WatchedApplication application(argc, argv);
    TestWatchdog test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_watchdog.moc"
