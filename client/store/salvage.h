// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/store/opening.h"

namespace oms::sealed {

//! Whether a repair was cut off after its new file was ready, and this opening shall finish it.
bool isRepairReady(const QString &path);

//! Puts the repaired file in the place of the damaged one, which is kept beside with the date. Returns where.
QString finishRepair(const QString &path);

//! Reads what can be read of a damaged file into a new one, ready to take its place. The damaged file is only read.
//! Nothing when not a single one of its rows opens with this key: then it is the key that is wrong. Throws StoreError.
std::optional<Opening::Salvage> repair(const QString &path, const SealingKey &key);

//! A read met damage that SQLite may not notice when it opens the file: the next opening repairs.
void markSuspect(const QString &path);
bool isSuspect(const QString &path);

//! Every file that may lie at that place, quarantined copies included.
QStringList filesOf(const QString &path);

} // namespace oms::sealed
