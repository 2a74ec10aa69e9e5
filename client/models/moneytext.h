// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/money.h"

#include <QLocale>
#include <tl/expected.hpp>

//! Money as people write and read it. Whole minor units on both sides: no fraction ever passes through a double.
namespace oms {

//! "1.234,50": grouped, with all decimals of the currency and no sign of it.
QString moneyText(MinorUnits amount, std::string_view currency, const QLocale &locale = {});
//! "1.234,50 €", "CA$1,234.50": with its sign, where the locale puts it.
QString moneyWithSign(MinorUnits amount, std::string_view currency, const QLocale &locale = {});
//! "1234.50" as spreadsheets of that locale take it: no group marks.
QString moneyForSpreadsheet(MinorUnits amount, std::string_view currency, const QLocale &locale = {});
//! "€", "£", "$", "CA$", "A$"; others by their code.
QString currencySign(std::string_view currency);

enum class MoneyTrouble {
    Empty,
    NotANumber, //!< letters, or marks where no number has them
    TooPrecise, //!< more decimals than the currency has
    Ambiguous, //!< "1.234" could be a thousand or one and a bit
    TooMuch,
    OtherCurrency, //!< it says another one
};

//! What was typed or pasted: "1.234,50", "1,234.50", "€ 1 234,5", "12.-" all are read whatever the locale; the locale
//! decides only what would otherwise be in doubt ("1.234"). Nothing is guessed: what stays in doubt is refused.
tl::expected<MinorUnits, MoneyTrouble> readMoney(const QString &text, std::string_view currency,
                                                 const QLocale &locale = {});
//! Why, as a sentence that also says the cure.
QString troubleText(MoneyTrouble trouble, std::string_view currency, const QLocale &locale = {});

//! "3,5", "-2 %" → 350, -200.
tl::expected<BasisPoints, MoneyTrouble> readPercent(const QString &text, const QLocale &locale = {});
//! 350 → "3,5 %", 2100 → "21 %".
QString percentText(BasisPoints share, const QLocale &locale = {});

} // namespace oms
