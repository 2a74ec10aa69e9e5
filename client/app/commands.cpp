// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/commands.h"

#include "client/app/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr auto noKey = QKeySequence::UnknownKey;

constexpr CommandRow table[] = {
    {Command::NewRecord, Menu::File, QT_TRANSLATE_NOOP("commands", "&New"), "plus", QKeySequence::New, ""},
    {Command::NewRelated, Menu::File, QT_TRANSLATE_NOOP("commands", "New &related"), "plus", noKey, "Ctrl+Shift+N"},
    {Command::Save, Menu::File, QT_TRANSLATE_NOOP("commands", "&Save"), "save", QKeySequence::Save, ""},
    {Command::Print, Menu::File, QT_TRANSLATE_NOOP("commands", "&Print…"), "printer", QKeySequence::Print, "", true},
    {Command::PrintLabels, Menu::File, QT_TRANSLATE_NOOP("commands", "Print &labels…"), "tag", noKey, "Ctrl+Shift+P"},
    {Command::SignOut, Menu::File, QT_TRANSLATE_NOOP("commands", "Sign &out"), "log-out", noKey, "", true},
    {Command::Quit, Menu::File, QT_TRANSLATE_NOOP("commands", "&Quit"), "", QKeySequence::Quit, ""},

    {Command::Undo, Menu::Edit, QT_TRANSLATE_NOOP("commands", "&Undo"), "", QKeySequence::Undo, ""},
    {Command::Redo, Menu::Edit, QT_TRANSLATE_NOOP("commands", "&Redo"), "", QKeySequence::Redo, ""},
    {Command::Cut, Menu::Edit, QT_TRANSLATE_NOOP("commands", "Cu&t"), "", QKeySequence::Cut, "", true},
    {Command::Copy, Menu::Edit, QT_TRANSLATE_NOOP("commands", "&Copy"), "", QKeySequence::Copy, ""},
    {Command::Paste, Menu::Edit, QT_TRANSLATE_NOOP("commands", "&Paste"), "", QKeySequence::Paste, ""},
    {Command::SelectAll, Menu::Edit, QT_TRANSLATE_NOOP("commands", "Select &all"), "", QKeySequence::SelectAll, ""},
    {Command::Filter, Menu::Edit, QT_TRANSLATE_NOOP("commands", "&Filter the list"), "list-filter", QKeySequence::Find,
     "", true},
    {Command::EditRecord, Menu::Edit, QT_TRANSLATE_NOOP("commands", "&Edit"), "pencil", noKey, "F2"},
    {Command::Archive, Menu::Edit, QT_TRANSLATE_NOOP("commands", "Arc&hive"), "archive", noKey, "Ctrl+Shift+Del"},
    {Command::Restore, Menu::Edit, QT_TRANSLATE_NOOP("commands", "Re&store"), "archive-restore", noKey, ""},
    {Command::CopyLink, Menu::Edit, QT_TRANSLATE_NOOP("commands", "Copy &link"), "link", noKey, "Ctrl+Shift+C", true},

    {Command::Sidebar, Menu::View, QT_TRANSLATE_NOOP("commands", "&Wide sidebar"), "panel-left", noKey, "Ctrl+B"},
    {Command::Refresh, Menu::View, QT_TRANSLATE_NOOP("commands", "&Refresh"), "refresh-cw", noKey, "F5"},
    {Command::ThemeSystem, Menu::View, QT_TRANSLATE_NOOP("commands", "Theme like the &system"), "sun-moon", noKey, "",
     true},
    {Command::ThemeLight, Menu::View, QT_TRANSLATE_NOOP("commands", "&Light theme"), "sun", noKey, ""},
    {Command::ThemeDark, Menu::View, QT_TRANSLATE_NOOP("commands", "&Dark theme"), "moon", noKey, ""},
    {Command::FullScreen, Menu::View, QT_TRANSLATE_NOOP("commands", "&Full screen"), "monitor", noKey, "F11", true},

    {Command::Palette, Menu::Go, QT_TRANSLATE_NOOP("commands", "&Search or jump to…"), "search", noKey, "Ctrl+K"},
    {Command::Back, Menu::Go, QT_TRANSLATE_NOOP("commands", "&Back"), "arrow-left", noKey, "Alt+Left", true},
    {Command::Forward, Menu::Go, QT_TRANSLATE_NOOP("commands", "&Forward"), "arrow-right", noKey, "Alt+Right"},

    {Command::Settings, Menu::Tools, QT_TRANSLATE_NOOP("commands", "&Settings"), "settings", QKeySequence::Preferences,
     "Ctrl+,"},

    {Command::OpenWindow, Menu::Window, QT_TRANSLATE_NOOP("commands", "&Open in its own window"), "external-link",
     noKey, "Ctrl+Return"},
    {Command::Minimise, Menu::Window, QT_TRANSLATE_NOOP("commands", "&Minimise"), "", noKey, ""},
    {Command::CloseWindow, Menu::Window, QT_TRANSLATE_NOOP("commands", "&Close"), "", QKeySequence::Close, ""},

    {Command::Keys, Menu::Help, QT_TRANSLATE_NOOP("commands", "&Keyboard"), "keyboard", noKey, "?"},
    {Command::About, Menu::Help, QT_TRANSLATE_NOOP("commands", "&About"), "info", noKey, ""},
};

