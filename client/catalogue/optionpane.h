// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/catalogue/recordpane.h"

namespace oms {

//! An option and its values. Values are records of their own: a name typed into the list is saved at once.
RecordPane *makeOptionPane(CatalogueBook &book, QWidget *parent);

} // namespace oms
