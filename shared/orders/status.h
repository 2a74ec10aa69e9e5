// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/choices.h"

#include <cstdint>
#include <initializer_list>

//! Where an order stands (domain.md 6).
namespace oms {

enum class OrderStatus : std::uint8_t {
    Draft,
    AwaitingConfirmation,
    Ordered,
    Changed,
    Approved,
    Production1,
    Production2,
    Production3,
    OnHold,
    ShippedToFitter,
    ShippedToCustomer,
    InInventory,
    OnTrial,
    Completed,
    Returned,
    Cancelled,
};
template<>
struct Choices<OrderStatus> {
    static constexpr std::array<std::string_view, 16> codes {"draft",
                                                             "awaiting_confirmation",
                                                             "ordered",
                                                             "changed",
                                                             "approved",
                                                             "production_1",
                                                             "production_2",
                                                             "production_3",
                                                             "on_hold",
                                                             "shipped_to_fitter",
                                                             "shipped_to_customer",
                                                             "in_inventory",
                                                             "on_trial",
                                                             "completed",
                                                             "returned",
                                                             "cancelled"};
};
inline constexpr std::size_t orderStatusCount = Choices<OrderStatus>::codes.size();

enum class StatusGroup { Entry, Build, Deliver, Closed };
template<>
struct Choices<StatusGroup> {
    static constexpr std::array<std::string_view, 4> codes {"entry", "build", "deliver", "closed"};
};

//! The coarse words of `status_group=` and of statistics; what is on its way to its rider has none of them.
enum class StatusWord { Pending, InProgress, Completed, Cancelled };
template<>
struct Choices<StatusWord> {
    static constexpr std::array<std::string_view, 4> codes {"pending", "in_progress", "completed", "cancelled"};
};

//! What a factory is shown instead of the status.
enum class FactoryWord { NewOrder, InProduction, ChangedWait, Stop, Shipped, CancelledStop };
template<>
struct Choices<FactoryWord> {
    static constexpr std::array<std::string_view, 6> codes {"new_order", "in_production", "changed_wait",
                                                            "stop",      "shipped",       "cancelled_stop"};
};

//! A set of states, as small as a number.
class StatusSet {
public:
    constexpr StatusSet() = default;
    constexpr StatusSet(std::initializer_list<OrderStatus> states)
    {
        for (const auto state : states)
            m_bits |= bitOf(state);
    }
    //! From `first` to `last` in the order of the enumeration.
    static constexpr StatusSet range(OrderStatus first, OrderStatus last)
    {
        StatusSet set;
        for (auto at = static_cast<int>(first); at <= static_cast<int>(last); ++at)
            set.m_bits |= bitOf(static_cast<OrderStatus>(at));
        return set;
    }
    static constexpr StatusSet all() { return range(OrderStatus::Draft, OrderStatus::Cancelled); }

    constexpr bool contains(OrderStatus state) const { return (m_bits & bitOf(state)) != 0; }
    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr StatusSet operator|(StatusSet other) const { return StatusSet(m_bits | other.m_bits); }
    constexpr StatusSet operator&(StatusSet other) const { return StatusSet(m_bits & other.m_bits); }
    constexpr StatusSet without(StatusSet other) const { return StatusSet(m_bits & ~other.m_bits); }
    constexpr bool operator==(const StatusSet &) const = default;

private:
    constexpr explicit StatusSet(std::uint32_t bits)
        : m_bits(bits)
    { }
    static constexpr std::uint32_t bitOf(OrderStatus state) { return 1U << static_cast<unsigned>(state); }

    std::uint32_t m_bits = 0;
};

struct StatusRow {
    OrderStatus status;
    std::string_view label; //!< English
    StatusGroup group;
    std::optional<StatusWord> word;
    std::optional<FactoryWord> factory; //!< nothing: the factory does not see the order
    std::optional<FactoryWord> factoryOnceReleased; //!< when it was approved before
};

//! The one table of states.
const StatusRow &describe(OrderStatus status);
//! What the factory reads; nothing = it does not see the order. `wasReleased`: it has been approved at some time.
std::optional<FactoryWord> factoryWord(OrderStatus status, bool wasReleased);
//! Neither finished nor given up.
bool isOpen(OrderStatus status);
//! Placed and not shipped yet: what can be late.
bool isAtWork(OrderStatus status);
StatusSet statesOf(StatusGroup group);
StatusSet statesOf(StatusWord word);

} // namespace oms
