// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/outbox/facts.h"

namespace oms {

const Schema &Describe<outbox::Event>::schema()
{
    using outbox::Event;
    static const Schema schema("mail_event",
                               {field<&Event::id>("id"), field<&Event::type>("type"),
                                field<&Event::aggregate>("aggregate"), field<&Event::payload>("payload"),
                                field<&Event::created_at>("created_at")});
    return schema;
}

const Schema &Describe<outbox::Details>::schema()
{
    using outbox::Details;
    static const Schema schema(
        "mail_details",
        {field<&Details::reason>("reason", {.maxLength = 20000}), field<&Details::differences>("differences"),
         field<&Details::comment_id>("comment_id"), field<&Details::payment_id>("payment_id"),
         field<&Details::shipment_id>("shipment_id"), field<&Details::secret>("secret"), field<&Details::to>("to"),
         field<&Details::full_name>("full_name"), field<&Details::locale>("locale"), field<&Details::token>("token")});
    return schema;
}

const Schema &Describe<outbox::OrderFacts>::schema()
{
    using outbox::OrderFacts;
    static const Schema schema("mail_orderfacts",
                               {field<&OrderFacts::number>("number"),
                                field<&OrderFacts::provisional>("provisional"),
                                field<&OrderFacts::is_urgent>("is_urgent"),
                                field<&OrderFacts::deadline>("deadline"),
                                field<&OrderFacts::promised_date>("promised_date"),
                                field<&OrderFacts::due_back>("due_back"),
                                field<&OrderFacts::status_at>("status_at"),
                                field<&OrderFacts::released_at>("released_at"),
                                field<&OrderFacts::factory_id>("factory_id"),
                                field<&OrderFacts::currency>("currency"),
                                field<&OrderFacts::total_minor>("total_minor"),
                                field<&OrderFacts::paid_minor>("paid_minor"),
                                field<&OrderFacts::deposit_minor>("deposit_minor"),
                                field<&OrderFacts::cancel_reason>("cancel_reason"),
                                field<&OrderFacts::model_name>("model_name"),
                                field<&OrderFacts::brand_name>("brand_name"),
                                field<&OrderFacts::mail_style>("mail_style"),
                                field<&OrderFacts::customer_name>("customer_name"),
                                field<&OrderFacts::customer_email>("customer_email"),
                                field<&OrderFacts::customer_language>("customer_language"),
                                field<&OrderFacts::customer_user_id>("customer_user_id"),
                                field<&OrderFacts::horse_name>("horse_name"),
                                field<&OrderFacts::fitter_name>("fitter_name"),
                                field<&OrderFacts::fitter_email>("fitter_email"),
                                field<&OrderFacts::fitter_language>("fitter_language"),
                                field<&OrderFacts::fitter_user_id>("fitter_user_id"),
                                field<&OrderFacts::factory_name>("factory_name")});
    return schema;
}

const Schema &Describe<outbox::CommentFacts>::schema()
{
    using outbox::CommentFacts;
    static const Schema schema(
        "mail_commentfacts",
        {field<&CommentFacts::author_id>("author_id"), field<&CommentFacts::author_name>("author_name"),
         field<&CommentFacts::audience>("audience"),
         field<&CommentFacts::body>("body", {.maxLength = OrderComment::most}),
         field<&CommentFacts::is_by_office>("is_by_office"), field<&CommentFacts::is_by_factory>("is_by_factory")});
    return schema;
}

const Schema &Describe<outbox::ConfirmationFacts>::schema()
{
    using outbox::ConfirmationFacts;
    static const Schema schema(
        "mail_confirmationfacts",
        {field<&ConfirmationFacts::sent_to>("sent_to"), field<&ConfirmationFacts::expires_at>("expires_at")});
    return schema;
}

const Schema &Describe<outbox::ShipmentFacts>::schema()
{
    using outbox::ShipmentFacts;
    static const Schema schema("mail_shipmentfacts",
                               {field<&ShipmentFacts::leg>("leg"), field<&ShipmentFacts::carrier>("carrier"),
                                field<&ShipmentFacts::tracking>("tracking"),
                                field<&ShipmentFacts::expected_at>("expected_at")});
    return schema;
}

const Schema &Describe<outbox::PaymentFacts>::schema()
{
    using outbox::PaymentFacts;
    static const Schema schema(
        "mail_paymentfacts",
        {field<&PaymentFacts::amount_minor>("amount_minor"), field<&PaymentFacts::currency>("currency")});
    return schema;
}

const Schema &Describe<outbox::Reader>::schema()
{
    using outbox::Reader;
    static const Schema schema(
        "mail_reader",
        {field<&Reader::address>("address"), field<&Reader::name>("name"), field<&Reader::language>("language")});
    return schema;
}

} // namespace oms
