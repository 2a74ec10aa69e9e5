// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the Sync centre, and the status that sidebar and tray show of them.
#include "client/app/language.h"
#include "client/app/session.h"
#include "client/app/sidebar.h"
#include "client/app/statusbutton.h"
#include "client/finding.h"
#include "client/grab.h"
#include "client/synccentre/statuswords.h"
#include "client/synccentre/words.h"
#include "client/syncsamples.h"
#include "client/widgets/avatar.h"
#include "shared/orders/command.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace oms;
using namespace oms::test;
using namespace Qt::StringLiterals;

namespace {

StatusWords said(const sync::SyncStatus &status)
{
    return wordsOf(status, now());
}

} // namespace

class TestSyncWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        dressForPictures();
        m_language.use(u"en"_s); // for its plurals
    }

    void aChangeIsSaidInWords()
    {
        const auto known = names();
        const auto phone = wordsOf(newPhone(), known);
        QCOMPARE(phone.title, u"Ingrid van den Berg"_s);
        QCOMPARE(phone.lines, QStringList({u"Phone: +31 6 2041 1877 → empty"_s, u"Mobile: empty → +31 6 5520 9034"_s}));
        const auto horse = wordsOf(newHorse(), known);
        QCOMPARE(horse.title, u"New horse of Ingrid van den Berg: Sir Galahad"_s);
        QVERIFY(horse.lines.contains(u"Sex: Stallion"_s));
        QVERIFY(horse.lines.join(u' ').contains(u"172 cm"_s));
        const auto archive = command("horse.archive", "horse", donnerhall().id.value, now());
        QCOMPARE(wordsOf(archive, known).title, u"Archive: Donnerhall"_s);
        QCOMPARE(wordsOf(archive, {}).title, u"Archive: A horse"_s);
        QVERIFY(wordsOf(command("saddle.polish", "saddle", makeUuid(), now()), known).title.contains(u"not know"_s));
    }

    //! What was done to an order, to which, and what was said with it; not the price that was shown.
    void whatIsDoneToAnOrderIsSaidInWords()
    {
        const OrderId id = makeId<OrderId>();
        auto known = names();
        known.set(id.value, u"1249, Ingrid van den Berg, Donnerhall"_s);
        auto ship = command("order.ship-to-fitter", "order", id.value, now());
        OrderCommand said;
        said.expected_status = OrderStatus::Production3;
        said.quoted_total_minor = 642'719;
        said.serial_no = "LS-2026-114";
        ship.args = toJson(said);
        QCOMPARE(wordsOf(ship, known).title, u"Ship to the fitter: 1249, Ingrid van den Berg, Donnerhall"_s);
        QCOMPARE(wordsOf(ship, known).lines.size(), 1);
        QVERIFY(wordsOf(ship, known).lines.first().endsWith(u"LS-2026-114"_s));
        QCOMPARE(countText("order_comment", 3), u"3 comments"_s);
    }

    void anAddressIsOneFieldWithItsCountryInWords()
    {
        auto mine = ingrid();
        mine.address->city = "Amersfoort";
        const auto lines = wordsOf(edit(ingrid(), mine, now()), names()).lines;
        QCOMPARE(lines.size(), 1);
        QVERIFY(lines[0].contains(u"3512 JC Amersfoort, Netherlands"_s));
    }

    void everyPhaseHasItsWords()
    {
        QCOMPARE(said(status(Phase::UpToDate)).summary, u"All saved"_s);
        QCOMPARE(said(status(Phase::UpToDate, 3)).summary, u"3 changes wait on this computer"_s);
        QCOMPARE(said(status(Phase::Offline)).summary, u"Offline: saved on this computer"_s);
        QCOMPARE(said(status(Phase::Offline, 1)).detail, u"1 change waits on this computer"_s);
        QCOMPARE(said(status(Phase::UpToDate, 0, 2)).summary, u"2 need your decision"_s);
        QCOMPARE(said(status(Phase::NeedsSignIn, 4)).summary, u"Sign in to send 4 changes"_s);
        QCOMPARE(said(status(Phase::Paused)).summary, u"Paused"_s);
        QCOMPARE(said(status(Phase::TooOld, 4)).summary, u"Update OMS to send 4 changes"_s);
        QCOMPARE(said(status(Phase::Working, 4)).summary, u"Sending 4 changes"_s);
        QCOMPARE(said(status(Phase::Revoked)).summary, u"This computer was shut out"_s);
        auto first = status(Phase::Working);
        first.isComplete = false;
        QCOMPARE(said(first).summary, u"Fetching your records"_s);
    }

    void withoutADiskNothingIsCalledSavedHere()
    {
        const auto inMemory = [](const sync::SyncStatus &status) {
            const auto words = wordsOf(status, now(), Keeping::UntilQuit);
            return words.summary + u' ' + words.detail;
        };
        for (auto phase : {Phase::UpToDate, Phase::Working, Phase::Offline, Phase::NeedsSignIn, Phase::Paused})
            for (std::size_t waits : {0u, 3u}) {
                QVERIFY(!inMemory(status(phase, waits)).contains(u"this computer"_s));
                QVERIFY(inMemory(status(phase, waits)).contains(u"Nothing is kept here after you quit"_s));
            }
        QCOMPARE(wordsOf(sync::OutboxState::Waiting, {.isPermanent = false}).text, u"Kept until you quit"_s);
    }

    void itIsGreenOnlyWhenNothingWaits()
    {
        for (auto phase : {Phase::UpToDate, Phase::Working, Phase::Offline, Phase::NeedsSignIn, Phase::Paused,
                           Phase::TooOld, Phase::Revoked})
            for (std::size_t waits : {0u, 1u})
                for (std::size_t needs : {0u, 1u}) {
                    const bool isGreen = lookOf(said(status(phase, waits, needs)).state).ink == Ink::Good;
                    QCOMPARE(isGreen, phase == Phase::UpToDate && !waits && !needs);
                }
        auto fresh = status(Phase::UpToDate);
        fresh.isComplete = false;
        QVERIFY(lookOf(said(fresh).state).ink != Ink::Good);
    }

    void theSidebarTellsTheSameInBothWidths()
    {
        ConnectionStatus shown;
        show(status(Phase::Offline, 3, 2), shown);
        const Session session {u"robyn"_s, u"Robyn Leslie"_s, {}, {}, u"Larkspur"_s, u"oms.example"_s, u"l"_s};
        const std::vector<PageRow> rows {{"sync", "Sync centre", "refresh-cw", {}, nullptr, false}};
        Sidebar sidebar(session, rows, shown);
        sidebar.resize(232, 600);
        sidebar.show();
        auto *button = sidebar.findChild<StatusButton *>();
        QCOMPARE(button->accessibleName(), u"2 need your decision"_s);
        QVERIFY(button->toolTip().contains(u"Offline: saved on this computer"_s));
        auto *section = named<QAbstractButton>(sidebar, u"Sync centre"_s);
        QCOMPARE(section->accessibleDescription(), u"2"_s);
        grab(sidebar, u"sidebar-status"_s, 2);
        QSignalSpy wanted(&sidebar, &Sidebar::statusWanted);
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(wanted.count(), 1);
        sidebar.setWide(false);
        QVERIFY(button->isVisible());
        QCOMPARE(sidebar.width(), 56);
        for (int pass = 0; pass < 4; ++pass)
            QApplication::processEvents();
        for (QWidget *part :
             std::initializer_list<QWidget *> {button, named<Avatar>(sidebar, u"Account of Robyn Leslie"_s)})
            QVERIFY(sidebar.rect().contains(QRect(part->mapTo(&sidebar, QPoint()), part->size())));
        QVERIFY(section->toolTip().contains(u"2"_s));
        grab(sidebar, u"sidebar-status-slim"_s, 2);
        show(status(Phase::UpToDate), shown);
        QCOMPARE(button->accessibleName(), u"All saved"_s);
        QVERIFY(section->accessibleDescription().isEmpty());
    }

private:
    Language m_language;
};

QTEST_MAIN(TestSyncWords)
#include "tst_syncwords.moc"
