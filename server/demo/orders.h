// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/demo/dataset.h"
#include "shared/orders/event.h"
#include "shared/orders/measurement.h"
#include "shared/orders/payment.h"

#include <memory>

namespace oms::demo {

//! The moment at which the invented business stands still: nothing happened after it.
inline constexpr Instant ordersNow =
    std::chrono::sys_days(std::chrono::year(2026) / std::chrono::November / 20) + std::chrono::hours(16);

//! A saddle with a serial number, as the table saddle_unit has it.
struct Unit {
    SaddleUnitId id;
    std::string serial_no;
    ModelId model_id;
    std::optional<LeatherTypeId> leather_type_id;
    std::optional<int> seat_size_q4;
    OrderId order_id;
    std::string_view owner_kind;
    std::optional<FitterId> owner_fitter_id;
    std::optional<WarehouseId> warehouse_id;
    std::string_view state;
    bool is_demo = false;
    bool is_sponsored = false;
    Instant created_at;
    Instant updated_at;
};

struct Movement {
    Uuid id;
    std::optional<WarehouseId> from;
    std::optional<WarehouseId> to;
    std::string_view reason;
    Instant at;
    std::optional<UserId> by;
};

struct Trial {
    Uuid id;
    Instant started_at;
    Date due_back;
    std::optional<Instant> ended_at;
    std::string_view outcome; //!< empty while it runs
};

struct Confirmation {
    Uuid id;
    std::string token_hash; //!< of a secret that nobody has: "\x…"
    std::string sent_to;
    Instant sent_at;
    Instant expires_at;
    std::optional<Instant> decided_at;
    std::string_view decision; //!< empty while it is open
    std::optional<std::string> signer_name;
    std::optional<std::string> reason;
    std::string config_digest;
};

struct AuditRow {
    Uuid id;
    Instant at;
    std::optional<UserId> actor;
    Role role = Role::Fitter;
    std::string_view entity;
    Uuid entity_id;
    std::string_view action;
    std::string before; //!< JSON; empty: none
    std::string after;
};

struct Measured {
    MeasurementSet set;
    UserId by;
};

struct ReadMark {
    UserId user;
    Instant at;
};

//! An order with all that belongs to it and all that has happened to it.
struct MadeOrder {
    Order order; //!< as it stands
    UserId createdBy;
    UserId updatedBy;
    std::optional<UserId> approvedBy;
    std::optional<UserId> archivedBy;
    std::optional<Recipient> customer; //!< as at submission
    Breakdown breakdown; //!< by price(), of configuration and charges
    std::vector<Uuid> stepIds; //!< of order.production_steps
    std::vector<OrderEvent> events; //!< oldest first
    std::vector<Payment> payments;
    std::vector<std::optional<UserId>> paymentsRecordedBy;
    std::vector<OrderComment> comments;
    std::vector<Measured> measurements;
    std::optional<Unit> unit;
    std::vector<Movement> movements;
    std::vector<Trial> trials;
    std::vector<Confirmation> confirmations;
    std::vector<ReadMark> readMarks;
    std::vector<AuditRow> audit;
};

//! Makes the orders of a dataset one after the other, in the order of their submission, so that the full size never
//! lies in memory as a whole. The same for the same arguments, on every machine and day. `lastNumber`: the first one
//! gets the next.
class OrderMaker {
public:
    OrderMaker(const Dataset &data, Size size, std::uint64_t seed, int lastNumber = 1000);
    ~OrderMaker();

    std::size_t count() const;
    bool isDone() const;
    MadeOrder next();
    const Catalogue &catalogue() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

//! As many as domain.md 9 says.
constexpr std::size_t orderCount(Size size)
{
    return size == Size::Small ? 300 : 48142;
}

} // namespace oms::demo
