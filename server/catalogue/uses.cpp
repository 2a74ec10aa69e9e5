// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/catalogue/uses.h"

#include "sql/catalogue.h"

namespace oms {

const Schema &Describe<catalogue::NamedUse>::schema()
{
    using Use = catalogue::NamedUse;
    static const Schema schema("use",
                               {field<&Use::entity>("entity"), field<&Use::id>("id"), field<&Use::name>("name")});
    return schema;
}

} // namespace oms

namespace oms::catalogue {

std::vector<NamedUse> usesOf(Session &db, const Schema &entity, const Uuid &id, Scope reach)
{
    return db.all<NamedUse>(sql::catalogue::uses, entity.name(), id, reach == Scope::All, mostUses);
}

Result<void> checkUnused(Work &work, const Schema &entity, const Uuid &id)
{
    constexpr int mostNamed = 5;
    const auto uses = work.db.all<NamedUse>(sql::catalogue::uses, entity.name(), id, true, mostNamed);
    if (uses.empty())
        return {};
    std::vector<FieldError> errors;
    for (const auto &use : uses)
        errors.push_back({"id", "in_use", "is used by " + use.entity + ' ' + use.name, {use.entity, use.name}});
    return refuse(ErrorCode::Conflict, "It is used by " + uses.front().name + ": deactivate it instead",
                  std::move(errors));
}

} // namespace oms::catalogue
