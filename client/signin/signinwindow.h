// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/net/apiclient.h"
#include "client/signin/profiles.h"
#include "client/signin/servercheck.h"
#include "client/sync/keptaccounts.h"

#include <QWidget>

namespace oms {

class Button;
class IconLabel;
class Label;
class OfflineChoice;
class ServerPicker;
class SignInForm;

//! Somebody signed in: who, where, and the client that speaks for them.
struct SignedIn {
    std::unique_ptr<ApiClient> api;
    ServerProfile server;
    ServerIdentity identity;
    Profile person;
    bool isOffline = false; //!< the server was not asked
};

//! The first window: which server, who. With a remembered session it goes straight in.
class SignInWindow : public QWidget {
    Q_OBJECT

public:
    using Arrived = std::function<void(SignedIn)>;

    SignInWindow(Profiles &profiles, KeptAccounts &kept, SecretStore &store, Arrived arrived);
    ~SignInWindow() override;

    //! Chooses the last used server. `resume`: takes up the session that was kept for it.
    enum class Start { Ask, Resume };
    void begin(Start start);
    void connectTo(const ServerProfile &server, Start start);
    //! As if typed; for ./dev run.
    void signIn(const LoginRequest &request, Keep keep);
    void say(const QString &message);
    //! Writes an address, or a link that names one, where the person can add it.
    void propose(const QString &address);

private:
    void build();
    void resume();
    void showCheck();
    void trust();
    void arrive(const Profile &person);
    void workOffline(const KeptAccount &account);
    bool mayForget(const QString &profileId);

    Profiles &m_profiles;
    KeptAccounts &m_kept;
    SecretStore &m_store;
    Arrived m_arrived;
    ServerProfile m_server;
    std::unique_ptr<ApiClient> m_api;
    ServerCheck m_check;
    ServerPicker *m_picker;
    SignInForm *m_form;
    Label *m_title;
    IconLabel *m_stateIcon;
    Label *m_state;
    Label *m_connection;
    QWidget *m_doubt;
    Label *m_fingerprint;
    Button *m_again;
    OfflineChoice *m_offline;
};

} // namespace oms
