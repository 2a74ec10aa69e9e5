// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/net/secrets.h"
#include "client/sync/keptaccounts.h"

#include <QWidget>

class QBoxLayout;

namespace oms {

//! What this computer keeps of a server: whose work waits here to be sent, and, while the server cannot be reached, who
//! may go on without it.
class OfflineChoice : public QWidget {
    Q_OBJECT

public:
    OfflineChoice(KeptAccounts &kept, SecretStore &secrets, QWidget *parent = nullptr);

    void show(const QString &profileId, bool canReach);

Q_SIGNALS:
    void chosen(const oms::KeptAccount &account);

private:
    void say(const QString &words);
    void offer(const KeptAccount &account);

    KeptAccounts &m_kept;
    SecretStore &m_secrets;
    QBoxLayout *m_column;
    std::unique_ptr<QObject> m_question; //!< lives while what is shown counts
};

} // namespace oms
