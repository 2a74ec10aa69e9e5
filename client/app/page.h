// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/commands.h"
#include "client/app/paletteentry.h"
#include "client/app/shelldoors.h"

#include <QWidget>

namespace oms {

class ApiClient;
class Books;
class Preferences;
class Replica;
struct Session;

//! What a page is made from. All of it outlives the page.
struct PageContext {
    const Session &session;
    ApiClient *api; //!< never null in the program; tests of the shell alone have none
    Replica *replica; //!< the same
    Preferences &preferences;
    Books *books = nullptr; //!< what the pages of this window share; the same
    ShellDoors doors {};
};

//! One section of the main window. The table in pages.cpp makes it when it is first wanted.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    //! Of the page as it stands, for the window's title and the history: "Customers & horses".
    virtual QString title() const = 0;
    //! Comes to the front; with an id also opens that record ("" = as it was left).
    virtual void activate(const QString &recordId) = 0;
    //! What can be done now; emit commandsChanged() when that changes.
    virtual std::vector<CommandOffer> commands() { return {}; }
    //! Records for the command palette. May answer later, or never; not called for less than two letters.
    virtual void search(const QString &text, const PaletteAnswer &answer);
    //! Asked before sign-out and quitting: false keeps the window (the page says why by itself).
    virtual bool mayLeave() { return true; }

Q_SIGNALS:
    //! The person opened this record: a step in the back/forward history.
    void opened(const QString &recordId, const QString &title);
    void commandsChanged();
    //! Another page's record is wanted; the shell goes there.
    void wanted(const QString &pageId, const QString &recordId);
};

} // namespace oms
