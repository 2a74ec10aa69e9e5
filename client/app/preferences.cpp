// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/preferences.h"

using namespace Qt::StringLiterals;

namespace oms {

namespace {

const auto appearanceKey = u"appearance"_s;
const auto languageKey = u"language"_s;

struct AppearanceRow {
    Appearance appearance;
    QLatin1StringView code;
};

constexpr AppearanceRow appearances[] = {
    {Appearance::System, "system"_L1},
    {Appearance::Light, "light"_L1},
    {Appearance::Dark, "dark"_L1},
};

QString profileKey(const QString &profileId, const QString &key)
{
    return u"profiles/"_s + profileId + u'/' + key;
}

} // namespace

Preferences::Preferences() = default;

Preferences::Preferences(const QString &file)
    : m_settings(file, QSettings::IniFormat)
{ }

Appearance Preferences::appearance() const
{
    const auto code = m_settings.value(appearanceKey).toString();
    for (const auto &row : appearances)
        if (row.code == code)
            return row.appearance;
    return Appearance::System;
}

void Preferences::setAppearance(Appearance appearance)
{
    for (const auto &row : appearances)
        if (row.appearance == appearance)
            m_settings.setValue(appearanceKey, QString(row.code));
}

QString Preferences::language() const
{
    return m_settings.value(languageKey).toString();
}

void Preferences::setLanguage(const QString &language)
{
    m_settings.setValue(languageKey, language);
}

QVariant Preferences::value(const QString &profileId, const QString &key, const QVariant &otherwise) const
{
    return m_settings.value(profileKey(profileId, key), otherwise);
}

void Preferences::setValue(const QString &profileId, const QString &key, const QVariant &value)
{
    m_settings.setValue(profileKey(profileId, key), value);
}

} // namespace oms
