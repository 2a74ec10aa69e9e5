// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/accessibility.h"
#include "client/configurator/words.h"
#include "client/grab.h"
#include "client/models/schematext.h"
#include "client/models/tablemodel.h"
#include "client/rules/presetchoices.h"
#include "client/rules/presetssection.h"
#include "client/sectiontest.h"
#include "client/widgets/form.h"
#include "client/widgets/label.h"
#include "client/widgets/recordlist.h"

#include <QComboBox>

using namespace oms;
using namespace oms::test;
using namespace Qt::StringLiterals;

//! "Presets" in the catalogue, with the whole program and the real server.
class PresetsTest : public SectionTest {
    Q_OBJECT

private Q_SLOTS:
    void pictures()
    {
        for (const auto &[appearance, name] : {std::pair {Appearance::Light, u"catalogue-presets-light"_s},
                                               {Appearance::Dark, u"catalogue-presets-dark"_s}}) {
            person().choose(appearance);
            comeIn(u"ADMIN"_s);
            list()->setFocus();
            grab(window(), name);
        }
        QCOMPARE(unnamed(*section()), QStringList());
    }

    void aPresetIsMadeByTheKeyboardAlone()
    {
        comeIn(u"ADMIN"_s);
        const int before = list()->model()->rowCount();
        Person::press(*section(), u"New preset"_s);
        type("name", u"Show jumping, dark"_s);
        pick("Skirt"_ba, u"Patent"_s);
        QTest::keyClick(window().focusWidget(), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(list()->model()->rowCount(), before + 1, patience);
        const auto presets = admin().list<Preset>(u"/api/v1/presets"_s);
        const auto made = std::find_if(presets.begin(), presets.end(),
                                       [](const Preset &preset) { return preset.name == "Show jumping, dark"; });
        QVERIFY(made != presets.end());
        QCOMPARE(made->values.size(), std::size_t(1));
    }

    void aChoiceThatIsTakenAwayIsSaved()
    {
        comeIn(u"ADMIN"_s);
        QVERIFY(!choices()->values().empty());
        const auto before = choices()->values().size();
        auto *box = choices()->findChildren<QComboBox *>().front();
        for (auto *each : choices()->findChildren<QComboBox *>())
            if (each->isVisible() && !each->currentText().isEmpty()) {
                box = each;
                break;
            }
        const auto name = toQString(shownPreset());
        box->setFocus();
        box->lineEdit()->selectAll();
        QTest::keyClick(box->lineEdit(), Qt::Key_Delete);
        QTest::keyClick(box->lineEdit(), Qt::Key_Tab);
        QTRY_COMPARE(choices()->values().size(), before - 1);
        Person::press(*section(), u"Save"_s);
        QTRY_VERIFY_WITH_TIMEOUT(savedChoices(name) == before - 1, patience);
    }

    void whatGoesAgainstARuleIsSaidAndMended()
    {
        comeIn(u"ADMIN"_s);
        Person::press(*section(), u"New preset"_s);
        const auto catalogue = section()->book().catalogue();
        std::optional<OptionRule> excluding;
        for (const auto &rule : catalogue->document().option_rules)
            if (rule.kind == RuleKind::Excludes && rule.is_active && rule.if_value_id && rule.then_value_id
                && !rule.model_id && !rule.flap_kind)
                excluding = rule;
        QVERIFY(excluding);
        Selection when;
        when.option_id = catalogue->find(*excluding->if_value_id)->option_id;
        when.option_value_id = excluding->if_value_id;
        Selection then;
        then.option_id = excluding->then_option_id;
        then.option_value_id = excluding->then_value_id;
        choices()->show(catalogue, {}, {when, then});
        QCOMPARE(choices()->conflicts().size(), std::size_t(1));
        const auto cure = configurator::cureText(choices()->conflicts().front(), *catalogue);
        grab(window(), u"catalogue-presets-conflict"_s);
        QTRY_VERIFY(named<QAbstractButton>(*choices(), cure)); // shown with the next turn of the event loop
        Person::press(*choices(), cure);
        QTRY_VERIFY(choices()->conflicts().empty());
    }

    void aSupervisorKeepsPresetsAndAFitterReadsThem()
    {
        comeIn(u"SUPERVISOR"_s);
        QVERIFY(named<QAbstractButton>(*section(), u"New preset"_s));
        QVERIFY(form()->editorOf("model_id")->isEnabled());
        comeIn(u"FITTER"_s);
        QVERIFY(!named<QAbstractButton>(*section(), u"New preset"_s));
        QVERIFY(!form()); // facts instead
        for (auto *box : choices()->findChildren<QComboBox *>())
            QVERIFY(!box->isEnabled());
    }

private:
    void comeIn(const QString &role)
    {
        SectionTest::comeIn(role, u"presets"_s);
        QTRY_VERIFY_WITH_TIMEOUT(section() && list() && list()->model()->rowCount() >= 2 && choices(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!choices()->values().empty(), patience); // the first is shown by itself
    }
    PresetsSection *section() { return shown<PresetsSection>(window()); }
    RecordList *list() { return shown<RecordList>(*section()); }
    Form *form() { return shown<Form>(*section()); }
    PresetChoices *choices() { return shown<PresetChoices>(*section()); }

    std::string shownPreset() { return list()->currentIndex().siblingAtColumn(0).data().toString().toStdString(); }
    std::size_t savedChoices(const QString &name)
    {
        for (const auto &preset : admin().list<Preset>(u"/api/v1/presets"_s))
            if (toQString(preset.name) == name)
                return preset.values.size();
        return 0;
    }
    void pick(const QByteArray &option, const QString &text)
    {
        for (auto *box : choices()->findChildren<QComboBox *>()) {
            if (box->accessibleName() != QString::fromUtf8(option))
                continue;
            box->setFocus();
            box->lineEdit()->selectAll();
            QTest::keyClicks(box->lineEdit(), text);
            QTest::keyClick(box->lineEdit(), Qt::Key_Tab);
            QCOMPARE(box->currentText(), text);
            return;
        }
        QFAIL("no such option");
    }
    void type(std::string_view field, const QString &text)
    {
        auto *edit = qobject_cast<QLineEdit *>(form()->editorOf(field));
        QVERIFY(edit);
        edit->setFocus();
        QTest::keyClicks(edit, text);
    }
};

QTEST_MAIN(PresetsTest)
#include "tst_presets.moc"
