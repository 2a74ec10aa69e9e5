// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts as people and spreadsheets write them. Money is never guessed.
#include "server/prices/amounts.h"
#include "server/prices/sheettroubles.h"
#include "tests/support/show.h"

#include <QTest>

using namespace oms;
using sheets::Cell;

namespace {

std::string amountOf(const std::string &text, int decimals = 2)
{
    const auto amount = prices::amountIn(Cell::of(text), decimals);
    return amount ? std::to_string(*amount) : std::string(amount.error().code);
}

} // namespace

class PriceAmountsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void amountsAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("minor");
        const std::pair<const char *, const char *> rows[] {
            {"1234.50", "123450"},
            {"1234,5", "123450"},
            {"1.234,50", "123450"},
            {"1,234.50", "123450"},
            {"1 234.50", "123450"},
            {"1'234.50", "123450"},
            {"1.234.567", "123456700"},
            {"1,234,567.1", "123456710"},
            {"0", "0"},
            {"0,5", "50"},
            {"12", "1200"},
            {"12.5000", "1250"},
            {"EUR 12.50", "1250"},
            {"12,50 €", "1250"},
            {"$5", "500"},
            {"0.125", "amount_too_exact"},
            {"1.2345", "amount_too_exact"},
            {"1.234", "amount_in_doubt"},
            {"12,345", "amount_in_doubt"},
            {"-1", "amount_negative"},
            {"1e3", "not_an_amount"},
            {"1.23.45", "not_an_amount"},
            {"12,34.5", "not_an_amount"},
            {".5", "not_an_amount"},
            {"5.", "not_an_amount"},
            {"", "not_an_amount"},
            {"1.2,3.4", "not_an_amount"},
            {"10000000000", "1000000000000"},
            {"10000000000.01", "amount_too_large"},
        };
        for (const auto &[text, minor] : rows)
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(minor);
    }
    void amountsAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        QFETCH(QString, minor);
        QCOMPARE(amountOf(text.toStdString()), minor.toStdString());
    }

    void numberCellsAreBinaryAndStillExact()
    {
        const auto number = [](const char *digits) {
            const auto amount = prices::amountIn(Cell::number(digits), 2);
            return amount ? std::to_string(*amount) : std::string(amount.error().code);
        };
        QCOMPARE(number("12.0999999999999996"), std::string("1210"));
        QCOMPARE(number("1.234"), std::string("amount_too_exact"));
        QCOMPARE(number("1234567.8899999999"), std::string("123456789"));
        QCOMPARE(number("1E3"), std::string("100000"));
        QCOMPARE(number("-1"), std::string("amount_negative"));
        QCOMPARE(number("1E300"), std::string("amount_too_large"));
        QCOMPARE(number("nan"), std::string("not_an_amount"));
        QCOMPARE(number("inf"), std::string("not_an_amount"));
    }

    void whatIsQuotedIsNeverHalfACharacter()
    {
        QCOMPARE(prices::shortened("12"), std::string("12"));
        std::string accents = "x";
        for (int i = 0; i < 30; ++i)
            accents += "\xc3\xa9";
        QCOMPARE(prices::shortened(accents).size(), std::size_t(39));
        QCOMPARE(prices::shortened(std::string(41, 'a')).size(), std::size_t(40));
    }

    void whatIsWrittenIsReadBack()
    {
        for (const MinorUnits amount : {0LL, 1LL, 9LL, 10LL, 99LL, 100LL, 123456789LL, 1'000'000'000'000LL})
            for (const int decimals : {0, 2, 3}) {
                const auto text = prices::amountText(amount, decimals);
                const auto number = prices::amountIn(Cell::number(text), decimals);
                QCOMPARE(*number, amount);
            }
        QCOMPARE(prices::amountText(5, 2), std::string("0.05"));
    }
};

QTEST_GUILESS_MAIN(PriceAmountsTest)
#include "tst_priceamounts.moc"
