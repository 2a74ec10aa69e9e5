// SPDX-License-Identifier: GPL-3.0-or-later
// Two people changed one saddle: what holds for any three configurations.
#include "saddles.h"
#include "shared/orders/order.h"
#include "shared/sync/units.h"

#include <QTest>
#include <rapidcheck.h>

using namespace oms;
using namespace oms::test;

namespace {

struct Three {
    explicit Three(std::uint32_t seed, int wild)
        : chance(seed)
        , document(chance.catalogue())
        , base(chance.configuration(document, wild))
        , mine(changed(wild))
        , theirs(changed(wild))
    { }

    //! The base with some slots as another configuration has them.
    Configuration changed(int wild)
    {
        auto made = base;
        for (const auto &difference : differences(base, chance.configuration(document, wild)))
            if (chance.chance(30))
                made = put(made, difference.slot, difference.after);
        return made;
    }

    Saddles chance;
    CatalogueDocument document;
    Configuration base, mine, theirs;
};

Three anyThree()
{
    const auto seed = *rc::gen::resize(100, rc::gen::arbitrary<std::uint32_t>());
    return Three(seed, *rc::gen::element(0, 10, 60));
}

bool isSame(const Configuration &one, const Configuration &other)
{
    return differences(one, other).empty();
}

} // namespace

class OrderMergingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatOnlyOneHasChangedIsTaken()
    {
        QVERIFY(rc::check([] {
            const auto three = anyThree();
            RC_ASSERT(isSame(merge(three.base, three.mine, three.base).configuration, three.mine));
            RC_ASSERT(isSame(merge(three.base, three.base, three.theirs).configuration, three.theirs));
        }));
    }

    void whatBothHaveChangedAlikeIsNoConflict()
    {
        QVERIFY(rc::check([] {
            const auto three = anyThree();
            const auto merged = merge(three.base, three.mine, three.mine);
            RC_ASSERT(merged.conflicts.empty());
            RC_ASSERT(isSame(merged.configuration, three.mine));
        }));
    }

    void eachSlotIsOfOneOfThem()
    {
        QVERIFY(rc::check([] {
            const auto three = anyThree();
            const auto merged = merge(three.base, three.mine, three.theirs);
            for (const auto &change : differences(three.theirs, merged.configuration)) {
                RC_ASSERT(change.after == valueAt(three.mine, change.slot));
                RC_ASSERT(change.before == valueAt(three.base, change.slot));
            }
            for (const auto &slot : merged.conflicts) {
                RC_ASSERT(valueAt(merged.configuration, slot) == valueAt(three.theirs, slot));
                RC_ASSERT(valueAt(three.mine, slot) != valueAt(three.theirs, slot));
            }
        }));
    }

    void whoComesFirstMattersForConflictsOnly()
    {
        QVERIFY(rc::check([] {
            const auto three = anyThree();
            const auto one = merge(three.base, three.mine, three.theirs);
            const auto other = merge(three.base, three.theirs, three.mine);
            RC_ASSERT(one.conflicts == other.conflicts);
            for (const auto &change : differences(one.configuration, other.configuration))
                RC_ASSERT(std::find(one.conflicts.begin(), one.conflicts.end(), change.slot) != one.conflicts.end());
        }));
    }

    void whoPrefersTheirsKeepsTheColourToo()
    {
        const auto welt = makeId<OptionId>();
        const auto black = makeId<ColourId>();
        const auto with = [&](OptionValueId value) {
            Order order;
            order.configuration.selections = {{.option_id = welt, .option_value_id = value, .colour_id = black}};
            return order;
        };
        const auto base = with(makeId<OptionValueId>());
        const auto mine = with(makeId<OptionValueId>());
        auto record = with(makeId<OptionValueId>());
        const auto merged = sync::merge(schemaOf<Order>(), &record, sync::editsBetween(base, mine)).value();
        QCOMPARE(merged.conflicts.size(), std::size_t(1));
        Order preferred;
        QVERIFY(sync::setUnit(schemaOf<Order>(), &preferred, "configuration", merged.conflicts.front().mine));
        QCOMPARE(preferred.configuration, mine.configuration);
    }

    void aColourStaysWithTheValueThatBringsIt()
    {
        const auto welt = makeId<OptionId>();
        const auto black = makeId<ColourId>();
        const auto with = [&](OptionValueId value) {
            Configuration chosen;
            chosen.selections = {{.option_id = welt, .option_value_id = value, .colour_id = black}};
            return chosen;
        };
        const auto base = with(makeId<OptionValueId>());
        const auto mine = with(makeId<OptionValueId>());
        QCOMPARE(merge(base, mine, base).configuration, mine);
    }
};

QTEST_GUILESS_MAIN(OrderMergingTest)
#include "tst_ordermerging.moc"
