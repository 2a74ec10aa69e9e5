// SPDX-License-Identifier: GPL-3.0-or-later
// The production board in the whole program against the real server: a factory's, and head office's.
#include "client/accessibility.h"
#include "client/app/pagedeck.h"
#include "client/colleague.h"
#include "client/finding.h"
#include "client/grab.h"
#include "client/liveserver.h"
#include "client/orderbook/orderlink.h"
#include "client/person.h"
#include "client/production/board.h"
#include "client/production/stagelist.h"
#include "client/production/stagemodel.h"
#include "client/widgets/toast.h"
#include "shared/core/time.h"

#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollBar>

using namespace oms;
using namespace oms::test;
using namespace Qt::StringLiterals;

class TestProduction : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        dressForPictures();
        m_server = std::make_unique<LiveServer>();
        m_admin = std::make_unique<Colleague>(m_server->url(), m_server->account(u"ADMIN"_s));
    }
    void cleanup() { m_person.reset(); }
    void cleanupTestCase()
    {
        m_admin.reset();
        m_server.reset();
    }

    void theOfficeSeesEveryFactorysWork()
    {
        comeIn(u"SUPERVISOR"_s);
        QVERIFY(column(u"Approved"_s));
        QVERIFY(column(u"In production P1"_s));
        QVERIFY(column(u"In production P3"_s));
        QVERIFY(column(u"On hold"_s));
        QCOMPARE(unnamed(page()).join(u", "_s), QString());
        pictures(u"21-production-office"_s);
    }

    void theOfficeMayGroupByFactory()
    {
        comeIn(u"SUPERVISOR"_s);
        auto &model = modelOf(u"In production P1"_s);
        const auto cards = model.cards().size();
        QVERIFY(cards > 0);
        press(u"By factory"_s);
        QVERIFY(!model.cardAt(0) && !model.headingAt(0).isEmpty());
        QVERIFY(model.rowCount() > int(cards));
        grab(window(), u"22-production-factories-light"_s);
        press(u"By factory"_s);
        QCOMPARE(model.rowCount(), int(cards));
    }

    //! A column that holds more than it should says so; the limit is kept.
    void aColumnHasALimit()
    {
        comeIn(u"SUPERVISOR"_s);
        const auto cards = int(modelOf(u"In production P1"_s).cards().size());
        QVERIFY(cards > 5);
        press(u"Limit of In production P1"_s);
        QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        const auto count = u"%1 of 5"_s.arg(cards);
        QTRY_VERIFY(column(u"In production P1"_s)->accessibleDescription().startsWith(count));
        QVERIFY(column(u"In production P1"_s)->accessibleDescription().contains(u"too many"_s));
    }

    void aFactoryReadsItsOwnWordsAndNoPrices()
    {
        comeIn(u"SUPPLIER"_s);
        QVERIFY(column(u"New order"_s));
        QVERIFY(column(u"Step P1"_s));
        QVERIFY(column(u"Stop"_s));
        QVERIFY(!named(page(), u"By factory"_s));
        pictures(u"23-production-factory"_s);
        for (const auto *list : page().findChildren<StageList *>())
            for (const auto &card : static_cast<StageModel *>(list->model())->cards()) {
                QVERIFY(!card->total_minor && !card->deposit_minor);
                QVERIFY(card->is_released);
            }
    }

    //! Ctrl+→ goes on, the card stays chosen and has the keyboard where it now is; the server knows.
    void theKeyboardMovesACardOn()
    {
        comeIn(u"SUPPLIER"_s);
        const auto card = mine(Stage::New);
        QVERIFY(card);
        board().choose(card->id.value, true);
        QTRY_COMPARE(QApplication::focusWidget(), column(u"New order"_s));
        QTest::keyClick(column(u"New order"_s), Qt::Key_Right, Qt::ControlModifier);
        auto &next = modelOf(u"Step P1"_s);
        QTRY_VERIFY_WITH_TIMEOUT(next.rowOf(card->id.value) >= 0, patience);
        QCOMPARE(board().chosen(), std::optional(card->id.value));
        QTRY_COMPARE(QApplication::focusWidget(), column(u"Step P1"_s));
        QCOMPARE(column(u"Step P1"_s)->currentIndex().row(), next.rowOf(card->id.value));
        QTRY_COMPARE_WITH_TIMEOUT(onServer(*card).status, OrderStatus::Production1, patience);
    }

    //! A step is not left out: the card stays, and why is said.
    void aCardThatIsDroppedTooFarSpringsBack()
    {
        comeIn(u"SUPPLIER"_s);
        const auto card = mine(Stage::New);
        QVERIFY(card);
        dropOn(*card, u"Step P3"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shown<Toast>(window()), patience);
        QVERIFY(shown<Toast>(window())->text().contains(u"one step after the other"_s));
        QVERIFY(modelOf(u"New order"_s).rowOf(card->id.value) >= 0);
        QCOMPARE(onServer(*card).status, OrderStatus::Approved);
    }

    //! What needs a reason asks for it; then the card goes.
    void aCardDroppedOneColumnBackAsksWhy()
    {
        comeIn(u"SUPPLIER"_s);
        const auto card = mine(Stage::P2);
        QVERIFY(card);
        dropOn(*card, u"Step P1"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shown<QDialog>(window()), patience);
        auto *reason = named<QWidget>(*shown<QDialog>(window()), u"Reason"_s);
        QVERIFY(reason);
        QTest::keyClicks(reason, u"Tree is twisted"_s);
        QTest::mouseClick(named<QAbstractButton>(*shown<QDialog>(window()), u"Step back"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(modelOf(u"Step P1"_s).rowOf(card->id.value) >= 0, patience);
    }

    //! Digits typed anywhere are a scan; scanned once it is found, twice it goes on.
    void aScannedCardIsFoundAndThenMovesOn()
    {
        comeIn(u"SUPPLIER"_s);
        const auto card = mine(Stage::P1);
        QVERIFY(card && card->number);
        const auto digits = QString::number(*card->number);
        board().takeFocus();
        QTRY_VERIFY(qobject_cast<StageList *>(QApplication::focusWidget()));
        scan(digits);
        QCOMPARE(board().chosen(), std::optional(card->id.value));
        QVERIFY(modelOf(u"Step P1"_s).rowOf(card->id.value) >= 0);
        scan(linkTo(card->id)); // the code on its sheet
        QTRY_VERIFY_WITH_TIMEOUT(modelOf(u"Step P2"_s).rowOf(card->id.value) >= 0, patience);
        scan(u"1"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shown<Toast>(window()), patience);
        QTRY_VERIFY_WITH_TIMEOUT(shown<Toast>(window())->text().contains(u"not on the board"_s), patience);
    }

    //! A colleague moves another card: mine stays chosen.
    void whatOthersMoveDoesNotMoveMySelection()
    {
        comeIn(u"SUPERVISOR"_s);
        const auto &cards = modelOf(u"Approved"_s).cards();
        QVERIFY(cards.size() >= 2);
        const auto theirs = cards[0];
        const auto mineId = cards[1]->id.value;
        board().choose(mineId, true);
        m_admin->act(onServer(*theirs), OrderAction::Advance);
        QTRY_VERIFY_WITH_TIMEOUT(modelOf(u"In production P1"_s).rowOf(theirs->id.value) >= 0, patience);
        QCOMPARE(board().chosen(), std::optional(mineId));
        QCOMPARE(column(u"Approved"_s)->currentIndex().row(), modelOf(u"Approved"_s).rowOf(mineId));
        QCOMPARE(QApplication::focusWidget(), column(u"Approved"_s));
    }

    //! More are painted than anybody has: a step of the wheel must fit into a frame.
    void fourteenHundredCardsScroll()
    {
        comeIn(u"SUPERVISOR"_s);
        auto &model = modelOf(u"In production P1"_s);
        QVERIFY(!model.cards().empty());
        std::vector<OrderRowPtr> many;
        for (int i = 0; i < 1400; ++i) {
            auto copy = *model.cards()[std::size_t(i) % model.cards().size()];
            copy.id = {makeUuid()};
            copy.number = 40'000 + i;
            many.push_back(std::make_shared<BookRow>(std::move(copy)));
        }
        QElapsedTimer clock;
        clock.start();
        model.setCards(many);
        auto *list = column(u"In production P1"_s);
        list->viewport()->repaint();
        const auto first = clock.nsecsElapsed();
        std::vector<qint64> steps;
        for (int i = 0; i < 100; ++i) {
            clock.restart();
            list->verticalScrollBar()->setValue(list->verticalScrollBar()->value() + 72);
            list->viewport()->repaint();
            steps.push_back(clock.nsecsElapsed());
        }
        std::sort(steps.begin(), steps.end());
        qInfo("1 400 cards: set and painted %.1f ms, a step of scrolling p50 %.2f ms p95 %.2f ms", double(first) / 1e6,
              double(steps[50]) / 1e6, double(steps[95]) / 1e6);
        QVERIFY(list->verticalScrollBar()->maximum() > 1400 * 60);
        QVERIFY2(steps[50] < 50'000'000, "a frame is 16 ms; this machine may be busy");
    }

private:
    void comeIn(const QString &role)
    {
        m_person = std::make_unique<Person>();
        m_person->startAs(m_server->url(), m_server->accountFile(), role);
        window().resize(1440, 900);
        window().deck().go(u"production"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shown<Board>(window()) && board().count() > 5, patience);
        const auto isNamed = [this] { return mine(Stage::P2) && mine(Stage::P2)->model_name; };
        QTRY_VERIFY_WITH_TIMEOUT(isNamed(), patience); // the catalogue has come as well
    }
    void pictures(const QString &name)
    {
        board().takeFocus();
        grab(window(), name + u"-light"_s);
        window().commands().action(Command::ThemeDark)->trigger();
        grab(window(), name + u"-dark"_s);
        window().commands().action(Command::ThemeLight)->trigger();
    }
    MainWindow &window() { return m_person->window(); }
    QWidget &page() { return *window().deck().currentPage(); }
    Board &board() { return *shown<Board>(window()); }
    StageList *column(const QString &name) { return named<StageList>(page(), name); }
    StageModel &modelOf(const QString &name) { return *static_cast<StageModel *>(column(name)->model()); }
    void press(const QString &words) { QTest::mouseClick(named<QAbstractButton>(page(), words), Qt::LeftButton); }
    //! One of that column which moves on as it stands.
    OrderRowPtr mine(Stage stage)
    {
        for (auto *list : page().findChildren<StageList *>()) {
            auto &model = *static_cast<StageModel *>(list->model());
            if (model.stage() == stage && !model.cards().empty())
                return model.cards().back();
        }
        return nullptr;
    }
    Order onServer(const BookRow &row)
    {
        return m_admin->read<Order>(u"/api/v1/orders/"_s + QString::fromStdString(row.id.toString()));
    }
    void scan(const QString &digits)
    {
        QTest::keyClicks(QApplication::focusWidget(), digits.first(1));
        auto *box = named<QLineEdit>(page(), u"Scan or type a number"_s);
        QTRY_COMPARE(QApplication::focusWidget(), box);
        QTest::keyClicks(box, digits.sliced(1));
        QCOMPARE(box->text(), digits);
        QTest::keyClick(box, Qt::Key_Return);
    }
    void dropOn(const BookRow &card, const QString &name)
    {
        QMimeData data;
        data.setData(u"application/x-oms-order"_s, QByteArray::fromStdString(card.id.toString()));
        auto &list = *column(name);
        QDragEnterEvent enter({20, 20}, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(list.viewport(), &enter);
        QDragMoveEvent move({20, 20}, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(list.viewport(), &move);
        QVERIFY(move.isAccepted());
        QDropEvent drop({20, 20}, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(list.viewport(), &drop);
    }

    std::unique_ptr<LiveServer> m_server;
    std::unique_ptr<Colleague> m_admin;
    std::unique_ptr<Person> m_person;
};

QTEST_MAIN(TestProduction)
#include "tst_production.moc"
