// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/settling.h"

#include "server/auth/crypto.h"
#include "server/sync/attention.h"
#include "shared/sync/kinds.h"
#include "shared/sync/records.h"
#include "shared/sync/units.h"
#include "sql/push.h"

#include <algorithm>

namespace oms {

namespace {

struct KnownResult {
    bool is_own = false;
    std::string digest;
    std::string result;
};

} // namespace

template<>
struct Describe<KnownResult> {
    static const Schema &schema()
    {
        static const Schema schema("known_result",
                                   {field<&KnownResult::is_own>("is_own"), field<&KnownResult::digest>("digest"),
                                    field<&KnownResult::result>("result")});
        return schema;
    }
};

namespace sync {

namespace {

//! Of all that it says. Not of its number: a laptop that was restored from a disk image numbers anew.
std::string digestOf(Mutation mutation)
{
    mutation.seq = 0;
    return crypto::toHex(crypto::sha256(toJson(mutation)));
}

bool isDone(const MutationResult &result)
{
    return result.status == Verdict::Applied || result.status == Verdict::Merged || result.status == Verdict::Noop;
}

MutationResult blocked(const Mutation &mutation)
{
    MutationResult result;
    result.id = mutation.id;
    result.status = Verdict::Blocked;
    return result;
}

//! The mutation says what its kind needs.
Result<void> checkForm(const KindRow &row, const Mutation &mutation)
{
    if (mutation.entity != row.entity)
        return refuseField("entity", "not_the_same", "is not what the kind is about");
    if (mutation.entity_id.isNil())
        return refuseField("entity_id", "required", "must be given");
    if ((row.act == Act::Create || row.act == Act::Resolve) && !mutation.args)
        return refuseField("args", "required", "must be given");
    if (row.act == Act::Edit && mutation.units.empty())
        return refuseField("units", "required", "must be given");
    for (const auto &need : mutation.needs)
        if (!Uuid::parse(need))
            return refuseField("needs", "wrong_type", "must be UUIDs");
    return {};
}

Texts unitsOf(const Mutation &mutation)
{
    Texts units;
    for (const auto &edit : mutation.units)
        units.push_back(edit.unit);
    return units;
}

} // namespace

Settling::Settling(Transaction &db, const Actor &actor, const Device &device, Instant now)
    : m_db(db)
    , m_actor(actor)
    , m_device(device)
    , m_now(now)
    , m_acquaintance(db, actor)
    , m_lastSeq(device.last_seq)
{ }

Result<std::vector<MutationResult>> Settling::settle(std::span<const Mutation> group)
{
    if (auto recognised = recognise(group); !recognised)
        return passOn(recognised);
    carryOut();
    remember();
    return results();
}

Result<std::vector<MutationResult>> Settling::refuseAll(std::span<const Mutation> group, const Refusal &why)
{
    if (auto recognised = recognise(group); !recognised)
        return passOn(recognised);
    const auto culprit = std::find_if(m_members.begin(), m_members.end(), [](const auto &m) { return !m.result; });
    if (culprit != m_members.end())
        culprit->result = rejected(*culprit->mutation, why);
    holdBackOthers();
    remember();
    return results();
}

//! Finds those that were answered before, and counts the new ones: they must follow each other without a gap.
Result<void> Settling::recognise(std::span<const Mutation> group)
{
    for (const auto &mutation : group) {
        Member member {&mutation, digestOf(mutation)};
        const auto known = m_db.optional<KnownResult>(sql::push::known, mutation.id, m_actor.id);
        if (known && (!known->is_own || known->digest != member.digest))
            return refuse(ErrorCode::Conflict, "This identity was used for another mutation",
                          {{"id", "reused", "was used for another mutation", {mutation.id.toString()}}});
        if (known) {
            member.result = fromJson<MutationResult>(known->result, Purpose::Trusted).value();
            member.isKnown = true;
        } else if (mutation.seq > m_lastSeq + 1) {
            return refuse(ErrorCode::Conflict, "Mutations are missing before this one",
                          {{"seq", "sequence_gap", "does not follow the last one", {std::to_string(m_lastSeq + 1)}}});
        } else if (mutation.seq <= m_lastSeq) {
            return refuse(ErrorCode::Conflict, "Another copy of this device has gone on",
                          {{"device", "forked", "has used this number for another mutation"}});
        }
        if (mutation.seq == m_lastSeq + 1)
            ++m_lastSeq;
        m_members.push_back(std::move(member));
    }
    return {};
}

//! A group of which something was not done before stays undone.
bool Settling::standsStill() const
{
    return std::any_of(m_members.begin(), m_members.end(),
                       [](const Member &member) { return member.result && !isDone(*member.result); });
}

void Settling::carryOut()
{
    const bool isGroup = m_members.size() > 1;
    if (standsStill())
        return holdBackOthers();
    m_db.post(sql::push::savepoint, {});
    for (auto &member : m_members) {
        if (member.isKnown)
            continue;
        member.result = attempt(*member.mutation);
        if (isDone(*member.result)) {
            m_doneHere.push_back(member.mutation->id.toString());
            continue;
        }
        // What came before in a group, and what the business function had written before it refused, did not happen.
        if (isGroup || member.result->status != Verdict::Conflict)
            m_db.post(sql::push::takeBack, {});
        if (isGroup)
            member.result->version.reset();
        for (auto &before : m_members)
            if (&before != &member && !before.isKnown)
                before.result.reset();
        return holdBackOthers();
    }
}

void Settling::holdBackOthers()
{
    for (auto &member : m_members)
        if (!member.result)
            member.result = blocked(*member.mutation);
}

MutationResult Settling::attempt(const Mutation &mutation)
{
    const auto *row = kindRow(mutation.kind);
    if (!row || mutation.kind_version > row->version)
        return rejected(mutation,
                        {.code = ErrorCode::Invalid,
                         .detail = "This server does not know " + mutation.kind,
                         .errors = {{"kind", "unknown_kind", "is not known here"}}});
    if (const auto formed = checkForm(*row, mutation); !formed)
        return rejected(mutation, formed.error());
    if (isBlocked(mutation))
        return blocked(mutation);
    if (!m_actor.may(row->permission))
        return rejected(mutation,
                        {.code = ErrorCode::Forbidden,
                         .detail = "This needs the permission " + std::string(codeOf(row->permission))});
    return carriedOut(mutation);
}

MutationResult Settling::carriedOut(const Mutation &mutation)
{
    Work work(m_db, m_actor, m_now, {mutation.id.toString(), m_device.app + ", " + m_device.name});
    auto seen = mutation;
    seen.seen = seenBy(mutation);
    auto done = handlerOf(mutation.kind)(work, seen);
    if (!done)
        return rejected(mutation, done.error());
    MutationResult result;
    result.id = mutation.id;
    result.version = done->version;
    result.conflicts = std::move(done->conflicts);
    if (!result.conflicts.empty()) {
        result.status = Verdict::Conflict;
        Texts fields;
        for (const auto &conflict : result.conflicts)
            for (const auto *field : fieldsOf(recordRow(mutation.entity)->schema(), conflict.unit))
                fields.emplace_back(field->name);
        m_acquaintance.nameTheOther(result, mutation, fields);
    } else if (work.recorded() == 0) {
        result.status = Verdict::Noop;
    } else {
        const bool isBeside = seen.seen && result.version && *seen.seen < *result.version - 1;
        result.status = isBeside ? Verdict::Merged : Verdict::Applied;
    }
    return result;
}

//! Who does several things to an order one after the other without a network has seen what they did themselves.
std::optional<int> Settling::seenBy(const Mutation &mutation)
{
    auto seen = mutation.seen;
    const auto *kind = kindRow(mutation.kind);
    if (!seen || !kind || kind->act != Act::Command)
        return seen;
    const auto own = m_db.run(sql::push::ownVersions, {m_device.id, mutation.entity_id});
    for (std::size_t row = 0; row < own->size(); ++row)
        if (own->at(row, 0) == std::to_string(*seen + 1))
            ++*seen;
    return seen;
}

MutationResult Settling::rejected(const Mutation &mutation, const Refusal &why)
{
    MutationResult result;
    result.id = mutation.id;
    result.status = Verdict::Rejected;
    result.problem = problemOf(why);
    if (result.problem->code == "archived")
        m_acquaintance.nameTheOther(result, mutation, {"archived_at"});
    else if (why.code == ErrorCode::NotFound && m_acquaintance.knew(mutation))
        m_acquaintance.nameTheOther(result, mutation, {});
    return result;
}

bool Settling::isBlocked(const Mutation &mutation)
{
    Texts needs;
    for (const auto &need : mutation.needs)
        if (std::find(m_doneHere.begin(), m_doneHere.end(), need) == m_doneHere.end())
            needs.push_back(need);
    Texts closing; // items that the group decides
    for (const auto &member : m_members)
        if (const auto *row = kindRow(member.mutation->kind); row && row->act == Act::Resolve)
            closing.push_back(member.mutation->entity_id.toString());
    // A command speaks of the record as a whole: as long as anything of it is undecided, not what was meant.
    const auto *kind = kindRow(mutation.kind);
    const bool isCommand = kind && kind->act == Act::Command;
    return m_db.value(sql::push::isBlocked, needs, m_device.id, mutation.entity_id, unitsOf(mutation), closing,
                      isCommand)
        == "t";
}

//! Numbers and verdicts are written with what they speak of, and travel with the COMMIT.
void Settling::remember()
{
    for (const auto &[mutation, digest, result, isKnown] : m_members) {
        if (isKnown)
            continue;
        const bool needsSomebody = result->status == Verdict::Conflict || result->status == Verdict::Rejected;
        const auto about = needsSomebody ? m_acquaintance.titleOf(*mutation) : std::string();
        m_db.post(sql::push::remember,
                  {mutation->id, m_device.id, mutation->seq, "\\x" + digest, mutation->kind, mutation->entity,
                   mutation->entity_id, result->status, toJson(*result), m_now});
        if (needsSomebody && mutation->entity != "attention")
            keepAttention(m_db, m_actor, m_device.id, *mutation, *result, about, m_now);
    }
    if (m_lastSeq != m_device.last_seq)
        m_db.post(sql::push::settle, {m_device.id, m_lastSeq, m_now});
}

std::vector<MutationResult> Settling::results()
{
    std::vector<MutationResult> all;
    for (auto &member : m_members)
        all.push_back(std::move(*member.result));
    return all;
}

} // namespace sync

} // namespace oms
