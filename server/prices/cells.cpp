// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/prices/cells.h"

#include "server/changes/objection.h"
#include "shared/core/json.h"
#include "sql/pricelists.h"

#include <algorithm>
#include <set>

namespace oms::prices {

//! What the audit keeps of a change of cells.
struct CellsAudit {
    int cell_count = 0;
    std::vector<PriceCell> cells;
};

} // namespace oms::prices

namespace oms {

template<>
struct Describe<prices::CellsAudit> {
    static const Schema &schema()
    {
        static const Schema schema(
            "price_list",
            {field<&prices::CellsAudit::cell_count>("cell_count"), field<&prices::CellsAudit::cells>("cells")});
        return schema;
    }
};

} // namespace oms

namespace oms::prices {

namespace {

constexpr std::size_t mostAudited = 200;
constexpr std::size_t mostNamed = 200;

std::vector<PriceCell> inOrder(std::vector<PriceCell> cells)
{
    std::sort(cells.begin(), cells.end(),
              [](const PriceCell &one, const PriceCell &other) { return one.key() < other.key(); });
    return cells;
}

void append(JsonWriter &json, const PriceCell &cell)
{
    json.member("kind", codeOf(cell.kind)).member("subject_id", cell.subject_id.toString());
    if (cell.leather_type_id)
        json.member("leather_type_id", cell.leather_type_id->toString());
    if (cell.amount_minor)
        json.member("amount_minor", *cell.amount_minor);
}

} // namespace

std::vector<PriceCell> cellsOf(Session &db, PriceListId list)
{
    return inOrder(db.all<PriceCell>(sql::pricelists::cells, list));
}

std::vector<PriceCell> knownCellsOf(Session &db, PriceListId list)
{
    return db.all<PriceCell>(sql::pricelists::knownCells, list);
}

Cells byKey(const std::vector<PriceCell> &cells)
{
    Cells found;
    for (const auto &cell : cells)
        if (cell.amount_minor)
            found.emplace_hint(found.end(), cell.key(), *cell.amount_minor);
    return found;
}

CellChanges changesOf(const Cells &before, const std::vector<PriceCell> &wanted)
{
    CellChanges changes;
    for (std::size_t place = 0; place < wanted.size(); ++place) {
        const auto &cell = wanted[place];
        const auto present = before.find(cell.key());
        const auto amount = present == before.end() ? std::nullopt : std::optional(present->second);
        if (amount == cell.amount_minor) {
            ++changes.outcome.unchanged;
            continue;
        }
        ++(cell.amount_minor ? changes.outcome.changed : changes.outcome.removed);
        changes.cells.push_back(cell);
        changes.places.push_back(place);
    }
    return changes;
}

Result<void> checkKnown(Session &db, const CellChanges &changes)
{
    JsonWriter json;
    json.beginArray();
    for (std::size_t i = 0; i < changes.cells.size(); ++i) {
        if (!changes.cells[i].amount_minor)
            continue;
        json.beginObject().member("position", changes.places[i]);
        append(json, changes.cells[i]);
        json.endObject();
    }
    return heed(db.all<Objection>(sql::pricelists::cellObjections, json.endArray().take()));
}

Result<void> checkKeys(const std::vector<PriceCell> &cells)
{
    std::vector<FieldError> errors;
    std::set<PriceKey> keys;
    for (std::size_t i = 0; i < cells.size() && errors.size() < mostNamed; ++i) {
        const auto path = "cells." + std::to_string(i);
        const bool isBase = cells[i].kind == PriceKind::ModelLeather;
        if (isBase && !cells[i].leather_type_id)
            errors.push_back({path + ".leather_type_id", "required", "is needed for a base price"});
        else if (!isBase && cells[i].leather_type_id)
            errors.push_back({path + ".leather_type_id", "not_asked", "belongs to base prices only"});
        else if (!keys.insert(cells[i].key()).second)
            errors.push_back({path + ".subject_id", "repeated", "is there twice"});
    }
    if (errors.empty())
        return {};
    auto detail = errors.front().field + ' ' + errors.front().message;
    return refuse(ErrorCode::Invalid, std::move(detail), std::move(errors));
}

void write(Session &db, PriceListId list, const std::vector<PriceCell> &cells)
{
    if (cells.empty())
        return;
    JsonWriter json;
    json.beginArray();
    for (const auto &cell : cells) {
        json.beginObject();
        append(json, cell);
        json.endObject();
    }
    db.execute(sql::pricelists::writeCells, list, json.endArray().take());
}

void record(Work &work, PriceListId list, const Cells &before, const CellChanges &changes)
{
    CellsAudit was, is;
    is.cell_count = int(changes.cells.size());
    for (const auto &cell : changes.cells) {
        if (is.cells.size() == mostAudited)
            break;
        is.cells.push_back(cell);
        auto old = cell;
        const auto present = before.find(cell.key());
        old.amount_minor = present == before.end() ? std::nullopt : std::optional(present->second);
        was.cells.push_back(old);
    }
    work.record("prices", schemaOf<CellsAudit>(), list.value, &was, &is);
}

} // namespace oms::prices
