// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace oms {

//! Where the processes of an installation keep answers for each other. Belongs to one event-loop thread and suspends
//! the fiber that asks, for a few milliseconds at most.
class SharedStore {
public:
    virtual ~SharedStore() = default;
    //! Nothing also when nobody answers in time. `name` is not shown to anybody.
    virtual std::optional<std::string> find(std::string_view name) = 0;
    //! Does not wait, and may come to nothing.
    virtual void put(std::string_view name, std::string_view value, std::chrono::milliseconds life) = 0;
};

} // namespace oms
