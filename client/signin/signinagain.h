// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

namespace oms {

class ApiClient;
class SignInForm;
struct Refusal;

//! The session ended while somebody was working: they sign in again on top of their window, and everything in it,
//! half-typed forms too, stays as it is.
class SignInAgain : public QDialog {
    Q_OBJECT

public:
    SignInAgain(ApiClient &api, const QString &user, const Refusal &why, QWidget *parent);
};

} // namespace oms
