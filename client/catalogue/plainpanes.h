// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/catalogue/recordpane.h"

//! Editors of records that are a form and little more.
namespace oms {

RecordPane *makeBrandPane(CatalogueBook &book, QWidget *parent);
RecordPane *makeColourPane(CatalogueBook &book, QWidget *parent);
RecordPane *makeExtraPane(CatalogueBook &book, QWidget *parent);
RecordPane *makeLeatherPane(CatalogueBook &book, QWidget *parent);
RecordPane *makeValuePane(CatalogueBook &book, QWidget *parent);

} // namespace oms
