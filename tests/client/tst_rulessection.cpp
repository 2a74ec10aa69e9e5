// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/accessibility.h"
#include "client/grab.h"
#include "client/models/schematext.h"
#include "client/models/tablemodel.h"
#include "client/rules/rulessection.h"
#include "client/sectiontest.h"
#include "client/widgets/form.h"
#include "client/widgets/label.h"
#include "client/widgets/recordlist.h"
#include "client/widgets/toast.h"

#include <QComboBox>

using namespace oms;
using namespace oms::test;
using namespace Qt::StringLiterals;

//! "Rules" in the catalogue, with the whole program and the real server.
class RulesTest : public SectionTest {
    Q_OBJECT

private Q_SLOTS:
    void pictures()
    {
        for (const auto &[appearance, name] : {std::pair {Appearance::Light, u"catalogue-rules-light"_s},
                                               {Appearance::Dark, u"catalogue-rules-dark"_s}}) {
            person().choose(appearance);
            comeIn(u"ADMIN"_s);
            open(u"Mono flap needs Facing-Front: None"_s);
            list()->setFocus();
            grab(window(), name);
        }
        QCOMPARE(unnamed(*section()), QStringList());
    }

    void aRuleIsASentenceThatIsPickedTogether()
    {
        comeIn(u"ADMIN"_s);
        const int before = list()->model()->rowCount();
        Person::press(*section(), u"New rule"_s);
        pick("if_value_id", u"Cantle: Patent"_s);
        pick("kind", u"Excludes"_s);
        pick("then_option_id", u"Skirt"_s);
        pick("then_value_id", u"Stamped"_s);
        type("message", u"Patent beside stamping looks cheap"_s);
        QVERIFY2(says(u"Cantle: Patent goes without Skirt: Stamped"_s), "the sentence");
        QTest::keyClick(window().focusWidget(), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(list()->model()->rowCount(), before + 1, patience);
        const auto rules = admin().list<OptionRule>(u"/api/v1/option-rules"_s);
        const auto made = std::find_if(rules.begin(), rules.end(), [](const OptionRule &rule) {
            return rule.message == "Patent beside stamping looks cheap";
        });
        QVERIFY(made != rules.end());
        QCOMPARE(made->kind, RuleKind::Excludes);
    }

    void aRuleWithoutAConditionIsRefusedBesideItsField()
    {
        comeIn(u"ADMIN"_s);
        Person::press(*section(), u"New rule"_s);
        pick("then_option_id", u"Skirt"_s);
        Person::press(*section(), u"Save"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!form()->errorAt("if_value_id").isEmpty() || !said(*section()).isEmpty(), patience);
    }

    void typingFindsARuleByAnyOfItsWords()
    {
        comeIn(u"ADMIN"_s);
        const int all = list()->model()->rowCount();
        QTest::keyClicks(list(), u"gusset"_s);
        QTRY_VERIFY_WITH_TIMEOUT(list()->model()->rowCount() < all, patience);
        QVERIFY(list()->model()->rowCount() >= 3);
    }

    void aFitterReadsAndChangesNothing()
    {
        comeIn(u"FITTER"_s);
        open(u"Mono flap needs Facing-Front: None"_s);
        QVERIFY(!named<QAbstractButton>(*section(), u"New rule"_s));
        QVERIFY(!form()); // facts, not fields
        QVERIFY(says(u"Mono flap needs Facing-Front: None"_s));
    }

private:
    void comeIn(const QString &role)
    {
        SectionTest::comeIn(role, u"rules"_s);
        QTRY_VERIFY_WITH_TIMEOUT(section() && list() && list()->model()->rowCount() >= 20, patience);
    }
    RulesSection *section() { return shown<RulesSection>(window()); }
    RecordList *list() { return shown<RecordList>(*section()); }
    Form *form() { return shown<Form>(*section()); }

    void open(const QString &sentence)
    {
        auto *model = list()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 0).data().toString() == sentence)
                return list()->setCurrentIndex(model->index(row, 0));
        QFAIL(qPrintable(sentence));
    }
    void pick(std::string_view field, const QString &text)
    {
        auto *box = qobject_cast<QComboBox *>(form()->editorOf(field));
        QVERIFY(box);
        box->setFocus();
        if (box->isEditable()) {
            box->lineEdit()->selectAll();
            QTest::keyClicks(box->lineEdit(), text);
            QTest::keyClick(box->lineEdit(), Qt::Key_Tab);
        } else {
            QTest::keyClicks(box, text);
        }
        QCOMPARE(box->currentText(), text);
    }
    void type(std::string_view field, const QString &text)
    {
        auto *edit = qobject_cast<QLineEdit *>(form()->editorOf(field));
        QVERIFY(edit);
        edit->setFocus();
        QTest::keyClicks(edit, text);
    }
    bool says(const QString &sentence)
    {
        for (const auto *label : section()->findChildren<Label *>())
            if (label->isVisible() && label->text() == sentence)
                return true;
        return false;
    }
};

QTEST_MAIN(RulesTest)
#include "tst_rulessection.moc"
