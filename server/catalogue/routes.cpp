// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/catalogue/routes.h"

#include "server/catalogue/records.h"
#include "server/http/etag.h"
#include "server/http/listing.h"
#include "server/http/performing.h"

namespace oms::catalogue {

//! Where a new record goes in the order of lists.
struct NextSequence {
    int sort = 0;
};

} // namespace oms::catalogue

template<>
struct oms::Describe<oms::catalogue::NextSequence> {
    static const Schema &schema()
    {
        static const Schema schema("next_sequence", {field<&catalogue::NextSequence::sort>("sort")});
        return schema;
    }
};

namespace oms::catalogue {

namespace {

using namespace http;

std::string withArticle(std::string_view noun)
{
    const bool isVowel = std::string_view("aeiou").find(noun.front()) != std::string_view::npos;
    return (isVowel ? "an " : "a ") + std::string(noun);
}

//! Endpoints only refer to their texts.
struct Texts {
    explicit Texts(const Shape &shape)
        : record(std::string(shape.path) + "/{id}")
        , archive(record + "/archive")
        , restore(record + "/restore")
        , uses(record + "/uses")
        , next(std::string(shape.path) + "/next-sequence")
        , listing(std::string(shape.many) + "; live ones unless archived=true")
        , reading("One " + std::string(shape.one))
        , creating("Add " + withArticle(shape.one))
        , usedBy("Where the " + std::string(shape.one) + " is used")
        , archiving("Hide " + withArticle(shape.one) + " that nothing uses")
        , restoring("Bring an archived " + std::string(shape.one) + " back")
    { }

