// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/catalogue/recordpane.h"

#include <span>

namespace oms {

//! A kind of record that has an editor of its own.
struct PaneRow {
    std::string_view entity; //!< as in schemas
    const char *title; //!< "New model"; English, context "catalogue-panes"
    RecordPane *(*make)(CatalogueBook &book, QWidget *parent);
};

std::span<const PaneRow> paneRows();
const PaneRow *paneRowOf(const QString &entity);
QString titleOf(const PaneRow &row);

} // namespace oms
