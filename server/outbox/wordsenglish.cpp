// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/outbox/words.h"

namespace oms::outbox {

namespace {

constexpr Words words[] = {
    {"order.submitted/office", "Order {order}: new, {model}",
     "{fitter} has placed order {order}.\n"
     "\n"
     "{model} for {customer}.\n"
     "Horse: {horse}\n"
     "Total: {total}\n"
     "Deposit: {deposit}"},
    {"order.approved/factory", "Order {order}: please build, {model}",
     "Order {order} has been approved and is yours to build.\n"
     "\n"
     "{model} for {customer}.\n"
     "Promised for {promised}."},
    {"order.approved/customer", "Your saddle, order {order}",
     "Dear {name},\n"
     "\n"
     "your order {order}, {model}, has been approved and goes into production.\n"
     "We expect it to be ready on {promised}.\n"
     "\n"
     "Your fitter: {fitter}"},
    {"order.rejected/fitter", "Order {order}: returned to you",
     "Head office has returned order {order} ({model}, {customer}).\n"
     "\n"
     "Reason: {reason}"},
    {"order.changed/factory", "STOP, order {order}: changed, please wait",
     "Order {order} ({model}) has been changed. Please stop and wait for its new approval.\n"
     "\n"
     "Reason: {reason}\n"
     "\n"
     "{differences}"},
    {"order.changed/office", "Order {order}: changed",
     "Order {order} ({model}, {customer}) has been changed and waits for approval.\n"
     "\n"
     "Reason: {reason}\n"
     "\n"
     "{differences}"},
    {"order.withdrawn/factory", "WAIT, order {order}: approval withdrawn",
     "Head office has withdrawn the approval of order {order} ({model}). Please do not begin it; "
     "a new approval follows when it is to be built.\n"
     "\n"
     "Reason: {reason}"},
    {"order.held/factory", "STOP, order {order}: on hold",
     "Please stop production of order {order} ({model}).\n"
     "\n"
     "Reason: {reason}"},
    {"order.resumed/factory", "Order {order}: goes on",
     "Order {order} ({model}) is no longer on hold. Please go on where you stopped."},
    {"order.cancelled/fitter", "Order {order}: cancelled",
     "Order {order} ({model}, {customer}) has been cancelled.\n"
     "\n"
     "Reason: {reason}"},
    {"order.cancelled/factory", "STOP, order {order}: cancelled",
     "Order {order} ({model}) has been cancelled. Please stop.\n"
     "\n"
     "Reason: {reason}"},
    {"payment.received/customer", "Receipt, order {order}",
     "Dear {name},\n"
     "\n"
     "we have received {amount} for order {order}, {model}. Thank you.\n"
     "Still open: {balance}"},
    {"payment.received/fitter", "Order {order}: {amount} received",
     "{amount} has been received for order {order} ({customer}).\n"
     "Still open: {balance}"},
    {"shipment.created/fitter", "Order {order}: on its way to you",
     "Order {order} ({model}, {customer}) has been shipped to you.\n"
     "Carrier: {carrier}\n"
     "Tracking number: {tracking}\n"
     "Expected: {expected}"},
    {"shipment.created/customer", "Your saddle is on its way, order {order}",
     "Dear {name},\n"
     "\n"
     "your saddle, {model}, has been shipped.\n"
     "Carrier: {carrier}\n"
     "Tracking number: {tracking}\n"
     "Expected: {expected}"},
    {"comment.added/any", "Order {order}: comment by {author}",
     "{author} writes about order {order} ({model}):\n"
     "\n"
     "{comment}"},
    {"confirmation.requested/customer", "Please confirm your order, {model}",
     "Dear {name},\n"
     "\n"
     "{fitter} has put together your saddle, {model}. Please look at it and confirm the order by {due}.\n"
     "\n"
     "{link}"},
    {"confirmation.confirmed/fitter", "Order {order}: {customer} has confirmed",
     "{customer} has confirmed order {order} ({model})."},
    {"confirmation.declined/fitter", "Order {order}: {customer} has not confirmed",
     "Order {order} ({model}) is a draft again: {customer} has declined it, or the link has run out.\n"
     "\n"
     "Reason: {reason}"},
    {"trial.due/fitter", "Order {order}: trial ends on {due}",
     "The trial of order {order} ({model}, {customer}) ends on {due}. Was it kept, or does it come back?"},
    {"order.overdue/office", "Order {order}: overdue",
     "Order {order} ({model}, {customer}) was promised for {promised} and has not been shipped.\n"
     "Factory: {factory}\n"
     "Fitter: {fitter}"},
    {"order.overdue/factory", "Order {order}: overdue",
     "Order {order} ({model}) was promised for {promised}. When will it be shipped?"},
    {"hold.reminder/office", "Order {order}: on hold for long",
     "Order {order} ({model}, {customer}) has been on hold since {since}."},
    {"close.reminder/fitter", "Order {order}: still open",
     "Order {order} ({model}, {customer}) has been with you since {since}. Has it been sold? Please complete it."},
    {"mail.password_reset/account", "Your new password",
     "Dear {name},\n"
     "\n"
     "somebody, we hope you, wants a new password for your account. The link is good for 30 minutes, once. If it was "
     "not you, do nothing.\n"
     "\n"
     "{link}"},
    {"mail.activation/account", "Your account",
     "Dear {name},\n"
     "\n"
     "an account has been made for you. The link is good for seven days, once.\n"
     "\n"
     "{link}"},
    {"mail.email_change/account", "Your new e-mail address",
     "Dear {name},\n"
     "\n"
     "please confirm that this is your address. The link is good for seven days, once.\n"
     "\n"
     "{link}"},
};

} // namespace

std::span<const Words> englishWords()
{
    return words;
}

} // namespace oms::outbox