    std::string record, archive, restore, uses, next;
    std::string listing, reading, creating, usedBy, archiving, restoring;
};

template<Described T>
const Texts &textsOf()
{
    static const Texts texts(shapeOf<T>());
    return texts;
}

template<Described T>
void addReading(Router &router)
{
    using AnyId = decltype(T::id);
    const auto &texts = textsOf<T>();
    constexpr auto needs = Permission::CatalogueRead;
    router.add(listEndpoint<T>(shapeOf<T>().path, needs, texts.listing, listing<T>(),
                               [](Call &call, const ListRequest &request) {
                                   return answerWith(list<T>(call.reading(), call.actor(), request), request);
                               }));
    router.add({.method = Method::Get,
                .path = texts.record,
                .needs = needs,
                .summary = texts.reading,
                .perform = onRecord<AnyId>(
                    [](Call &call, AnyId id) { return answerWith(find<T>(call.reading(), call.actor(), id.value)); }),
                .answers = &schemaOf<T>()});
    router.add({.method = Method::Get,
                .path = texts.uses,
                .needs = needs,
                .summary = texts.usedBy,
                .perform = onRecord<AnyId>([](Call &call, AnyId id) -> Result<Answer> {
                    auto found = uses<T>(call.reading(), call.actor(), id.value);
                    if (!found)
                        return passOn(found);
                    return answerWhole(std::move(*found));
                }),
                .answers = &schemaOf<NamedUse>(),
                .answersList = true});
}

//! The value of the query parameter that names a parent; nothing when it is absent.
Result<Param> parentIn(const Call &call, const Shape &shape, const Schema &schema)
{
    const auto given = call.query().find(shape.parent);
    if (shape.parent.empty() || given == call.query().end())
        return Param(std::nullopt);
    const auto &field = *schema.find(shape.parentField);
    if (!field.choices.empty()
        && std::find(field.choices.begin(), field.choices.end(), given->second) == field.choices.end())
        return refuseField(std::string(shape.parent), "unknown_choice", "is not one of the choices");
    return Param(given->second);
}

template<Described T>
void addNextSequence(Router &router)
{
    const auto &shape = shapeOf<T>();
    std::vector<QueryParameter> query;
    if (!shape.parent.empty())
        query.push_back({shape.parent, schemaOf<T>().find(shape.parentField)->kind, "counts within it only"});
    router.add({.method = Method::Get,
                .path = textsOf<T>().next,
                .needs = shape.writes,
                .summary = "The place behind all that are there",
                .perform = [](Call &call) -> Result<Answer> {
                    const auto parent = parentIn(call, shapeOf<T>(), schemaOf<T>());
                    if (!parent)
                        return passOn(parent);
                    return Answer::of(NextSequence {nextSequence<T>(call.reading(), *parent)});
                },
                .answers = &schemaOf<NextSequence>(),
                .query = std::move(query)});
}

template<Described T>
void addChanging(Router &router)
{
    using AnyId = decltype(T::id);
    const auto &shape = shapeOf<T>();
    const auto &texts = textsOf<T>();
    router.add({.method = Method::Post,
                .path = shape.path,
                .needs = shape.writes,
                .summary = texts.creating,
                .perform = onBody<T>([](Call &call, const T &record) {
                    return answerCreated(create(call.work(), record), shapeOf<T>().path);
                }),
                .takes = &schemaOf<T>(),
                .answers = &schemaOf<T>(),
                .successStatus = 201,
                .isCreating = true});
    router.add({.method = Method::Patch,
                .path = texts.record,
                .needs = shape.writes,
                .summary = "Change the fields that are sent; a list is replaced as a whole",
                .perform = onVersion<AnyId>([](Call &call, AnyId id, int seen) {
                    return answerWith(change<T>(call.work(), id.value, {seen, call.request().body}));
                }),
                .takes = &schemaOf<T>(),
                .purpose = Purpose::Change,
                .answers = &schemaOf<T>(),
                .checksVersion = true});
    router.add({.method = Method::Post,
                .path = texts.archive,
                .needs = shape.writes,
                .summary = texts.archiving,
                .perform = onVersion<AnyId>(
                    [](Call &call, AnyId id, int seen) { return answerWith(archive<T>(call.work(), id.value, seen)); }),
                .answers = &schemaOf<T>(),
                .checksVersion = true});
    router.add({.method = Method::Post,
                .path = texts.restore,
                .needs = shape.writes,
                .summary = texts.restoring,
                .perform = onVersion<AnyId>(
                    [](Call &call, AnyId id, int seen) { return answerWith(restore<T>(call.work(), id.value, seen)); }),
                .answers = &schemaOf<T>(),
                .checksVersion = true});
}

template<Described... Ts>
void addEntities(Router &router)
{
    const auto add = [&router]<Described T>(const T *) {
        addReading<T>(router);
        if constexpr (requires(T record) { record.sort; })
            addNextSequence<T>(router);
        addChanging<T>(router);
    };
    (add(static_cast<const Ts *>(nullptr)), ...);
}

//! The kept answer; only its tag when the client has it already.
Answer answerOf(const KeptDocument &document, const Request &request)
{
    Answer answer;
    if (matchesAny(request.header("if-none-match"), document.tag)) {
        answer.response.status = 304;
        answer.response.set("ETag", document.tag);
        answer.response.set("Vary", "Accept-Encoding");
        return answer;
    }
    const auto encoding = preferredEncoding(request.header("accept-encoding"));
    answer.response = document.answers[static_cast<std::size_t>(encoding)];
    return answer;
}

} // namespace

void registerRoutes(Router &router, std::shared_ptr<Documents> documents)
{
    router.add({.method = Method::Get,
                .path = "/api/v1/catalogue",
                .needs = Permission::CatalogueRead,
                .summary = "The whole catalogue; its tag changes when any of it does",
                .perform = [documents = std::move(documents)](Call &call) -> Result<Answer> {
                    return answerOf(*documents->at(call.database(), call.actor(), call.now()), call.request());
                },
                .answers = &schemaOf<CatalogueDocument>()});
    addEntities<Brand, Model, LeatherType, Colour, Option, OptionValue, OptionRule, Preset, Extra>(router);
}

} // namespace oms::catalogue
