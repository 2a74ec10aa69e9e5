// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/net/apiclient.h"
#include "shared/people/people.h"
#include "shared/sync/device.h"
#include "shared/users/user.h"

#include <QWidget>
#include <optional>

class QVBoxLayout;

namespace oms {

class Button;
class ErrorBar;
class KeyValueGrid;
class Label;
class Pill;
struct Session;

//! One account: who, since when, with which computers; and what can be done about it.
class UserDetail : public QWidget {
    Q_OBJECT

public:
    UserDetail(ApiClient &api, const Session &session, QWidget *parent = nullptr);

    //! `fitter` is whom this account belongs to, when it does.
    void show(const User &user, const QString &fitter);
    const std::optional<User> &user() const { return m_user; }

Q_SIGNALS:
    void editWanted();
    void auditWanted();
    void changed(const oms::User &user);

private:
    void buildActions(QVBoxLayout &column);
    void showActions();
    void readDevices();
    void showDevices(const std::vector<sync::Device> &devices);
    QWidget *deviceRow(const sync::Device &device);
    void actOn(const sync::Device &device, const QString &verb, const QString &done);
    void call(const QString &path, const std::string &body, const QString &done, bool isVersioned = false);
    void confirmWipe(const sync::Device &device);

    ApiClient &m_api;
    const Session &m_session;
    std::optional<User> m_user;
    Label *m_name;
    Pill *m_state;
    ErrorBar *m_error;
    KeyValueGrid *m_facts;
    QWidget *m_actions;
    Button *m_edit;
    Button *m_block;
    Button *m_archive;
    Button *m_link;
    Button *m_signOut;
    Button *m_audit;
    QWidget *m_devices;
    int m_round = 0;
};

} // namespace oms
