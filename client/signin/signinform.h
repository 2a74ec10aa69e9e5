// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/net/credentials.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace oms {

class Button;
class ErrorBar;

//! User name, password, "keep me signed in", and what went wrong: for the first sign-in and for signing in again.
class SignInForm : public QWidget {
    Q_OBJECT

public:
    explicit SignInForm(QWidget *parent = nullptr);

    void setUser(const QString &user);
    //! It is this person who signs in again, nobody else.
    void setUserFixed(const QString &user);
    void setKeep(Keep keep);
    void setReady(bool ready); //!< a server is there to sign in to
    void setBusy(bool busy);
    void showRefusal(const Refusal &refusal);
    void say(const QString &message);
    void focusFirst();

Q_SIGNALS:
    void submitted(const oms::LoginRequest &request, oms::Keep keep);

private:
    void submit();
    void showPassword(bool shown);
    void update();

    ErrorBar *m_error;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QCheckBox *m_keep;
    Button *m_signIn;
    bool m_ready = false;
    bool m_busy = false;
};

} // namespace oms
