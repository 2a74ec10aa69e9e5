// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/outbox/readers.h"

#include "sql/facts.h"

#include <algorithm>
#include <span>

namespace oms::outbox {

namespace {

constexpr Party office[] = {Party::Office};
constexpr Party factory[] = {Party::Factory};
constexpr Party fitter[] = {Party::Fitter};
constexpr Party customer[] = {Party::Customer};
constexpr Party factoryAndCustomer[] = {Party::Factory, Party::Customer};
constexpr Party factoryAndOffice[] = {Party::Factory, Party::Office};
constexpr Party factoryAndFitter[] = {Party::Factory, Party::Fitter};
constexpr Party customerAndFitter[] = {Party::Customer, Party::Fitter};

struct Row {
    EventType type;
    std::span<const Party> parties;
};
//! Comments and shipments say themselves whom they concern.
constexpr Row rows[] = {
    {EventType::OrderSubmitted, office},
    {EventType::OrderApproved, factoryAndCustomer},
    {EventType::OrderWithdrawn, factory},
    {EventType::OrderRejected, fitter},
    {EventType::OrderChanged, factoryAndOffice},
    {EventType::OrderHeld, factory},
    {EventType::OrderResumed, factory},
    {EventType::OrderCancelled, factoryAndFitter},
    {EventType::PaymentReceived, customerAndFitter},
    {EventType::ConfirmationRequested, customer},
    {EventType::ConfirmationConfirmed, fitter},
    {EventType::ConfirmationDeclined, fitter},
    {EventType::TrialDue, fitter},
    {EventType::OrderOverdue, factoryAndOffice},
    {EventType::HoldReminder, office},
    {EventType::CloseReminder, fitter},
};

//! Who reads what is written for an audience. The office reads all of it.
std::vector<Party> audienceParties(Audience audience)
{
    switch (audience) {
    case Audience::All:
        return {Party::Office, Party::Factory, Party::Fitter, Party::Customer};
    case Audience::FitterFactory:
        return {Party::Office, Party::Factory, Party::Fitter};
    case Audience::Fitter:
        return {Party::Office, Party::Fitter};
    case Audience::Factory:
        return {Party::Office, Party::Factory};
    case Audience::Internal:
        break;
    }
    return {Party::Office};
}

bool isAuthor(const Occasion &occasion, Party party)
{
    const auto &comment = *occasion.comment;
    switch (party) {
    case Party::Office:
        return comment.is_by_office;
    case Party::Factory:
        return comment.is_by_factory;
    case Party::Fitter:
        return comment.author_id == occasion.order.fitter_user_id;
    case Party::Customer:
        break;
    }
    return comment.author_id == occasion.order.customer_user_id;
}

std::vector<Party> concerned(const Occasion &occasion)
{
    if (occasion.comment) {
        auto parties = audienceParties(occasion.comment->audience);
        std::erase_if(parties, [&](Party party) { return isAuthor(occasion, party); });
        return parties;
    }
    if (occasion.shipment)
        return {occasion.shipment->leg == ShipmentLeg::ToCustomer ? Party::Customer : Party::Fitter};
    const auto *row =
        std::find_if(std::begin(rows), std::end(rows), [&](const Row &one) { return one.type == occasion.type; });
    if (row == std::end(rows))
        return {};
    return {row->parties.begin(), row->parties.end()};
}

std::vector<Reader> one(const std::optional<std::string> &address, const std::string &name,
                        const std::optional<std::string> &language)
{
    if (!address)
        return {};
    return {{*address, name, language.value_or("en")}};
}

} // namespace

std::vector<Party> partiesOf(const Occasion &occasion)
{
    auto parties = concerned(occasion);
    if (!occasion.order.released_at)
        std::erase(parties, Party::Factory);
    return parties;
}

std::vector<Reader> readersOf(Session &db, const Occasion &occasion, Party party)
{
    const auto &order = occasion.order;
    switch (party) {
    case Party::Office:
        return db.all<Reader>(sql::facts::office);
    case Party::Factory:
        if (!order.factory_id)
            return {};
        return db.all<Reader>(sql::facts::factory, *order.factory_id);
    case Party::Fitter:
        return one(order.fitter_email, order.fitter_name, order.fitter_language);
    case Party::Customer:
        break;
    }
    if (occasion.confirmation)
        return one(occasion.confirmation->sent_to, order.customer_name.value_or(""), order.customer_language);
    return one(order.customer_email, order.customer_name.value_or(""), order.customer_language);
}

} // namespace oms::outbox
