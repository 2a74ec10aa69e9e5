// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/platformtheme.h"

#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0) && defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
#define OMS_PORTAL
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#elif QT_VERSION < QT_VERSION_CHECK(6, 5, 0) && defined(Q_OS_WIN)
#include <QSettings>
#endif

#ifndef OMS_PORTAL
class QDBusVariant { };
#endif

using namespace Qt::StringLiterals;

namespace oms {

namespace {

#ifdef OMS_PORTAL
const auto portalService = u"org.freedesktop.portal.Desktop"_s;
const auto portalPath = u"/org/freedesktop/portal/desktop"_s;
const auto portalSettings = u"org.freedesktop.portal.Settings"_s;
const auto appearanceGroup = u"org.freedesktop.appearance"_s;
const auto colourScheme = u"color-scheme"_s;
constexpr uint prefersDark = 1;

//! The portal wraps the answer to Read in a variant more often than its documentation says.
uint unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}
#endif

//! The palette that the platform brought, before ours replaces it.
bool platformPaletteIsDark()
{
    const auto palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

SystemAppearance::SystemAppearance(QObject *parent)
    : QObject(parent)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto *hints = QGuiApplication::styleHints();
    const auto isDarkScheme = [hints] { return hints->colorScheme() == Qt::ColorScheme::Dark; };
    m_dark = isDarkScheme();
    connect(hints, &QStyleHints::colorSchemeChanged, this, [this, isDarkScheme] { setDark(isDarkScheme()); });
#elif defined(Q_OS_WIN)
    const QSettings windows(uR"(HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize)"_s,
                            QSettings::NativeFormat);
    m_dark = windows.value(u"AppsUseLightTheme"_s, 1).toInt() == 0;
#else
    m_dark = platformPaletteIsDark();
    watchPortal();
#endif
}

void SystemAppearance::setDark(bool dark)
{
    if (m_dark == dark)
        return;
    m_dark = dark;
    Q_EMIT changed();
}

#ifdef OMS_PORTAL
void SystemAppearance::watchPortal()
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalService, portalPath, portalSettings, u"SettingChanged"_s, this,
                SLOT(portalChanged(QString, QString, QDBusVariant)));
    auto question = QDBusMessage::createMethodCall(portalService, portalPath, portalSettings, u"Read"_s);
    question << appearanceGroup << colourScheme;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid())
            setDark(unwrapped(reply.value().variant()) == prefersDark);
        answer->deleteLater();
    });
}

void SystemAppearance::portalChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearanceGroup && key == colourScheme)
        setDark(unwrapped(value.variant()) == prefersDark);
}
#else
void SystemAppearance::watchPortal()
{ }

void SystemAppearance::portalChanged(const QString &, const QString &, const QDBusVariant &)
{ }
#endif

bool setTabularFigures([[maybe_unused]] QFont &font)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
    return true;
#else
    return false;
#endif
}

} // namespace oms
