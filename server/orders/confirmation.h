// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/changes/work.h"
#include "shared/orders/order.h"

//! The customer's consent by a mailed link (D19). The link's secret is all that who holds it has to show; only its hash
//! is kept. Nobody is signed in: the actor of `work` has no identity, and what happens is told as the server's.
namespace oms::orders {

//! What the customer is asked to sign, as it stands; notes that it was opened. Without what is the office's. Refuses:
//! NotFound (no such link), Gone at "token": "used" (decided or withdrawn), "expired", "changed" (another order than
//! the one that was sent).
Result<Order> opened(Work &work, const std::string &token);

struct Consent {
    static constexpr std::size_t longestSignature = 100000;

    std::string signer_name;
    std::string signature; //!< an SVG path of what was drawn; may be empty
};
//! Signs: the order is ordered. Refuses as opened(), and Invalid (no name, a signature that is no path).
Result<Order> confirm(Work &work, const std::string &token, const Consent &consent);
//! The order is a draft again. Refuses as opened().
Result<Order> decline(Work &work, const std::string &token, const std::string &reason);

//! Orders whose link has run out, up to 100.
std::vector<OrderId> overdueConfirmations(Session &db, Instant now);
//! The link has run out: a draft again. Refuses: NotFound, Conflict (decided meanwhile).
Result<Order> expireConfirmation(Work &work, OrderId id);

} // namespace oms::orders

namespace oms {

template<>
struct Describe<orders::Consent> {
    static const Schema &schema();
};

} // namespace oms
