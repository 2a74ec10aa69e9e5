// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/scoped.h"

#include <map>
#include <memory>
#include <stdexcept>
#include <string>

namespace oms {

namespace {

constexpr std::string_view place = "{visible}";

struct Composed {
    std::string name;
    std::string text;
    Statement statement;
};

const char *predicate(const Visibility &visibility, Scope reach)
{
    const Statement *predicates[] = {nullptr, visibility.own, visibility.assigned, visibility.all};
    const auto *chosen = predicates[static_cast<std::size_t>(reach)];
    return chosen ? chosen->text : "($1::uuid IS NULL AND false)";
}

std::unique_ptr<Composed> compose(const Statement &statement, const Visibility &visibility, Scope reach)
{
    auto composed = std::make_unique<Composed>();
    composed->name = std::string(statement.name) + '/' + std::string(codeOf(reach));
    composed->text = statement.text;
    const auto at = composed->text.find(place);
    if (at == composed->text.npos)
        throw std::logic_error(std::string(statement.name) + " has no place for {visible}");
    composed->text.replace(at, place.size(), predicate(visibility, reach));
    composed->statement = {composed->name.c_str(), composed->text.c_str()};
    return composed;
}

} // namespace

const Statement &scoped(const Statement &statement, const Visibility &visibility, Scope reach)
{
    // By thread, as threads share nothing: no lock on the way of a request.
    thread_local std::map<std::pair<const char *, Scope>, std::unique_ptr<Composed>> known;
    auto &composed = known[{statement.name, reach}];
    if (!composed)
        composed = compose(statement, visibility, reach);
    return composed->statement;
}

} // namespace oms
