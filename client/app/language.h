// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLocale>
#include <QTranslator>
#include <span>

namespace oms {

struct LanguageRow {
    QLatin1StringView code;
    const char16_t *name; //!< in its own words
};

//! The languages that the program speaks.
std::span<const LanguageRow> languages();

//! Puts our words and Qt's into one language, and numbers and dates with them.
class Language {
public:
    ~Language();

    //! `code` as in languages(); empty or unknown = the system's, English where we do not speak that.
    void use(const QString &code);
    QString code() const { return m_code; }

private:
    QString m_code;
    QTranslator m_ours;
    QTranslator m_qt;
};

} // namespace oms
