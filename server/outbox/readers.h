// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/outbox/facts.h"
#include "server/outbox/outbox.h"

namespace oms::outbox {

enum class Party { Office, Factory, Fitter, Customer };

//! What is read with the order for an event; the rest is absent.
struct Occasion {
    EventType type = EventType::OrderSubmitted;
    Details details = {};
    OrderFacts order = {};
    std::optional<CommentFacts> comment = {};
    std::optional<ConfirmationFacts> confirmation = {};
    std::optional<ShipmentFacts> shipment = {};
    std::optional<PaymentFacts> payment = {};
};

//! Whom the event concerns: factories nothing before the order's release, writers not their own comments.
std::vector<Party> partiesOf(const Occasion &occasion);
//! Everybody of that party who has an address.
std::vector<Reader> readersOf(Session &db, const Occasion &occasion, Party party);

} // namespace oms::outbox

namespace oms {

template<>
struct Choices<outbox::Party> {
    static constexpr std::array<std::string_view, 4> codes {"office", "factory", "fitter", "customer"};
};

} // namespace oms
