// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/models/moneytext.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace oms {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDigits = 17; // far above mostMinorUnits, far below overflow

constexpr MinorUnits powerOfTen(int exponent)
{
    MinorUnits power = 1;
    while (exponent-- > 0)
        power *= 10;
    return power;
}

struct Sign {
    QStringView sign;
    std::string_view currency; //!< empty: of several, so it says nothing against any
};

//! Longer ones first: "CA$" also ends in "$".
constexpr std::array<Sign, 9> signs {{{u"CA$", "CAD"},
                                      {u"US$", "USD"},
                                      {u"AU$", "AUD"},
                                      {u"C$", "CAD"},
                                      {u"A$", "AUD"},
                                      {u"€", "EUR"},
                                      {u"£", "GBP"},
                                      {u"¥", "JPY"},
                                      {u"$", ""}}};

bool usesDollars(std::string_view currency)
{
    return currency == "USD" || currency == "CAD" || currency == "AUD";
}

bool isMinus(QChar c)
{
    return c == u'-' || c == u'\u2212';
}

//! Takes the currency off either end. False: it is another one than `currency`.
bool takeCurrency(QString &text, std::string_view currency)
{
    const auto code = QString::fromLatin1(currency.data(), qsizetype(currency.size()));
    const auto takeOff = [&text](QStringView mark) {
        if (text.startsWith(mark, Qt::CaseInsensitive))
            text.remove(0, mark.size());
        else if (text.endsWith(mark, Qt::CaseInsensitive))
            text.chop(mark.size());
        else
            return false;
        text = text.trimmed();
        return true;
    };
    if (!code.isEmpty() && takeOff(code))
        return true;
    for (const auto &row : signs)
        if (takeOff(row.sign))
            return row.currency.empty() ? usesDollars(currency) : row.currency == currency;
    for (const auto *other : {u"EUR", u"USD", u"GBP", u"CAD", u"AUD"})
        if (takeOff(QStringView(other)))
            return false;
    return true;
}

//! "1.250,-" as price tags in half of Europe have it.
void dropDashDecimals(QString &text)
{
    if (text.size() < 3)
        return;
    const auto last = text.back();
    const auto mark = text[text.size() - 2];
    if ((isMinus(last) || last == u'\u2013' || last == u'\u2014') && (mark == u',' || mark == u'.'))
        text.chop(2);
}

bool takeMinus(QString &text)
{
    if (text.isEmpty() || !(isMinus(text.front()) || text.front() == u'+'))
        return false;
    const bool isNegative = isMinus(text.front());
    text = text.mid(1).trimmed();
    return isNegative;
}

//! Which of '.' and ',' begins the decimals: its place, -1 for none.
tl::expected<qsizetype, MoneyTrouble> decimalMark(const QString &text, const QLocale &locale)
{
    const auto dots = text.count(u'.');
    const auto commas = text.count(u',');
    if (dots == 0 && commas == 0)
        return -1;
    if (dots > 0 && commas > 0) {
        const auto last = std::max(text.lastIndexOf(u'.'), text.lastIndexOf(u','));
        if (text.count(text[last]) > 1)
            return tl::make_unexpected(MoneyTrouble::NotANumber);
        return last;
    }
    if (dots + commas > 1)
        return -1; // several of one kind can only group
    const auto at = std::max(text.indexOf(u'.'), text.indexOf(u','));
    const auto before = QStringView(text).first(at);
    const bool mayGroup = text.size() - at - 1 == 3 && !before.isEmpty() && before != u"0" && before.size() <= 3;
    if (!mayGroup)
        return at;
    if (locale.groupSeparator() == QString(text[at]))
        return -1;
    return tl::make_unexpected(MoneyTrouble::Ambiguous);
}

bool isGroupMark(QChar c)
{
    return c.isSpace() || c == u'.' || c == u',' || c == u'\'' || c == u'\u2019';
}

