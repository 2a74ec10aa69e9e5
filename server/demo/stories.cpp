// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/stories.h"

namespace oms::demo {

namespace {

using enum OrderStatus;
using Action = OrderAction;

constexpr int minutesADay = 24 * 60;

//! How long people take until they do it.
constexpr Days usual(Action action, OrderStatus from)
{
    switch (action) {
    case Action::Submit:
        return {0, 9};
    case Action::RequestConfirmation:
    case Action::Reject:
        return {0, 2};
    case Action::Confirm:
    case Action::Decline:
        return {1, 9};
    case Action::Approve:
        return {0, 4};
    case Action::Advance:
        return from == Approved ? Days {4, 16} : from == Production1 ? Days {10, 28} : Days {12, 34};
    case Action::ShipToFitter:
    case Action::ShipToCustomer:
        return from == Production3 ? Days {5, 16} : Days {4, 30};
    case Action::PutIntoInventory:
        return {3, 14};
    case Action::IssueToFitter:
    case Action::IssueToCustomer:
        return {10, 120};
    case Action::KeepAfterTrial:
    case Action::ReturnFromTrial:
        return {6, 14};
    case Action::Complete:
        return from == InInventory ? Days {20, 200} : Days {2, 35};
    case Action::Cancel:
        return {1, 20};
    case Action::Return:
        return {5, 40};
    default:
        return {1, 8};
    }
}

class Teller {
public:
    Teller(OrderKind kind, OrderStatus goal, Twist twist, Chance &chance)
        : m_kind(kind)
        , m_goal(goal)
        , m_twist(twist)
        , m_chance(chance)
    { }

    Story run()
    {
        if (m_goal == Draft) {
            draft();
        } else if (m_goal == AwaitingConfirmation) {
            if (m_twist == Twist::ChangedOnceOrdered)
                go(Action::Submit, Ordered, Party::Fitter);
            go(Action::RequestConfirmation, AwaitingConfirmation, Party::Fitter);
        } else if (m_goal == OrderStatus::Cancelled && m_twist == Twist::None) {
            if (m_chance.permille(600))
                go(Action::Submit, Ordered, Party::Fitter);
            go(Action::Cancel, OrderStatus::Cancelled, Party::Fitter);
        } else {
            order();
            if (m_goal != Ordered && !isAt(m_goal))
                build();
        }
        return std::move(m_story);
    }

private:
    bool isAt(OrderStatus status) const { return m_at == status; }

    void go(Action action, OrderStatus to, Party party)
    {
        const auto days = usual(action, m_at);
        const int minutes = m_chance.between(days.least * minutesADay, days.most * minutesADay);
        m_story.push_back({action, m_at, to, party, minutes + 15});
        m_at = to;
    }

    void draft()
    {
        if (m_twist == Twist::Declined) {
            go(Action::RequestConfirmation, AwaitingConfirmation, Party::Fitter);
            go(Action::Decline, Draft, m_chance.permille(500) ? Party::CustomerLink : Party::Server);
        } else if (m_twist == Twist::Rejected) {
            go(Action::Submit, Ordered, Party::Fitter);
            go(Action::Reject, Draft, Party::Supervisor);
        } else if (m_twist == Twist::Reopened) {
            go(Action::Submit, Ordered, Party::Fitter);
            go(Action::Cancel, OrderStatus::Cancelled, Party::Fitter);
            go(Action::Reopen, Draft, Party::Admin);
        }
    }

    //! Until it is ordered, or changed before it was approved.
    void order()
    {
        if (m_twist == Twist::Confirmed) {
            go(Action::RequestConfirmation, AwaitingConfirmation, Party::Fitter);
            go(Action::Confirm, Ordered, Party::CustomerLink);
        } else {
            go(Action::Submit, Ordered, m_chance.permille(900) ? Party::Fitter : Party::Supervisor);
        }
        if (m_twist == Twist::Rejected) {
            go(Action::Reject, Draft, Party::Supervisor);
            go(Action::Submit, Ordered, Party::Fitter);
        }
        if (m_twist == Twist::ChangedOnceOrdered || (m_goal == Changed && m_twist == Twist::None))
            go(Action::Change, Changed, Party::Fitter);
    }

    void hold(OrderStatus resume)
    {
        go(Action::Hold, OnHold, Party::Supervisor);
        m_resume = resume;
    }

