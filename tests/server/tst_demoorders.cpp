// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/orders.h"
#include "shared/core/json.h"

#include <QElapsedTimer>
#include <QTest>
#include <map>
#include <set>

using namespace oms;
using demo::MadeOrder;
using demo::Size;

namespace {

struct Everything {
    explicit Everything(Size size, std::uint64_t seed = demo::usualSeed)
        : data(demo::generate(size, seed))
        , catalogue(data.catalogue)
    {
        for (demo::OrderMaker maker(data, size, seed); !maker.isDone();)
            orders.push_back(maker.next());
    }

    long count(const std::function<bool(const MadeOrder &)> &test) const
    {
        return std::count_if(orders.begin(), orders.end(), test);
    }

    const demo::Dataset data;
    const Catalogue catalogue;
    std::vector<MadeOrder> orders;
};

const Everything &small()
{
    static const Everything made(Size::Small);
    return made;
}

std::string textOf(const Everything &all)
{
    std::string text;
    for (const auto &made : all.orders) {
        text += toJson(made.order);
        for (const auto &event : made.events)
            text += toJson(event);
        for (const auto &payment : made.payments)
            text += toJson(payment);
        for (const auto &row : made.audit)
            text += row.id.toString() + row.after;
        text += '\n';
    }
    return text;
}

std::string nameOf(const MadeOrder &made)
{
    return labelOf(made.order) + ' ' + std::string(codeOf(made.order.kind)) + ' '
        + std::string(codeOf(made.order.status)) + ' ' + made.order.id.toString();
}

} // namespace

