// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/net/apiclient.h"
#include "client/widgets/actiondialog.h"
#include "client/widgets/form.h"
#include "shared/users/user.h"

class QCheckBox;

namespace oms {

//! Invites somebody, or changes an account: who it is and which roles they have.
class UserDialog : public ActionDialog {
    Q_OBJECT

public:
    //! `user` to change; none = somebody new.
    UserDialog(ApiClient &api, const std::optional<User> &user, QWidget *parent);

Q_SIGNALS:
    void saved(const oms::User &user);

private:
    QWidget *buildRoles();
    Texts chosenRoles() const;
    void store();
    void finish(const Result<User> &result);

    ApiClient &m_api;
    const std::optional<User> m_before;
    const QByteArray m_key;
    RecordForm<User> *m_form;
    Label *m_roleError;
    std::vector<std::pair<std::string, QCheckBox *>> m_roles;
};

} // namespace oms
