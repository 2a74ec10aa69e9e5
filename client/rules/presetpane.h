// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/catalogue/recordpane.h"

namespace oms {

//! The editor of a preset: its name, its model, and what it chooses.
RecordPane *makePresetPane(CatalogueBook &book, QWidget *parent);

} // namespace oms
