// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/plans.h"

#include "server/demo/orders.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace oms::demo {

namespace {

using namespace std::chrono;
using enum OrderStatus;
using enum OrderKind;

struct Share {
    OrderStatus status;
    int small; //!< of ten thousand
    int full;
    Days stay; //!< for how many days it stands there
};

constexpr Share shares[] = {
    {Draft, 500, 110, {1, 60}},
    {AwaitingConfirmation, 80, 3, {1, 12}},
    {Ordered, 220, 6, {1, 5}},
    {Changed, 100, 4, {1, 7}},
    {Approved, 350, 200, {1, 14}},
    {Production1, 270, 120, {1, 22}},
    {Production2, 270, 120, {1, 28}},
    {Production3, 220, 70, {1, 14}},
    {OnHold, 120, 40, {1, 40}},
    {ShippedToFitter, 450, 1640, {1, 3600}},
    {ShippedToCustomer, 170, 250, {1, 700}},
    {InInventory, 170, 150, {3, 500}},
    {OnTrial, 80, 1, {1, 9}},
    {Returned, 300, 16, {5, 2000}},
    {OrderStatus::Cancelled, 500, 70, {5, 4000}},
    {OrderStatus::Completed, 0, 0, {2, 1500}}, // all that is left
};

//! What must be there, whatever chance brings (domain.md 9). `customer`: one of the first of the dataset.
struct Case {
    OrderKind kind;
    OrderStatus status;
    Twist twist = Twist::None;
    Specials specials = {};
    int customer = -1;
};
using S = Special;

constexpr Case cases[] = {
    {Stock, InInventory},
    {Stock, ShippedToFitter, Twist::ViaInventory},
    {Demo, OrderStatus::Completed},
    {Demo, InInventory, Twist::ViaTrial},
    {Sponsored, Production2},
    {Sponsored, OrderStatus::Completed, Twist::None, {S::ZeroPrice}},
    {Sale, Approved, Twist::None, {S::Urgent}},
    {Sale, Ordered, Twist::None, {S::Urgent}},
    {Sale, Production3, Twist::None, {S::Urgent, S::Overdue}},
    {Sale, Production1, Twist::None, {S::BigTradeIn}},
    {Sale, OrderStatus::Completed, Twist::None, {S::BigTradeIn}},
    {Sale, OnHold},
    {Sale, OnHold, Twist::Late},
    {Sale, OnTrial, Twist::Late},
    {Sale, OnTrial},
    {Sale, Changed, Twist::ChangedOnceReleased},
    {Sale, Changed},
    {Sale, Production2, Twist::ChangedOnceReleased},
    {Sale, Production2, Twist::QualityFailed},
    {Sale, Production2, Twist::None, {S::Overdue}},
    {Sale, Returned},
    {Sale, Returned, Twist::ViaTrial},
    {Sale, AwaitingConfirmation},
    {Sale, AwaitingConfirmation, Twist::ChangedOnceOrdered},
    {Sale, Ordered, Twist::Confirmed},
    {Sale, Ordered},
    {Sale, Ordered, Twist::Rejected},
    {Sale, Draft, Twist::Declined},
    {Sale, Draft, Twist::Rejected},
    {Sale, Draft, Twist::Reopened},
    {Sale, Draft, Twist::None, {S::Unfinished}},
    {Sale, Draft, Twist::None, {S::Unnumbered}},
    {Sale, Draft, Twist::None, {S::Archived, S::Unfinished}},
    {Stock, Draft},
    {Sale, OrderStatus::Cancelled},
    {Sale, OrderStatus::Cancelled, Twist::AfterRelease},
    {Sale, ShippedToFitter, Twist::Late},
    {Sale, ShippedToFitter, Twist::Held},
    {Sale, ShippedToCustomer},
    {Sale, ShippedToCustomer, Twist::ViaInventory},
    {Sale, OrderStatus::Completed, Twist::Corrected},
    {Sale, OrderStatus::Completed, Twist::ViaTrial},
    {Sale, OrderStatus::Completed, Twist::Confirmed},
    {Sale, OrderStatus::Completed, Twist::None, {S::Unpaid}},
    {Sale, OrderStatus::Completed, Twist::None, {S::Archived}},
    {Sale, OrderStatus::Completed, Twist::None, {S::OldModel}},
    {Sale, Approved, Twist::None, {S::WithoutDeposit}},
    {Sale, Approved, Twist::None, {S::LongNotes}, 1},
    {Sale, Production1, Twist::None, {}, 0},
    {Sale, OrderStatus::Completed, Twist::Confirmed, {}, 0},
    {Sale, ShippedToCustomer, Twist::None, {}, 0},
    {Sale, Draft, Twist::None, {}, 0},
};

constexpr std::size_t collector = 2; //!< the customer with 40 horses has 40 orders
constexpr std::size_t ordersOfCollector = 40;

class Planner {
public:
    Planner(const Dataset &data, Size size, std::uint64_t seed, Instant now)
        : m_data(data)
        , m_size(size)
        , m_now(now)
        , m_chance(seed * 31 + 7)
    {
        for (std::size_t i = 0; i < data.fitters.size(); ++i)
            m_fitters[data.fitters[i].id] = i;
        for (std::size_t i = 0; i < data.customers.size(); ++i)
            if (isLively(data.customers[i]))
                m_lively.push_back(i);
    }

