// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/net/secrets.h"
#include "client/signin/passphrasedialog.h"
#include "client/store/sealingkey.h"
#include "shared/core/result.h"

#include <QPointer>
#include <QWidget>

namespace oms {

//! Finds the key of what this computer keeps for somebody: in the keychain, behind their passphrase, or makes it when
//! nothing is kept yet. A key that is missing while a file is there is never taken for a new installation.
class KeyFinder : public QObject {
    Q_OBJECT

public:
    //! Refused: the person works online only, by choice (no errors) or because the key is not to be had (key_missing,
    //! no_keychain).
    using Found = std::function<void(Result<SealingKey>)>;

    KeyFinder(SecretStore &secrets, QString file, QString keyName, QObject *parent);

    //! `window` is asked on top of; without one nobody is asked.
    void find(QWidget *window, Found found);

private:
    void absent();
    void noKeychain();
    void make();
    void askForNew();
    void askForKnown(const QByteArray &wrapped);
    void ask(PassphraseDialog::Use use, std::function<void(PassphraseDialog &, const QString &)> given);
    void answer(Result<SealingKey> key);

    SecretStore &m_secrets;
    const QString m_file;
    const QString m_keyName;
    QPointer<QWidget> m_window;
    Found m_found;
};

} // namespace oms
