// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/theme.h"
#include "client/widgets/rowdelegate.h"

#include <QByteArray>
#include <QSettings>
#include <QThread>

namespace oms {

//! What this computer remembers: appearance and language for the person, windows and columns per server profile.
//! Never anything secret.
class Preferences {
public:
    Preferences(); //!< where the system keeps settings
    explicit Preferences(const QString &file); //!< an INI file: for tests and portable installations
    ~Preferences();

    Appearance appearance() const;
    void setAppearance(Appearance appearance);

    QString language() const; //!< "de"; empty = the system's
    void setLanguage(const QString &language);

    int textSize() const; //!< per cent of the system's
    void setTextSize(int percent);

    Density density() const; //!< of lists that keep none of their own
    void setDensity(Density density);

    QVariant value(const QString &profileId, const QString &key, const QVariant &otherwise = {}) const;
    void setValue(const QString &profileId, const QString &key, const QVariant &value);

    QSettings &settings() { return m_settings; } //!< for the list of server profiles

private:
    void write(const QString &key, const QVariant &value);

    QSettings m_settings;
    QThread m_writing; //!< a disk may take its time; the window does not wait for it
};

} // namespace oms
