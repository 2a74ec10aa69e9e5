// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/accessibility.h"
#include "client/grab.h"
#include "client/models/tablemodel.h"
#include "client/prices/taxratepane.h"
#include "client/prices/taxratessection.h"
#include "client/sectiontest.h"
#include "client/widgets/form.h"
#include "client/widgets/recordlist.h"

#include <QComboBox>

using namespace oms;
using namespace oms::test;
using namespace Qt::StringLiterals;

//! "Tax rates" in the catalogue, with the whole program and the real server.
class TaxRatesTest : public SectionTest {
    Q_OBJECT

private Q_SLOTS:
    void pictures()
    {
        for (const auto &[appearance, name] :
             {std::pair {Appearance::Light, u"tax-rates-light"_s}, {Appearance::Dark, u"tax-rates-dark"_s}}) {
            person().choose(appearance);
            comeIn();
            list()->setCurrentIndex(list()->model()->index(1, 0));
            list()->setFocus();
            grab(window(), name);
        }
        QCOMPARE(unnamed(*section()), QStringList());
    }

    void aRateIsAddedChangedAndArchived()
    {
        comeIn();
        const int before = list()->model()->rowCount();
        Person::press(*section(), u"New tax rate"_s);
        type("code", u"LUX"_s);
        type("percent_basis_points", u"7,5"_s);
        QTest::keyClick(window().focusWidget(), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(list()->model()->rowCount(), before + 1, patience);
        QCOMPARE(rate().percent_basis_points, 750);
        type("percent_basis_points", u"8.25 %"_s);
        Person::press(*section(), u"Save"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rate().percent_basis_points, 825, patience);
        QTRY_VERIFY_WITH_TIMEOUT(named<QAbstractButton>(*section(), u"Archive"_s), patience);
        Person::press(*section(), u"Archive"_s);
        QTRY_COMPARE_WITH_TIMEOUT(list()->model()->rowCount(), before, patience);
    }

    void twoRatesOfOneNameDoNotHoldOnOneDay()
    {
        comeIn();
        const auto known = admin().list<TaxRate>(u"/api/v1/tax-rates"_s).front();
        Person::press(*section(), u"New tax rate"_s);
        auto *region = qobject_cast<QComboBox *>(form()->editorOf("region_code"));
        QVERIFY(region);
        region->setCurrentIndex(int(known.region_code));
        QVERIFY(QMetaObject::invokeMethod(region, "activated", Q_ARG(int, region->currentIndex())));
        type("code", QString::fromStdString(known.code));
        type("percent_basis_points", u"1"_s);
        Person::press(*section(), u"Save"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!form()->errorAt("valid_from").isEmpty(), patience);
    }

    void whatIsNoPercentageIsSaidBesideIt()
    {
        comeIn();
        Person::press(*section(), u"New tax rate"_s);
        type("percent_basis_points", u"plenty"_s);
        Person::press(*section(), u"Save"_s);
        QTRY_VERIFY_WITH_TIMEOUT(form()->errorAt("percent_basis_points").contains(u"percentage"_s), patience);
    }

private:
    void comeIn()
    {
        SectionTest::comeIn(u"ADMIN"_s, u"taxes"_s);
        QTRY_VERIFY_WITH_TIMEOUT(section() && list() && list()->model()->rowCount() >= 5, patience);
    }
    TaxRatesSection *section() { return shown<TaxRatesSection>(window()); }
    RecordList *list() { return shown<RecordList>(*section()); }
    Form *form() { return shown<Form>(*section()); }

    void type(std::string_view field, const QString &text)
    {
        auto *edit = qobject_cast<QLineEdit *>(form()->editorOf(field));
        QVERIFY(edit);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    TaxRate rate()
    {
        for (const auto &one : admin().list<TaxRate>(u"/api/v1/tax-rates"_s))
            if (one.code == "LUX")
                return one;
        return {};
    }
};

QTEST_MAIN(TaxRatesTest)
#include "tst_taxratessection.moc"
