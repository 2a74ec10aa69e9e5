// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/tray.h"

#include "client/app/icons.h"
#include "client/app/statusbutton.h"

#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

namespace oms {

Tray::Tray(const ConnectionStatus &status, QObject *parent)
    : QObject(parent)
    , m_status(status)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_icon = new QSystemTrayIcon(this);
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT clicked();
    });
    connect(&status, &ConnectionStatus::changed, this, &Tray::showStatus);
    showStatus();
    m_icon->show();
}

void Tray::showStatus()
{
    const auto look = lookOf(m_status.state());
    m_icon->setIcon(icon(QString::fromLatin1(look.icon), look.ink));
    m_icon->setToolTip(u"OMS\n"_s + m_status.sentence());
}

} // namespace oms
