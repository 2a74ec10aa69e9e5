// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/orderbook/orderparts.h"

#include <algorithm>

namespace oms {

namespace {

//! An answer that is put together from several readings, delivered when the last has come.
struct Gathering {
    OrderParts parts;
    std::size_t missing = 0;
    std::function<void(OrderParts)> take;
};

Uuid valueOr(const auto &id)
{
    return id ? id->value : Uuid {};
}

std::array<Uuid, 2> ownersOf(const Payment &payment)
{
    return {payment.order_id.value, Uuid {}};
}

std::array<Uuid, 2> ownersOf(const OrderComment &comment)
{
    return {comment.order_id.value, Uuid {}};
}

std::array<Uuid, 2> ownersOf(const MeasurementSet &set)
{
    return {valueOr(set.order_id), set.horse_id.value};
}

std::array<Uuid, 2> ownersOf(const Attachment &attachment)
{
    return {valueOr(attachment.order_id), valueOr(attachment.horse_id)};
}

std::vector<Kept<Payment>> &listOf(OrderParts &parts, const Payment *)
{
    return parts.payments;
}

std::vector<Kept<OrderComment>> &listOf(OrderParts &parts, const OrderComment *)
{
    return parts.comments;
}

std::vector<Kept<MeasurementSet>> &listOf(OrderParts &parts, const MeasurementSet *)
{
    return parts.measurements;
}

std::vector<Kept<Attachment>> &listOf(OrderParts &parts, const Attachment *)
{
    return parts.attachments;
}

Instant timeOf(const Payment &payment)
{
    return payment.received_at;
}

Instant timeOf(const MeasurementSet &set)
{
    return set.taken_at;
}

Instant timeOf(const auto &part)
{
    return part.created_at;
}

bool isArchived(const Payment &)
{
    return false;
}

bool isArchived(const auto &part)
{
    return part.archived_at.has_value();
}

void sortByTime(auto &parts)
{
    std::stable_sort(parts.begin(), parts.end(),
                     [](const auto &a, const auto &b) { return timeOf(a.record) < timeOf(b.record); });
}

template<Described Part>
void gather(Replica &replica, const Uuid &id, QObject *receiver, const std::shared_ptr<Gathering> &gathering)
{
    replica.one<Part>(id, receiver, [gathering](std::optional<Kept<Part>> kept) {
        if (kept && !isArchived(kept->record))
            listOf(gathering->parts, static_cast<const Part *>(nullptr)).push_back(std::move(*kept));
        if (--gathering->missing > 0)
            return;
        sortByTime(gathering->parts.payments);
        sortByTime(gathering->parts.comments);
        sortByTime(gathering->parts.measurements);
        sortByTime(gathering->parts.attachments);
        gathering->take(std::move(gathering->parts));
    });
}

} // namespace

PartsIndex::PartsIndex(Replica &replica)
    : m_replica(replica)
{ }

void PartsIndex::load()
{
    m_round = std::make_unique<QObject>();
    m_of.clear();
    m_owners.clear();
    loadAll<Payment>();
    loadAll<OrderComment>();
    loadAll<MeasurementSet>();
    loadAll<Attachment>();
}

template<Described Part>
constexpr auto kindOf()
{
    if constexpr (std::is_same_v<Part, Payment>)
        return std::uint8_t {0};
    else if constexpr (std::is_same_v<Part, OrderComment>)
        return std::uint8_t {1};
    else if constexpr (std::is_same_v<Part, MeasurementSet>)
        return std::uint8_t {2};
    else
        return std::uint8_t {3};
}

template<Described Part>
void PartsIndex::loadAll()
{
    using Found = std::pair<Uuid, Owners>;
    m_replica.allAs<Part, Found>(
        m_round.get(),
        [](Part &&part, RecordMark) {
            return Found {part.id.value, ownersOf(part)};
        },
        [this](std::vector<Found> found) {
            for (const auto &[id, owners] : found)
                place({Kind {kindOf<Part>()}, id}, owners);
        });
}

void PartsIndex::place(const Key &key, const Owners &owners)
{
    const auto before = std::exchange(m_owners[key.id], owners);
    for (const auto &owner : before)
        if (owner != Uuid {} && owner != owners[0] && owner != owners[1])
            std::erase(m_of[owner], key);
    for (const auto &owner : owners) {
        if (owner == Uuid {})
            continue;
        auto &keys = m_of[owner];
        if (std::find(keys.begin(), keys.end(), key) == keys.end())
            keys.push_back(key);
    }
}

template<Described Part>
void PartsIndex::readAnew(const Uuid &id)
{
    m_replica.one<Part>(id, this, [this, id](std::optional<Kept<Part>> kept) {
        const auto known = m_owners.find(id);
        const auto owners = kept ? ownersOf(kept->record) : known == m_owners.end() ? Owners {} : known->second;
        if (kept)
            place({Kind {kindOf<Part>()}, id}, owners);
        for (const auto &owner : owners)
            if (owner != Uuid {})
                Q_EMIT changed(owner);
    });
}

bool PartsIndex::follow(const sync::RecordKey &key)
{
    const struct {
        std::string_view entity;
        void (PartsIndex::*read)(const Uuid &);
    } rows[] = {{schemaOf<Payment>().name(), &PartsIndex::readAnew<Payment>},
                {schemaOf<OrderComment>().name(), &PartsIndex::readAnew<OrderComment>},
                {schemaOf<MeasurementSet>().name(), &PartsIndex::readAnew<MeasurementSet>},
                {schemaOf<Attachment>().name(), &PartsIndex::readAnew<Attachment>}};
    for (const auto &row : rows)
        if (row.entity == key.entity) {
            (this->*row.read)(key.id);
            return true;
        }
    return false;
}

void PartsIndex::read(const Uuid &owner, QObject *receiver, std::function<void(OrderParts)> take)
{
    const auto found = m_of.find(owner);
    if (found == m_of.end() || found->second.empty())
        return void(QMetaObject::invokeMethod(
            receiver, [take = std::move(take)] { take({}); }, Qt::QueuedConnection));
    const auto gathering = std::make_shared<Gathering>();
    gathering->missing = found->second.size();
    gathering->take = std::move(take);
    for (const auto &key : found->second)
        switch (key.kind) {
        case Kind::Payment:
            gather<Payment>(m_replica, key.id, receiver, gathering);
            break;
        case Kind::Comment:
            gather<OrderComment>(m_replica, key.id, receiver, gathering);
            break;
        case Kind::Measurement:
            gather<MeasurementSet>(m_replica, key.id, receiver, gathering);
            break;
        case Kind::Attachment:
            gather<Attachment>(m_replica, key.id, receiver, gathering);
            break;
        }
}

} // namespace oms
