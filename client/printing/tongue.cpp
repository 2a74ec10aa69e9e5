// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/printing/tongue.h"

#include "client/app/language.h"
#include "client/models/choicewords.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace oms::printing {

Tongue::Tongue(const QString &code)
{
    const auto all = languages();
    const bool isSpoken = std::any_of(all.begin(), all.end(), [&](const LanguageRow &row) { return row.code == code; });
    if (!isSpoken || m_locale.name().section(u'_', 0, 0) == code)
        return;
    m_locale = QLocale(code);
    m_translator = std::make_unique<QTranslator>();
    (void)m_translator->load(u":/i18n/oms_"_s + code);
}

QString Tongue::words(const char *context, const char *english) const
{
    if (!m_translator)
        return QCoreApplication::translate(context, english);
    const auto translated = m_translator->translate(context, english);
    return translated.isEmpty() ? QString::fromUtf8(english) : translated;
}

QString Tongue::choice(std::string_view code) const
{
    return words("schema", choiceWords(code).c_str());
}

} // namespace oms::printing
