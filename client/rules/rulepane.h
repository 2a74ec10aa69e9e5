// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/catalogue/recordpane.h"

namespace oms {

//! The editor of a rule: its sentence above, composed from what is picked below, and the models that it speaks of.
RecordPane *makeRulePane(CatalogueBook &book, QWidget *parent);

} // namespace oms
