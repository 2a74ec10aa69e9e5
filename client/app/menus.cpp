// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/menus.h"

#include "client/app/commands.h"
#include "client/app/icons.h"
#include "client/app/language.h"
#include "client/app/pagedeck.h"

#include <QAction>
#include <QApplication>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

//! Every text widget of Qt has these slots under these names; anything else ignores them.
struct EditingRow {
    Command command;
    const char *slot;
};

constexpr EditingRow editing[] = {
    {Command::Undo, "undo"}, {Command::Redo, "redo"},   {Command::Cut, "cut"},
    {Command::Copy, "copy"}, {Command::Paste, "paste"}, {Command::SelectAll, "selectAll"},
};

bool isEditing(Command command)
{
    return std::any_of(std::begin(editing), std::end(editing), [=](const auto &row) { return row.command == command; });
}

//! Ctrl+1…9 in the order of the sidebar.
void addPages(QMenu &menu, PageDeck &deck)
{
    menu.addSeparator();
    int number = 0;
    for (const auto &row : deck.rows()) {
        const auto id = QString::fromLatin1(row.id);
        auto *action = menu.addAction(icon(QString::fromLatin1(row.icon)), titleOf(row).replace(u'&', u"&&"_s));
        if (++number <= 9)
            action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(number)));
        QObject::connect(action, &QAction::triggered, &deck, [&deck, id] { deck.go(id); });
    }
}

} // namespace

void fillMenuBar(QMenuBar &bar, const Commands &commands, PageDeck &deck, const LanguageChoice &choose)
{
    for (int i = 0; i < int(Menu::Count); ++i) {
        auto *menu = bar.addMenu(menuTitle(Menu(i)));
        commands.fill(*menu, Menu(i));
        if (Menu(i) == Menu::Go)
            addPages(*menu, deck);
        if (Menu(i) == Menu::Tools)
            menu->addMenu(languageMenu(*menu, choose));
    }
}

QMenu *languageMenu(QMenu &parent, const LanguageChoice &choose)
{
    auto *menu = new QMenu(QCoreApplication::translate("commands", "&Language"), &parent);
    menu->setIcon(icon(u"languages"_s));
    QObject::connect(menu->addAction(QCoreApplication::translate("commands", "Like the &system")), &QAction::triggered,
                     menu, [choose] { choose({}); });
    menu->addSeparator();
    for (const auto &row : languages()) {
        const QString code = row.code;
        QObject::connect(menu->addAction(QString::fromUtf16(row.name)), &QAction::triggered, menu,
                         [choose, code] { choose(code); });
    }
    return menu;
}

QMenu *personMenu(QWidget &parent, const QString &name, const Commands &commands, const LanguageChoice &choose)
{
    auto *menu = new QMenu(&parent);
    menu->addSection(name);
    for (auto command : {Command::ThemeSystem, Command::ThemeLight, Command::ThemeDark})
        menu->addAction(commands.action(command));
    menu->addMenu(languageMenu(*menu, choose));
    menu->addSeparator();
    menu->addAction(commands.action(Command::SignOut));
    return menu;
}

void bindEditing(Commands &commands)
{
    for (const auto &[command, slot] : editing)
        commands.handle(command, [slot = slot] {
            if (auto *focus = QApplication::focusWidget())
                QMetaObject::invokeMethod(focus, slot);
        });
}

std::vector<PaletteEntry> commandEntries(const Commands &commands)
{
    std::vector<PaletteEntry> entries;
    for (const auto &row : commandTable()) {
        auto *action = commands.action(row.command);
        if (!action->isVisible() || !action->isEnabled() || isEditing(row.command) || row.command == Command::Palette)
            continue;
        const bool setting = row.menu == Menu::View;
        entries.push_back({setting ? PaletteEntry::Kind::Setting : PaletteEntry::Kind::Command, plainTitle(action),
                           menuTitle(row.menu).remove(u'&'),
                           *row.icon ? QString::fromLatin1(row.icon) : u"chevron-right"_s,
                           action->shortcut().toString(QKeySequence::NativeText), [action] { action->trigger(); }});
    }
    return entries;
}

} // namespace oms
