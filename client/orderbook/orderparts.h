// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/sync/replica.h"
#include "shared/orders/attachment.h"
#include "shared/orders/comment.h"
#include "shared/orders/measurement.h"
#include "shared/orders/payment.h"

#include <array>
#include <unordered_map>

namespace oms {

//! What belongs to one order.
struct OrderParts {
    std::vector<Kept<Payment>> payments;
    std::vector<Kept<OrderComment>> comments;
    std::vector<Kept<MeasurementSet>> measurements;
    std::vector<Kept<Attachment>> attachments;
};

//! Which parts there are of which order or horse; the parts themselves stay in the replica until somebody looks.
class PartsIndex : public QObject {
    Q_OBJECT

public:
    explicit PartsIndex(Replica &replica);

    //! Reads everything anew in the background.
    void load();
    //! A record has changed; true when it is a part.
    bool follow(const sync::RecordKey &key);
    //! `owner` is an order or a horse. Ends once.
    void read(const Uuid &owner, QObject *receiver, std::function<void(OrderParts)> take);

Q_SIGNALS:
    void changed(const oms::Uuid &owner);

private:
    enum class Kind : std::uint8_t { Payment, Comment, Measurement, Attachment };
    struct Key {
        Kind kind;
        Uuid id;
        bool operator==(const Key &) const = default;
    };
    using Owners = std::array<Uuid, 2>; //!< order and horse; null where there is none

    template<Described Part>
    void loadAll();
    template<Described Part>
    void readAnew(const Uuid &id);
    void place(const Key &key, const Owners &owners);

    Replica &m_replica;
    std::unordered_map<Uuid, std::vector<Key>> m_of; //!< by owner
    std::unordered_map<Uuid, Owners> m_owners; //!< by part
    std::unique_ptr<QObject> m_round; //!< lives while one loading counts
};

} // namespace oms
