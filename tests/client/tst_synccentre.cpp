// SPDX-License-Identifier: GPL-3.0-or-later
// The Sync centre as a person meets it.
#include "client/accessibility.h"
#include "client/app/language.h"
#include "client/app/theme.h"
#include "client/finding.h"
#include "client/grab.h"
#include "client/synccentre/cardlist.h"
#include "client/synccentre/decisionview.h"
#include "client/synccentre/rejectionview.h"
#include "client/synccentre/synccentreview.h"
#include "client/syncsamples.h"
#include "client/widgets/form.h"
#include "client/widgets/toast.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace oms;
using namespace oms::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<sync::JournalEntry> someDays()
{
    const auto phone = newPhone();
    const auto horse = newHorse();
    const auto rejected = rejectedName();
    const auto name = *fromJson<sync::Mutation>(rejected.mutation, Purpose::Trusted);
    return {{now() - ago(25), horse.id, "saved", toJson(horse)},
            {now() - ago(40), phone.id, "saved", toJson(phone)},
            {now() - ago(60), name.id, "rejected", rejected.result},
            {now() - ago(61), name.id, "sent", "{}"},
            {now() - ago(240), name.id, "saved", toJson(name)},
            {now() - ago(9000), makeId<MutationId>(), "merged", "{}"}};
}

} // namespace

