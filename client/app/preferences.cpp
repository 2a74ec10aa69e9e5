// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/preferences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

const auto appearanceKey = u"appearance"_s;
const auto languageKey = u"language"_s;
const auto textSizeKey = u"text_size"_s;
const auto compactKey = u"compact_rows"_s;
constexpr int smallestText = 80;
constexpr int largestText = 200;

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

Preferences::Preferences()
{
    m_writing.start();
}

Preferences::Preferences(const QString &file)
    : m_settings(file, QSettings::IniFormat)
{
    m_writing.start();
}

//! Everything is written by then.
Preferences::~Preferences()
{
    m_writing.quit();
    m_writing.wait();
}

//! All settings of one file know each value at once; the one that changed it writes it down, in the thread it lives in.
void Preferences::write(const QString &key, const QVariant &value)
{
    if (m_settings.value(key) == value)
        return;
    auto *writer = new QSettings(m_settings.fileName(), m_settings.format());
    writer->setValue(key, value);
    writer->moveToThread(&m_writing);
    writer->deleteLater();
}

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
            write(appearanceKey, QString(row.code));
}

QString Preferences::language() const
{
    return m_settings.value(languageKey).toString();
}

void Preferences::setLanguage(const QString &language)
{
    write(languageKey, language);
}

int Preferences::textSize() const
{
    return std::clamp(m_settings.value(textSizeKey, 100).toInt(), smallestText, largestText);
}

void Preferences::setTextSize(int percent)
{
    m_settings.setValue(textSizeKey, percent);
}

Density Preferences::density() const
{
    return m_settings.value(compactKey).toBool() ? Density::Compact : Density::Comfortable;
}

void Preferences::setDensity(Density density)
{
    m_settings.setValue(compactKey, density == Density::Compact);
}

QVariant Preferences::value(const QString &profileId, const QString &key, const QVariant &otherwise) const
{
    return m_settings.value(profileKey(profileId, key), otherwise);
}

void Preferences::setValue(const QString &profileId, const QString &key, const QVariant &value)
{
    write(profileKey(profileId, key), value);
}

} // namespace oms
