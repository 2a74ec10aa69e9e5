// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/sync/units.h"

#include <variant>

namespace oms {

//! An edit that waited in an outbox while others went on: what was asked, and what became of it.
struct Merging {
    const std::vector<sync::UnitEdit> &units;
    std::vector<sync::UnitConflict> conflicts = {}; //!< the units that others set differently; they stay as they are
};

//! What a person wants changed of a record. Business functions take it without asking where it comes from.
class Edit {
public:
    //! Of exactly the version that was seen: the fields that shall differ, as a JSON object.
    Edit(int seenVersion, std::string_view fields)
        : m_wish(Fields {seenVersion, fields})
    { }
    //! Unit by unit, into whatever the record has become meanwhile. `merging` is told about conflicts.
    explicit Edit(Merging &merging)
        : m_wish(&merging)
    { }

    //! `record`, of `version`, as it would be after the edit. Refuses: Stale, Malformed, Invalid.
    Result<void> apply(const Schema &schema, void *record, int version) const;

private:
    struct Fields {
        int version;
        std::string_view json;
    };
    std::variant<Fields, Merging *> m_wish;
};

//! Refuses: Stale. Who has seen no version in particular means whichever there is.
Result<void> checkVersion(int current, std::optional<int> seen);

template<Described T>
Result<void> checkVersion(const T &current, std::optional<int> seen)
{
    return checkVersion(current.version, seen);
}

//! Refuses: Conflict, when it is archived.
template<Described T>
Result<void> checkLive(const T &current)
{
    if (!current.archived_at)
        return {};
    return refuse(ErrorCode::Conflict, "The " + std::string(schemaOf<T>().name()) + " is archived",
                  {{"archived_at", "archived", "is archived"}});
}

//! Refuses: Conflict, when it is not archived.
template<Described T>
Result<void> checkArchived(const T &current)
{
    if (current.archived_at)
        return {};
    return refuse(ErrorCode::Conflict, "The " + std::string(schemaOf<T>().name()) + " is not archived",
                  {{"archived_at", "not_archived", "is not archived"}});
}

//! `current` as it would be after the edit. Refuses: Stale, Malformed, Invalid.
template<Described T>
Result<T> edited(const T &current, const Edit &edit)
{
    T changed = current;
    if (auto applied = edit.apply(schemaOf<T>(), &changed, current.version); !applied)
        return passOn(applied);
    return changed;
}

//! A change that changes nothing writes nothing: neither a version nor an audit row.
template<Described T>
bool isSame(const T &before, const T &wanted)
{
    return toJson(before) == toJson(wanted);
}

} // namespace oms
