// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/commands.h"
#include "client/catalogue/cataloguebook.h"
#include "client/catalogue/place.h"

#include <QWidget>

namespace oms {

//! Shows and edits the records of one kind at the right of the catalogue. What was typed into a record stays with it
//! while the person looks at others, until it is saved, given up, or the program ends.
class RecordPane : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    //! That record, with what has been typed into it. False: there is none (any longer).
    virtual bool open(const Uuid &id) = 0;
    //! A new one, next to or within what was chosen. One that was begun and not saved comes back.
    virtual void begin(const CataloguePlace &from) = 0;
    virtual void save() = 0;
    //! What is shown, in words.
    virtual QString title() const = 0;
    virtual bool isDirty() const = 0;
    virtual std::vector<CommandOffer> commands() = 0;

    //! Records with something that is not saved; nil stands for a new one.
    virtual std::vector<Uuid> drafts() const = 0;
    virtual void dropDrafts() = 0;
    //! Says above the form that something is not saved, and offers to give it up.
    virtual void warn() = 0;

Q_SIGNALS:
    void wanted(const oms::CataloguePlace &place); //!< a link, or what was just made
    void newWanted(const QString &kind, const oms::CataloguePlace &from);
    void draftsChanged();
    void commandsChanged();
    void gaveUp(); //!< drafts were dropped after warn()
};

} // namespace oms
