// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/changes/work.h"
#include "shared/pricing/pricelist.h"

#include <map>

//! The cells of price lists, thousands at a time.
namespace oms::prices {

using Cells = std::map<PriceKey, MinorUnits>;

std::vector<PriceCell> cellsOf(Session &db, PriceListId list); //!< by key
//! Those whose subject is still in the catalogue.
std::vector<PriceCell> knownCellsOf(Session &db, PriceListId list);

Cells byKey(const std::vector<PriceCell> &cells);

//! What writing cells did to a list.
struct CellOutcome {
    int changed = 0; //!< set, or another amount
    int removed = 0;
    int unchanged = 0;
};

//! What `wanted` would change of `before`: the changed cells go to `changes`, with their places among `wanted`.
struct CellChanges {
    std::vector<PriceCell> cells {};
    std::vector<std::size_t> places {};
    CellOutcome outcome {};
};
CellChanges changesOf(const Cells &before, const std::vector<PriceCell> &wanted);

//! Every cell that is set is of something in the catalogue. Refuses: Invalid ("cells.7.subject_id").
Result<void> checkKnown(Session &db, const CellChanges &changes);
//! No key is there twice, only base prices name a leather. Refuses: Invalid ("cells.7.subject_id").
Result<void> checkKeys(const std::vector<PriceCell> &cells);

void write(Session &db, PriceListId list, const std::vector<PriceCell> &cells);

//! The audit row: how many, and the first 200 of them as they were and are.
void record(Work &work, PriceListId list, const Cells &before, const CellChanges &changes);

} // namespace oms::prices
