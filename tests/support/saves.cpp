// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/saves.h"

#include "support/storeconformance.h"

namespace oms {

using namespace sync;

namespace {

constexpr int customers = 20;

RecordKey recordOf(std::int64_t number)
{
    return conformance::customer(int(number % customers));
}

std::string viewOf(std::int64_t number, std::size_t filling)
{
    return R"({"name":"Wilhelmina","number":)" + std::to_string(number) + R"(,"notes":")" + std::string(filling, 'x')
        + "\"}";
}

} // namespace

std::int64_t save(Store &store, std::size_t filling)
{
    auto state = store.state();
    const auto number = state.next_seq;
    ++state.next_seq;
    auto row = conformance::edit(number, recordOf(number));
    row.mutation.units[0].mine = viewOf(number, filling);
    store.transact([&] {
        store.append(row);
        store.put({recordOf(number), 1, R"({"name":"Ingrid"})", viewOf(number, filling)});
        store.note({row.changed_at, row.mutation.id, "saved", row.mutation.units[0].mine});
        store.setState(state);
    });
    return number;
}

std::string wrongWith(Store &store, std::int64_t confirmed)
{
    const auto rows = store.outbox({OutboxState::Waiting});
    const auto there = std::int64_t(rows.size());
    if (there != confirmed && there != confirmed + 1)
        return std::to_string(confirmed) + " confirmed, " + std::to_string(there) + " there";
    for (std::int64_t number = 1; number <= there; ++number)
        if (rows[std::size_t(number - 1)].mutation.seq != number)
            return "number " + std::to_string(number) + " is missing";
    if (store.state().next_seq != there + 1)
        return "the next number is " + std::to_string(store.state().next_seq);
    if (std::int64_t(store.journal(std::size_t(there) + 9).size()) != there)
        return "the journal differs";
    for (auto number = std::max(std::int64_t(1), there - customers + 1); number <= there; ++number) {
        const auto record = store.find(recordOf(number));
        if (!record || !record->view || *record->view != rows[std::size_t(number - 1)].mutation.units[0].mine)
            return "the view of save " + std::to_string(number) + " is missing";
    }
    return {};
}

} // namespace oms
