// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/paletteentry.h"

class QMenu;
class QMenuBar;
class QString;
class QWidget;

//! What stands in the menus and the palette, made from the tables of commands, pages and languages.
namespace oms {

class Commands;
class PageDeck;

using LanguageChoice = std::function<void(const QString &code)>;

void fillMenuBar(QMenuBar &bar, const Commands &commands, PageDeck &deck, const LanguageChoice &choose);
QMenu *languageMenu(QMenu &parent, const LanguageChoice &choose);
//! Behind the avatar: how things look for this person, and signing out.
QMenu *personMenu(QWidget &parent, const QString &name, const Commands &commands, const LanguageChoice &choose);

//! Undo, cut, copy, paste for whatever text has the focus.
void bindEditing(Commands &commands);

//! Every command that can be given now; a page's own come first because they are offered for what is in front.
std::vector<PaletteEntry> commandEntries(const Commands &commands);

} // namespace oms