    //! From ordered on. What stops it on the way ends it there.
    void build()
    {
        const int heldAt = m_twist == Twist::Held || m_goal == OnHold ? m_chance.between(0, 3) : -1;
        go(Action::Approve, Approved, Party::Supervisor);
        if (m_twist == Twist::ChangedOnceReleased) {
            go(Action::Change, Changed, Party::Supervisor);
            if (m_goal == Changed)
                return;
            go(Action::Approve, Approved, Party::Supervisor);
        }
        static constexpr std::array steps {Approved, Production1, Production2, Production3};
        for (int step = 0; step < int(steps.size()); ++step) {
            if (step > 0)
                go(Action::Advance, steps[std::size_t(step)], Party::Factory);
            if (step == 2 && m_twist == Twist::QualityFailed) {
                go(Action::StepBack, Production1, Party::Factory);
                go(Action::Advance, Production2, Party::Factory);
            }
            if (step == heldAt) {
                hold(m_at);
                if (m_goal == OnHold)
                    return;
                go(Action::Resume, *m_resume, Party::Supervisor);
            }
            if (m_goal == m_at)
                return;
            if (m_goal == OrderStatus::Cancelled && m_twist == Twist::AfterRelease && step == m_chance.between(0, 1))
                break;
        }
        if (m_goal == OrderStatus::Cancelled)
            return go(Action::Cancel, OrderStatus::Cancelled, Party::Supervisor);
        deliver();
    }

    bool staysWithUs() const { return m_kind == OrderKind::Stock || m_kind == OrderKind::Demo; }

    //! From the last step of production on.
    void deliver()
    {
        if (m_goal == InInventory) {
            if (m_twist == Twist::ViaTrial) {
                go(Action::ShipToFitter, ShippedToFitter, Party::Factory);
                go(Action::StartTrial, OnTrial, Party::Fitter);
            }
            return go(Action::PutIntoInventory, InInventory, isAt(Production3) ? Party::Factory : Party::Supervisor);
        }
        if (m_twist == Twist::ViaInventory || (m_goal == OrderStatus::Completed && staysWithUs())) {
            go(Action::PutIntoInventory, InInventory, Party::Factory);
            if (m_goal == OrderStatus::Completed && staysWithUs())
                return go(Action::Complete, OrderStatus::Completed, Party::Supervisor);
            if (m_goal == ShippedToCustomer)
                return go(Action::IssueToCustomer, ShippedToCustomer, Party::Supervisor);
            go(Action::IssueToFitter, ShippedToFitter, Party::Supervisor);
        } else if (m_goal == ShippedToCustomer && m_chance.permille(600)) {
            return go(Action::ShipToCustomer, ShippedToCustomer, Party::Factory);
        } else {
            go(Action::ShipToFitter, ShippedToFitter, Party::Factory);
        }
        if (m_goal == ShippedToFitter)
            return;
        if (m_goal == ShippedToCustomer)
            return go(Action::ShipToCustomer, ShippedToCustomer, Party::Fitter);
        close();
    }

    //! From the fitter on.
    void close()
    {
        if (m_goal == OnTrial || m_twist == Twist::ViaTrial) {
            go(Action::StartTrial, OnTrial, Party::Fitter);
            if (m_goal == OrderStatus::Completed)
                go(Action::KeepAfterTrial, OrderStatus::Completed, Party::Fitter);
            else if (m_goal == Returned)
                go(Action::ReturnFromTrial, Returned, Party::Fitter);
            return;
        }
        if (m_goal == Returned && m_chance.permille(300))
            return go(Action::Return, Returned, Party::Fitter);
        if (m_twist == Twist::Corrected)
            go(Action::Correct, ShippedToCustomer, Party::Admin);
        go(Action::Complete, OrderStatus::Completed, m_chance.permille(700) ? Party::Fitter : Party::Supervisor);
        if (m_goal == Returned)
            go(Action::Return, Returned, Party::Fitter);
    }

    const OrderKind m_kind;
    const OrderStatus m_goal;
    const Twist m_twist;
    Chance &m_chance;
    OrderStatus m_at = Draft;
    std::optional<OrderStatus> m_resume;
    Story m_story;
};

} // namespace

Story storyOf(OrderKind kind, OrderStatus status, Twist twist, Chance &chance)
{
    return Teller(kind, status, twist, chance).run();
}

} // namespace oms::demo
