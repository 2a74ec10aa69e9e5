// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QKeySequence>
#include <QObject>
#include <functional>
#include <map>
#include <span>
#include <vector>

class QAction;
class QMenu;
class QWidget;

//! Everything that the application can be told to do, in one table (commands.cpp): it feeds the menus, the shortcuts,
//! the command palette and the keyboard sheet.
namespace oms {

enum class Command {
    NewRecord,
    NewRelated, //!< belonging to the current record: a horse of a customer
    Save,
    Print,
    PrintLabels,
    SignOut,
    Quit,
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    SelectAll,
    Filter,
    EditRecord,
    Archive,
    Restore,
    OpenWindow, //!< the current record in a window of its own
    CopyLink,
    Sidebar,
    Refresh,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    FullScreen,
    Palette,
    Back,
    Forward,
    Settings,
    Minimise,
    CloseWindow,
    Keys,
    About,
};

enum class Menu { File, Edit, View, Go, Tools, Window, Help, Count };

struct CommandRow {
    Command command;
    Menu menu;
    const char *title; //!< English with its mnemonic; context "commands"
    const char *icon; //!< empty = none
    QKeySequence::StandardKey standardKey; //!< the system's own key where there is one
    const char *keys; //!< else these
    bool startsGroup = false; //!< a separator above it
};

std::span<const CommandRow> commandTable();
QString menuTitle(Menu menu);

//! What a page can do just now. `title` replaces the table's ("New customer…").
struct CommandOffer {
    Command command;
    QString title;
    std::function<void()> run;
    bool enabled = true;
};

//! The table as actions of one window. A command that nobody handles is neither seen nor reachable.
class Commands : public QObject {
    Q_OBJECT

public:
    explicit Commands(QWidget *window);

    QAction *action(Command command) const;
    //! The shell's own commands.
    void handle(Command command, std::function<void()> run);
    //! Those of the page in front; they replace the offers of the page before it.
    void offer(const std::vector<CommandOffer> &offers);
    //! Actions of `menu`, in the order of the table.
    void fill(QMenu &into, Menu menu) const;

private:
    void run(Command command);

    std::map<Command, QAction *> m_actions;
    std::map<Command, std::function<void()>> m_own;
    std::map<Command, std::function<void()>> m_offered;
};

//! A title without its mnemonic and dots, as palette and keyboard sheet show it.
QString plainTitle(const QAction *action);

} // namespace oms