    std::vector<Plan> run()
    {
        for (const auto &one : cases)
            addCase(one);
        for (int i = 0; i < 3; ++i) // of a fitter who has left
            add(Sale, std::array {Approved, Production2, ShippedToFitter}[std::size_t(i)], Twist::None, {},
                m_data.fitters.size() - 1);
        for (std::size_t i = 0; i < ordersOfCollector; ++i)
            add(Sale,
                i == 0      ? Production3
                    : i < 4 ? ShippedToFitter
                            : OrderStatus::Completed,
                Twist::None, {}, collector);
        addShares();
        addRepairs();
        std::vector<std::size_t> order(m_plans.size());
        std::iota(order.begin(), order.end(), 0U);
        std::stable_sort(order.begin(), order.end(),
                         [this](std::size_t a, std::size_t b) { return m_plans[a].submitted < m_plans[b].submitted; });
        return sorted(order);
    }

private:
    bool isLively(const Customer &customer) const
    {
        return !customer.archived_at && customer.fitter_id && customer.email && customer.address
            && customer.status == CustomerStatus::Active && m_data.fitters[m_fitters.at(*customer.fitter_id)].is_active;
    }

    std::size_t left() const { return orderCount(m_size) - repairs() - m_plans.size(); }
    std::size_t repairs() const { return orderCount(m_size) / 45; }

    void addCase(const Case &one)
    {
        add(one.kind, one.status, one.twist, one.specials, one.customer < 0 ? Plan::nobody : std::size_t(one.customer));
    }

    void addShares()
    {
        std::array<std::size_t, orderStatusCount> there {};
        for (const auto &plan : m_plans)
            ++there[std::size_t(plan.status)];
        for (const auto &share : shares) {
            const auto wanted =
                orderCount(m_size) * std::size_t(m_size == Size::Small ? share.small : share.full) / 10000;
            for (auto i = there[std::size_t(share.status)]; i < wanted && left() > 0; ++i)
                addSome(share.status);
        }
        while (left() > 0)
            addSome(OrderStatus::Completed);
    }

    void addSome(OrderStatus status)
    {
        const auto kind = someKind(status);
        Specials specials;
        const auto maybe = [&](Special special, int permille) {
            if (m_chance.permille(permille))
                specials.insert(special);
        };
        maybe(S::Urgent, 45);
        maybe(S::BigTradeIn, 12);
        maybe(S::LongNotes, 2);
        maybe(S::WithoutDeposit, 25);
        maybe(S::Overdue, 90);
        maybe(S::Unpaid, 6);
        if (kind == Sponsored)
            maybe(S::ZeroPrice, 500);
        if (status == Draft) {
            maybe(S::Unfinished, 450);
            maybe(S::Unnumbered, 150);
            maybe(S::Archived, 60);
        }
        add(kind, status, someTwist(kind, status), specials);
    }

    OrderKind someKind(OrderStatus status)
    {
        const auto share = m_chance.below(1000);
        if (status == InInventory)
            return share < 600 ? Stock : share < 850 ? Demo : Sale;
        if (StatusSet {AwaitingConfirmation, OnTrial, Returned, ShippedToCustomer}.contains(status))
            return Sale;
        return share < 950 ? Sale : share < 972 ? Stock : share < 988 ? Demo : Sponsored;
    }

