// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr LanguageRow table[] = {
    {"en"_L1, u"English"},
    {"de"_L1, u"Deutsch"},
    {"nl"_L1, u"Nederlands"},
    {"fr"_L1, u"Français"},
};

bool isSpoken(QStringView code)
{
    return std::any_of(std::begin(table), std::end(table), [&](const LanguageRow &row) { return code == row.code; });
}

QString systemCode()
{
    for (const auto &wanted : QLocale::system().uiLanguages())
        if (const auto code = wanted.section(u'-', 0, 0); isSpoken(code))
            return code;
    return u"en"_s;
}

} // namespace

std::span<const LanguageRow> languages()
{
    return table;
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
}

void Language::use(const QString &code)
{
    const bool chosen = isSpoken(code);
    m_code = chosen ? code : systemCode();
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
    // a language chosen against the system's still writes dates and money as that country does, if the words agree
    const auto system = QLocale::system();
    const bool fits = system.name().section(u'_', 0, 0) == m_code;
    QLocale::setDefault(fits ? system : QLocale(m_code));
    if (m_ours.load(u":/i18n/oms_"_s + m_code))
        QCoreApplication::installTranslator(&m_ours);
    if (m_qt.load(u"qtbase_"_s + m_code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

} // namespace oms
