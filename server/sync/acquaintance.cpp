// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/acquaintance.h"

#include "server/sync/handlers.h"
#include "server/sync/scopes.h"
#include "shared/core/json.h"
#include "shared/sync/body.h"
#include "sql/push.h"

namespace oms {

namespace {

struct LastChange {
    std::optional<std::string> by;
    Instant at;
};

struct Titled {
    std::optional<std::string> name;
};

} // namespace

template<>
struct Describe<LastChange> {
    static const Schema &schema()
    {
        static const Schema schema("last_change", {field<&LastChange::by>("by"), field<&LastChange::at>("at")});
        return schema;
    }
};

template<>
struct Describe<Titled> {
    static const Schema &schema()
    {
        static const Schema schema("titled", {field<&Titled::name>("name")});
        return schema;
    }
};

namespace sync {

void Acquaintance::nameTheOther(MutationResult &result, const Mutation &mutation, const Texts &fields)
{
    const auto change = m_db.optional<LastChange>(sql::push::lastChange, mutation.entity, mutation.entity_id, fields);
    if (!change)
        return;
    result.theirs_by = change->by;
    result.theirs_at = change->at;
}

bool Acquaintance::knew(const Mutation &mutation)
{
    Texts kinds;
    Texts refs;
    for (const auto &scope : scopesOf(m_db, m_actor)) {
        kinds.emplace_back(codeOf(scope.kind));
        refs.push_back(scope.ref.toString());
    }
    return m_db.value(sql::push::knew, mutation.entity, mutation.entity_id, kinds, refs, m_actor.id) == "t";
}

std::string Acquaintance::titleOf(const Mutation &mutation)
{
    if (const auto *row = entityRow(mutation.entity)) {
        auto title = row->title(m_db, m_actor, mutation.entity_id);
        if (!title && knew(mutation))
            title = m_db.value(*row->anyTitle, mutation.entity_id);
        if (title)
            return std::move(*title);
    }
    Texts said;
    for (const auto &edit : mutation.units)
        said.push_back(edit.base);
    said.push_back(mutation.args.value_or("{}"));
    for (const auto &json : said)
        if (auto titled = fromJson<Titled>(json, Purpose::Trusted); titled && titled->name)
            return std::move(*titled->name);
    return titleOfParent(mutation);
}

//! What has no name of its own is known by what it belongs to.
std::string Acquaintance::titleOfParent(const Mutation &mutation)
{
    const auto body = mutation.args ? Body::read(mutation.entity, *mutation.args) : std::nullopt;
    if (!body)
        return {};
    for (const auto &key : body->needs())
        if (const auto *row = entityRow(key.entity))
            if (auto title = row->title(m_db, m_actor, key.id))
                return std::move(*title);
    return {};
}

} // namespace sync

} // namespace oms