    Twist someTwist(OrderKind kind, OrderStatus status)
    {
        const auto share = int(m_chance.below(1000));
        switch (status) {
        case Draft:
            return share < 50 ? Twist::Declined : share < 130 ? Twist::Rejected : Twist::None;
        case AwaitingConfirmation:
            return share < 200 ? Twist::ChangedOnceOrdered : Twist::None;
        case Ordered:
            return share < 150 ? Twist::Confirmed : share < 200 ? Twist::Rejected : Twist::None;
        case Changed:
            return share < 600 ? Twist::ChangedOnceReleased : Twist::None;
        case OrderStatus::Cancelled:
            return share < 350 ? Twist::AfterRelease : Twist::None;
        case OnHold:
            return Twist::None;
        case OnTrial:
            return share < 200 ? Twist::Late : Twist::None;
        case Returned:
            return share < 400 ? Twist::ViaTrial : Twist::None;
        default:
            break;
        }
        static constexpr std::pair<Twist, int> usual[] = {
            {Twist::Confirmed, 110},          {Twist::Rejected, 25}, {Twist::ChangedOnceOrdered, 35},
            {Twist::ChangedOnceReleased, 45}, {Twist::Held, 45},     {Twist::QualityFailed, 35},
            {Twist::ViaInventory, 30},        {Twist::ViaTrial, 30}, {Twist::Corrected, 6}};
        int at = share;
        for (const auto &[twist, permille] : usual)
            if ((at -= permille) < 0)
                return twist == Twist::Confirmed && kind != Sale ? Twist::None : twist;
        return Twist::None;
    }

    //! The next one who has not ordered yet, or anybody.
    std::size_t someCustomer()
    {
        if (m_next < m_data.customers.size() && m_chance.permille(550))
            return m_next++;
        return m_chance.below(m_data.customers.size());
    }

    std::size_t fitterOf(std::size_t customer)
    {
        if (customer != Plan::nobody && m_data.customers[customer].fitter_id)
            return m_fitters.at(*m_data.customers[customer].fitter_id);
        for (;;) {
            const auto any = m_chance.below(m_data.fitters.size());
            if (m_data.fitters[any].is_active)
                return any;
        }
    }

    static int minutesOf(const Story &story)
    {
        return std::accumulate(story.begin(), story.end(), 0,
                               [](int sum, const Turn &turn) { return sum + turn.minutes; });
    }

    //! Closed ones happened at some time since the customer came, the first one soon after that; others end now.
    Instant beginning(const Plan &plan, Twist twist, bool isFirst)
    {
        const auto length = minutes(minutesOf(plan.story));
        const auto &row = *std::find_if(std::begin(shares), std::end(shares),
                                        [&](const Share &one) { return one.status == plan.status; });
        const bool isLate = twist == Twist::Late;
        const bool isLive = row.stay.most < 100;
        const auto since = plan.customer == Plan::nobody ? Instant(sys_days(2012y / February / 1))
                                                         : m_data.customers[plan.customer].created_at;
        const auto latest = m_now - days(1) - length;
        if (isLive || m_size == Size::Small) {
            const int most = isLate ? row.stay.most * 2 + 20 : plan.status == ShippedToFitter ? 400 : row.stay.most;
            const int least = isLate ? row.stay.most + 8 : row.stay.least;
            const auto at = m_now - length - days(m_chance.between(least, std::min(most, 1500)))
                - minutes(m_chance.between(0, 24 * 60));
            return std::max(std::min(at, latest), since);
        }
        if (isFirst)
            return std::min(since + minutes(m_chance.between(10, 20 * 24 * 60)), latest);
        const auto range = duration_cast<minutes>(latest - since).count();
        return range <= 0 ? latest : since + minutes(std::int64_t(m_chance.below(std::size_t(range))));
    }

    void add(OrderKind kind, OrderStatus status, Twist twist, Specials specials, std::size_t customer = Plan::nobody)
    {
        Plan plan;
        plan.kind = kind;
        plan.status = status;
        plan.specials = specials;
        const bool isOpen = oms::isOpen(status);
        const auto firsts = m_next;
        if (customer != Plan::nobody)
            plan.customer = customer;
        else if (kind != Stock && kind != Demo)
            plan.customer = isOpen ? m_lively[m_chance.below(m_lively.size())] : someCustomer();
        plan.fitter = fitterOf(plan.customer);
        const bool canConfirm = plan.customer != Plan::nobody && m_data.customers[plan.customer].email;
        if ((twist == Twist::Confirmed || twist == Twist::Declined) && !canConfirm)
            twist = Twist::None;
        plan.story = storyOf(kind, status, twist, m_chance);
        plan.created = beginning(plan, twist, m_next != firsts);
        finish(std::move(plan));
    }

