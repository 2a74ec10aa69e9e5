// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/orders/record.h"

//! An action of the workflow in two halves, so that many orders can be asked before one is touched. Not for other
//! folders.
namespace oms::orders {

//! What is going to happen; nothing of it is written yet.
struct Planned {
    OrderAction action;
    OrderCommand command;
    bool isCorrection = false;
    bool isByServer = false;
    Order before;
    Assessed after;
    bool isJudged = false; //!< priced and judged anew: the saddle is written too
};

//! Whether this actor could ever do that, to some order. Refuses: Forbidden; also what is no command (an edit, the
//! customer's answer).
Result<void> checkDoable(const Actor &actor, OrderAction action);

//! `order` is locked. Refuses as after(), and Invalid for an employee of another factory, a warehouse that is not
//! known; Conflict for the serial number of another saddle, and for a price that is not the one that the person saw.
Result<Planned> plan(Work &work, Order order, OrderAction action, Party party, const OrderCommand &command,
                     bool isLinkValid = false);
//! The same for whoever is signed in: what they are to the order decides. Refuses also Forbidden.
Result<Planned> planFor(Work &work, Order order, OrderAction action, const OrderCommand &command);

//! Writes the order and all that follows: steps, shipment, trial, unit, timeline, audit, what is to be mailed. The
//! order as it stands then.
Order carryOut(Work &work, Planned planned);

//! The rows beside the order's own, by what differs. Before the order's row is written.
void writeSteps(Work &work, const Planned &planned);
void writeShipments(Work &work, const Planned &planned);
void writeTrial(Work &work, const Planned &planned);
void placeUnit(Work &work, const Planned &planned);
//! The details for the mail of a confirmation that has been asked for; "{}" otherwise.
std::string writeConfirmation(Work &work, const Planned &planned);

//! What a confirmation is about: it is no longer good when any of that changes.
std::string digestOf(const Order &order);

} // namespace oms::orders