class TestSyncCentre : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        dressForPictures();
        m_language.use(u"en"_s); // for its plurals
    }

    void init()
    {
        m_theme.setAppearance(Appearance::Light);
        open();
    }
    void cleanup() { m_view.reset(); }

    void pictures()
    {
        for (const auto &[appearance, name] :
             {std::pair {Appearance::Light, u"light"_s}, {Appearance::Dark, u"dark"_s}}) {
            m_theme.setAppearance(appearance);
            open();
            grab(*m_view, u"synccentre-needs-"_s + name);
            tab(1);
            list()->setFocus();
            grab(*m_view, u"synccentre-waiting-"_s + name);
            tab(2);
            grab(*m_view, u"synccentre-log-"_s + name);
            tab(3);
            grab(*m_view, u"synccentre-kept-"_s + name);
            tab(0);
            openItem(1);
            grab(*m_view, u"rejection-"_s + name);
            named<QAbstractButton>(*m_view, u"Fix and send"_s)->click();
            grab(*m_view, u"rejection-fix-"_s + name);
        }
    }

    void whatNeedsThePersonComesFirstAndIsCounted()
    {
        QCOMPARE(tabs()->tabText(0), u"Needs your decision (2)"_s);
        QCOMPARE(tabs()->tabText(1), u"Waiting to send (3)"_s);
        QCOMPARE(tabs()->currentIndex(), 0);
        QCOMPARE(list()->cards().size(), 2u);
        const auto &conflict = list()->cards()[0];
        QCOMPARE(conflict.title, u"Ingrid van den Berg"_s);
        QVERIFY(conflict.detail.contains(u"Phone, Language, Notes changed in both places"_s));
        QVERIFY(conflict.detail.contains(u"Maria Grant"_s));
        QVERIFY(list()->cards()[1].detail.contains(u"Name: This is already in use."_s));
    }

    void itemsOfOthersSayWhose()
    {
        auto mine = ingridsConflict();
        mine.author_name = "Robyn Leslie";
        auto annas = rejectedName();
        annas.author_name = "Anna Visser";
        m_view->setAttention({mine, annas});
        QCOMPARE(list()->cards()[0].title, u"Ingrid van den Berg"_s);
        QCOMPARE(list()->cards()[1].title, u"Donnerhall · by Anna Visser"_s);
    }

    void nothingClearsItself()
    {
        m_view->setStatus(status(Phase::Offline, 3, 2));
        m_view->setStatus(status(Phase::UpToDate, 3, 2));
        QCOMPARE(list()->cards().size(), 2u);
        openItem(0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(list()->cards().size(), 2u);
    }

    void emptyListsTellTheTruth()
    {
        m_view->setAttention({});
        m_view->setWaiting({});
        QVERIFY(sees(u"Nothing needs you"_s));
        m_view->setStatus(status(Phase::UpToDate));
        settle();
        QCOMPARE(clipped(*m_view), QStringList());
        grab(*m_view, u"synccentre-empty"_s);
        tab(1);
        QVERIFY(sees(u"Everything is sent"_s));
        auto never = status(Phase::Offline);
        never.last_contact.reset();
        m_view->setStatus(never);
        m_view->setWaiting({});
        QVERIFY(!sees(u"Everything is sent"_s)); // nobody knows
        QVERIFY(sees(u"Nothing waits"_s));
    }

    void theKeyboardOpensAnItemAndDecidesItThenTheNextOneComes()
    {
        QSignalSpy decided(m_view.get(), &SyncCentreView::decided);
        m_view->focusFirst();
        QTest::keyClick(list(), Qt::Key_Return);
        QVERIFY(qobject_cast<DecisionView *>(m_view->item()));
        named<QAbstractButton>(*m_view, u"Keep all mine"_s)->click();
        m_view->item()->save(); // Ctrl+S
        QCOMPARE(decided.count(), 1);
        m_view->finish(true);
        QVERIFY(qobject_cast<RejectionView *>(m_view->item()));
        QCOMPARE(tabs()->tabText(0), u"Needs your decision (1)"_s);
    }

    void afterTheLastItemTheListSaysSo()
    {
        m_view->setAttention({donnerhallsConflict()});
        openItem(0);
        named<QAbstractButton>(*m_view, u"Keep all server"_s)->click();
        m_view->item()->save();
        m_view->finish(true);
        QVERIFY(!m_view->item());
        QVERIFY(sees(u"Nothing needs you"_s));
    }

    void aFullDiskLeavesTheDecisionOnTheScreen()
    {
        openItem(0);
        named<QAbstractButton>(*m_view, u"Keep all server"_s)->click();
        m_view->item()->save();
        m_view->finish(refuse(ErrorCode::Unavailable, "full", {{"disk", "full", "is full"}}));
        QVERIFY(m_view->item());
        QVERIFY(!said(*m_view).isEmpty());
        QVERIFY(m_view->item()->maySave());
    }

    void whatSomebodyElseDecidedMeanwhileIsSaid()
    {
        openItem(0);
        m_view->setAttention({rejectedName()});
        QVERIFY(!m_view->item());
        QVERIFY(said(*m_view).contains(u"at another place"_s));

        openItem(0); // known only when it is being saved
        named<QAbstractButton>(*m_view, u"Discard…"_s)->click();
        named<QAbstractButton>(*m_view, u"Discard it"_s)->click();
        m_view->finish(refuse(ErrorCode::NotFound));
        QVERIFY(!m_view->item());
        QVERIFY(said(*m_view).contains(u"at another place"_s));
    }

    void aRefusedChangeIsFixedAndSent()
    {
        QSignalSpy decided(m_view.get(), &SyncCentreView::decided);
        openItem(1);
        QVERIFY(sees(u"Bella Luna"_s)); // what was entered
        m_view->item()->setRecord(toJson(donnerhall()));
        named<QAbstractButton>(*m_view, u"Fix and send"_s)->click();
        auto *form = m_view->findChild<Form *>();
        QVERIFY(form);
        QCOMPARE(form->errorAt("name"), u"This is already in use."_s);
        auto *name = qobject_cast<QLineEdit *>(form->editorOf("name"));
        QCOMPARE(name->text(), u"Bella Luna"_s);
        QVERIFY(name->hasFocus());
        name->selectAll();
        QTest::keyClicks(name, u"Bella Luna II"_s);
        named<QAbstractButton>(*m_view, u"Send"_s)->click();
        QCOMPARE(decided.count(), 1);
        const auto decision = decided.front().front().value<sync::Decision>();
        QCOMPARE(int(decision.choice), int(sync::Decision::Choice::Fix));
        QVERIFY(decision.fixed);
        QCOMPARE(decision.fixed->kind, "horse.edit");
        QCOMPARE(decision.fixed->units.size(), 2u); // the name, and the notes which nobody minded
        QVERIFY(decision.fixed->units[0].mine.find("Bella Luna II") != std::string::npos);
    }

    void discardingAsksFirst()
    {
        QSignalSpy decided(m_view.get(), &SyncCentreView::decided);
        openItem(1);
        named<QAbstractButton>(*m_view, u"Discard…"_s)->click();
        QCOMPARE(decided.count(), 0);
        QVERIFY(said(*m_view).contains(u"given up"_s));
        named<QAbstractButton>(*m_view, u"Discard it"_s)->click();
        QCOMPARE(decided.count(), 1);
        QCOMPARE(int(decided.front().front().value<sync::Decision>().choice), int(sync::Decision::Choice::Discard));
    }

    void aRefusedArchiveIsSentAgainAsItIs()
    {
        QSignalSpy decided(m_view.get(), &SyncCentreView::decided);
        m_view->setAttention({rejectionOf(command("horse.archive", "horse", donnerhall().id.value, now()), "Donnerhall",
                                          {"forbidden", "Not allowed"}, now())});
        openItem(0);
        QVERIFY(sees(u"Your role may not do this, or no longer does."_s));
        named<QAbstractButton>(*m_view, u"Send again"_s)->click();
        QCOMPARE(decided.front().front().value<sync::Decision>().fixed->kind, "horse.archive");
    }

    void aRefusedNewRecordKeepsAllThatWasEntered()
    {
        QSignalSpy decided(m_view.get(), &SyncCentreView::decided);
        m_view->setAttention({rejectionOf(newHorse(), "Sir Galahad", {"duplicate", "Is there"}, now())});
        openItem(0);
        QVERIFY(sees(u"KWPN"_s));
        named<QAbstractButton>(*m_view, u"Fix and send"_s)->click();
        named<QAbstractButton>(*m_view, u"Send"_s)->click();
        const auto wish = *decided.front().front().value<sync::Decision>().fixed;
        QCOMPARE(wish.kind, "horse.create");
        const auto horse = fromJson<Horse>(*wish.args, Purpose::Create);
        QVERIFY(horse);
        QCOMPARE(horse->name, "Sir Galahad");
        QCOMPARE(horse->customer_id, ingrid().id);
    }

    void everyButtonHasAResultThatIsSeen()
    {
        QSignalSpy synced(m_view.get(), &SyncCentreView::syncNowWanted);
        m_view->setStatus(status(Phase::UpToDate));
        named<QAbstractButton>(*m_view, u"Sync now"_s)->click();
        QCOMPARE(synced.count(), 1);
        m_view->setStatus(status(Phase::Working));
        m_view->setStatus(status(Phase::UpToDate));
        QCOMPARE(said(*m_view), u"Up to date: everything is sent and fetched."_s);
        m_view->syncNow();
        m_view->setStatus(status(Phase::Offline));
        QVERIFY(said(*m_view).startsWith(u"That did not work"_s));

        QSignalSpy paused(m_view.get(), &SyncCentreView::pauseWanted);
        named<QAbstractButton>(*m_view, u"Pause"_s)->click();
        QCOMPARE(paused.front().front().toBool(), true);
        m_view->setStatus(status(Phase::Paused));
        named<QAbstractButton>(*m_view, u"Resume"_s)->click();
        QCOMPARE(paused.back().front().toBool(), false);

        m_view->setStatus(status(Phase::UpToDate));
        tab(3);
        QSignalSpy verified(m_view.get(), &SyncCentreView::verifyWanted);
        named<QAbstractButton>(*m_view, u"Check against the server"_s)->click();
        QCOMPARE(verified.count(), 1);
        auto news = status(Phase::UpToDate);
        news.notice = "verified";
        m_view->setStatus(news);
        QVERIFY(said(*m_view).startsWith(u"Checked"_s));

        QSignalSpy fetched(m_view.get(), &SyncCentreView::redownloadWanted);
        named<QAbstractButton>(*m_view, u"Download everything again…"_s)->click();
        QCOMPARE(fetched.count(), 0); // asks first
        named<QAbstractButton>(*m_view, u"Download again"_s)->click();
        QCOMPARE(fetched.count(), 1);
    }

    void aCardIsCopiedAsText()
    {
        list()->setFocus();
        list()->setCurrentIndex(list()->model()->index(0, 0));
        QTest::keyClick(list(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"+31 30 233 4108"_s));
    }

    void theLogSaysWhatHappenedToWhat()
    {
        tab(2);
        const auto &cards = list()->cards();
        QCOMPARE(cards.size(), 6u);
        QCOMPARE(cards[2].state, u"Not accepted"_s);
        QCOMPARE(cards[2].title, u"Donnerhall"_s);
        QVERIFY(cards[2].detail.contains(u"already in use"_s));
        QCOMPARE(cards[5].title, u"An earlier change"_s);
    }

    void aScreenReaderFindsEverything()
    {
        for (int i = 0; i < 4; ++i) {
            tab(i);
            QCOMPARE(unnamed(*m_view), QStringList());
        }
        tab(0);
        QCOMPARE(list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().section(u',', 0, 0),
                 u"Ingrid van den Berg"_s);
        openItem(1);
        QCOMPARE(unnamed(*m_view), QStringList());
    }

    void germanFitsAt125Percent()
    {
        m_language.use(u"de"_s);
        open();
        for (int width : {528, 700, 1060}) {
            m_view->resize(width, 700);
            QVERIFY(tabs()->sizeHint().width() <= width - 32); // no arrows beside the tabs
            for (int i = 0; i < 4; ++i) {
                tab(i);
                settle();
                QVERIFY2(clipped(*m_view).isEmpty(), qPrintable(clipped(*m_view).join(u'\n')));
                grab(*m_view, u"synccentre-de-%1-%2"_s.arg(width).arg(i), 1.25);
            }
            tab(0);
            for (int i = 0; i < 2; ++i) {
                openItem(i);
                settle();
                QVERIFY2(clipped(*m_view).isEmpty(), qPrintable(clipped(*m_view).join(u'\n')));
                grab(*m_view, u"item-de-%1-%2"_s.arg(width).arg(i), 1.25);
                m_view->showLists();
            }
        }
        m_language.use(u"en"_s);
    }

private:
    void open()
    {
        m_view = std::make_unique<SyncCentreView>(u"Robyn Leslie"_s);
        m_view->resize(1060, 640);
        m_view->setNames(names());
        m_view->setStatus(status(Phase::UpToDate, 3, 2));
        m_view->setAttention(twoItems());
        m_view->setWaiting(threeWaiting());
        m_view->setJournal(someDays());
        m_view->setHoldings({{{"customer", 1204}, {"horse", 1877}, {"fitter", 14}, {"attention", 2}}, 18'400'000});
        m_view->show();
        m_view->activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(m_view.get());
    }

    static void settle()
    {
        for (int pass = 0; pass < 4; ++pass)
            QApplication::processEvents();
    }

    QTabBar *tabs() { return m_view->findChild<QTabBar *>(); }
    void tab(int index) { tabs()->setCurrentIndex(index); }
    CardList *list()
    {
        for (auto *list : m_view->findChildren<CardList *>())
            if (list->isVisible())
                return list;
        return nullptr;
    }
    void openItem(int row) { Q_EMIT list()->opened(list()->cards()[std::size_t(row)].id); }
    bool sees(const QString &text)
    {
        const auto labels = m_view->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    }

    //! Visible words that have less room than they need.
    static QStringList clipped(QWidget &root)
    {
        QStringList found;
        for (auto *button : root.findChildren<QAbstractButton *>())
            if (button->isVisible() && !button->text().isEmpty() && button->width() < button->minimumSizeHint().width())
                found << button->text();
        for (auto *label : root.findChildren<QLabel *>()) {
            if (!label->isVisible() || label->minimumSizeHint().width() == 0)
                continue;
            const int high = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
            const bool isTooNarrow = !label->wordWrap() && label->width() < label->sizeHint().width();
            if (isTooNarrow || label->height() < high)
                found << label->text();
        }
        return found;
    }

    Theme m_theme;
    Language m_language;
    std::unique_ptr<SyncCentreView> m_view;
};

QTEST_MAIN(TestSyncCentre)
#include "tst_synccentre.moc"
