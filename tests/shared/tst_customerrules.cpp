// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/customers/customer.h"

#include <QTest>

using namespace oms;

class TestCustomerRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneAddressBelongsToOneLiveCustomerOfAFitter()
    {
        Customer anna;
        anna.id = makeId<CustomerId>();
        anna.fitter_id = makeId<FitterId>();
        anna.email = "anna@example.com";
        auto other = anna;
        QVERIFY(!shareEmail(anna, other)); // herself
        other.id = makeId<CustomerId>();
        other.email = "Anna@Example.com";
        QVERIFY(shareEmail(anna, other));
        other.fitter_id = makeId<FitterId>();
        QVERIFY(!shareEmail(anna, other));
        other.fitter_id = anna.fitter_id;
        other.archived_at = now();
        QVERIFY(!shareEmail(anna, other));
        other.archived_at.reset();
        other.email.reset();
        QVERIFY(!shareEmail(anna, other));
    }

    void oneNameBelongsToOneLiveHorseOfACustomer()
    {
        Horse falada;
        falada.id = makeId<HorseId>();
        falada.customer_id = makeId<CustomerId>();
        falada.name = "Falada";
        auto other = falada;
        other.id = makeId<HorseId>();
        QVERIFY(shareName(falada, other));
        other.name = "Fallada";
        QVERIFY(!shareName(falada, other));
        other.name = falada.name;
        other.customer_id = makeId<CustomerId>();
        QVERIFY(!shareName(falada, other));
    }
};

QTEST_GUILESS_MAIN(TestCustomerRules)
#include "tst_customerrules.moc"
