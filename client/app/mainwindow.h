// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/commands.h"
#include "client/app/pages.h"
#include "client/app/theme.h"

#include <QMainWindow>

namespace oms {

class Arrival;
class Books;
class ConnectionStatus;
class PageDeck;
class PaletteOverlay;
class Sidebar;
class WindowMemory;

//! What the window shows and is told by. All of it outlives the window.
struct Shell {
    const Session &session;
    ApiClient *api; //!< null only in tests of the shell
    Replica *replica; //!< the same
    Preferences &preferences;
    Theme &theme;
    ConnectionStatus &status;
    std::span<const PageRow> pages;
    std::function<bool()> mayClose {}; //!< asked when the pages have agreed to quit
};

//! The frame: menu bar, sidebar, the page in front, command palette. Knows no page by name.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const Shell &shell);
    ~MainWindow() override;

    Commands &commands() { return *m_commands; }
    PageDeck &deck() { return *m_deck; }
    Books *books() { return m_books.get(); } //!< null only in tests of the shell
    PaletteOverlay &commandPalette() { return *m_palette; }
    //! Asks every page; when all agree, remembers how the window stood. False: it stays.
    bool leave();
    //! Before all other windows.
    void toFront();
    //! Where an oms:// link leads, to the front.
    void follow(const QString &link);

Q_SIGNALS:
    void signOutWanted();
    void languageWanted(const QString &code); //!< "" = the system's
    void textSizeWanted(int percent);
    void forgettingWanted(); //!< nothing is to stay on this computer

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void connectTray();
    void buildMenus();
    void bindCommands();
    void moved();
    void showTitle();
    void showSync();
    std::vector<PaletteEntry> paletteEntries();
    void searchPages(const QString &text, const PaletteAnswer &answer);
    void restore();

    Shell m_shell;
    std::unique_ptr<Books> m_books; //!< before the pages, which use it
    Commands *m_commands;
    Sidebar *m_sidebar;
    PageDeck *m_deck;
    PaletteOverlay *m_palette;
    WindowMemory *m_memory;
    Arrival *m_arrival;
};

} // namespace oms
