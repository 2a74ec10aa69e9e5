// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/sync/decisions.h"

#include "shared/core/json.h"
#include "shared/sync/body.h"
#include "shared/sync/kinds.h"
#include "shared/sync/overlay.h"
#include "shared/sync/units.h"

#include <algorithm>

namespace oms::sync {

namespace {

bool isResolve(const Mutation &mutation)
{
    const auto *kind = kindRow(mutation.kind);
    return kind && kind->act == Act::Resolve;
}

std::string choiceJson(std::string_view choice)
{
    return JsonWriter().beginObject().member("choice", choice).endObject().take();
}

//! As the schema writes it, so that equal units have equal texts.
std::string canonical(std::string_view entity, const std::string &unit, const std::string &json)
{
    const auto *row = recordRow(entity);
    if (!row)
        return json;
    const auto object = row->make();
    return setUnit(row->schema(), object.get(), unit, json) ? unitOf(row->schema(), object.get(), unit) : json;
}

const UnitChoice *choiceFor(const Decision &decision, const std::string &unit)
{
    const auto found = std::find_if(decision.units.begin(), decision.units.end(),
                                    [&](const auto &choice) { return choice.unit == unit; });
    return found == decision.units.end() ? nullptr : &*found;
}

bool isInConflict(const MutationResult &result, const std::string &unit)
{
    return std::any_of(result.conflicts.begin(), result.conflicts.end(),
                       [&](const auto &conflict) { return conflict.unit == unit; });
}

bool overlaps(const Mutation &a, const Mutation &b)
{
    if (a.units.empty() || b.units.empty())
        return true;
    return std::any_of(a.units.begin(), a.units.end(), [&](const auto &edit) {
        return std::any_of(b.units.begin(), b.units.end(), [&](const auto &other) { return other.unit == edit.unit; });
    });
}

//! The word of attention.resolve for what was decided.
std::string wordFor(const Decision &decision, const MutationResult &result, std::string_view entity)
{
    if (decision.choice == Decision::Choice::Discard)
        return "discarded";
    if (decision.choice == Decision::Choice::Fix)
        return "fixed";
    bool isMine = true;
    bool isTheirs = true;
    for (const auto &conflict : result.conflicts) {
        const auto *choice = choiceFor(decision, conflict.unit);
        const auto value = canonical(entity, conflict.unit, choice ? choice->value : conflict.theirs);
        isMine = isMine && value == canonical(entity, conflict.unit, conflict.mine);
        isTheirs = isTheirs && value == canonical(entity, conflict.unit, conflict.theirs);
    }
    return isTheirs ? "theirs" : isMine ? "mine" : "both";
}

} // namespace

Decisions::Decisions(Surroundings &around, Outbox &outbox)
    : m_around(around)
    , m_outbox(outbox)
{ }

std::optional<Decisions::Item> Decisions::find(const MutationId &id)
{
    if (auto row = m_around.store.outboxRow(id); row && row->state == OutboxState::NeedsYou && row->result)
        return Item {row->mutation, *row->result, row};
    const auto record = m_around.store.find(attentionKey(id));
    const auto attention =
        record && record->base ? fromJson<Attention>(*record->base, Purpose::Trusted) : refuse(ErrorCode::NotFound);
    if (!attention || m_outbox.resolutionOf(id))
        return {};
    auto mutation = fromJson<Mutation>(attention->mutation, Purpose::Trusted);
    auto result = fromJson<MutationResult>(attention->result, Purpose::Trusted);
    if (!mutation || !result)
        return {};
    mutation->id = id;
    return Item {std::move(*mutation), std::move(*result)};
}

Result<void> Decisions::check(const Decision &decision)
{
    const auto item = find(decision.item);
    if (!item)
        return refuse(ErrorCode::NotFound, "This has been decided already");
    if (decision.choice == Decision::Choice::Fix && !decision.fixed)
        return refuseField("fixed", "required", "must be given");
    if (decision.choice != Decision::Choice::Decide)
        return {};
    if (item->result.status != Verdict::Conflict)
        return refuseField("choice", "invalid", "is not for something that was refused");
    const auto *row = recordRow(item->mutation.entity);
    for (const auto &conflict : item->result.conflicts) {
        const auto *choice = choiceFor(decision, conflict.unit);
        if (!choice)
            return refuseField(conflict.unit, "required", "must be decided");
        if (row)
            if (auto set = setUnit(row->schema(), row->make().get(), choice->unit, choice->value); !set)
                return set;
    }
    return {};
}

//! Those that were to happen together with it, and did not because of it.
std::vector<OutboxRow> Decisions::matesOf(const Item &item)
{
    std::vector<OutboxRow> mates;
    if (item.own && item.mutation.group)
        for (auto &row : m_around.store.outbox({OutboxState::Blocked}))
            if (row.mutation.group == item.mutation.group)
                mates.push_back(std::move(row));
    return mates;
}

//! The change that carries the decision; none when the server has it so already.
std::optional<Wish> Decisions::answerTo(const Item &item, const Decision &decision)
{
    if (decision.choice == Decision::Choice::Discard)
        return {};
    if (decision.choice == Decision::Choice::Fix)
        return decision.fixed;
    const auto *kind = kindFor(item.mutation.entity, Act::Edit);
    Wish wish {
        std::string(kind ? kind->kind : item.mutation.kind), item.mutation.entity_id, item.result.version, {}, {}};
    for (const auto &conflict : item.result.conflicts) {
        const auto *choice = choiceFor(decision, conflict.unit);
        const auto theirs = canonical(item.mutation.entity, conflict.unit, conflict.theirs);
        auto value = choice ? canonical(item.mutation.entity, conflict.unit, choice->value) : theirs;
        if (value != theirs)
            wish.units.push_back({conflict.unit, theirs, std::move(value)});
    }
    // Nothing of a group was applied, not even what nobody else had touched.
    if (item.mutation.group)
        for (const auto &edit : item.mutation.units)
            if (!isInConflict(item.result, edit.unit))
                wish.units.push_back(edit);
    return wish.units.empty() ? std::nullopt : std::optional(std::move(wish));
}

void Decisions::take(const Decision &decision, Touched &touched)
{
    const auto item = find(decision.item);
    if (!item)
        return;
    const auto choice = wordFor(decision, item->result, item->mutation.entity);
    auto wish = answerTo(*item, decision);
    auto mates = matesOf(*item);
    m_outbox.note(decision.item, "resolved", choiceJson(choice));
    if (item->own)
        m_outbox.change(*item->own, OutboxState::Closed, touched);
    touched.insert(attentionKey(decision.item));
    if (decision.choice == Decision::Choice::Discard) {
        letGo(std::move(mates), touched);
        mates.clear();
    }
    auto renamed = send(*item, choice, std::move(wish), std::move(mates), touched);
    release({}, renamed, touched);
}

//! What hung together with something that was given up is not done behind the person's back.
void Decisions::letGo(std::vector<OutboxRow> mates, Touched &touched)
{
    for (auto &row : mates)
        if (!isResolve(row.mutation))
            m_outbox.change(std::move(row), OutboxState::NeedsYou, touched);
}

//! Closing the item goes first: as long as it is open the server blocks what concerns its units.
Decisions::Renamed Decisions::send(const Item &item, const std::string &choice, std::optional<Wish> wish,
                                   std::vector<OutboxRow> mates, Touched &touched)
{
    Renamed renamed;
    const bool isKnownToServer =
        item.result.status != Verdict::Blocked && !(item.result.problem && item.result.problem->code == unsendable);
    const auto parts = std::size_t(isKnownToServer) + std::size_t(wish.has_value()) + mates.size();
    const auto group = parts > 1 ? std::optional(m_around.random.identity()) : std::nullopt;
    if (isKnownToServer)
        m_outbox.add(
            m_outbox.mutationOf({"attention.resolve", item.mutation.id.value, {}, {}, choiceJson(choice)}, group),
            touched);
    std::stable_partition(mates.begin(), mates.end(), [](const auto &row) { return isResolve(row.mutation); });
    const auto others =
        std::find_if(mates.begin(), mates.end(), [](const auto &row) { return !isResolve(row.mutation); });
    std::for_each(mates.begin(), others, [&](auto &row) { sendAgain(std::move(row), group, renamed, touched); });
    if (wish) {
        auto answer = m_outbox.mutationOf(*wish, group);
        renamed[item.mutation.id.toString()] = answer.id.toString();
        m_outbox.add(std::move(answer), touched);
    }
    std::for_each(others, mates.end(), [&](auto &row) { sendAgain(std::move(row), group, renamed, touched); });
    return renamed;
}

void Decisions::sendAgain(OutboxRow row, const std::optional<Uuid> &group, Renamed &renamed, Touched &touched)
{
    const auto old = row.mutation.id;
    auto state = m_around.store.state();
    row.mutation.id = MutationId {m_around.random.identity()};
    row.mutation.seq = state.next_seq++;
    row.mutation.group = group;
    for (auto &need : row.mutation.needs)
        if (const auto found = renamed.find(need); found != renamed.end())
            need = found->second;
    renamed[old.toString()] = row.mutation.id.toString();
    row.state = OutboxState::Waiting;
    row.changed_at = m_around.time();
    m_around.store.setState(state);
    m_around.store.replace(old, row);
    m_outbox.note(row.mutation.id, "saved", toJson(row.mutation));
    layOver(m_around, keyOf(row.mutation));
    touched.insert(keyOf(row.mutation));
}

void Decisions::close(const MutationId &item, Touched &touched)
{
    auto row = m_around.store.outboxRow(item);
    if (!row || row->state != OutboxState::NeedsYou)
        return;
    m_outbox.note(item, "resolved", choiceJson("elsewhere"));
    m_outbox.change(std::move(*row), OutboxState::Closed, touched);
    touched.insert(attentionKey(item));
}

void Decisions::closeAbsent(Touched &touched)
{
    for (const auto &row : m_around.store.outbox({OutboxState::NeedsYou})) {
        const bool isKnownToServer =
            row.result->status != Verdict::Blocked && !(row.result->problem && row.result->problem->code == unsendable);
        if (isKnownToServer && !m_around.store.find(attentionKey(row.mutation.id)))
            close(row.mutation.id, touched);
    }
}

Decisions::Hindrance Decisions::hindranceOfNeed(std::string &need, Renamed &renamed)
{
    if (const auto found = renamed.find(need); found != renamed.end()) {
        need = found->second;
        return Hindrance::None;
    }
    const auto id = Uuid::parse(need);
    const auto row = id ? m_around.store.outboxRow(MutationId {*id}) : std::nullopt;
    if (!row) {
        need.clear(); // its order is by number anyway
        return Hindrance::None;
    }
    if (row->state == OutboxState::NeedsYou || row->state == OutboxState::Blocked)
        return Hindrance::Open;
    if (row->state != OutboxState::Closed)
        return Hindrance::None;
    const auto resolution = m_outbox.resolutionOf(row->mutation.id);
    if (resolution && resolution->mutation.args == choiceJson("discarded"))
        return Hindrance::GivenUp;
    using enum OutboxState;
    for (const auto &other :
         m_around.store.outboxOf(keyOf(row->mutation), {Waiting, Accepted, Settled, NeedsYou, Blocked}))
        if (other.mutation.kind == row->mutation.kind) {
            need = renamed[need] = other.mutation.id.toString();
            return other.state == NeedsYou || other.state == Blocked ? Hindrance::Open : Hindrance::None;
        }
    need.clear();
    return Hindrance::None;
}

Decisions::Hindrance Decisions::hindranceOf(OutboxRow &row, Renamed &renamed)
{
    for (auto &need : row.mutation.needs)
        if (const auto hindrance = hindranceOfNeed(need, renamed); hindrance != Hindrance::None)
            return hindrance;
    std::erase(row.mutation.needs, std::string());
    for (const auto &open : m_around.store.outbox({OutboxState::NeedsYou})) {
        const bool isMate = row.mutation.group && open.mutation.group == row.mutation.group;
        if (isMate || (keyOf(open.mutation) == keyOf(row.mutation) && overlaps(open.mutation, row.mutation)))
            return Hindrance::Open;
    }
    return Hindrance::None;
}

void Decisions::release(const std::set<MutationId> &blockedAgain, Touched &touched)
{
    Renamed renamed;
    release(blockedAgain, renamed, touched);
}

void Decisions::release(const std::set<MutationId> &blockedAgain, Renamed &renamed, Touched &touched)
{
    // In order of seq: what hinders stands before what it hinders.
    for (auto &row : m_around.store.outbox({OutboxState::Blocked})) {
        const auto hindrance = hindranceOf(row, renamed);
        if (hindrance == Hindrance::Open)
            continue;
        const bool isHopeless = hindrance == Hindrance::GivenUp || blockedAgain.contains(row.mutation.id);
        if (isHopeless && !isResolve(row.mutation))
            m_outbox.change(std::move(row), OutboxState::NeedsYou, touched);
        else
            sendAgain(std::move(row), {}, renamed, touched);
    }
}

Attention Decisions::attentionOf(const OutboxRow &row)
{
    Attention attention;
    attention.id = row.mutation.id;
    attention.kind = row.result->status == Verdict::Conflict ? AttentionKind::Conflict : AttentionKind::Rejected;
    attention.mutation = toJson(row.mutation);
    attention.result = toJson(*row.result);
    attention.created_at = row.changed_at;
    const auto record = m_around.store.find(keyOf(row.mutation));
    const auto shown = record ? (record->view ? record->view : record->base) : std::nullopt;
    const auto body = shown ? Body::read(row.mutation.entity, *shown)
        : row.mutation.args ? Body::made(row.mutation)
                            : std::nullopt;
    if (body)
        attention.about = body->title();
    return attention;
}

//! list().size(), without reading every item.
std::size_t Decisions::count()
{
    std::set<MutationId> open;
    m_around.store.eachRecord("attention", [&](StoredRecord &&record) { open.insert(MutationId {record.key.id}); });
    std::erase_if(open, [this](const auto &item) { return m_outbox.resolutionOf(item).has_value(); });
    for (const auto &row : m_around.store.outbox({OutboxState::NeedsYou}))
        open.insert(row.mutation.id);
    return open.size();
}

std::vector<Attention> Decisions::list()
{
    std::vector<Attention> items;
    std::set<MutationId> listed;
    m_around.store.eachRecord("attention", [&](StoredRecord &&record) {
        auto item = record.base ? fromJson<Attention>(*record.base, Purpose::Trusted) : refuse(ErrorCode::NotFound);
        if (!item)
            return;
        item->id = MutationId {record.key.id};
        listed.insert(item->id);
        items.push_back(std::move(*item));
    });
    std::erase_if(items, [this](const auto &item) { return m_outbox.resolutionOf(item.id).has_value(); });
    for (const auto &row : m_around.store.outbox({OutboxState::NeedsYou}))
        if (!listed.contains(row.mutation.id))
            items.push_back(attentionOf(row));
    std::sort(items.begin(), items.end(),
              [](const auto &a, const auto &b) { return std::tie(b.created_at, b.id) < std::tie(a.created_at, a.id); });
    return items;
}

} // namespace oms::sync
