// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLocale>
#include <QTranslator>
#include <memory>
#include <string_view>

namespace oms::printing {

//! The words of one language beside that of the program: a customer reads their own. English where a word is missing.
//! Any thread.
class Tongue {
public:
    //! "de"; empty or one that the program does not speak: as the program itself.
    explicit Tongue(const QString &code = {});

    //! Context "PriceSummary".
    QString say(const char *english) const { return words("PriceSummary", english); }
    //! A code of an enumeration: "trade_in".
    QString choice(std::string_view code) const;
    const QLocale &locale() const { return m_locale; }

private:
    QString words(const char *context, const char *english) const;

    QLocale m_locale;
    std::unique_ptr<QTranslator> m_translator; //!< none: the program's
};

} // namespace oms::printing