constexpr const char *menus[] = {
    QT_TRANSLATE_NOOP("menus", "&File"), QT_TRANSLATE_NOOP("menus", "&Edit"),  QT_TRANSLATE_NOOP("menus", "&View"),
    QT_TRANSLATE_NOOP("menus", "&Go"),   QT_TRANSLATE_NOOP("menus", "&Tools"), QT_TRANSLATE_NOOP("menus", "&Window"),
    QT_TRANSLATE_NOOP("menus", "&Help"),
};
static_assert(std::size(menus) == std::size_t(Menu::Count));

struct MacRole {
    Command command;
    QAction::MenuRole role;
};

//! Where macOS wants them: the application's own menu.
constexpr MacRole macRoles[] = {{Command::Quit, QAction::QuitRole},
                                {Command::About, QAction::AboutRole},
                                {Command::Settings, QAction::PreferencesRole}};

QString translated(const char *text)
{
    return QCoreApplication::translate("commands", text);
}

const CommandRow &rowOf(Command command)
{
    return *std::find_if(std::begin(table), std::end(table), [=](const auto &row) { return row.command == command; });
}

QList<QKeySequence> keysOf(const CommandRow &row)
{
    if (row.standardKey != noKey)
        if (const auto keys = QKeySequence::keyBindings(row.standardKey); !keys.isEmpty())
            return keys;
    if (row.command == Command::Quit) // Windows names no standard key for it
        return {QKeySequence(u"Ctrl+Q"_s)};
    return *row.keys ? QList {QKeySequence(QString::fromLatin1(row.keys))} : QList<QKeySequence>();
}

} // namespace

std::span<const CommandRow> commandTable()
{
    return table;
}

QString menuTitle(Menu menu)
{
    return QCoreApplication::translate("menus", menus[std::size_t(menu)]);
}

Commands::Commands(QWidget *window)
    : QObject(window)
{
    for (const auto &row : table) {
        auto *action = new QAction(translated(row.title), this);
        action->setShortcuts(keysOf(row));
        action->setIcon(icon(QString::fromLatin1(row.icon)));
        action->setMenuRole(QAction::NoRole);
        action->setVisible(false);
        action->setEnabled(false);
        connect(action, &QAction::triggered, this, [this, command = row.command] { run(command); });
        window->addAction(action);
        m_actions.emplace(row.command, action);
    }
    for (const auto &[command, role] : macRoles)
        action(command)->setMenuRole(role);
}

QAction *Commands::action(Command command) const
{
    return m_actions.at(command);
}

void Commands::handle(Command command, std::function<void()> run)
{
    m_own[command] = std::move(run);
    action(command)->setVisible(true);
    action(command)->setEnabled(true);
}

void Commands::offer(const std::vector<CommandOffer> &offers)
{
    for (const auto &[command, run] : m_offered) {
        action(command)->setText(translated(rowOf(command).title));
        action(command)->setVisible(m_own.contains(command));
        action(command)->setEnabled(m_own.contains(command));
    }
    m_offered.clear();
    for (const auto &offered : offers) {
        auto *action = this->action(offered.command);
        if (!offered.title.isEmpty())
            action->setText(offered.title);
        action->setVisible(true);
        action->setEnabled(offered.enabled);
        m_offered[offered.command] = offered.run;
    }
}

void Commands::fill(QMenu &into, Menu menu) const
{
    for (const auto &row : table) {
        if (row.menu != menu)
            continue;
        if (row.startsGroup)
            into.addSeparator();
        into.addAction(action(row.command));
    }
}

void Commands::run(Command command)
{
    const auto offered = m_offered.find(command);
    const auto own = m_own.find(command);
    // copied: what runs may change the offers
    const auto run = offered != m_offered.end() ? offered->second : own != m_own.end() ? own->second : nullptr;
    if (run)
        run();
}

QString plainTitle(const QAction *action)
{
    auto title = action->text();
    title.remove(u'&');
    if (title.endsWith(u'…'))
        title.chop(1);
    return title;
}

} // namespace oms