class TestDemoOrders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameSeedMakesTheSameOrders()
    {
        QVERIFY(textOf(Everything(Size::Small, 3)) == textOf(Everything(Size::Small, 3)));
        QVERIFY(textOf(Everything(Size::Small, 3)) != textOf(Everything(Size::Small, 4)));
    }

    void theSmallSizeHasEveryCase()
    {
        const auto &all = small();
        QCOMPARE(all.orders.size(), demo::orderCount(Size::Small));
        for (std::size_t i = 0; i < orderStatusCount; ++i)
            QVERIFY2(all.count([=](const MadeOrder &m) { return std::size_t(m.order.status) == i; }) > 0,
                     std::string(Choices<OrderStatus>::codes[i]).c_str());
        for (std::size_t i = 0; i < Choices<OrderKind>::codes.size(); ++i)
            QVERIFY(all.count([=](const MadeOrder &m) { return std::size_t(m.order.kind) == i; }) > 0);
        const struct {
            const char *what;
            std::function<bool(const Order &)> test;
        } wanted[] = {
            {"stock without a customer", [](const Order &o) { return o.kind == OrderKind::Stock && !o.customer_id; }},
            {"repair of a serial",
             [](const Order &o) { return o.kind == OrderKind::Repair && o.repaired_unit_id && o.serial_no; }},
            {"urgent with a deadline", [](const Order &o) { return o.is_urgent && o.deadline; }},
            {"trade-in above the deposit",
             [](const Order &o) { return o.trade_in && o.trade_in->agreed_minor > o.amounts->deposit_minor; }},
            {"free of charge",
             [](const Order &o) { return o.amounts->total_minor == 0 && o.status == OrderStatus::Completed; }},
            {"on hold", [](const Order &o) { return o.status == OrderStatus::OnHold && o.resume_status; }},
            {"overdue trial", [](const Order &o) { return o.due_back && Instant(*o.due_back) < demo::ordersNow; }},
            {"changed after approval",
             [](const Order &o) { return o.status == OrderStatus::Changed && o.released_at; }},
            {"long notes", [](const Order &o) { return o.special_instructions.size() > 9000; }},
            {"provisional", [](const Order &o) { return !o.number && o.provisional; }},
            {"unfinished", [&](const Order &o) { return !oms::validate(o.configuration, all.catalogue).empty(); }},
            {"duplicate", [](const Order &o) { return o.copied_from_id.has_value(); }},
            {"archived", [](const Order &o) { return o.archived_at.has_value(); }},
            {"waived deposit", [](const Order &o) { return o.deposit_waiver.has_value(); }},
            {"overdue",
             [](const Order &o) {
                 return isOpen(o.status) && o.promised_date && Instant(*o.promised_date) < demo::ordersNow;
             }},
            {"of a fitter who has left",
             [&](const Order &o) { return o.fitter_id == all.data.fitters.back().id && isOpen(o.status); }},
        };
        for (const auto &row : wanted)
            QVERIFY2(all.count([&](const MadeOrder &m) { return row.test(m.order); }) > 0, row.what);
        std::map<std::optional<CustomerId>, int> perCustomer;
        for (const auto &made : all.orders)
            ++perCustomer[made.order.customer_id];
        QVERIFY(perCustomer[all.data.customers[2].id] >= 40);
        const auto open = all.count([](const MadeOrder &m) { return isOpen(m.order.status); });
        QVERIFY2(open >= 75 && open <= 120, std::to_string(open).c_str());
    }

    //! What the API would refuse must not come in by the back door.
    void everyOrderIsOneThatPeopleCouldHaveMade()
    {
        const auto &all = small();
        for (const auto &made : all.orders) {
            const auto &order = made.order;
            QVERIFY2(demo::isDemo(order.id.value), nameOf(made).c_str());
            for (const auto &error : validate(order))
                QFAIL((nameOf(made) + ": " + error.field + ' ' + error.message).c_str());
            QVERIFY2(checkCharges(chargesOf(order)), nameOf(made).c_str());
            if (order.status == OrderStatus::Draft)
                continue;
            for (const auto &finding : oms::validate(order.configuration, all.catalogue))
                QVERIFY2(finding.code == FindingCode::Inactive && finding.slot == modelSlot(),
                         (nameOf(made) + ": " + finding.why).c_str());
            QVERIFY2(order.amounts->is_complete, nameOf(made).c_str());
        }
    }

    void amountsArePricesOfTheirLists()
    {
        const auto &all = small();
        for (const auto &made : all.orders) {
            const auto &order = made.order;
            const auto again = price(order.configuration, all.catalogue, *all.catalogue.find(*order.price_list_id),
                                     chargesOf(order), made.breakdown.tax_basis_points);
            QVERIFY2(again == made.breakdown, nameOf(made).c_str());
            QCOMPARE(order.amounts->total_minor, again.total_minor);
            MinorUnits paid = 0;
            for (const auto &payment : made.payments)
                paid += payment.amount_minor;
            QCOMPARE(order.amounts->paid_minor, paid);
            QVERIFY2(paid >= 0 && (paid <= order.amounts->total_minor || order.status == OrderStatus::Cancelled),
                     nameOf(made).c_str());
            QVERIFY2(order.amounts->total_minor >= 0, nameOf(made).c_str());
        }
    }

    //! after() has judged each turn while it was made; here is that nothing was left out and nothing lies in the
    //! future.
    void everyPastIsWithoutGaps()
    {
        for (const auto &made : small().orders) {
            const auto &order = made.order;
            auto at = OrderStatus::Draft;
            auto last = order.created_at;
            for (const auto &event : made.events) {
                QVERIFY2(event.at >= last && event.at <= demo::ordersNow, nameOf(made).c_str());
                last = event.at;
                if (event.kind != OrderEventKind::Status)
                    continue;
                QCOMPARE(*event.from_status, at);
                at = *event.to_status;
            }
            QCOMPARE(at, order.status);
            QVERIFY2(order.updated_at <= demo::ordersNow, nameOf(made).c_str());
            QCOMPARE(made.stepIds.size(), order.production_steps.size());
            QVERIFY2(!order.released_at == order.production_steps.empty(), nameOf(made).c_str());
            for (const auto &set : made.measurements)
                QVERIFY(checkMeasurements(set.set));
        }
    }

    void numbersAndSerialsAreThereOnce()
    {
        std::set<int> numbers;
        std::set<std::string> serials;
        std::set<Uuid> ids;
        std::optional<Instant> last;
        for (const auto &made : small().orders) {
            if (made.order.number)
                QVERIFY(numbers.insert(*made.order.number).second);
            if (made.unit)
                QVERIFY(serials.insert(made.unit->serial_no).second);
            for (const auto &row : made.audit)
                QVERIFY(ids.insert(row.id).second);
        }
        QCOMPARE(*numbers.rbegin(), 1000 + int(numbers.size()));
    }

    void theFullSizeIsAsLargeAsTheDomainSays()
    {
#ifndef __OPTIMIZE__
        QSKIP("takes minutes when it is not optimised");
#endif
        QElapsedTimer timer;
        timer.start();
        const auto data = demo::generate(Size::Full, demo::usualSeed);
        demo::OrderMaker maker(data, Size::Full, demo::usualSeed);
        qInfo("planned after %lld ms", timer.elapsed());
        std::map<OrderStatus, int> states;
        std::size_t orders = 0, options = 0, audit = 0, events = 0, payments = 0, measured = 0;
        for (; !maker.isDone(); ++orders) {
            const auto made = maker.next();
            ++states[made.order.status];
            options += made.order.configuration.selections.size();
            audit += made.audit.size();
            events += made.events.size();
            payments += made.payments.size();
            for (const auto &set : made.measurements)
                measured += set.set.values.size();
        }
        qInfo("made in %lld ms: %zu orders, %zu options, %zu audit rows, %zu events, %zu payments, %zu measurements",
              timer.elapsed(), orders, options, audit, events, payments, measured);
        for (const auto &[status, count] : states)
            qInfo("%s %.2f %%", std::string(codeOf(status)).c_str(), 100. * count / double(orders));
        QCOMPARE(orders, demo::orderCount(Size::Full));
        QVERIFY(options > 1'050'000 && options < 1'150'000);
        QVERIFY(audit > 740'000 && audit < 790'000);
    }
};

QTEST_GUILESS_MAIN(TestDemoOrders)
#include "tst_demoorders.moc"
