// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/orderhandlers.h"

#include "server/catalogue/current.h"
#include "server/orders/orders.h"
#include "shared/configuration/rules.h"
#include "shared/core/json.h"
#include "shared/sync/ordercommands.h"
#include "shared/sync/unitmerges.h"
#include "shared/sync/units.h"
#include "sql/push.h"

#include <algorithm>

namespace oms::sync {

namespace {

constexpr std::string_view saddle = "configuration";

bool isSaddle(const UnitEdit &edit)
{
    return edit.unit == saddle;
}

Configuration configurationIn(const std::string &unit)
{
    Order order;
    std::ignore = setUnit(schemaOf<Order>(), &order, saddle, unit);
    return order.configuration;
}

//! What stands against it besides that it is not finished.
std::vector<Slot> brokenSlots(const std::string &unit, const Catalogue &catalogue)
{
    std::vector<Slot> slots;
    for (const auto &finding : validate(configurationIn(unit), catalogue))
        if (finding.code != FindingCode::Missing)
            slots.push_back(finding.slot);
    return slots;
}

//! Slots that neither has broken alone.
bool breaksTogether(const PartsMerged &parts, const std::string &mine, const std::string &theirs,
                    const Catalogue &catalogue)
{
    auto known = brokenSlots(mine, catalogue);
    for (auto &slot : brokenSlots(theirs, catalogue))
        known.push_back(slot);
    const auto broken = brokenSlots(parts.merged, catalogue);
    return std::any_of(broken.begin(), broken.end(),
                       [&](const Slot &slot) { return std::find(known.begin(), known.end(), slot) == known.end(); });
}

//! Two choices that are fine each by itself and not together: a person must see both.
std::optional<UnitConflict> clash(Work &work, const Order &current, const UnitEdit &edit)
{
    const auto theirs = unitOf(schemaOf<Order>(), &current, saddle);
    if (edit.base == theirs || edit.mine == theirs)
        return {};
    const auto parts = mergeParts(schemaOf<Order>(), saddle, edit.base, edit.mine, theirs);
    if (!parts || parts->isConflict || parts->merged == theirs
        || !breaksTogether(*parts, edit.mine, theirs, *catalogue::current(work.db)))
        return {};
    return UnitConflict {edit.unit, edit.base, parts->mine, theirs};
}

Result<void> onlineOnly()
{
    return refuseField("action", "online_only", "cannot wait: it is done online");
}

//! What is no longer made, with what could be taken instead.
std::vector<FieldError> discontinued(const Order &order, const Catalogue &catalogue)
{
    std::vector<FieldError> errors;
    for (const auto &finding : validate(order.configuration, catalogue)) {
        if (finding.code != FindingCode::Inactive && finding.code != FindingCode::NotOffered
            && finding.code != FindingCode::Unknown)
            continue;
        auto arguments = finding.arguments;
        if (finding.nearest && !isNull(finding.nearest->value))
            arguments.push_back(textOf(finding.nearest->slot, finding.nearest->value, catalogue));
        errors.push_back({std::string(saddle), "option_discontinued", finding.why, std::move(arguments)});
    }
    return errors;
}

//! In the words that a laptop knows for what changed while it was away (sync.md 4).
Refusal inWordsOfSync(Work &work, const Order &order, Refusal why)
{
    for (auto &error : why.errors)
        if (error.field == "quoted_total_minor")
            error.code = "price_changed";
    const bool isAboutSaddle =
        std::any_of(why.errors.begin(), why.errors.end(), [](const auto &error) { return error.field == saddle; });
    if (isAboutSaddle) {
        auto gone = discontinued(order, *catalogue::current(work.db));
        why.errors.insert(why.errors.begin(), gone.begin(), gone.end());
    }
    return why;
}

} // namespace

Result<Done> editOrder(Work &work, const Mutation &mutation)
{
    const OrderId id {mutation.entity_id};
    work.db.execute(sql::push::lockOrder, id);
    const auto before = orders::find(work.db, work.actor, id);
    if (!before)
        return passOn(before);
    auto units = mutation.units;
    std::vector<UnitConflict> clashes;
    if (const auto edit = std::find_if(units.begin(), units.end(), isSaddle); edit != units.end())
        if (auto conflict = clash(work, *before, *edit)) {
            clashes.push_back(std::move(*conflict));
            units.erase(edit);
        }
    Merging merging {units};
    const auto after = orders::change(work, id, Edit(merging));
    if (!after)
        return passOn(after);
    const bool isStopped = after->status == OrderStatus::Changed && before->status != after->status;
    if (isStopped && !mayWait(OrderAction::Change, before->status))
        return passOn(onlineOnly());
    std::move(merging.conflicts.begin(), merging.conflicts.end(), std::back_inserter(clashes));
    return Done {after->version, std::move(clashes)};
}

Result<Done> actOnOrder(Work &work, const Mutation &mutation)
{
    const OrderId id {mutation.entity_id};
    const auto action = orderActionOf(mutation.kind).value();
    const auto command = fromJson<OrderCommand>(mutation.args.value_or("{}"));
    if (!command)
        return passOn(command);
    if (!command->expected_status)
        return refuseField("expected_status", "required", "must be given");
    if (action == OrderAction::Advance && !mutation.seen)
        return refuseField("seen", "required", "must be given");
    work.db.execute(sql::push::lockOrder, id);
    const auto before = orders::find(work.db, work.actor, id);
    if (!before)
        return passOn(before);
    if (before->status == *command->expected_status && !mayWait(action, before->status)
        && transitionFor(before->status, action, Party::Admin))
        return passOn(onlineOnly());
    const auto seen = action == OrderAction::Advance ? mutation.seen : std::nullopt;
    auto after = orders::act(work, id, action, seen, *command);
    if (!after)
        return tl::make_unexpected(inWordsOfSync(work, *before, std::move(after.error())));
    return Done {after->version};
}

std::optional<std::string> titleOfOrder(Session &db, const Actor &actor, const Uuid &id)
{
    const auto order = orders::find(db, actor, OrderId {id});
    return order ? std::optional(labelOf(*order)) : std::nullopt;
}

} // namespace oms::sync
