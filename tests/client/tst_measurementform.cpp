// SPDX-License-Identifier: GPL-3.0-or-later
// What is measured at horse and rider, as it is typed.
#include "client/finding.h"
#include "client/ordereditor/measurementform.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace oms;
using namespace oms::test;
using namespace Qt::StringLiterals;

namespace {

MeasurementSet visit(std::vector<MeasurementValue> values)
{
    MeasurementSet set;
    set.taken_at = now();
    set.values = std::move(values);
    return set;
}

bool says(QWidget &root, const QString &words)
{
    const auto labels = root.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const auto *label) { return label->text().contains(words); });
}

} // namespace

class TestMeasurementForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_form = std::make_unique<MeasurementForm>();
        m_form->show(visit({}), nullptr);
        m_form->QWidget::show();
    }
    void cleanup() { m_form.reset(); }

    void lengthsAreKeptInMillimetresInWhateverTheyAreTyped()
    {
        type(u"Channel width"_s, u"7,5"_s); // a comma is as good as a point
        QCOMPARE(m_form->set().values.front().value_num, 75);
        m_form->setLengths(Lengths::Inches);
        QCOMPARE(field(u"Channel width"_s)->text(), u"2.95"_s);
        QCOMPARE(m_form->set().values.front().value_num, 75); // shown otherwise, the same
        type(u"Channel width"_s, u"3"_s);
        QCOMPARE(m_form->set().values.front().value_num, 76);
    }

    void whatCannotBeIsNotTakenAndSaysWhatCan()
    {
        QSignalSpy edited(m_form.get(), &MeasurementForm::edited);
        type(u"Height"_s, u"17"_s);
        QCOMPARE(m_form->troubles(), 1);
        QVERIFY(says(*m_form, u"90 to 230 cm"_s));
        QVERIFY(m_form->set().values.empty());
        type(u"Height"_s, u"172"_s);
        QCOMPARE(m_form->troubles(), 0);
        QCOMPARE(m_form->set().values.front().value_num, 172);
    }

    void bothSidesStandNextToEachOtherWithTheirDifference()
    {
        type(u"Shoulder angle left"_s, u"52.5"_s);
        type(u"Shoulder angle right"_s, u"50"_s);
        QVERIFY(says(*m_form, u"Difference 2.5°"_s));
    }

    void theVisitBeforeStandsBesideItsField()
    {
        const auto before = visit({{"channel_width", 70, {}}, {"back_profile", {}, "curved"}});
        m_form->show(visit({}), &before);
        QVERIFY(says(*m_form, u"7.0 cm"_s));
        QVERIFY(says(*m_form, u"Curved"_s));
        QVERIFY(field(u"Channel width"_s)->text().isEmpty()); // never taken over by itself
    }

    void anEmptiedFieldIsNoMeasurement()
    {
        m_form->show(visit({{"channel_width", 70, {}}}), nullptr);
        type(u"Channel width"_s, {});
        QVERIFY(m_form->set().values.empty());
    }

    void whatALaterVersionMeasuresStays()
    {
        m_form->show(visit({{"hoof_angle", 47, {}}}), nullptr);
        type(u"Channel width"_s, u"7"_s);
        QCOMPARE(m_form->set().values.size(), std::size_t(2));
    }

    void wordsArePicked()
    {
        auto *profile = named<QComboBox>(*m_form, u"Back profile"_s);
        QVERIFY(profile);
        profile->setFocus();
        QTest::keyClick(profile, Qt::Key_Down);
        QCOMPARE(m_form->set().values.front().value_text, "flat");
    }

private:
    QLineEdit *field(const QString &name) { return named<QLineEdit>(*m_form, name); }
    void type(const QString &name, const QString &text)
    {
        auto *edit = field(name);
        QVERIFY2(edit, qPrintable(name));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }

    std::unique_ptr<MeasurementForm> m_form;
};

QTEST_MAIN(TestMeasurementForm)
#include "tst_measurementform.moc"
