// SPDX-License-Identifier: GPL-3.0-or-later
// The screen on which a person decides what was changed in both places, worked as a person would.
#include "client/accessibility.h"
#include "client/app/language.h"
#include "client/app/theme.h"
#include "client/finding.h"
#include "client/grab.h"
#include "client/synccentre/bothversions.h"
#include "client/synccentre/choicecard.h"
#include "client/synccentre/decisionview.h"
#include "client/synccentre/fieldtext.h"
#include "client/syncsamples.h"
#include "client/widgets/button.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace oms;
using namespace oms::test;
using namespace Qt::StringLiterals;

namespace {

const auto me = u"Robyn Leslie"_s;

} // namespace

class TestDecision : public QObject {
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
        open(ingridsConflict());
    }
    void cleanup() { m_view.reset(); }

    void pictures()
    {
        for (const auto &[appearance, name] :
             {std::pair {Appearance::Light, u"item-light"_s}, {Appearance::Dark, u"item-dark"_s}}) {
            m_theme.setAppearance(appearance);
            open(ingridsConflict());
            card(0, 0)->click();
            card(1, 1)->click();
            grab(*m_view, name);
        }
    }

    void nothingIsChosenBeforehand()
    {
        for (auto *card : cards())
            QVERIFY(!card->isChecked());
        QVERIFY(!save()->isEnabled());
        QVERIFY(!m_view->isTouched());
    }

    void savingWaitsUntilEveryFieldIsDecided()
    {
        QSignalSpy decided(m_view.get(), &DecisionView::decided);
        const auto fields = int(m_view->model().fields().size());
        QCOMPARE(fields, 3);
        for (int i = 0; i < fields; ++i) {
            QVERIFY(!save()->isEnabled());
            m_view->save(); // Ctrl+S does nothing yet
            QCOMPARE(decided.count(), 0);
            card(i, i % 2)->click();
        }
        QVERIFY(save()->isEnabled());
        save()->click();
        QCOMPARE(decided.count(), 1);
        QVERIFY(!save()->isEnabled()); // not twice
    }

    void theDecisionHoldsWhatWasChosenForEachUnit()
    {
        QSignalSpy decided(m_view.get(), &DecisionView::decided);
        card(0, 0)->click();
        card(1, 1)->click();
        card(2, 1)->click();
        save()->click();
        const auto decision = decided.front().front().value<sync::Decision>();
        QCOMPARE(decision.item, ingridId);
        QCOMPARE(int(decision.choice), int(sync::Decision::Choice::Decide));
        QCOMPARE(decision.units.size(), 3u);
        QCOMPARE(valueIn(decision, "phone"), u"+31 6 5520 9034"_s);
        QCOMPARE(valueIn(decision, "preferred_language"), u"de"_s);
        QVERIFY(valueIn(decision, "notes").endsWith(u"within the week."_s));
    }

    void bothTextsAreKeptAndCanBeWorkedOver()
    {
        QSignalSpy decided(m_view.get(), &DecisionView::decided);
        auto *both = named<ChoiceCard>(*m_view, u"Notes: keep both, one beneath the other"_s);
        QVERIFY(both);
        QVERIFY(!m_view->findChild<QPlainTextEdit *>()->isVisible());
        both->click();
        auto *text = m_view->findChild<QPlainTextEdit *>();
        QVERIFY(text->isVisible());
        QVERIFY(text->toPlainText().contains(u"within the week.\n\nRings"_s));
        text->setPlainText(u"Shoulder larger. Pays by transfer."_s);
        card(0, 0)->click();
        card(1, 0)->click();
        save()->click();
        const auto decision = decided.front().front().value<sync::Decision>();
        QCOMPARE(valueIn(decision, "notes"), u"Shoulder larger. Pays by transfer."_s);
    }

    void theKeyboardAloneIsEnough()
    {
        QSignalSpy decided(m_view.get(), &DecisionView::decided);
        m_view->focusFirst();
        auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
        QCOMPARE(QApplication::focusWidget(), card(0, 0));
        press(Qt::Key_Space);
        QVERIFY(card(0, 0)->isChecked());
        press(Qt::Key_Right); // the arrows change the choice, as in every group of radio buttons
        QVERIFY(card(0, 1)->isChecked());
        press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), card(1, 0));
        press(Qt::Key_Space);
        press(Qt::Key_Tab);
        press(Qt::Key_Space);
        QVERIFY(card(2, 0)->isChecked());
        int steps = 0;
        while (QApplication::focusWidget() != save() && ++steps < 20)
            press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), save());
        press(Qt::Key_Space);
        QCOMPARE(decided.count(), 1);
        QCOMPARE(valueIn(decided.front().front().value<sync::Decision>(), "phone"), u"+31 30 233 4108"_s);
    }

    void allOfOneSideIsOneClickAndStillToBeSaved()
    {
        QSignalSpy decided(m_view.get(), &DecisionView::decided);
        named<QAbstractButton>(*m_view, u"Keep all server"_s)->click();
        QCOMPARE(decided.count(), 0);
        QVERIFY(save()->isEnabled());
        for (int i = 0; i < 3; ++i)
            QVERIFY(card(i, 1)->isChecked());
        named<QAbstractButton>(*m_view, u"Keep all mine"_s)->click();
        for (int i = 0; i < 3; ++i)
            QVERIFY(card(i, 0)->isChecked());
    }

    void aUnitOfSeveralFieldsShowsThoseThatDiffer()
    {
        open(donnerhallsConflict());
        const auto &fields = m_view->model().fields();
        QCOMPARE(fields.size(), 2u);
        QCOMPARE(fields[0].field->name, "breed");
        QCOMPARE(fields[1].field->name, "height_cm");
        QVERIFY(fields[1].isTheirsOnly());
        QVERIFY(words().contains(u"1 field of Donnerhall changed in both places"_s));
        QCOMPARE(card(1, 0)->text(), u"unchanged"_s);
        QSignalSpy decided(m_view.get(), &DecisionView::decided);
        card(0, 0)->click();
        card(1, 1)->click();
        grab(*m_view, u"decision-horse"_s);
        save()->click();
        const auto decision = decided.front().front().value<sync::Decision>();
        QCOMPARE(decision.units.size(), 1u);
        auto horse = donnerhall();
        QVERIFY(sync::setUnit(schemaOf<Horse>(), &horse, decision.units[0].unit, decision.units[0].value));
        QCOMPARE(*horse.breed, "Oldenburg");
        QCOMPARE(*horse.height_cm, 170);
        QCOMPARE(*horse.birth_year, 2016);
    }

    void whatMergedByItselfIsListed()
    {
        QCOMPARE(m_view->model().merged().size(), 1u);
        QVERIFY(words().contains(u"Address"_s));
        QVERIFY(words().join(u'\n').contains(u"1 other field merged by itself."_s));
    }

    void escapeDecidesLater()
    {
        QSignalSpy later(m_view.get(), &DecisionView::later);
        m_view->focusFirst();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(later.count(), 1);
    }

    void aRefusalLeavesTheChoices()
    {
        for (int i = 0; i < 3; ++i)
            card(i, 0)->click();
        save()->click();
        m_view->showRefusal({ErrorCode::Unavailable});
        QVERIFY(!said(*m_view).isEmpty());
        QVERIFY(save()->isEnabled());
        QVERIFY(card(2, 0)->isChecked());
    }

    void somebodyElsesChangeSaysWhose()
    {
        auto item = ingridsConflict();
        item.author_name = "Anna Visser";
        open(item);
        QVERIFY(named<QAbstractButton>(*m_view, u"Keep all of Anna Visser"_s));
        QVERIFY(card(0, 0)->accessibleName().contains(u"Anna Visser"_s));
    }

    void aScreenReaderHearsRadioButtonsWithTheirValues()
    {
        QCOMPARE(unnamed(*m_view), QStringList());
        auto *heard = QAccessible::queryAccessibleInterface(card(0, 0));
        QCOMPARE(heard->role(), QAccessible::RadioButton);
        QCOMPARE(heard->text(QAccessible::Name), u"Phone, Yours: +31 6 5520 9034"_s);
        QCOMPARE(heard->text(QAccessible::Description), u"Before: +31 6 2041 1877"_s);
    }

    void bothVersionsAreShownWhole()
    {
        m_view->setRecord(toJson(ingrid()));
        named<QAbstractButton>(*m_view, u"Open both versions side by side"_s)->click();
        auto *window = m_view->findChild<BothVersions *>();
        QVERIFY(window && window->isVisible());
        grab(*window, u"decision-both"_s);
        QCOMPARE(unnamed(*window), QStringList());
        QStringList shown;
        for (const auto *label : window->findChildren<QLabel *>())
            shown << label->text();
        QVERIFY(shown.contains(u"+31 6 5520 9034"_s) && shown.contains(u"+31 30 233 4108"_s));
        QVERIFY(shown.contains(u"Ingrid van den Berg"_s)); // also what did not differ
    }

    void everythingCanBeCopiedAsText()
    {
        const auto text = exportText(ingridsConflict(), names());
        for (const auto &part : {u"Ingrid van den Berg"_s, u"+31 6 5520 9034"_s, u"+31 30 233 4108"_s, u"Maliebaan"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
    }

    void aNarrowWindowCutsNothing()
    {
        m_view->resize(528, 900);
        grab(*m_view, u"decision-narrow"_s);
        for (int pass = 0; pass < 4; ++pass) // a layout inside a layout asks anew
            QApplication::processEvents();
        for (auto *card : cards()) {
            if (!card->isVisible())
                continue;
            QVERIFY(card->width() >= card->minimumSizeHint().width());
            QVERIFY2(card->height() >= card->heightForWidth(card->width()), qPrintable(card->text()));
        }
        QVERIFY(m_view->minimumSizeHint().width() <= 528);
    }

private:
    void open(const sync::Attention &item)
    {
        ingridId = item.id;
        m_view = std::make_unique<DecisionView>(item, names(), me, ItemPlace {1, 3});
        m_view->resize(1060, 680);
        m_view->show();
        m_view->activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(m_view.get());
    }

    QList<ChoiceCard *> cards() { return m_view->findChildren<ChoiceCard *>(); }
    ChoiceCard *card(int field, int side)
    {
        const auto &row = m_view->model().fields()[std::size_t(field)];
        const auto title = QString::fromStdString(std::string(row.field->rules.title));
        QList<ChoiceCard *> found;
        for (auto *card : cards())
            if (card->accessibleName().startsWith(title + u','))
                found << card;
        return found[side];
    }
    QAbstractButton *save()
    {
        auto *ready = named<QAbstractButton>(*m_view, u"Save result"_s);
        return ready ? ready : named<QAbstractButton>(*m_view, u"Saving…"_s);
    }
    QStringList words()
    {
        QStringList all;
        for (const auto *label : m_view->findChildren<QLabel *>())
            all << label->text();
        return all;
    }
    static QString valueIn(const sync::Decision &decision, const char *unit)
    {
        for (const auto &choice : decision.units)
            if (choice.unit == unit)
                return objectOf(choice.value).value(QLatin1StringView(unit)).toString();
        return {};
    }

    Theme m_theme;
    Language m_language;
    MutationId ingridId;
    std::unique_ptr<DecisionView> m_view;
};

QTEST_MAIN(TestDecision)
#include "tst_decision.moc"
