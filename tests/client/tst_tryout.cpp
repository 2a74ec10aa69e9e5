// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/accessibility.h"
#include "client/configurator/configurator.h"
#include "client/configurator/tryoutsection.h"
#include "client/grab.h"
#include "client/models/schematext.h"
#include "client/sectiontest.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QListView>

using namespace oms;
using namespace oms::test;
using namespace Qt::StringLiterals;

//! "Try it out" in the catalogue, with the whole program and the real server.
class TryOutTest : public SectionTest {
    Q_OBJECT

private Q_SLOTS:
    void pictures()
    {
        for (const auto &[appearance, name] :
             {std::pair {Appearance::Light, u"configurator-light"_s}, {Appearance::Dark, u"configurator-dark"_s}}) {
            person().choose(appearance);
            comeIn(u"FITTER"_s);
            pick(u"Larkspur Sonata Mono"_s);
            pick(u"Vienna calf"_s);
            pick(u"Havana"_s);
            grab(window(), name);
            QTest::keyClick(window().focusWidget(), Qt::Key_Down);
            grab(window(), name + u"-offers"_s);
            QTest::keyClick(window().focusWidget(), Qt::Key_Escape);
        }
        QCOMPARE(unnamed(*section()), QStringList());
    }

    void aSaddleIsPricedWhileItIsPutTogether()
    {
        comeIn(u"FITTER"_s);
        pick(u"Falconer Kestrel CC"_s);
        QVERIFY(!widget()->breakdown());
        pick(u"Vienna smooth"_s);
        QVERIFY(widget()->breakdown());
        const auto before = widget()->breakdown()->total_minor;
        QVERIFY(before > 0);
        pick(u"Black"_s);
        QCOMPARE(widget()->breakdown()->total_minor, before);
        Person::press(*section(), u"Copy the quote"_s);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Model: Falconer Kestrel CC"_s));
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Total"_s));
    }

    void aSupplierSeesNoPrice()
    {
        comeIn(u"SUPPLIER"_s);
        pick(u"Falconer Kestrel CC"_s);
        pick(u"Vienna smooth"_s);
        QVERIFY(!widget()->breakdown());
        QVERIFY(!named<QAbstractButton>(*section(), u"Copy the quote"_s));
        QVERIFY(!named<QWidget>(*section(), u"Discount"_s));
    }

private:
    void comeIn(const QString &role)
    {
        SectionTest::comeIn(role, u"try"_s);
        QTRY_VERIFY_WITH_TIMEOUT(section() && widget() && hasModels(), patience);
        widget()->focusSlot(modelSlot());
    }
    TryOutSection *section() { return shown<TryOutSection>(window()); }
    configurator::Configurator *widget() { return shown<configurator::Configurator>(*section()); }
    //! The catalogue has come.
    bool hasModels()
    {
        auto *field = window().focusWidget();
        if (!field || field->accessibleName() != u"Model"_s)
            return widget()->focusSlot(modelSlot()), false;
        QTest::keyClick(field, Qt::Key_Down);
        const auto *list = shown<QListView>(*widget());
        const bool has = list && list->model()->rowCount() > 5;
        QTest::keyClick(field, Qt::Key_Escape);
        return has;
    }
    //! Types it into the field that has the focus, picks it, and goes on to the next one.
    void pick(const QString &text)
    {
        auto *field = window().focusWidget();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(field->property("text").toString(), text);
        QTest::keyClick(field, Qt::Key_Tab);
    }
};

QTEST_MAIN(TryOutTest)
#include "tst_tryout.moc"
