// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/commands.h"
#include "client/catalogue/cataloguebook.h"

#include <QWidget>

namespace oms {

//! A part of the catalogue page that is a screen of its own: price lists, rules, presets, trying out. The page's tree
//! has an entry for each row of sections.cpp; the part is made when it is first opened.
class CatalogueSection : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    //! Comes to the front; with an id also shows that record (nil = as it was left).
    virtual void activate(const Uuid &record) = 0;
    //! Unfinished work keeps the person here; says why by itself.
    virtual bool mayLeave() { return true; }
    //! What can be done now, as Page::commands().
    virtual std::vector<CommandOffer> commands() { return {}; }

Q_SIGNALS:
    //! Another record of the catalogue is wanted (where-used, a link): by entity, as in schemas.
    void wanted(const QString &entity, const oms::Uuid &record);
    void commandsChanged();
};

} // namespace oms
