// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/uuid.h"

#include <QString>

namespace oms {

//! A place in the catalogue page: a record ("model" and which), a branch of the tree ("leather_type" and none), the
//! values of a group ("option" in "SEAT"), or a section ("prices").
struct CataloguePlace {
    QString kind; //!< an entity as in schemas, or the id of a section
    Uuid id {}; //!< nil = the branch itself
    QString part {}; //!< of a branch: the group of options

    bool isRecord() const { return id != Uuid {}; }
    bool operator==(const CataloguePlace &) const = default;

    //! For the history and for links: "model/0190…", "option:SEAT", "prices".
    QString toText() const;
    static CataloguePlace fromText(const QString &text);
};

} // namespace oms
