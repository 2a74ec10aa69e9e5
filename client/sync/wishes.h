// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/net/requestbody.h"
#include "shared/sync/engine.h"
#include "shared/sync/kinds.h"
#include "shared/sync/units.h"

//! What a person did to a record, as the replica takes it.
namespace oms {

template<Described T>
sync::Wish wishFor(sync::Act act, const T &record)
{
    const auto *kind = sync::kindFor(schemaOf<T>().name(), act);
    return {std::string(kind->kind), record.id.value, record.version};
}

template<Described T>
sync::Wish creating(const T &record)
{
    auto wish = wishFor(sync::Act::Create, record);
    wish.seen.reset();
    wish.args = createBody(schemaOf<T>(), &record);
    return wish;
}

//! What differs in `mine` from `base`, which the person had before them.
template<Described T>
sync::Wish editing(const T &base, const T &mine)
{
    auto wish = wishFor(sync::Act::Edit, base);
    wish.units = sync::editsBetween(base, mine);
    return wish;
}

} // namespace oms
