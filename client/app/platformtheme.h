// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFont>
#include <QObject>

class QDBusVariant;

namespace oms {

//! Whether the desktop asks for dark windows. Every difference between Qt versions and systems is in platformtheme.cpp.
class SystemAppearance : public QObject {
    Q_OBJECT

public:
    explicit SystemAppearance(QObject *parent = nullptr);

    bool isDark() const { return m_dark; }

Q_SIGNALS:
    void changed();

private:
    void setDark(bool dark);
    void watchPortal();
    Q_SLOT void portalChanged(const QString &group, const QString &key, const QDBusVariant &value);

    bool m_dark = false;
};

//! Equal-width digits through the font itself; false where this Qt cannot, and digits are placed one by one instead.
bool setTabularFigures(QFont &font);

} // namespace oms
