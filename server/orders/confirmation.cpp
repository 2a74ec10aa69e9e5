// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/orders/confirmation.h"

#include "server/auth/crypto.h"
#include "server/changes/edit.h"
#include "server/orders/acting.h"
#include "shared/core/json.h"
#include "sql/acting.h"
#include "sql/confirmations.h"

namespace oms::orders {

namespace {

enum class Decision { Confirmed, Declined, Expired, Withdrawn };

struct Link {
    Uuid id;
    OrderId order_id;
    std::string sent_to;
    Instant expires_at;
    std::optional<std::string> decision;
    std::string config_digest;
};

struct Named {
    OrderId id;
};

} // namespace

} // namespace oms::orders

namespace oms {

template<>
struct Choices<orders::Decision> {
    static constexpr std::array<std::string_view, 4> codes {"confirmed", "declined", "expired", "withdrawn"};
};

template<>
struct Describe<orders::Link> {
    static const Schema &schema()
    {
        using orders::Link;
        static const Schema schema("link",
                                   {field<&Link::id>("id"), field<&Link::order_id>("order_id"),
                                    field<&Link::sent_to>("sent_to"), field<&Link::expires_at>("expires_at"),
                                    field<&Link::decision>("decision"), field<&Link::config_digest>("config_digest")});
        return schema;
    }
};

template<>
struct Describe<orders::Named> {
    static const Schema &schema()
    {
        static const Schema schema("named", {field<&orders::Named::id>("id")});
        return schema;
    }
};

const Schema &Describe<orders::Consent>::schema()
{
    using orders::Consent;
    static const Schema schema("consent",
                               {field<&Consent::signer_name>("signer_name", {.required = true, .maxLength = 200}),
                                field<&Consent::signature>("signature", {.maxLength = Consent::longestSignature})});
    return schema;
}

} // namespace oms

namespace oms::orders {

namespace {

constexpr std::size_t secretBytes = 32;

std::string hashed(const std::string &token)
{
    return crypto::toBytea(crypto::sha256(token));
}

tl::unexpected<Refusal> gone(const std::string &code, const std::string &message)
{
    return refuse(ErrorCode::Gone, "This link " + message, {{"token", code, message}});
}

//! The order behind the link, locked. Locks the order before it reads the link: as everybody else does.
Result<Order> behind(Work &work, const std::string &token)
{
    const auto hash = hashed(token);
    const auto order = work.db.value(sql::confirmations::orderOf, hash);
    if (!order)
        return refuse(ErrorCode::NotFound, "There is no such link");
    const OrderId id {*Uuid::parse(*order)};
    work.db.execute(sql::acting::lockAnyway, id);
    const auto link = work.db.one<Link>(sql::confirmations::find, hash);
    auto record = load(work.db, id);
    if (link.decision == codeOf(Decision::Expired) || (!link.decision && link.expires_at <= work.now))
        return gone("expired", "has expired");
    if (link.decision || record.archived_at || record.status != OrderStatus::AwaitingConfirmation)
        return gone("used", "has been used already or was withdrawn");
    if (digestOf(record) != link.config_digest)
        return gone("changed", "is about an order that has changed since");
    work.db.post(sql::confirmations::open, {link.id, work.now});
    return record;
}

void decide(Work &work, OrderId order, Decision decision, const Consent &consent,
            const std::optional<std::string> &reason)
{
    const auto signer = consent.signer_name.empty() ? Param(std::nullopt) : Param(consent.signer_name);
    const auto signature = consent.signature.empty() ? Param(std::nullopt) : Param(consent.signature);
    work.db.post(sql::confirmations::decide, {order, work.now, decision, signer, signature, reason});
}

//! Only what draws a line: the page shows it again.
bool isPath(const std::string &signature)
{
    return signature.find_first_not_of("MLCQHVZmlcqhvz0123456789.,- ") == signature.npos;
}

Result<Order> decided(Work &work, Order order, OrderAction action, Party party, const OrderCommand &command)
{
    auto planned = plan(work, std::move(order), action, party, command, true);
    if (!planned)
        return passOn(planned);
    return carryOut(work, std::move(*planned));
}

OrderCommand because(const std::string &reason)
{
    OrderCommand command;
    if (!reason.empty())
        command.reason = reason;
    return command;
}

void withoutOfficeNotes(Order &order)
{
    order.internal_note.clear();
    order.deposit_waiver.reset();
    order.balance_waiver.reset();
}

} // namespace

std::string digestOf(const Order &order)
{
    static constexpr std::string_view shown[] = {"kind",          "customer_id",          "horse_id",        "currency",
                                                 "configuration", "saddle_note",          "charges",         "trade_in",
                                                 "ship_to",       "special_instructions", "tax_basis_points"};
    JsonWriter json;
    json.beginObject();
    for (const auto name : shown)
        json.key(name).field(*schemaOf<Order>().find(name), &order);
    if (order.amounts)
        json.member("total_minor", order.amounts->total_minor);
    return crypto::toHex(crypto::sha256(json.endObject().take()));
}

std::string writeConfirmation(Work &work, const Planned &planned)
{
    const auto &order = planned.after.order;
    const bool isAnswered = planned.action == OrderAction::Confirm || planned.action == OrderAction::Decline;
    if (planned.before.status == OrderStatus::AwaitingConfirmation && !isAnswered)
        decide(work, order.id, Decision::Withdrawn, {}, planned.command.reason);
    if (planned.action != OrderAction::RequestConfirmation)
        return "{}";
    const auto secret = crypto::toBase64Url(crypto::randomBytes(secretBytes));
    const auto address = work.db.value(sql::confirmations::address, *order.customer_id);
    work.db.post(sql::confirmations::add,
                 {makeUuid(), order.id, hashed(secret), address.value_or(""), work.now, digestOf(order)});
    return JsonWriter().beginObject().member("secret", secret).endObject().take();
}

Result<Order> opened(Work &work, const std::string &token)
{
    auto order = behind(work, token);
    if (order)
        withoutOfficeNotes(*order);
    return order;
}

Result<Order> confirm(Work &work, const std::string &token, const Consent &given)
{
    auto consent = given;
    normalise(consent);
    if (auto errors = validate(consent); !errors.empty())
        return refuse(ErrorCode::Invalid, "Please give your name", std::move(errors));
    if (!isPath(consent.signature))
        return refuseField("signature", "invalid", "must be the path of a drawing");
    auto order = behind(work, token);
    if (!order)
        return order;
    decide(work, order->id, Decision::Confirmed, consent, {});
    OrderCommand command;
    command.note = consent.signer_name;
    return decided(work, std::move(*order), OrderAction::Confirm, Party::CustomerLink, command);
}

Result<Order> decline(Work &work, const std::string &token, const std::string &reason)
{
    auto order = behind(work, token);
    if (!order)
        return order;
    const auto command = because(reason);
    decide(work, order->id, Decision::Declined, {}, command.reason);
    return decided(work, std::move(*order), OrderAction::Decline, Party::CustomerLink, command);
}

std::vector<OrderId> overdueConfirmations(Session &db, Instant now)
{
    std::vector<OrderId> orders;
    for (const auto &one : db.all<Named>(sql::confirmations::overdue, now))
        orders.push_back(one.id);
    return orders;
}

Result<Order> expireConfirmation(Work &work, OrderId id)
{
    if (!work.db.value(sql::acting::lockAnyway, id))
        return refuse(ErrorCode::NotFound, "There is no such order");
    decide(work, id, Decision::Expired, {}, {});
    return decided(work, load(work.db, id), OrderAction::Decline, Party::Server, {});
}

} // namespace oms::orders
