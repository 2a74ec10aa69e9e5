// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

class QLineEdit;

namespace oms {

class Button;
class ErrorBar;

//! Where there is no keychain, a passphrase locks what this computer keeps. Rejected: the person works online only.
class PassphraseDialog : public QDialog {
    Q_OBJECT

public:
    enum class Use { Choose, Enter };

    explicit PassphraseDialog(Use use, QWidget *parent = nullptr);

    void setBusy(bool busy);
    void say(const QString &problem);

Q_SIGNALS:
    //! The dialog stays until somebody accepts it.
    void given(const QString &passphrase);

private:
    QLineEdit *addField(const QString &title);
    void submit();

    const Use m_use;
    ErrorBar *m_error;
    QLineEdit *m_passphrase;
    QLineEdit *m_again = nullptr;
    Button *m_go;
};

} // namespace oms
