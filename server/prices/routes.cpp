// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/prices/routes.h"

#include "server/http/listing.h"
#include "server/http/performing.h"
#include "server/prices/exchange.h"
#include "server/prices/pricelists.h"
#include "server/prices/quoting.h"

namespace oms::prices {

namespace {

using namespace http;

constexpr std::string_view collection = "/api/v1/price-lists";

using DocumentsPtr = std::shared_ptr<catalogue::Documents>;
constexpr std::size_t questionLimit = std::size_t(256) * 1024; //!< of a body with a configuration

//! The threads that spreadsheets are read and written on; they live as long as the routes.
using SidePtr = std::shared_ptr<SideThreads>;
constexpr unsigned sideThreads = 2;
constexpr std::size_t sideQueue = 8;
constexpr std::size_t cellsLimit = std::size_t(8) * 1024 * 1024; //!< of a body with 20 000 cells

Result<Answer> compare(Call &call, PriceListId id)
{
    std::optional<PriceListId> to;
    if (const auto given = call.query().find("to"); given != call.query().end()) {
        const auto parsed = Uuid::parse(given->second);
        if (!parsed)
            return refuseField("to", "wrong_type", "must be a UUID");
        to = PriceListId {*parsed};
    }
    auto rows = differencesOf(call.reading(), call.actor(), id, to);
    if (!rows)
        return passOn(rows);
    return answerWhole(std::move(*rows));
}

Result<Answer> exportTo(Call &call, PriceListId id, SideThreads &side)
{
    const auto given = call.query().find("format");
    const auto format = given == call.query().end() ? std::string("xlsx") : given->second;
    if (format != "csv" && format != "xlsx")
        return refuseField("format", "not_a_choice", "must be csv or xlsx");
    const bool isCsv = format == "csv";
    auto file = exportSheet(call.reading(), call.actor(), id, isCsv ? SheetFormat::Csv : SheetFormat::Xlsx, side);
    if (!file)
        return passOn(file);
    Answer answer;
    answer.response.body = std::move(file->bytes);
    answer.response.set("Content-Type",
                        isCsv ? "text/csv; charset=utf-8"
                              : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    answer.response.set("Content-Disposition", "attachment; filename=\"" + file->name + '"');
    answer.response.set("Cache-Control", "no-store");
    return answer;
}

Result<Answer> importFrom(Call &call, PriceListId id, int seen, SideThreads &side)
{
    const auto given = call.query().find("dry_run");
    const auto isDry =
        given == call.query().end() ? Value(false) : parseValue(Kind::Boolean, given->second).value_or(Value());
    if (isNull(isDry))
        return refuseField("dry_run", "wrong_type", "must be true or false");
    const auto table = readSheet(call.request().body, side); // before a connection is taken
    if (!table)
        return passOn(table);
    if (std::get<bool>(isDry))
        return answerWith(tryImport(call.reading(), call.actor(), id, seen, *table, side));
    return answerWith(importSheet(call.work(), id, seen, *table, side));
}

void addReading(Router &router)
{
    router.add(listEndpoint<PriceList>(collection, Permission::PricesRead,
                                       "Price lists without their prices, latest first; drafts are the office's",
                                       listing(), [](Call &call, const ListRequest &request) {
                                           return answerWith(list(call.reading(), call.actor(), request), request);
                                       }));
    router.add({.method = Method::Get,
                .path = "/api/v1/price-lists/{id}",
                .needs = Permission::PricesRead,
                .summary = "One price list with its prices",
                .perform = onRecord<PriceListId>(
                    [](Call &call, PriceListId id) { return answerWith(find(call.reading(), call.actor(), id)); }),
                .answers = &schemaOf<PriceList>()});
    router.add({.method = Method::Get,
                .path = "/api/v1/price-lists/{id}/differences",
                .needs = Permission::PricesRead,
                .summary = "What is different in the list `to`; without it, what publishing this one would change",
                .perform = onRecord<PriceListId>(compare),
                .answers = &schemaOf<PriceDifferenceRow>(),
                .answersList = true,
                .query = {{"to", Kind::Uuid, "the list to compare with"}}});
}

void addCreating(Router &router)
{
    router.add({.method = Method::Post,
                .path = collection,
                .needs = Permission::PricesWrite,
                .summary = "Begin a draft, empty or with the prices of another list, raised and rounded",
                .perform = onBody<PriceListWish>([](Call &call, const PriceListWish &wish) {
                    return answerCreated(create(call.work(), wish), collection);
                }),
                .takes = &schemaOf<PriceListWish>(),
                .answers = &schemaOf<PriceList>(),
                .successStatus = 201,
                .isCreating = true});
    router.add({.method = Method::Patch,
                .path = "/api/v1/price-lists/{id}",
                .needs = Permission::PricesWrite,
                .summary = "Change name and first day of a draft",
                .perform = onVersion<PriceListId>([](Call &call, PriceListId id, int seen) {
                    return answerWith(change(call.work(), id, {seen, call.request().body}));
                }),
                .takes = &schemaOf<PriceList>(),
                .purpose = Purpose::Change,
                .answers = &schemaOf<PriceList>(),
                .checksVersion = true});
}

void addPrices(Router &router)
{
    router.add({.method = Method::Put,
                .path = "/api/v1/price-lists/{id}/prices",
                .needs = Permission::PricesWrite,
                .summary = "Set prices of a draft, and take away those without an amount; all or none, up to 20 000",
                .perform = onVersion<PriceListId>([](Call &call, PriceListId id, int seen) -> Result<Answer> {
                    const auto changes = call.body<PriceChanges>();
                    if (!changes)
                        return passOn(changes);
                    return answerWith(setPrices(call.work(), id, seen, *changes));
                }),
                .takes = &schemaOf<PriceChanges>(),
                .answers = &schemaOf<PriceList>(),
                .checksVersion = true,
                .bodyLimit = cellsLimit});
    router.add({.method = Method::Post,
                .path = "/api/v1/price-lists/{id}/publish",
                .needs = Permission::PricesWrite,
                .summary = "Publish a draft, for good; the list before it ends on its first day",
                .perform = onVersion<PriceListId>(
                    [](Call &call, PriceListId id, int seen) { return answerWith(publish(call.work(), id, seen)); }),
                .answers = &schemaOf<PriceList>(),
                .checksVersion = true});
    router.add({.method = Method::Post,
                .path = "/api/v1/price-lists/{id}/archive",
                .needs = Permission::PricesWrite,
                .summary = "Put a draft away",
                .perform = onVersion<PriceListId>(
                    [](Call &call, PriceListId id, int seen) { return answerWith(archive(call.work(), id, seen)); }),
                .answers = &schemaOf<PriceList>(),
                .checksVersion = true});
    router.add({.method = Method::Post,
                .path = "/api/v1/price-lists/{id}/restore",
                .needs = Permission::PricesWrite,
                .summary = "Bring an archived draft back",
                .perform = onVersion<PriceListId>(
                    [](Call &call, PriceListId id, int seen) { return answerWith(restore(call.work(), id, seen)); }),
                .answers = &schemaOf<PriceList>(),
                .checksVersion = true});
}

void addSheets(Router &router, const SidePtr &side)
{
    router.add(
        {.method = Method::Get,
         .path = "/api/v1/price-lists/{id}/export",
         .needs = Permission::PricesRead,
         .summary = "The list as a spreadsheet, with everything that may have a price",
         .perform = onRecord<PriceListId>([side](Call &call, PriceListId id) { return exportTo(call, id, *side); }),
         .mediaType = "application/octet-stream",
         .query = {{"format", Kind::Text, "csv or xlsx (the default)"}}});
    router.add({.method = Method::Post,
                .path = "/api/v1/price-lists/{id}/import",
                .needs = Permission::PricesWrite,
                .summary = "Put the amounts of a CSV or XLSX file into a draft, all or none; with dry_run only tell",
                .perform = onVersion<PriceListId>(
                    [side](Call &call, PriceListId id, int seen) { return importFrom(call, id, seen, *side); }),
                .answers = &schemaOf<PriceImport>(),
                .query = {{"dry_run", Kind::Boolean, "true: change nothing"}},
                .checksVersion = true,
                .bodyLimit = sheets::mostBytes,
                .takesBytes = true});
}

void addQuoting(Router &router, const DocumentsPtr &documents)
{
    router.add({.method = Method::Post,
                .path = "/api/v1/price",
                .needs = Permission::PricesRead,
                .summary = "What a configuration costs in a region on a day, and what stands against ordering it",
                .perform = onBody<PriceQuestion>([documents](Call &call, const PriceQuestion &question) {
                    const auto kept = documents->at(call.database(), call.actor(), call.now());
                    const auto today = std::chrono::floor<std::chrono::days>(call.now());
                    return answerWith(quote(*kept->catalogue, call.actor(), question, today));
                }),
                .takes = &schemaOf<PriceQuestion>(),
                .answers = &schemaOf<PriceAnswer>(),
                .bodyLimit = questionLimit});
}

} // namespace

void registerRoutes(Router &router, const DocumentsPtr &documents)
{
    addReading(router);
    addCreating(router);
    addPrices(router);
    addSheets(router, std::make_shared<SideThreads>(sideThreads, sideQueue));
    addQuoting(router, documents);
    taxrates::registerRoutes(router);
}

} // namespace oms::prices
