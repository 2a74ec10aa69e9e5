// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/signin/profiles.h"

#include <QWidget>
#include <functional>

class QLineEdit;
class QListWidget;

namespace oms {

class Label;

//! The servers that this computer knows, and a field for another one: an address, or a pasted oms://connect link.
class ServerPicker : public QWidget {
    Q_OBJECT

public:
    explicit ServerPicker(Profiles &profiles, QWidget *parent = nullptr);

    void refresh();
    //! Chooses and tells.
    void choose(const ServerProfile &profile);
    //! Shows that it is the chosen one, and tells nobody.
    void mark(const ServerProfile &profile);
    //! Writes it into the field for another server; nothing is asked of it until the person adds it.
    void propose(const QString &address);
    //! Asked before a server is forgotten.
    void setMayForget(std::function<bool(const QString &profileId)> mayForget) { m_mayForget = std::move(mayForget); }

Q_SIGNALS:
    void chosen(const oms::ServerProfile &profile);
    void forgotten(const QString &profileId);

private:
    void add();
    void forgetCurrent();

    Profiles &m_profiles;
    std::function<bool(const QString &)> m_mayForget;
    QListWidget *m_list;
    QLineEdit *m_address;
    Label *m_problem;
    Label *m_none;
};

} // namespace oms
