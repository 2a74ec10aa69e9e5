// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/database/session.h"
#include "shared/orders/comment.h"
#include "shared/orders/order.h"

//! What a mail's words are filled with, read when it is written.
namespace oms::outbox {

//! A row of the outbox.
struct Event {
    Uuid id;
    std::string type;
    std::string aggregate;
    std::string payload;
    Instant created_at;
};

//! Its payload; each event has some of these.
struct Details {
    std::optional<std::string> reason;
    std::vector<OrderDifference> differences;
    std::optional<Uuid> comment_id;
    std::optional<Uuid> payment_id;
    std::optional<Uuid> shipment_id;
    std::optional<std::string> secret; //!< of the customer's link
    // of an account's mail
    std::optional<std::string> to;
    std::optional<std::string> full_name;
    std::optional<std::string> locale;
    std::optional<std::string> token;
};

struct OrderFacts {
    std::optional<int> number;
    std::optional<std::string> provisional;
    bool is_urgent = false;
    std::optional<Date> deadline;
    std::optional<Date> promised_date;
    std::optional<Date> due_back;
    Instant status_at;
    std::optional<Instant> released_at;
    std::optional<FactoryId> factory_id;
    std::string currency;
    MinorUnits total_minor = 0;
    MinorUnits paid_minor = 0;
    MinorUnits deposit_minor = 0;
    std::optional<std::string> cancel_reason;
    std::optional<std::string> model_name;
    std::optional<std::string> brand_name;
    std::optional<std::string> mail_style;
    std::optional<std::string> customer_name;
    std::optional<std::string> customer_email;
    std::optional<std::string> customer_language;
    std::optional<UserId> customer_user_id;
    std::optional<std::string> horse_name;
    std::string fitter_name;
    std::optional<std::string> fitter_email;
    std::optional<std::string> fitter_language;
    std::optional<UserId> fitter_user_id;
    std::optional<std::string> factory_name;
};

struct CommentFacts {
    UserId author_id;
    std::string author_name;
    Audience audience = Audience::Internal;
    std::string body;
    bool is_by_office = false;
    bool is_by_factory = false;
};

struct ConfirmationFacts {
    std::string sent_to;
    Instant expires_at;
};

struct ShipmentFacts {
    ShipmentLeg leg = ShipmentLeg::ToFitter;
    std::optional<std::string> carrier;
    std::optional<std::string> tracking;
    std::optional<Date> expected_at;
};

struct PaymentFacts {
    MinorUnits amount_minor = 0;
    std::string currency;
};

//! Who gets a mail.
struct Reader {
    std::string address;
    std::string name; //!< how it is addressed; empty: an office
    std::string language; //!< "nl", "de_CH"; what nobody has written is English
};

} // namespace oms::outbox

namespace oms {

template<>
struct Describe<outbox::Event> {
    static const Schema &schema();
};
template<>
struct Describe<outbox::Details> {
    static const Schema &schema();
};
template<>
struct Describe<outbox::OrderFacts> {
    static const Schema &schema();
};
template<>
struct Describe<outbox::CommentFacts> {
    static const Schema &schema();
};
template<>
struct Describe<outbox::ConfirmationFacts> {
    static const Schema &schema();
};
template<>
struct Describe<outbox::ShipmentFacts> {
    static const Schema &schema();
};
template<>
struct Describe<outbox::PaymentFacts> {
    static const Schema &schema();
};
template<>
struct Describe<outbox::Reader> {
    static const Schema &schema();
};

} // namespace oms
