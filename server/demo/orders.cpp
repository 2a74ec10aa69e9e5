// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/orders.h"

#include "server/demo/orderpapers.h"
#include "server/demo/orderpast.h"
#include "server/demo/orderwords.h"

#include <algorithm>

namespace oms::demo {

namespace {

using namespace std::chrono;

//! What orders of that kind must pay before they are approved (domain.md 12).
constexpr BasisPoints depositShare = 3000;
constexpr std::size_t longNote = 9000;

//! The one that is good today for what is new or was ordered lately; the oldest there is for what was before it.
const PriceList &listFor(const Catalogue &catalogue, RegionCode region, Date on)
{
    if (const auto *list = catalogue.priceList(region, on))
        return *list;
    const PriceList *oldest = nullptr;
    for (const auto &list : catalogue.document().price_lists)
        if (list.region_code == region && (!oldest || list.valid_from < oldest->valid_from))
            oldest = &list;
    return *oldest;
}

Date dayOf(Instant at)
{
    return floor<days>(at);
}

//! Puts the first state of an order together: the draft as it was begun.
class Beginning {
public:
    Beginning(OrderContext &context, const Plan &plan, Chance &chance, MadeOrder &made)
        : m_context(context)
        , m_plan(plan)
        , m_chance(chance)
        , m_made(made)
        , m_order(made.order)
        , m_fitter(context.data.fitters[plan.fitter])
    { }

    void run()
    {
        m_order.id = m_context.numbers.next<OrderId>(Entity::Order, m_plan.created);
        m_order.kind = m_plan.kind;
        m_order.created_at = m_order.updated_at = m_plan.created;
        m_order.status_at = m_plan.created;
        m_order.fitter_id = m_fitter.id;
        m_order.region_code = m_fitter.region_code;
        m_made.createdBy = m_fitter.user_id.value();
        if (is(Special::Unnumbered) || m_chance.permille(60))
            m_order.provisional = m_chance.fill("@-%#");
        if (m_plan.customer != Plan::nobody)
            addCustomer(m_context.data.customers[m_plan.customer]);
        const auto &list = listFor(m_context.catalogue, m_fitter.region_code, dayOf(m_plan.submitted));
        m_order.price_list_id = list.id;
        m_order.currency = list.currency;
        configure();
        addWords();
        assess(m_context, m_made);
        addCharges();
        if (!m_order.charges.empty() || m_order.trade_in)
            assess(m_context, m_made);
        audit(m_context, m_made, m_plan.created, {m_fitter.user_id, Role::Fitter}, "create", {},
              R"({"kind":")" + std::string(codeOf(m_order.kind)) + R"(","status":"draft"})");
    }

private:
    bool is(Special special) const { return m_plan.specials.contains(special); }

    void addCustomer(const Customer &customer)
    {
        m_order.customer_id = customer.id;
        if (m_chance.permille(920))
            m_order.horse_id = m_context.people.horse(customer.id, m_plan.created, m_chance.below(40));
        const bool isSentThere = std::any_of(m_plan.story.begin(), m_plan.story.end(), [](const Turn &turn) {
            return turn.to == OrderStatus::ShippedToCustomer;
        });
        if (!isSentThere && !m_chance.permille(150))
            return;
        const auto &address = customer.address ? customer.address : m_fitter.address;
        m_order.ship_to = Recipient {customer.name,
                                     customer.company,
                                     address.value_or(Address()),
                                     customer.phone ? customer.phone : customer.mobile,
                                     {}};
    }

    void configure()
    {
        auto &saddles = m_context.saddles;
        const auto last = m_order.customer_id ? m_context.latest.find(*m_order.customer_id) : m_context.latest.end();
        if (m_plan.repaired != Plan::nobody) {
            const auto &sold = m_context.sold.at(m_plan.repaired);
            m_order.configuration = sold.configuration;
            m_order.repaired_unit_id = sold.unit;
            m_order.serial_no = sold.serial;
        } else if (last != m_context.latest.end() && m_chance.permille(120)) {
            m_order.copied_from_id = last->second.first;
            m_order.configuration = saddles.varied(last->second.second, 1, m_chance);
        } else if (is(Special::OldModel)
                   || (m_plan.submitted < Instant(sys_days(2023y / 1 / 1)) && m_chance.permille(40))) {
            m_order.configuration = saddles.old(m_chance);
        } else {
            m_order.configuration = saddles.some(m_chance);
        }
        if (is(Special::Unfinished) && m_plan.story.empty())
            m_order.configuration = saddles.unfinished(m_order.configuration, m_chance);
    }

