// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/accessibility.h"
#include "client/catalogue/rulewords.h"
#include "client/configurator/words.h"
#include "client/saddler.h"

using namespace oms;
using namespace oms::test;
using namespace oms::configurator;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostSteps = 120; // of somebody who fills in a whole saddle

} // namespace

//! The configurator in front of a person without a mouse.
class TestConfigurator : public QObject, private Saddler {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }
    void init() { open(m_catalogue); }
    void cleanup() { m_widget.reset(); }

    void aSaddleIsPutTogetherFromNothingByKeyboard()
    {
        key(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(focusName(), u"Model"_s);
        type(toQString(m_catalogue->document().models.front().name));
        key(Qt::Key_Return);
        QVERIFY(now().model_id.has_value());
        for (int step = 0; step < mostSteps && !m_widget->findings().empty(); ++step)
            fillTheNextField();
        QCOMPARE(openFindings(), QStringList());
        QVERIFY(m_widget->breakdown() && m_widget->breakdown()->is_complete);
        QVERIFY(shows(u"Complete and rule-clean"_s));
    }

    void aRuleWithoutWordsOfItsOwnIsSaidInTheProgramsLanguage()
    {
        const auto &rules = m_catalogue->document().option_rules;
        auto rule = *std::find_if(rules.begin(), rules.end(),
                                  [](const OptionRule &one) { return one.kind == RuleKind::Excludes; });
        Finding finding;
        finding.code = FindingCode::Excluded;
        finding.rule = rule.id;
        finding.arguments = {"Seat", "Plain", "what the server said"};
        auto document = m_catalogue->document();
        const auto said = [&](const std::string &message) {
            for (auto &one : document.option_rules)
                if (one.id == rule.id)
                    one.message = message;
            return whyText(finding, Catalogue(document));
        };
        QVERIFY(said({}).endsWith(ruleSentence(rule, *m_catalogue) + u'.'));
        QVERIFY(said("Looks cheap.").endsWith(u"what the server said"_s));
    }

    void typingFindsWithoutAccentsAndCase()
    {
        begin(FlapKind::Double);
        const auto option = optionNamed("Flap Length");
        focus(optionSlot(option.id));
        type(u"15 1"_s); // nothing is called so
        QCOMPARE(popup()->model().rowCount(), 0);
        QCOMPARE(m_widget->window()->focusWidget()->accessibleDescription(), u"Nothing is called so"_s);
        key(Qt::Key_Escape);
        type(u"16 I"_s);
        QVERIFY(popup()->isVisible());
        key(Qt::Key_Return);
        QCOMPARE(chosenText(option), u"16 in"_s);
    }

    void theNthOfTheListIsPickedByItsNumber()
    {
        begin(FlapKind::Double);
        const auto option = optionNamed("Stirrup Bars");
        focus(optionSlot(option.id));
        key(Qt::Key_2, Qt::AltModifier);
        QCOMPARE(chosenText(option), u"Recessed"_s);
        QCOMPARE(focusName(), u"Stirrup Bars"_s); // stays where it was
    }

    void escapeLeavesWhatWasChosen()
    {
        begin(FlapKind::Double);
        const auto option = optionNamed("Stirrup Bars");
        focus(optionSlot(option.id));
        const auto before = now();
        type(u"Ext"_s);
        key(Qt::Key_Escape);
        QCOMPARE(now(), before);
        QCOMPARE(row(optionSlot(option.id))->choice()->text(), u"Standard"_s);
    }

    void aRefusedValueIsNotTakenAndSaysWhy()
    {
        begin(FlapKind::Mono);
        const auto option = optionNamed("Facing-Front");
        focus(optionSlot(option.id));
        const auto before = now();
        type(u"Narrow"_s);
        QVERIFY(!popup()->model().at(popup()->current()).refused.isEmpty());
        key(Qt::Key_Return);
        QCOMPARE(now(), before);
        QVERIFY(popup()->isVisible()); // the reason stays in sight
        const auto said = row(optionSlot(option.id))->editor()->accessibleDescription();
        QVERIFY2(said.contains(u"Facing-Front"_s) || said.contains(u"flap"_s, Qt::CaseInsensitive), qPrintable(said));
        grab(*m_widget, u"configurator-refused"_s);
    }

    void aFindingIsFixedWhereItStands()
    {
        const auto option = optionNamed("Facing-Front");
        auto wrong = defaultsOf(modelWith(FlapKind::Mono), *m_catalogue);
        wrong = oms::put(wrong, optionSlot(option.id), valueNamed(option, "Wide").id.value);
        m_widget->setConfiguration(wrong);
        const auto slot = optionSlot(option.id);
        QVERIFY(findingAt(slot));
        focus(slot);
        QVERIFY(row(slot));
        QVERIFY(!row(slot)->editor()->accessibleDescription().isEmpty());
        auto *cure = button(*row(slot), u"Fix it: Facing-Front → None"_s);
        QVERIFY(cure);
        key(Qt::Key_Tab);
        QCOMPARE(m_widget->window()->focusWidget(), cure);
        key(Qt::Key_Space);
        QVERIFY(!findingAt(slot));
        QCOMPARE(chosenText(option), u"None"_s);
        QVERIFY(!cure->isVisible());
        QVERIFY(m_widget->isAncestorOf(m_widget->window()->focusWidget())); // the keyboard is not lost
    }

    //! Escape from the list must not take the words away that a screen reader has of the finding.
    void aFindingIsStillSaidAfterLookingIntoTheList()
    {
        const auto option = optionNamed("Facing-Front");
        auto wrong = defaultsOf(modelWith(FlapKind::Mono), *m_catalogue);
        wrong = oms::put(wrong, optionSlot(option.id), valueNamed(option, "Wide").id.value);
        m_widget->setConfiguration(wrong);
        focus(optionSlot(option.id));
        auto *editor = row(optionSlot(option.id))->editor();
        const auto said = editor->accessibleDescription();
        QVERIFY(!said.isEmpty());
        key(Qt::Key_Down);
        QVERIFY(popup()->isVisible());
        key(Qt::Key_Escape);
        QCOMPARE(editor->accessibleDescription(), said);
    }

    void whatIsDoneIsUndoneFromInsideAField()
    {
        begin(FlapKind::Double);
        const auto option = optionNamed("Stirrup Bars");
        const auto before = now();
        focus(optionSlot(option.id));
        type(u"Recessed"_s);
        key(Qt::Key_Return);
        const auto after = now();
        QVERIFY(after != before);
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(now(), before);
        QCOMPARE(row(optionSlot(option.id))->choice()->text(), u"Standard"_s);
        key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(now(), after);
    }

    void aPresetSaysWhatItChangesBeforeItDoes()
    {
        const auto &preset = presetThatChanges();
        const auto before = now();
        m_widget->offer(u"Preset"_s, applyPreset(now(), preset, *m_catalogue));
        auto *dialog = m_widget->findChild<AdaptationDialog *>();
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        QVERIFY(dialog->findChildren<Label *>().size() > 3);
        QCOMPARE(unnamed(*dialog), QStringList());
        grab(*dialog, u"configurator-preset"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(now(), before);
        QTRY_VERIFY(!m_widget->findChild<AdaptationDialog *>());
        m_widget->offer(u"Preset"_s, applyPreset(now(), preset, *m_catalogue));
        dialog = m_widget->findChild<AdaptationDialog *>();
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(now() != before);
        m_widget->undoStack()->undo(); // one step, however much it changed
        QCOMPARE(now(), before);
    }

    void aContrastAsksForItsColour()
    {
        const auto slot = slotWhere([](const Option &option) { return option.allows_contrast; });
        QVERIFY(slot);
        const auto contrast = part(*slot, SlotPart::Contrast);
        QVERIFY(row(contrast));
        focus(contrast);
        key(Qt::Key_Space);
        const auto colour = part(*slot, SlotPart::Colour);
        QVERIFY(row(colour)); // at once
        QVERIFY(findingAt(colour));
        QCOMPARE(m_widget->window()->focusWidget(), row(contrast)->editor());
        focus(colour);
        key(Qt::Key_1, Qt::AltModifier);
        QVERIFY(!findingAt(colour));
    }

    void whatMayBeAnsweredTwiceGetsAnotherRow()
    {
        const auto slot = slotWhere([](const Option &option) { return option.max_count > 1; });
        QVERIFY(slot);
        const OptionId option {*slot->id};
        const auto second = optionSlot(option, 2);
        if (isNull(valueAt(now(), *slot))) {
            QVERIFY(!row(second));
            focus(*slot);
            key(Qt::Key_Down);
            key(Qt::Key_Return);
        }
        QVERIFY(row(second));
        focus(second);
        key(Qt::Key_Down);
        key(Qt::Key_Return);
        QVERIFY(!isNull(valueAt(now(), second)));
    }

    void wordsThatAreTooLongAreNamed()
    {
        begin(FlapKind::Double);
        const auto option = optionNamed("Cantle");
        m_widget->setConfiguration(oms::put(now(), optionSlot(option.id), valueNamed(option, "Monogram").id.value));
        const auto words = optionSlot(option.id, 1, SlotPart::Text);
        QVERIFY(findingAt(words));
        focus(words);
        type(u"LB"_s);
        QVERIFY(!findingAt(words));
        type(QString(qsizetype(mostOptionText), u'x'));
        QVERIFY(findingAt(words));
        QCOMPARE(findingAt(words)->code, FindingCode::TooLong);
        QVERIFY(row(words)->editor()->accessibleDescription().contains(QString::number(mostOptionText)));
        m_widget->undoStack()->undo(); // what was typed in one go
        QVERIFY(isNull(valueAt(now(), words)));
    }

    void anotherModelSaysWhatGoes()
    {
        begin(FlapKind::Double);
        const auto other = modelThatRefusesSomething();
        QVERIFY(other);
        const auto before = now();
        focus(modelSlot());
        type(toQString(other->name));
        key(Qt::Key_Return);
        auto *dialog = m_widget->findChild<AdaptationDialog *>();
        QVERIFY(dialog);
        QCOMPARE(now(), before);
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(now().model_id, std::optional(other->id));
    }

    //! The workshop's label is a part of it, named; a quote has the whole alone.
    void whatTheFactoryReadsIsShown()
    {
        begin(FlapKind::Double);
        const auto all = m_widget->side()->specText();
        QVERIFY(all.contains(u"Knee Roll: Medium"_s) && all.contains(u"Stirrup Bars: Standard"_s));
        Label *shown = nullptr;
        for (auto *label : m_widget->findChildren<Label *>())
            if (label->text().startsWith(all))
                shown = label;
        QVERIFY(shown);
        const auto onLabel = shown->text().mid(all.size());
        QVERIFY(onLabel.contains(u"Knee Roll: Medium"_s));
        QVERIFY(!onLabel.contains(u"Stirrup Bars"_s));
    }

    void whatIsReadOnlyIsOnlyRead()
    {
        begin(FlapKind::Mono);
        m_widget->setReadOnly(true);
        const auto before = now();
        focus(optionSlot(optionNamed("Stirrup Bars").id));
        type(u"Rec"_s);
        key(Qt::Key_Return);
        key(Qt::Key_Delete);
        key(Qt::Key_2, Qt::AltModifier);
        for (auto *box : m_widget->findChildren<QSpinBox *>())
            QTest::keyClick(box, Qt::Key_Up);
        for (auto *box : m_widget->findChildren<QCheckBox *>())
            QTest::keyClick(box, Qt::Key_Space);
        QCOMPARE(now(), before);
        QVERIFY(!popup()->isVisible());
    }

    void suppliersSeeNoPrices()
    {
        begin(FlapKind::Double);
        const auto leather = m_catalogue->find(*now().model_id)->leathers.front();
        m_widget->setConfiguration(oms::put(now(), leatherSlot(), leather.value));
        QVERIFY(m_widget->breakdown());
        m_widget->setPricing({}); // nothing of what was there may stay behind
        QVERIFY(!m_widget->breakdown());
        QCOMPARE(m_widget->side()->priceText(), QString());
        for (const auto *label : m_widget->findChildren<Label *>())
            QVERIFY2(!label->isVisible() || !label->text().contains(u'€'), qPrintable(label->text()));
        for (auto *one : m_widget->findChildren<SlotRow *>())
            for (const auto *label : one->findChildren<Label *>())
                QVERIFY2(!label->text().startsWith(u'+'), qPrintable(label->text()));
    }

    void theWheelChangesNoQuantity()
    {
        begin(FlapKind::Double);
        const auto boxes = m_widget->findChildren<QSpinBox *>();
        QVERIFY(!boxes.isEmpty());
        const auto before = now();
        for (auto *box : boxes) {
            QWheelEvent wheel(QPointF(5, 5), box->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(box, &wheel);
        }
        QCOMPARE(now(), before);
    }
};

QTEST_MAIN(TestConfigurator)
#include "tst_configurator.moc"