//! Digits alone of the whole part. Groups are of three, but in the middle of two where lakhs are counted.
tl::expected<QString, MoneyTrouble> wholeDigits(QStringView text)
{
    QString digits;
    std::vector<int> groups {0};
    for (QChar c : text) {
        if (c.digitValue() >= 0) {
            digits += QChar(char16_t(u'0' + c.digitValue()));
            ++groups.back();
        } else if (isGroupMark(c)) {
            groups.push_back(0);
        } else {
            return tl::make_unexpected(MoneyTrouble::NotANumber);
        }
    }
    if (groups.size() == 1)
        return digits;
    const bool isLastWhole = groups.back() == 3;
    const bool isFirstFull = groups.front() >= 1 && groups.front() <= 4; // Polish: 1234 567
    const bool areMiddlesFull =
        std::all_of(groups.begin() + 1, groups.end() - 1, [](int n) { return n == 2 || n == 3; });
    if (!isLastWhole || !isFirstFull || !areMiddlesFull)
        return tl::make_unexpected(MoneyTrouble::NotANumber);
    return digits;
}

//! A decimal number as whole units of 10^-decimals; marks of currencies are off already.
tl::expected<MinorUnits, MoneyTrouble> readDecimal(QString text, int decimals, const QLocale &locale)
{
    const bool isNegative = takeMinus(text);
    dropDashDecimals(text);
    if (text.isEmpty())
        return tl::make_unexpected(MoneyTrouble::NotANumber);
    const auto mark = decimalMark(text, locale);
    if (!mark)
        return tl::make_unexpected(mark.error());
    auto whole = wholeDigits(*mark < 0 ? QStringView(text) : QStringView(text).first(*mark));
    if (!whole)
        return tl::make_unexpected(whole.error());
    QString fraction;
    for (QChar c : *mark < 0 ? QStringView() : QStringView(text).mid(*mark + 1)) {
        if (c.digitValue() < 0)
            return tl::make_unexpected(MoneyTrouble::NotANumber);
        fraction += QChar(char16_t(u'0' + c.digitValue()));
    }
    if (whole->isEmpty() && fraction.isEmpty())
        return tl::make_unexpected(MoneyTrouble::NotANumber);
    while (fraction.size() > decimals && fraction.endsWith(u'0'))
        fraction.chop(1);
    if (fraction.size() > decimals)
        return tl::make_unexpected(MoneyTrouble::TooPrecise);
    const auto all = *whole + fraction.leftJustified(decimals, u'0');
    if (all.size() > mostDigits)
        return tl::make_unexpected(MoneyTrouble::TooMuch);
    const auto amount = MinorUnits(all.isEmpty() ? 0 : all.toLongLong());
    if (amount > mostMinorUnits)
        return tl::make_unexpected(MoneyTrouble::TooMuch);
    return isNegative ? -amount : amount;
}

QString decimalText(MinorUnits amount, int decimals, bool isGrouped, QLocale locale)
{
    if (!isGrouped)
        locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    const auto unit = powerOfTen(decimals);
    const bool isNegative = amount < 0;
    const auto size = isNegative ? -amount : amount;
    auto text = (isNegative ? locale.negativeSign() : QString()) + locale.toString(qlonglong(size / unit));
    if (decimals == 0)
        return text;
    text += locale.decimalPoint();
    const auto zero = locale.zeroDigit().front().unicode();
    for (auto rest = size % unit, place = unit / 10; place > 0; rest %= place, place /= 10)
        text += QChar(char16_t(zero + rest / place));
    return text;
}

QString words(const char *english)
{
    return QCoreApplication::translate("money", english);
}

} // namespace

QString moneyText(MinorUnits amount, std::string_view currency, const QLocale &locale)
{
    return decimalText(amount, decimalsOf(currency), true, locale);
}

QString moneyForSpreadsheet(MinorUnits amount, std::string_view currency, const QLocale &locale)
{
    return decimalText(amount, decimalsOf(currency), false, locale);
}