    void addWords()
    {
        if (is(Special::Urgent)) {
            m_order.is_urgent = true;
            if (m_chance.permille(700))
                m_order.deadline = dayOf(m_plan.submitted) + days(m_chance.between(42, 84));
        }
        if (m_chance.permille(300))
            m_order.fitter_reference = m_chance.fill(m_chance.permille(500) ? "@@-###" : "Yard ## / @");
        if (m_chance.permille(250))
            m_order.special_instructions = std::string(m_chance.pick(instructionWords()));
        if (is(Special::LongNotes))
            for (int visit = 1; m_order.special_instructions.size() < longNote; ++visit)
                m_order.special_instructions +=
                    "\n\nFitting " + std::to_string(visit) + ". " + std::string(m_chance.pick(instructionWords()));
        if (m_chance.permille(80))
            m_order.internal_note = std::string(m_chance.pick(internalWords()));
        if (m_chance.permille(60))
            m_order.saddle_note = "As the one at the fair.";
        if (m_chance.permille(400))
            m_order.requested_date = dayOf(m_plan.created) + days(m_chance.between(60, 150));
    }

    //! Whole units of the currency: no one charges cents.
    MinorUnits some(int least, int most) { return MinorUnits(m_chance.between(least, most)) * 100; }

    void addCharges()
    {
        auto &charges = m_order.charges;
        const auto &amounts = *m_order.amounts;
        const auto net = amounts.saddle_minor + amounts.options_minor + amounts.extras_minor;
        const bool isFree = is(Special::ZeroPrice) || m_order.kind == OrderKind::Repair;
        if (isFree) {
            m_order.tax_basis_points = 0;
            charges.push_back({ChargeKind::Discount, -net, {}});
            if (m_order.kind == OrderKind::Repair)
                charges.push_back({ChargeKind::Additional, some(90, 480), std::string(m_chance.pick(repairWords()))});
            return;
        }
        if (!amounts.is_complete)
            return;
        if (m_order.kind != OrderKind::Sale || m_chance.permille(120))
            charges.push_back({ChargeKind::Discount, -(amounts.saddle_minor * m_chance.between(2, 10) / 100), {}});
        if (m_chance.permille(300))
            charges.push_back({ChargeKind::Fitting, some(80, 220), {}});
        if (m_chance.permille(90))
            charges.push_back({ChargeKind::CallFee, some(25, 90), {}});
        if (m_chance.permille(110))
            charges.push_back({ChargeKind::Girth, some(95, 210), {}});
        if (m_chance.permille(260))
            charges.push_back({ChargeKind::Shipping, some(45, 180), {}});
        if (m_chance.permille(30))
            charges.push_back({ChargeKind::Additional, some(20, 150), "Engraving in gold"});
        const bool isBig = is(Special::BigTradeIn);
        if (m_order.kind == OrderKind::Sale && (isBig || m_chance.permille(40))) {
            TradeIn old;
            old.description = std::string(m_chance.pick(tradeInWords()));
            old.agreed_minor = net * m_chance.between(isBig ? 45 : 8, isBig ? 60 : 20) / 10000 * 100;
            if (m_chance.permille(500))
                old.serial = m_chance.fill("#######");
            m_order.trade_in = std::move(old);
        }
    }

