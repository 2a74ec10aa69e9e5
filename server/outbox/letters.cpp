// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/outbox/letters.h"

#include "server/auth/crypto.h"
#include "server/outbox/readers.h"
#include "server/outbox/rendering.h"
#include "server/outbox/spelling.h"
#include "shared/core/json.h"
#include "sql/facts.h"

#include <algorithm>
#include <stdexcept>

namespace oms::outbox {

namespace {

constexpr std::string_view accountMail = "mail.";

Date dayOf(Instant at)
{
    return std::chrono::floor<std::chrono::days>(at);
}

std::optional<EventType> typeOf(std::string_view code)
{
    const auto &codes = Choices<EventType>::codes;
    const auto *found = std::find(codes.begin(), codes.end(), code);
    if (found == codes.end())
        return {};
    return static_cast<EventType>(found - codes.begin());
}

//! "Knee roll: Small → Large", a line each. Factories and customers read no money.
std::string differencesText(const std::vector<OrderDifference> &differences)
{
    std::string text;
    for (const auto &one : differences) {
        if (one.is_money)
            continue;
        text += (text.empty() ? "" : "\n") + one.label;
        if (!one.before.empty() || !one.after.empty())
            text += ": " + (one.before.empty() ? "–" : one.before) + " → " + (one.after.empty() ? "–" : one.after);
    }
    return text;
}

//! What is the same in every language.
Places plainPlaces(const Occasion &occasion)
{
    const auto &order = occasion.order;
    const auto &details = occasion.details;
    Places places {
        {"order", order.number ? std::to_string(*order.number) : order.provisional.value_or("–")},
        {"model", order.model_name.value_or("–")},
        {"customer", order.customer_name.value_or(order.fitter_name)},
        {"horse", order.horse_name.value_or("")},
        {"fitter", order.fitter_name},
        {"factory", order.factory_name.value_or("")},
        {"reason", details.reason.value_or(order.cancel_reason.value_or(""))},
        {"differences", differencesText(details.differences)},
    };
    if (occasion.comment) {
        places["author"] = occasion.comment->author_name;
        places["comment"] = occasion.comment->body;
    }
    if (occasion.shipment) {
        places["carrier"] = occasion.shipment->carrier.value_or("");
        places["tracking"] = occasion.shipment->tracking.value_or("");
    }
    return places;
}

void addDay(Places &places, const char *name, const std::optional<Date> &day, const std::string &language)
{
    if (day)
        places[name] = dateText(*day, language);
}

void addSpelled(Places &places, const Occasion &occasion, const std::string &language)
{
    const auto &order = occasion.order;
    const auto money = [&](MinorUnits amount) { return moneyText(amount, order.currency, language); };
    places["total"] = money(order.total_minor);
    places["balance"] = money(order.total_minor - order.paid_minor);
    if (order.deposit_minor > 0)
        places["deposit"] = money(order.deposit_minor);
    if (occasion.payment)
        places["amount"] = moneyText(occasion.payment->amount_minor, occasion.payment->currency, language);
    addDay(places, "promised", order.promised_date, language);
    addDay(places, "due", occasion.confirmation ? dayOf(occasion.confirmation->expires_at) : order.due_back, language);
    addDay(places, "since", dayOf(order.status_at), language);
    if (occasion.shipment)
        addDay(places, "expected", occasion.shipment->expected_at, language);
}

std::string keyOf(const Occasion &occasion, Party party)
{
    return std::string(codeOf(occasion.type)) + '/' + (occasion.comment ? "any" : std::string(codeOf(party)));
}

Letter written(const std::string &key, const Reader &reader, Places places, Dress dress)
{
    places["name"] = reader.name;
    dress.language = reader.language;
    const bool hasSecret = places.contains("link");
    auto mail = render(wordsFor(key, reader.language), places, dress);
    return {reader, std::move(mail.subject), std::move(mail.text), std::move(mail.html), hasSecret};
}

//! The order and what the event names. Nothing when that is there no more.
std::optional<Occasion> occasionOf(Session &db, const Event &event, EventType type, Details details, Instant now)
{
    const auto id = Uuid::parse(event.aggregate);
    auto order = id ? db.optional<OrderFacts>(sql::facts::order, *id) : std::nullopt;
    if (!order)
        return {};
    Occasion occasion {.type = type, .details = std::move(details), .order = std::move(*order)};
    const auto &named = occasion.details;
    bool isThere = true;
    if (type == EventType::CommentAdded)
        isThere =
            (occasion.comment = db.optional<CommentFacts>(sql::facts::comment, named.comment_id, *id)).has_value();
    if (type == EventType::ShipmentCreated)
        isThere =
            (occasion.shipment = db.optional<ShipmentFacts>(sql::facts::shipment, named.shipment_id, *id)).has_value();
    if (type == EventType::PaymentReceived)
        isThere =
            (occasion.payment = db.optional<PaymentFacts>(sql::facts::payment, named.payment_id, *id)).has_value();
    if (type == EventType::ConfirmationRequested) {
        const auto hash = crypto::toBytea(crypto::sha256(named.secret.value_or("")));
        occasion.confirmation = db.optional<ConfirmationFacts>(sql::facts::confirmation, *id, hash, now);
        isThere = occasion.confirmation.has_value();
    }
    if (!isThere)
        return {};
    return occasion;
}

std::vector<Letter> ofOrder(Session &db, const Occasion &occasion, const std::string &publicUrl)
{
    const auto &order = occasion.order;
    auto places = plainPlaces(occasion);
    if (occasion.confirmation)
        places["link"] = publicUrl + "/confirm#" + *occasion.details.secret;
    const Dress dress {.language = "en",
                       .brand = order.brand_name.value_or(""),
                       .style = order.mail_style.value_or(""),
                       .isUrgent = order.is_urgent,
                       .deadline = ""};
    std::vector<Letter> letters;
    for (const auto party : partiesOf(occasion))
        for (const auto &reader : readersOf(db, occasion, party)) {
            auto own = dress;
            if (order.is_urgent && order.deadline)
                own.deadline = dateText(*order.deadline, reader.language);
            auto spelled = places;
            addSpelled(spelled, occasion, reader.language);
            letters.push_back(written(keyOf(occasion, party), reader, std::move(spelled), std::move(own)));
        }
    return letters;
}

//! A link of an account: server/auth/mailedtokens.h.
std::vector<Letter> ofAccount(const Event &event, const Details &details, const std::string &publicUrl)
{
    if (!details.to || !details.token)
        return {};
    const Reader reader {*details.to, details.full_name.value_or(""), details.locale.value_or("en")};
    const auto purpose = event.type.substr(accountMail.size());
    const Places places {{"link", publicUrl + "/account#" + purpose + '=' + *details.token}};
    return {written(event.type + "/account", reader, places, {})};
}

} // namespace

std::vector<Letter> lettersOf(Session &db, const Event &event, const std::string &publicUrl, Instant now)
{
    auto details = fromJson<Details>(event.payload, Purpose::Trusted);
    if (!details)
        throw std::logic_error("the payload is not readable");
    if (event.type.starts_with(accountMail))
        return ofAccount(event, *details, publicUrl);
    const auto type = typeOf(event.type);
    if (!type)
        throw std::logic_error("nobody knows the event " + event.type);
    const auto occasion = occasionOf(db, event, *type, std::move(*details), now);
    if (!occasion)
        return {};
    return ofOrder(db, *occasion, publicUrl);
}

} // namespace oms::outbox
