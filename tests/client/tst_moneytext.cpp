// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/models/moneytext.h"

#include <QTest>

using namespace oms;
using namespace Qt::StringLiterals;

namespace {

const QLocale german(QLocale::German, QLocale::Germany);
const QLocale dutch(QLocale::Dutch, QLocale::Netherlands);
const QLocale american(QLocale::English, QLocale::UnitedStates);
const QLocale french(QLocale::French, QLocale::France);
const QLocale indian(QLocale::English, QLocale::India);
const QLocale swiss(QLocale::German, QLocale::Switzerland);

constexpr MinorUnits refusedBase = -1'000'000'000'000'000; //!< in the tables: refused, for that trouble

MinorUnits refused(MoneyTrouble trouble)
{
    return refusedBase - MinorUnits(trouble);
}

} // namespace

class TestMoneyText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printsAsTheLocaleWritesIt()
    {
        QCOMPARE(moneyText(123450, "EUR", german), u"1.234,50"_s);
        QCOMPARE(moneyText(123450, "EUR", dutch), u"1.234,50"_s);
        QCOMPARE(moneyText(123450, "USD", american), u"1,234.50"_s);
        QCOMPARE(moneyText(123450, "EUR", french), u"1\u202f234,50"_s);
        QCOMPARE(moneyText(1234567890, "GBP", indian), u"1,23,45,678.90"_s);
        QCOMPARE(moneyText(0, "EUR", german), u"0,00"_s);
        QCOMPARE(moneyText(5, "EUR", german), u"0,05"_s);
        QCOMPARE(moneyText(-5, "USD", american), u"-0.05"_s);
        QCOMPARE(moneyText(1234, "JPY", american), u"1,234"_s);
        QCOMPARE(moneyText(mostMinorUnits, "EUR", german), u"10.000.000.000,00"_s);
        QCOMPARE(moneyForSpreadsheet(123450, "EUR", german), u"1234,50"_s);
        QCOMPARE(moneyForSpreadsheet(123450, "USD", american), u"1234.50"_s);
    }

    void putsTheSignWhereTheLocaleHasIt()
    {
        QCOMPARE(moneyWithSign(123450, "EUR", german), u"1.234,50\u00a0€"_s);
        QCOMPARE(moneyWithSign(123450, "USD", american), u"$1,234.50"_s);
        QCOMPARE(moneyWithSign(123450, "CAD", american), u"CA$1,234.50"_s);
        QVERIFY(moneyWithSign(-100, "USD", american).contains(u"1.00"));
        QCOMPARE(currencySign("AUD"), u"A$"_s);
        QCOMPARE(currencySign("SEK"), u"SEK"_s);
    }

    void readsWhatPeopleWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<qlonglong>("expected");
        const auto row = [](const char *name, const QString &text, const char *currency, const QLocale &locale,
                            MinorUnits expected) {
            QTest::newRow(name) << text << QString::fromLatin1(currency) << locale << qlonglong(expected);
        };
        for (const auto &locale : {german, dutch, american, french, indian, swiss}) {
            const auto name = locale.name().toLatin1();
            row(QByteArray(name + " comma decimals"), u"1.234,50"_s, "EUR", locale, 123450);
            row(QByteArray(name + " point decimals"), u"1,234.50"_s, "EUR", locale, 123450);
            row(QByteArray(name + " plain"), u"1234"_s, "EUR", locale, 123400);
            row(QByteArray(name + " one decimal"), u"1234,5"_s, "EUR", locale, 123450);
            row(QByteArray(name + " spaces"), u" 1 234,50 "_s, "EUR", locale, 123450);
            row(QByteArray(name + " narrow spaces"), u"1\u202f234\u00a0567,00"_s, "EUR", locale, 123456700);
            row(QByteArray(name + " sign"), u"€ 1.234,50"_s, "EUR", locale, 123450);
            row(QByteArray(name + " sign behind"), u"1.234,50\u00a0€"_s, "EUR", locale, 123450);
            row(QByteArray(name + " code"), u"eur 12"_s, "EUR", locale, 1200);
            row(QByteArray(name + " lakhs"), u"12,34,567.00"_s, "EUR", locale, 123456700);
            row(QByteArray(name + " two groups"), u"1.234.567"_s, "EUR", locale, 123456700);
        }
        row("Swiss marks", u"1’234.50"_s, "EUR", swiss, 123450);
        row("a group in German", u"1.234"_s, "EUR", german, 123400);
        row("a group in English", u"1,234"_s, "USD", american, 123400);
        row("doubtful in German", u"1,234"_s, "EUR", german, refused(MoneyTrouble::Ambiguous));
        row("doubtful in English", u"1.234"_s, "USD", american, refused(MoneyTrouble::Ambiguous));
        row("doubtful in French", u"1.234"_s, "EUR", french, refused(MoneyTrouble::Ambiguous));
        row("no group after nothing", u"0,125"_s, "EUR", german, refused(MoneyTrouble::TooPrecise));
        row("no group after nothing, even if it groups", u"0.125"_s, "EUR", german, refused(MoneyTrouble::TooPrecise));
        row("price tag", u"1.250,-"_s, "EUR", dutch, 125000);
        row("price tag with a long dash", u"€ 12,–"_s, "EUR", german, 1200);
        row("zeros beyond the currency", u"12.5000"_s, "EUR", american, 1250);
        row("too many decimals", u"12.5001"_s, "EUR", american, refused(MoneyTrouble::TooPrecise));
        row("no decimals in yen", u"12.5"_s, "JPY", american, refused(MoneyTrouble::TooPrecise));
        row("less than nothing", u"-5"_s, "USD", american, -500);
        row("less, before the sign", u"-$5"_s, "USD", american, -500);
        row("a real minus", u"\u22125,00"_s, "EUR", german, -500);
        row("half a number", u",5"_s, "EUR", german, 50);
        row("nothing behind the point", u"5."_s, "USD", american, 500);
        row("dollars of Canada", u"$5"_s, "CAD", american, 500);
        row("dollars of Canada by name", u"CA$5"_s, "CAD", american, 500);
        row("another dollar", u"US$5"_s, "CAD", american, refused(MoneyTrouble::OtherCurrency));
        row("pounds for euros", u"£5"_s, "EUR", american, refused(MoneyTrouble::OtherCurrency));
        row("pounds for euros by code", u"5 GBP"_s, "EUR", american, refused(MoneyTrouble::OtherCurrency));
        row("nothing", u"  "_s, "EUR", german, refused(MoneyTrouble::Empty));
        row("words", u"on request"_s, "EUR", german, refused(MoneyTrouble::NotANumber));
        row("a sign alone", u"€"_s, "EUR", german, refused(MoneyTrouble::NotANumber));
        row("marks alone", u"."_s, "EUR", german, refused(MoneyTrouble::NotANumber));
        row("exponents", u"1e5"_s, "EUR", german, refused(MoneyTrouble::NotANumber));
        row("broken groups", u"1.23.4,00"_s, "EUR", german, refused(MoneyTrouble::NotANumber));
        row("two points", u"1,234.5.0"_s, "EUR", german, refused(MoneyTrouble::NotANumber));
        row("a date", u"1-2-2026"_s, "EUR", german, refused(MoneyTrouble::NotANumber));
        row("the most", u"10000000000"_s, "EUR", german, mostMinorUnits);
        row("more than the most", u"10000000000,01"_s, "EUR", german, refused(MoneyTrouble::TooMuch));
        row("far more", QString(400, u'9'), "EUR", german, refused(MoneyTrouble::TooMuch));
        row("Arabic digits", u"\u0661\u0662"_s, "EUR", german, 1200);
    }

    void readsWhatPeopleWrite()
    {
        QFETCH(QString, text);
        QFETCH(QString, currency);
        QFETCH(QLocale, locale);
        QFETCH(qlonglong, expected);
        const auto read = readMoney(text, currency.toStdString(), locale);
        QCOMPARE(read ? qlonglong(*read) : qlonglong(refused(read.error())), expected);
    }

    void everythingPrintedIsReadAgain()
    {
        for (const auto &locale :
             {german, dutch, american, french, indian, swiss, QLocale(u"pl_PL"_s), QLocale::c(), QLocale(u"hi_IN"_s)})
            for (MinorUnits amount :
                 {0LL, 1LL, 99LL, 100LL, 12345LL, 123456LL, 100000LL, 9999999LL, 123456789012LL, -100LL, -123456LL})
                for (const auto *currency : {"EUR", "USD", "CAD", "AUD", "GBP"}) {
                    QVERIFY2(readMoney(moneyText(amount, currency, locale), currency, locale) == amount,
                             qPrintable(locale.name() + moneyText(amount, currency, locale)));
                    QCOMPARE(readMoney(moneyForSpreadsheet(amount, currency, locale), currency, locale).value_or(-1),
                             amount);
                    QCOMPARE(readMoney(moneyWithSign(amount, currency, locale), currency, locale).value_or(-1), amount);
                }
    }

    void percentagesAreBasisPoints()
    {
        QCOMPARE(readPercent(u"3,5 %"_s, german).value_or(0), 350);
        QCOMPARE(readPercent(u"-2.25"_s, german).value_or(0), -225);
        QCOMPARE(readPercent(u"x"_s, german).error(), MoneyTrouble::NotANumber);
        QCOMPARE(readPercent(u"1,005"_s, american).value_or(0), 100500);
        QCOMPARE(readPercent(u"20000"_s, american).error(), MoneyTrouble::TooMuch);
        QCOMPARE(percentText(2100, american), u"21%"_s);
        QCOMPARE(percentText(350, german), u"3,5\u202f%"_s);
        QCOMPARE(percentText(-225, american), u"-2.25%"_s);
    }

    void troublesAreSentencesWithACure()
    {
        for (auto trouble : {MoneyTrouble::Empty, MoneyTrouble::NotANumber, MoneyTrouble::TooPrecise,
                             MoneyTrouble::Ambiguous, MoneyTrouble::TooMuch, MoneyTrouble::OtherCurrency})
            QVERIFY(troubleText(trouble, "EUR", german).endsWith(u'.'));
        QVERIFY(troubleText(MoneyTrouble::Ambiguous, "EUR", german).contains(u"1.234,50"));
        QVERIFY(troubleText(MoneyTrouble::OtherCurrency, "EUR", german).contains(u"EUR"));
    }
};

QTEST_GUILESS_MAIN(TestMoneyText)
#include "tst_moneytext.moc"
