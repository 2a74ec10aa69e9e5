// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/application.h"

#include "client/app/mainwindow.h"
#include "client/app/style.h"

#include <QApplication>

namespace oms {

void dressApplication()
{
    QApplication::setStyle(new Style);
}

Application::Application(std::unique_ptr<Preferences> preferences)
    : m_preferences(std::move(preferences))
{
    m_language.use(m_preferences->language());
    m_theme.setAppearance(m_preferences->appearance());
}

Application::~Application() = default;

void Application::start()
{
    signIn();
}

//! client/signin's window goes here; it ends in open().
void Application::signIn()
{ }

void Application::open(const Session &session, ApiClient *api)
{
    m_session = session;
    m_api = api;
    showMainWindow();
}

void Application::showMainWindow()
{
    const Shell shell {*m_session, m_api, *m_preferences, m_theme, m_status, pages()};
    auto window = std::make_unique<MainWindow>(shell);
    // queued: the window must not be gone while it still speaks
    connect(window.get(), &MainWindow::signOutWanted, this, &Application::signOut, Qt::QueuedConnection);
    connect(window.get(), &MainWindow::languageWanted, this, &Application::setLanguage, Qt::QueuedConnection);
    window->show(); // before the old one goes: without any window the program would end
    m_window = std::move(window);
}

void Application::signOut()
{
    if (m_window && !m_window->leave())
        return;
    signIn();
    m_window.reset();
    m_session.reset();
    m_api = nullptr;
}

//! Words are set when widgets are made, so the window is made anew; it comes back where it was.
void Application::setLanguage(const QString &code)
{
    if (m_window && !m_window->leave())
        return;
    m_preferences->setLanguage(code);
    m_language.use(code);
    if (m_session)
        showMainWindow();
}

} // namespace oms
