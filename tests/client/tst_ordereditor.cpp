// SPDX-License-Identifier: GPL-3.0-or-later
// An order while it is written: the real server, a real replica, the real widgets.
#include "client/accessibility.h"
#include "client/app/preferences.h"
#include "client/colleague.h"
#include "client/finding.h"
#include "client/grab.h"
#include "client/ordereditor/ordereditor.h"
#include "client/ordereditor/typedorder.h"
#include "client/seat.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace oms;
using namespace oms::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = Computer::patience;

struct Writer {
    Writer(const LiveServer &server, const QString &role)
        : seat(server, role)
        , preferences(folder.filePath(u"settings.ini"_s))
        , editor(*seat.books, seat.session, preferences)
    {
        editor.resize(1440, 900);
        editor.show();
    }
    OrderRowPtr row() { return seat.book().find(editor.orderId()); }
    //! A complete order of somebody else's, as the beginning of another.
    Order anotherOne()
    {
        for (const auto &row : seat.book().rows())
            if (row->kind == OrderKind::Sale && row->customer_id && row->status == OrderStatus::Production1)
                return duplicateOf(*seat.whole(row->id));
        return {};
    }
    OrderEditor &anew() //!< the program is started again, over what is kept
    {
        again = std::make_unique<OrderEditor>(*seat.books, seat.session, preferences);
        again->resize(1440, 900);
        again->show();
        return *again;
    }
    std::vector<TypedOrder> typed()
    {
        std::optional<std::vector<TypedOrder>> read;
        readAside(*seat.books, &seat.receiver, [&](std::vector<TypedOrder> all) { read = std::move(all); });
        return QTest::qWaitFor([&] { return read.has_value(); }, patience) ? *read : std::vector<TypedOrder>();
    }
    void press(const QString &words)
    {
        QTRY_VERIFY_WITH_TIMEOUT(named<QAbstractButton>(editor, words), patience);
        QTest::mouseClick(named<QAbstractButton>(editor, words), Qt::LeftButton);
    }
    void type(const QString &field, const QString &text)
    {
        auto *edit = named<QLineEdit>(editor, field);
        QVERIFY2(edit, qPrintable(field));
        edit->setFocus();
        QTest::keyClicks(edit, text);
    }

    Seat seat;
    QTemporaryDir folder;
    Preferences preferences;
    OrderEditor editor;
    std::unique_ptr<OrderEditor> again;
};

} // namespace

class TestOrderEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        dressForPictures();
        m_server = std::make_unique<LiveServer>();
    }
    void cleanupTestCase() { m_server.reset(); }

    void pictures()
    {
        Writer fitter(*m_server, u"FITTER"_s);
        fitter.editor.create(fitter.anotherOne());
        QTRY_VERIFY(named<QLineEdit>(fitter.editor, u"Customer"_s));
        grab(fitter.editor, u"order-editor"_s);
        fitter.press(u"Saddle"_s);
        grab(fitter.editor, u"order-editor-saddle"_s);
        fitter.press(u"Fit"_s);
        grab(fitter.editor, u"order-editor-fit"_s);
        fitter.press(u"Charges"_s);
        fitter.press(u"Add a charge"_s);
        grab(fitter.editor, u"order-editor-charges"_s);
    }

    void aScreenReaderFindsNothingUnnamed()
    {
        Writer supervisor(*m_server, u"SUPERVISOR"_s);
        supervisor.editor.create(supervisor.anotherOne());
        for (const auto *part : {"Customer and horse", "Saddle", "Fit", "Charges"}) {
            supervisor.press(QString::fromLatin1(part));
            QCOMPARE(unnamed(supervisor.editor).join(u", "_s), QString());
        }
    }

    //! What was typed is on this computer a moment later, whatever happens to the program, and at the server soon.
    void aDraftKeepsItself()
    {
        Writer fitter(*m_server, u"FITTER"_s);
        fitter.editor.create();
        QVERIFY(!fitter.row()); // nothing is made before something is typed
        fitter.type(u"Reference"_s, u"Stable 12"_s);
        QTRY_VERIFY_WITH_TIMEOUT(fitter.row() && fitter.row()->fitter_reference == "Stable 12", patience);
        QCOMPARE(fitter.row()->status, OrderStatus::Draft);
        QVERIFY(fitter.row()->provisional);
        fitter.type(u"Reference"_s, u", box 3"_s);
        QVERIFY(fitter.editor.mayLeave()); // without waiting for the pause
        QTRY_COMPARE_WITH_TIMEOUT(fitter.row()->fitter_reference, "Stable 12, box 3", patience);
        QTRY_VERIFY_WITH_TIMEOUT(fitter.seat.computer.isUpToDate(), patience);
        Colleague admin(m_server->url(), m_server->account(u"ADMIN"_s));
        const auto path = u"/api/v1/orders/"_s + QString::fromStdString(fitter.editor.orderId().toString());
        QCOMPARE(admin.read<Order>(path).fitter_reference, "Stable 12, box 3");
    }

    //! Everything missing is listed at once, and the first of it is where the cursor is.
    void whatIsMissingIsListedAndOneClickAway()
    {
        Writer fitter(*m_server, u"FITTER"_s);
        fitter.editor.create();
        QVERIFY(!named(fitter.editor, u"Still missing"_s));
        fitter.press(u"Order it"_s);
        QTRY_VERIFY(named<QAbstractButton>(fitter.editor, u"Whose saddle it is"_s));
        QTRY_COMPARE(QApplication::focusWidget(), named<QLineEdit>(fitter.editor, u"Customer"_s));
        fitter.press(u"Saddle"_s);
        fitter.press(u"Whose saddle it is"_s);
        QTRY_VERIFY(named<QLineEdit>(fitter.editor, u"Customer"_s)); // its part is in front again
    }

    //! Picked by a part of the name, its only horse with it; submitted with the price that was shown.
    void anOrderIsWrittenAndSubmitted()
    {
        Writer fitter(*m_server, u"FITTER"_s);
        auto seed = fitter.anotherOne();
        const auto customer = *seed.customer_id;
        const auto name = QString::fromStdString(fitter.seat.book().customers().find(customer.value)->name);
        seed.customer_id.reset();
        seed.horse_id.reset();
        fitter.editor.create(seed);
        fitter.type(u"Customer"_s, name);
        auto *field = named<QLineEdit>(fitter.editor, u"Customer"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(field->text(), name);
        QSignalSpy saved(&fitter.editor, &OrderEditor::saved);
        fitter.press(u"Order it"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(!saved.isEmpty(), qPrintable(said(fitter.editor)), patience);
        QTRY_COMPARE_WITH_TIMEOUT(fitter.row()->status, OrderStatus::Ordered, patience);
        QTRY_VERIFY_WITH_TIMEOUT(fitter.row()->number, patience); // the server has given it
        QCOMPARE(fitter.row()->customer_id->toString(), customer.toString());
    }

    //! Loud: what changes is shown, a reason is asked for, and head office has it again.
    void aChangeAfterApprovalWantsAReason()
    {
        Writer supervisor(*m_server, u"SUPERVISOR"_s);
        const auto row = supervisor.seat.rowIn(OrderStatus::Approved);
        QVERIFY(row);
        supervisor.editor.edit(*supervisor.seat.whole(row->id));
        auto *words = named<QPlainTextEdit>(supervisor.editor, u"Special instructions"_s);
        QVERIFY(words);
        words->setFocus();
        QTest::keyClicks(words, u"Longer billets"_s);
        QVERIFY(!supervisor.editor.mayLeave()); // nothing is lost by slip
        supervisor.press(u"Save changes…"_s);
        QTRY_VERIFY(shown<QDialog>(supervisor.editor));
        QWidget &dialog = *shown<QDialog>(supervisor.editor);
        auto *save = named<QAbstractButton>(dialog, u"Save changes"_s);
        QVERIFY(!save->isEnabled());
        named<QPlainTextEdit>(dialog, u"Reason"_s)->setPlainText(u"The rider asked for it"_s);
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(supervisor.row()->status, OrderStatus::Changed, patience);
    }

    //! What others do meanwhile comes in beneath what is being typed.
    void anothersChangeDoesNotTakeAwayWhatIsTyped()
    {
        Writer supervisor(*m_server, u"SUPERVISOR"_s);
        const auto row = supervisor.seat.rowIn(OrderStatus::Ordered);
        QVERIFY(row);
        supervisor.editor.edit(*supervisor.seat.whole(row->id));
        auto *words = named<QPlainTextEdit>(supervisor.editor, u"Internal note"_s);
        QVERIFY(words);
        words->setPlainText(u"Mine"_s);
        Colleague admin(m_server->url(), m_server->account(u"ADMIN"_s));
        const auto path = u"/api/v1/orders/"_s + QString::fromStdString(row->id.toString());
        auto theirs = admin.read<Order>(path);
        theirs.fitter_reference = "Theirs";
        admin.change(path, theirs, {"fitter_reference"});
        QTRY_COMPARE_WITH_TIMEOUT(named<QLineEdit>(supervisor.editor, u"Reference"_s)->text(), u"Theirs"_s, patience);
        QCOMPARE(named<QPlainTextEdit>(supervisor.editor, u"Internal note"_s)->toPlainText(), u"Mine"_s);
    }

    //! Whatever was typed last is on disk before anything that is asked of this computer afterwards.
    void everyKeystrokeIsKeptAside()
    {
        Writer fitter(*m_server, u"FITTER"_s);
        fitter.editor.create();
        fitter.type(u"Reference"_s, u"Box 9"_s);
        const auto typed = fitter.typed(); // no pause: nothing is saved yet
        QCOMPARE(typed.size(), std::size_t(1));
        QCOMPARE(typed.front().now.fitter_reference, "Box 9");
        QVERIFY(typed.front().is_new);
        QVERIFY(!fitter.row());
        QTRY_VERIFY_WITH_TIMEOUT(fitter.row(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(fitter.typed().empty(), patience); // it is saved: nothing to recover
    }

    //! As after kill -9: the file has what was typed, the program knows nothing of it.
    void aDraftIsRecoveredAfterACrash()
    {
        Writer fitter(*m_server, u"FITTER"_s);
        Order lost;
        lost.id = makeId<OrderId>();
        lost.provisional = "X-1";
        lost.fitter_id = fitter.seat.session.fitter;
        auto typed = lost;
        typed.special_instructions = "Longer bill";
        keepAside(*fitter.seat.books, {lost.id, true, lost, typed});
        fitter.seat.computer.stop();
        fitter.seat.books.reset();
        fitter.seat.computer.start();
        fitter.seat.books.emplace(fitter.seat.session, fitter.seat.computer.replica(), fitter.seat.computer.api());
        std::optional<std::vector<Order>> recovered;
        recoverDrafts(*fitter.seat.books, &fitter.seat.receiver, [&](std::vector<Order> all) { recovered = all; });
        QTRY_VERIFY_WITH_TIMEOUT(recovered.has_value(), patience);
        QCOMPARE(recovered->size(), std::size_t(1));
        QCOMPARE(recovered->front().special_instructions, "Longer bill");
        QVERIFY(fitter.typed().empty());
        QTRY_VERIFY_WITH_TIMEOUT(fitter.seat.book().find(lost.id), patience);
    }

    //! Not saved by itself, and yet not lost: it is there again when the order is edited again.
    void aChangeThatWasNotSavedIsThereAfterACrash()
    {
        Writer supervisor(*m_server, u"SUPERVISOR"_s);
        const auto row = supervisor.seat.rowIn(OrderStatus::Ordered);
        QVERIFY(row);
        const auto order = *supervisor.seat.whole(row->id);
        supervisor.editor.edit(order);
        auto *words = named<QPlainTextEdit>(supervisor.editor, u"Special instructions"_s);
        words->setPlainText(u"Wider gullet"_s);
        QCOMPARE(supervisor.typed().size(), std::size_t(1));
        auto &again = supervisor.anew();
        again.edit(order);
        QTRY_COMPARE_WITH_TIMEOUT(named<QPlainTextEdit>(again, u"Special instructions"_s)->toPlainText(),
                                  u"Wider gullet"_s, patience);
    }

    //! What was picked is taken back by one step; the text that is being typed has its own.
    void fieldsAreUndone()
    {
        Writer fitter(*m_server, u"FITTER"_s);
        fitter.editor.create(fitter.anotherOne());
        auto *kind = named<QComboBox>(fitter.editor, u"Kind"_s);
        QVERIFY(kind);
        const auto before = kind->currentText();
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Down);
        QVERIFY(kind->currentText() != before);
        for (const auto &offer : fitter.editor.commands())
            if (offer.command == Command::Undo)
                offer.run();
        QCOMPARE(kind->currentText(), before);
    }

    //! A visit of its own, kept like the order: stored in millimetres whatever it was typed in.
    void whatIsMeasuredIsKeptWithTheOrder()
    {
        Writer fitter(*m_server, u"FITTER"_s);
        Order seed;
        for (const auto &row : fitter.seat.book().rows())
            if (row->horse_id && row->customer_id) {
                seed.customer_id = row->customer_id;
                seed.horse_id = row->horse_id;
            }
        QVERIFY(seed.horse_id);
        fitter.editor.create(seed);
        fitter.press(u"Fit"_s);
        fitter.type(u"Channel width"_s, u"7.5"_s);
        OrderParts parts;
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                fitter.seat.book().readParts(fitter.editor.orderId(), &fitter.seat.receiver,
                                             [&](OrderParts read) { parts = std::move(read); });
                return !parts.measurements.empty();
            }(),
            patience);
        const auto &visit = parts.measurements.front().record;
        QCOMPARE(visit.values.size(), std::size_t(1));
        QCOMPARE(visit.values.front().type_code, "channel_width");
        QCOMPARE(visit.values.front().value_num, 75);
        QTRY_VERIFY_WITH_TIMEOUT(fitter.seat.computer.isUpToDate(), patience); // the server has taken both
        QVERIFY(fitter.seat.computer.attention().empty());
    }

private:
    std::unique_ptr<LiveServer> m_server;
};

QTEST_MAIN(TestOrderEditor)
#include "tst_ordereditor.moc"