    //! A saddle that was sold comes back to the works.
    void addRepairs()
    {
        std::vector<std::size_t> sold;
        for (std::size_t i = 0; i < m_plans.size(); ++i)
            if (m_plans[i].status == OrderStatus::Completed && m_plans[i].kind == Sale
                && m_plans[i].times.back() < m_now - days(420))
                sold.push_back(i);
        static constexpr std::array states {
            OrderStatus::Completed, OrderStatus::Completed, Production1, OrderStatus::Completed,
            ShippedToFitter,        OrderStatus::Completed, Approved};
        for (std::size_t i = 0; i < repairs() && !sold.empty(); ++i) {
            const auto at = m_chance.below(sold.size());
            const auto which = sold[at];
            sold.erase(sold.begin() + std::ptrdiff_t(at));
            Plan plan;
            plan.kind = Repair;
            plan.status = states[i < states.size() ? i : m_chance.permille(70) ? i % states.size() : 0];
            plan.customer = m_plans[which].customer;
            plan.fitter = m_plans[which].fitter;
            plan.repaired = which;
            m_plans[which].isRepairedLater = true;
            m_plans[which].isInRepair = isOpen(plan.status) && plan.status != ShippedToFitter;
            plan.story = storyOf(Repair, plan.status, Twist::None, m_chance);
            const auto since = m_plans[which].times.back() + days(30);
            const auto latest =
                m_now - days(plan.status == OrderStatus::Completed ? 3 : 1) - minutes(minutesOf(plan.story));
            const auto range = duration_cast<minutes>(latest - since).count();
            plan.created = isOpen(plan.status) ? latest - days(m_chance.between(0, 10))
                                               : since + minutes(std::int64_t(m_chance.below(std::size_t(range))));
            finish(std::move(plan));
        }
    }

    //! During working hours, and each turn after the one before.
    Instant workingTime(Instant at, Instant after)
    {
        const auto day = floor<days>(at);
        const Instant within = day + minutes(m_chance.between(7 * 60, 17 * 60)) + seconds(m_chance.between(0, 59));
        return within > after ? within : after + minutes(m_chance.between(6, 40));
    }

    void finish(Plan plan)
    {
        auto raw = plan.created;
        plan.created = workingTime(raw, raw - days(1));
        if (plan.customer != Plan::nobody)
            plan.created = std::max(plan.created, m_data.customers[plan.customer].created_at + minutes(9));
        plan.submitted = plan.created;
        auto last = plan.created;
        for (const auto &turn : plan.story) {
            raw += minutes(turn.minutes);
            last = workingTime(raw, last);
            plan.times.push_back(last);
            if (turn.to == Ordered && !plan.isNumbered && turn.action != OrderAction::Resume) {
                plan.isNumbered = true;
                plan.submitted = last;
            }
        }
        m_plans.push_back(std::move(plan));
    }

    std::vector<Plan> sorted(const std::vector<std::size_t> &order)
    {
        std::vector<std::size_t> placeOf(order.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            placeOf[order[i]] = i;
        std::vector<Plan> plans;
        plans.reserve(order.size());
        for (const auto from : order) {
            plans.push_back(std::move(m_plans[from]));
            if (plans.back().repaired != Plan::nobody)
                plans.back().repaired = placeOf[plans.back().repaired];
        }
        return plans;
    }

    const Dataset &m_data;
    const Size m_size;
    const Instant m_now;
    Chance m_chance;
    std::unordered_map<FitterId, std::size_t> m_fitters;
    std::vector<std::size_t> m_lively; //!< customers who may be in the middle of an order
    std::size_t m_next = 0; //!< the first customer who has not ordered yet
    std::vector<Plan> m_plans;
};

} // namespace

std::vector<Plan> planOrders(const Dataset &data, Size size, std::uint64_t seed, Instant now)
{
    return Planner(data, size, seed, now).run();
}

} // namespace oms::demo
