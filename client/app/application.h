// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/connectionstatus.h"
#include "client/app/language.h"
#include "client/app/preferences.h"
#include "client/app/session.h"
#include "client/app/theme.h"

#include <QObject>
#include <memory>
#include <optional>

namespace oms {

class ApiClient;
class MainWindow;

//! The composition root of the client: makes everything and hands it to whoever needs it. Nobody signed in: the
//! sign-in window; somebody: the main window.
class Application : public QObject {
    Q_OBJECT

public:
    explicit Application(std::unique_ptr<Preferences> preferences);
    ~Application() override;

    //! Shows the first window. A session remembered from last time skips the sign-in window.
    void start();

    //! Somebody signed in: the seam that client/signin calls. `api` speaks for that person and outlives the window.
    void open(const Session &session, ApiClient *api);

private:
    void signIn();
    void signOut();
    void showMainWindow();
    void setLanguage(const QString &code);

    std::unique_ptr<Preferences> m_preferences;
    Language m_language;
    Theme m_theme;
    ConnectionStatus m_status;
    std::optional<Session> m_session;
    ApiClient *m_api = nullptr;
    std::unique_ptr<MainWindow> m_window;
};

//! Style, fonts and high-DPI rounding; before the first widget.
void dressApplication();

} // namespace oms
