// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/prices/exchange.h"

#include "server/prices/sheetmatching.h"
#include "server/sheets/csv.h"
#include "server/sheets/xlsxwriter.h"

namespace oms::prices {

namespace {

tl::unexpected<Refusal> busy()
{
    auto refusal = refuse(ErrorCode::Unavailable, "Too many spreadsheets are being read at once. Please try again.");
    refusal.value().retryAfterSeconds = 2;
    return refusal;
}

//! "prices-EU-2026-01-01.xlsx"
std::string nameOf(const PriceList &list, SheetFormat format)
{
    return "prices-" + std::string(codeOf(list.region_code)) + '-' + toIso(list.valid_from)
        + (format == SheetFormat::Csv ? ".csv" : ".xlsx");
}

//! What a sheet would change of a list.
struct Effect {
    Cells before;
    CellChanges changes;
    PriceImport report;
};

Result<Effect> effectOf(Session &db, const Actor &actor, const PriceList &list, const sheets::Table &table,
                        SideThreads &side)
{
    Effect effect;
    const auto things = priceables(db, actor);
    const auto present = cellsOf(db, list.id);
    Result<SheetWishes> wishes;
    const bool isDone = side.run([&] {
        wishes = wishesIn(table, things, list.currency);
        if (!wishes)
            return;
        effect.before = byKey(present);
        effect.changes = changesOf(effect.before, wishes->cells);
    });
    if (!isDone)
        return busy();
    if (!wishes)
        return passOn(wishes);
    const auto &outcome = effect.changes.outcome;
    effect.report = {.rows = wishes->rows,
                     .changed = outcome.changed,
                     .removed = outcome.removed,
                     .unchanged = outcome.unchanged + wishes->empty,
                     .version = list.version};
    return effect;
}

} // namespace

Result<Exported> exportSheet(Session &db, const Actor &actor, PriceListId id, SheetFormat format, SideThreads &side)
{
    const auto list = find(db, actor, id);
    if (!list)
        return passOn(list);
    const auto things = priceables(db, actor);
    Exported file {nameOf(*list, format), {}};
    const bool isDone = side.run([&] {
        const auto table = sheetOf(things, byKey(list->prices), list->currency);
        file.bytes = format == SheetFormat::Csv ? sheets::writeCsv(table)
                                                : sheets::writeXlsx(table, layoutOf(list->currency), "Prices");
    });
    if (!isDone)
        return busy();
    return file;
}

Result<sheets::Table> readSheet(const std::string &file, SideThreads &side)
{
    Result<sheets::Table> table;
    if (!side.run([&] { table = sheets::read(file); }))
        return busy();
    return table;
}

Result<PriceImport> importSheet(Work &work, PriceListId id, int seenVersion, const sheets::Table &table,
                                SideThreads &side)
{
    const auto list = lockDraft(work, id, seenVersion);
    if (!list)
        return passOn(list);
    auto effect = effectOf(work.db, work.actor, *list, table, side);
    if (!effect)
        return passOn(effect);
    store(work, id, effect->before, effect->changes);
    if (!effect->changes.cells.empty())
        ++effect->report.version;
    return effect->report;
}

Result<PriceImport> tryImport(Session &db, const Actor &actor, PriceListId id, int seenVersion,
                              const sheets::Table &table, SideThreads &side)
{
    const auto list = findDraft(db, actor, id, seenVersion);
    if (!list)
        return passOn(list);
    const auto effect = effectOf(db, actor, *list, table, side);
    if (!effect)
        return passOn(effect);
    return effect->report;
}

} // namespace oms::prices