    OrderContext &m_context;
    const Plan &m_plan;
    Chance &m_chance;
    MadeOrder &m_made;
    Order &m_order;
    const Fitter &m_fitter;
};

} // namespace

void assess(const OrderContext &context, MadeOrder &made)
{
    auto &order = made.order;
    const auto &list = *context.catalogue.find(*order.price_list_id);
    const auto tax =
        order.tax_basis_points.value_or(context.catalogue.taxRate(*order.region_code, dayOf(ordersNow)).value_or(0));
    made.breakdown = price(order.configuration, context.catalogue, list, chargesOf(order), tax);
    const auto paid = order.amounts ? order.amounts->paid_minor : 0;
    const auto sum = [&made](ChargeKind kind) {
        MinorUnits total = 0;
        for (const auto &charge : made.breakdown.charges)
            if (charge.kind == kind)
                total += charge.amount_minor;
        return total;
    };
    const auto total = made.breakdown.total_minor;
    order.amounts = OrderAmounts {sum(ChargeKind::Saddle),
                                  sum(ChargeKind::Options),
                                  sum(ChargeKind::Extras),
                                  made.breakdown.tax_minor,
                                  total,
                                  paid,
                                  total - paid,
                                  requiredDeposit(order.kind, total, depositShare),
                                  made.breakdown.is_complete};
}

void auditOf(OrderContext &context, MadeOrder &made, Instant at, const Doer &who, std::string_view entity,
             const Uuid &id, std::string after)
{
    made.audit.push_back(
        {context.numbers.next(Entity::Audit, at), at, who.user, who.role, entity, id, "create", {}, std::move(after)});
}

void audit(OrderContext &context, MadeOrder &made, Instant at, const Doer &who, std::string_view action,
           std::string before, std::string after)
{
    made.audit.push_back({context.numbers.next(Entity::Audit, at), at, who.user, who.role, "order", made.order.id.value,
                          action, std::move(before), std::move(after)});
    made.order.version = int(
        std::count_if(made.audit.begin(), made.audit.end(), [](const AuditRow &row) { return row.entity == "order"; }));
    made.updatedBy = who.user.value_or(made.createdBy);
}

struct OrderMaker::Impl {
    Impl(const Dataset &data, Size size, std::uint64_t givenSeed, int lastNumber)
        : context(data, size, givenSeed)
        , seed(givenSeed)
    {
        context.lastNumber = lastNumber;
    }

    OrderContext context;
    const std::uint64_t seed;
    std::size_t at = 0;
};

OrderMaker::OrderMaker(const Dataset &data, Size size, std::uint64_t seed, int lastNumber)
    : m_impl(std::make_unique<Impl>(data, size, seed, lastNumber))
{ }

OrderMaker::~OrderMaker() = default;

std::size_t OrderMaker::count() const
{
    return m_impl->context.plans.size();
}

bool OrderMaker::isDone() const
{
    return m_impl->at == count();
}

const Catalogue &OrderMaker::catalogue() const
{
    return m_impl->context.catalogue;
}

MadeOrder OrderMaker::next()
{
    auto &context = m_impl->context;
    const auto which = m_impl->at++;
    const auto &plan = context.plans[which];
    Chance chance(m_impl->seed * 1'000'003 + which);
    MadeOrder made;
    Beginning(context, plan, chance, made).run();
    OrderPast(context, plan, chance, made).run();
    addPapers(context, plan, chance, made);
    if (plan.specials.contains(Special::Archived)) {
        made.order.archived_at = made.order.updated_at = made.order.updated_at + minutes(chance.between(5, 600));
        made.archivedBy = made.updatedBy = made.createdBy;
        audit(context, made, *made.order.archived_at, {made.createdBy, Role::Fitter}, "archive", {}, {});
    }
    std::stable_sort(made.events.begin(), made.events.end(),
                     [](const OrderEvent &a, const OrderEvent &b) { return a.at < b.at; });
    std::stable_sort(made.audit.begin(), made.audit.end(),
                     [](const AuditRow &a, const AuditRow &b) { return a.at < b.at; });
    if (plan.isRepairedLater && made.unit)
        context.sold[which] = {made.unit->id, made.unit->serial_no, made.order.configuration};
    if (made.order.customer_id && plan.kind == OrderKind::Sale && !plan.specials.contains(Special::Unfinished)
        && !plan.specials.contains(Special::OldModel))
        context.latest[*made.order.customer_id] = {made.order.id, made.order.configuration};
    return made;
}

} // namespace oms::demo