QString currencySign(std::string_view currency)
{
    if (currency == "USD")
        return u"$"_s;
    if (currency == "AUD")
        return u"A$"_s;
    const auto found =
        std::find_if(signs.begin(), signs.end(), [&](const Sign &row) { return row.currency == currency; });
    return found != signs.end() ? found->sign.toString()
                                : QString::fromLatin1(currency.data(), qsizetype(currency.size()));
}

//! The locale's own pattern, of the number one; its digit makes place for ours. A minus stands in front: some locales
//! would write parentheses.
QString moneyWithSign(MinorUnits amount, std::string_view currency, const QLocale &locale)
{
    auto pattern = locale.toCurrencyString(qlonglong(1), currencySign(currency));
    const auto one = locale.toString(1);
    pattern.replace(pattern.indexOf(one), one.size(), moneyText(amount < 0 ? -amount : amount, currency, locale));
    return amount < 0 ? locale.negativeSign() + pattern : pattern;
}

tl::expected<MinorUnits, MoneyTrouble> readMoney(const QString &text, std::string_view currency, const QLocale &locale)
{
    auto bare = text.trimmed();
    if (bare.isEmpty())
        return tl::make_unexpected(MoneyTrouble::Empty);
    const bool isNegative = takeMinus(bare); // "-€5" as well as "€-5"
    if (!takeCurrency(bare, currency))
        return tl::make_unexpected(MoneyTrouble::OtherCurrency);
    const auto amount = readDecimal(bare, decimalsOf(currency), locale);
    if (!amount)
        return amount;
    return isNegative ? -*amount : *amount;
}

QString troubleText(MoneyTrouble trouble, std::string_view currency, const QLocale &locale)
{
    switch (trouble) {
    case MoneyTrouble::Empty:
        return words(QT_TRANSLATE_NOOP("money", "An amount is missing."));
    case MoneyTrouble::NotANumber:
        return words(QT_TRANSLATE_NOOP("money", "This is no amount. Write it like %1."))
            .arg(moneyText(123450, currency, locale));
    case MoneyTrouble::TooPrecise:
        return words(QT_TRANSLATE_NOOP("money", "It has more decimals than the currency. Write it like %1."))
            .arg(moneyText(123450, currency, locale));
    case MoneyTrouble::Ambiguous:
        return words(QT_TRANSLATE_NOOP("money", "This can be read in two ways. Write the decimals, too, like %1."))
            .arg(moneyText(123450, currency, locale));
    case MoneyTrouble::TooMuch:
        return words(QT_TRANSLATE_NOOP("money", "This is more than an amount can be."));
    case MoneyTrouble::OtherCurrency:
        return words(QT_TRANSLATE_NOOP("money", "The amounts here are in %1."))
            .arg(QString::fromLatin1(currency.data(), qsizetype(currency.size())));
    }
    return {};
}

tl::expected<BasisPoints, MoneyTrouble> readPercent(const QString &text, const QLocale &locale)
{
    auto bare = text.trimmed();
    if (bare.endsWith(locale.percent()))
        bare.chop(locale.percent().size());
    else if (bare.endsWith(u'%'))
        bare.chop(1);
    bare = bare.trimmed();
    if (bare.isEmpty())
        return tl::make_unexpected(MoneyTrouble::Empty);
    const auto points = readDecimal(bare, 2, locale);
    if (!points)
        return tl::make_unexpected(points.error());
    if (*points > 100 * wholeBasisPoints || *points < -100 * wholeBasisPoints)
        return tl::make_unexpected(MoneyTrouble::TooMuch);
    return BasisPoints(*points);
}

QString percentText(BasisPoints share, const QLocale &locale)
{
    const int decimals = share % 100 == 0 ? 0 : share % 10 == 0 ? 1 : 2;
    return decimalText(share
                           / (decimals == 0       ? 100
                                  : decimals == 1 ? 10
                                                  : 1),
                       decimals, true, locale)
        + (locale.language() == QLocale::English ? QString() : u"\u202f"_s) + locale.percent();
}

} // namespace oms
