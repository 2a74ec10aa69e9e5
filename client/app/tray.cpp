// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/tray.h"

#include "client/app/icons.h"
#include "client/app/notifier.h"
#include "client/app/preferences.h"
#include "client/app/statusbutton.h"

#include <QApplication>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

namespace oms {

Tray::Tray(const ConnectionStatus &status, Preferences &preferences, const QString &profile, QObject *parent)
    : QObject(parent)
    , m_status(status)
    , m_preferences(preferences)
    , m_profile(profile)
{
    connect(&status, &ConnectionStatus::changed, this, &Tray::showStatus);
    apply();
}

bool Tray::isPossible()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

bool Tray::isOn(const QString &key) const
{
    return m_preferences.value(m_profile, key, false).toBool();
}

void Tray::follow(OrderBook &book, std::function<bool()> looksElsewhere)
{
    const auto isWanted = [this, looksElsewhere = std::move(looksElsewhere)] {
        return isOn(noticesKey) && looksElsewhere();
    };
    connect(new Notifier(book, m_status, isWanted, this), &Notifier::noticed, this, &Tray::say);
}

//! Messages come from an icon that is there.
void Tray::apply()
{
    const bool isWanted = isPossible() && (isOn(iconKey) || isOn(noticesKey));
    if (isWanted == isShown())
        return;
    if (isWanted)
        return makeIcon();
    delete m_icon;
    m_icon = nullptr;
}

void Tray::makeIcon()
{
    m_icon = new QSystemTrayIcon(this);
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT clicked();
    });
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT wanted(m_page, m_record); });
    showStatus();
    m_icon->show();
}

void Tray::showStatus()
{
    if (!m_icon)
        return;
    const auto look = lookOf(m_status.state());
    m_icon->setIcon(icon(QString::fromLatin1(look.icon), look.ink));
    m_icon->setToolTip(u"OMS\n"_s + m_status.sentence());
}

void Tray::say(const Notice &notice)
{
    if (!m_icon)
        return;
    m_page = notice.page;
    m_record = notice.record;
    m_icon->showMessage(notice.title, notice.text, QApplication::windowIcon());
}

} // namespace oms
