// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/catalogue/document.h"

#include "server/catalogue/shapes.h"
#include "server/database/scoped.h"
#include "server/http/etag.h"
#include "shared/core/json.h"
#include "sql/catalogue.h"

#include <utility>

namespace oms::catalogue {

namespace {

constexpr auto longest = std::chrono::hours(1);

std::int64_t epochOf(Session &db)
{
    return std::stoll(db.value(sql::catalogue::epoch).value());
}

template<Described T>
void readAll(Session &db, const Actor &actor, std::vector<T> &records)
{
    const auto &shape = shapeOf<T>();
    const auto &visible = predicate(shape, actor.reachOf(Permission::CatalogueRead));
    records = db.all<T>(scoped(shape.document, visible), actor.id);
}

//! The answer as it goes out for each encoding that a client may want.
void addAnswers(KeptDocument &document)
{
    http::Response plain;
    plain.body = toJson(document.catalogue->document());
    document.tag = http::entityTag(plain.body);
    plain.set("Content-Type", "application/json");
    plain.set("ETag", document.tag);
    plain.set("Vary", "Accept-Encoding");
    http::Compressor compressor;
    for (const auto &[encoding, name] :
         {std::pair(http::Encoding::Identity, "identity"), std::pair(http::Encoding::Gzip, "gzip"),
          std::pair(http::Encoding::Zstd, "zstd")}) {
        auto packed = plain;
        compressor.pack(packed, name);
        document.answers[static_cast<std::size_t>(encoding)] = std::move(packed);
    }
}

} // namespace

CatalogueDocument readDocument(Session &db, const Actor &actor)
{
    CatalogueDocument document;
    readAll(db, actor, document.brands);
    readAll(db, actor, document.models);
    readAll(db, actor, document.leather_types);
    readAll(db, actor, document.colours);
    readAll(db, actor, document.options);
    readAll(db, actor, document.option_values);
    readAll(db, actor, document.option_rules);
    readAll(db, actor, document.presets);
    readAll(db, actor, document.extras);
    if (actor.may(Permission::PricesRead)) {
        document.price_lists = db.all<PriceList>(sql::catalogue::publishedPrices);
        document.tax_rates = db.all<TaxRate>(sql::catalogue::taxRates);
    }
    return document;
}

Documents::Kind Documents::kindOf(const Actor &actor)
{
    const bool all = actor.reachOf(Permission::CatalogueRead) == Scope::All;
    return (all ? 1U : 0U) + (actor.may(Permission::PricesRead) ? 2U : 0U);
}

KeptDocumentPtr Documents::at(Database &database, const Actor &actor, Instant now)
{
    const auto kind = kindOf(actor);
    const auto find = [&] { return kept(kind, epochOf(database.reading()), now); };
    return m_turns.findOrMake(std::to_string(kind), find, [&] {
        auto document = read(database, actor, now);
        const std::lock_guard lock(m_mutex);
        return m_kept[kind] = std::move(document);
    });
}

KeptDocumentPtr Documents::kept(Kind kind, std::int64_t epoch, Instant now)
{
    const std::lock_guard lock(m_mutex);
    const auto &document = m_kept[kind];
    const bool isCurrent = document && document->epoch == epoch && document->at <= now && now - document->at < longest;
    return isCurrent ? document : nullptr;
}

KeptDocumentPtr Documents::read(Database &database, const Actor &actor, Instant now)
{
    auto document = std::make_shared<KeptDocument>();
    CatalogueDocument records;
    {
        const auto view = database.begin(); // ends by rollback: there is nothing to commit
        view->post(sql::catalogue::snapshot, {});
        document->epoch = epochOf(*view);
        document->at = now;
        records = readDocument(*view, actor);
    }
    const auto finish = [&] {
        document->catalogue = std::make_shared<const Catalogue>(std::move(records));
        addAnswers(*document);
    };
    if (!m_sideThreads.run(finish))
        finish();
    return document;
}

} // namespace oms::catalogue
