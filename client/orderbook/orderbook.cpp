// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/orderbook/orderbook.h"

#include "client/app/session.h"
#include "client/orderbook/orderpath.h"
#include "shared/configuration/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oms {

namespace {

constexpr std::size_t mostSingly = 200; //!< when more have changed, everything is read anew
constexpr auto burst = 300ms;
constexpr int mostUnread = 200; //!< that are asked of the server; nobody reads more of them in a day

} // namespace

OrderBook::OrderBook(const Session &session, Replica &replica, ApiClient &api, CustomerBook &customers,
                     CatalogueBook &catalogue, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_replica(replica)
    , m_api(api)
    , m_customers(customers)
    , m_catalogue(catalogue)
    , m_parts(replica)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(burst);
    connect(&m_pause, &QTimer::timeout, this, &OrderBook::load);
    connect(&m_replica, &Replica::changed, this, &OrderBook::follow);
    connect(&m_replica, &Replica::statusChanged, this, &OrderBook::showLoading);
    // What a list says of saddles and seats comes from the catalogue.
    connect(&m_catalogue, &CatalogueBook::changed, this, &OrderBook::loadSoon);
    connect(&m_catalogue, &CatalogueBook::onlineChanged, this, [this](bool online) {
        if (online)
            readUnread();
        Q_EMIT onlineChanged(online);
    });
    connect(&m_customers, &CustomerBook::loaded, this, &OrderBook::loadSoon);
    connect(&m_customers, &CustomerBook::changed, this, [this](const Customer &customer) { rejoin(customer.id); });
    connect(&m_parts, &PartsIndex::changed, this, [this](const Uuid &owner) {
        if (m_places.contains(owner))
            Q_EMIT partsChanged(OrderId {owner});
    });
}

void OrderBook::loadSoon()
{
    m_pause.start();
    showLoading();
}

void OrderBook::load()
{
    m_pause.stop();
    m_round = std::make_unique<QObject>();
    m_isLoading = true;
    showLoading();
    m_replica.allAs<Order, Kept<FreshRow>>(
        m_round.get(),
        [catalogue = m_catalogue.catalogue()](Order &&order, RecordMark mark) {
            return Kept<FreshRow> {std::make_shared<BookRow>(rowOf(order, *catalogue)), mark};
        },
        [this](std::vector<Kept<FreshRow>> rows) { take(std::move(rows)); });
    m_parts.load();
    readUnread();
}

void OrderBook::take(std::vector<Kept<FreshRow>> &&rows)
{
    m_rows.clear();
    m_rows.reserve(rows.size());
    m_places.clear();
    m_places.reserve(rows.size());
    m_marks.clear();
    for (auto &[row, mark] : rows) {
        if (mark != RecordMark::None)
            m_marks[row->id.value] = mark;
        join(*row, m_customers);
        m_places[row->id.value] = m_rows.size();
        m_rows.push_back(std::move(row));
    }
    std::erase_if(m_answers, [this](const auto &answer) {
        const auto row = find({answer.first});
        return row && row->version >= answer.second.version;
    });
    m_isLoading = false;
    Q_EMIT loaded();
    for (const auto &[id, order] : m_answers)
        keep(rowOf(order, *catalogue()), markOf(id));
    showLoading();
}

OrderRowPtr OrderBook::find(const OrderId &id) const
{
    const auto place = m_places.find(id.value);
    return place == m_places.end() ? nullptr : m_rows[place->second];
}

RecordMark OrderBook::markOf(const Uuid &order) const
{
    const auto found = m_marks.find(order);
    return found == m_marks.end() ? RecordMark::None : found->second;
}

bool OrderBook::isFilling() const
{
    const auto &status = m_replica.status();
    return !status.isComplete && status.phase == sync::SyncStatus::Phase::Working;
}

void OrderBook::showLoading()
{
    const bool isBusy = m_isLoading || m_pause.isActive() || isFilling();
    if (std::exchange(m_wasLoading, isBusy) != isBusy)
        Q_EMIT loadingChanged(isBusy);
}

void OrderBook::follow(const std::vector<sync::RecordKey> &keys, bool isEverything)
{
    const auto orders =
        std::count_if(keys.begin(), keys.end(), [](const auto &key) { return key.entity == schemaOf<Order>().name(); });
    if (isEverything || std::size_t(orders) > mostSingly)
        return loadSoon();
    for (const auto &key : keys)
        if (!m_parts.follow(key) && key.entity == schemaOf<Order>().name())
            readAnew(key);
}

void OrderBook::readAnew(const sync::RecordKey &key)
{
    m_replica.one<Order>(key.id, this, [this, id = OrderId {key.id}](std::optional<Kept<Order>> kept) {
        if (!kept)
            return drop(id);
        const auto before = find(id);
        const auto version = kept->record.version;
        if (const auto answered = m_answers.find(id.value); answered != m_answers.end()) {
            if (answered->second.version > version)
                return;
            m_answers.erase(answered);
        }
        const bool isNews =
            kept->mark == RecordMark::None && (!before || before->version < version) && m_ours.erase(id.value) == 0;
        keep(rowOf(kept->record, *catalogue()), kept->mark);
        if (isNews)
            setUnread(id.value, true);
    });
}

void OrderBook::keep(const BookRow &row, RecordMark mark)
{
    const auto id = row.id.value;
    auto joined = std::make_shared<BookRow>(row);
    join(*joined, m_customers);
    m_marks.erase(id);
    if (mark != RecordMark::None)
        m_marks[id] = mark;
    const auto [place, isNew] = m_places.try_emplace(id, m_rows.size());
    if (isNew)
        m_rows.emplace_back(joined);
    else
        m_rows[place->second] = joined;
    Q_EMIT changed(joined);
}

void OrderBook::drop(const OrderId &id)
{
    const auto place = m_places.find(id.value);
    if (place == m_places.end())
        return;
    const auto hole = place->second;
    m_places.erase(place);
    if (hole + 1 != m_rows.size()) {
        m_rows[hole] = std::move(m_rows.back());
        m_places[m_rows[hole]->id.value] = hole;
    }
    m_rows.pop_back();
    m_marks.erase(id.value);
    m_answers.erase(id.value);
    Q_EMIT removed(id);
}

//! A customer has another name or country, or came after the order.
void OrderBook::rejoin(const CustomerId &customer)
{
    std::vector<OrderRowPtr> theirs;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(theirs),
                 [&](const auto &row) { return row->customer_id == customer; });
    for (const auto &row : theirs)
        keep(*row, markOf(row->id.value));
}

void OrderBook::read(const OrderId &id, QObject *receiver, std::function<void(std::optional<Kept<Order>>)> take)
{
    m_replica.one<Order>(id.value, receiver, [this, id, take = std::move(take)](std::optional<Kept<Order>> kept) {
        if (const auto answered = m_answers.find(id.value);
            answered != m_answers.end() && (!kept || kept->record.version < answered->second.version))
            kept = Kept<Order> {answered->second, RecordMark::None};
        if (kept)
            join(kept->record, m_customers);
        take(std::move(kept));
    });
}

void OrderBook::readParts(const OrderId &id, QObject *receiver, std::function<void(OrderParts)> take)
{
    m_parts.read(id.value, receiver, std::move(take));
}

void OrderBook::readMeasurements(const HorseId &horse, QObject *receiver,
                                 std::function<void(std::vector<Kept<MeasurementSet>>)> take)
{
    m_parts.read(horse.value, receiver,
                 [take = std::move(take)](OrderParts parts) { take(std::move(parts.measurements)); });
}

void OrderBook::readHistory(const OrderId &id, QObject *receiver, Finish<std::vector<OrderEvent>> finish)
{
    m_api.list<OrderEvent>(pathOf(id, u"/history"_s), {}, receiver,
                           [finish = std::move(finish)](Result<Listing<OrderEvent>> events) {
                               if (!events)
                                   return finish(passOn(events));
                               finish(std::move(events->data));
                           });
}

void OrderBook::readUnread()
{
    if (!isOnline())
        return;
    QUrlQuery query;
    query.addQueryItem(u"unread"_s, u"true"_s);
    query.addQueryItem(u"limit"_s, QString::number(mostUnread));
    m_api.list<OrderRow>(u"/api/v1/orders"_s, query, this, [this](const Result<Listing<OrderRow>> &unread) {
        if (!unread)
            return; // what is known here stays
        std::unordered_set<Uuid> now;
        for (const auto &row : unread->data)
            now.insert(row.id.value);
        const auto before = m_unread;
        for (const auto &id : before)
            if (!now.contains(id))
                setUnread(id, false);
        for (const auto &id : now)
            setUnread(id, true);
    });
}

void OrderBook::setUnread(const Uuid &order, bool isUnread)
{
    const bool isOther = isUnread ? m_unread.insert(order).second : m_unread.erase(order) > 0;
    if (isOther)
        Q_EMIT unreadChanged({order});
}

void OrderBook::markSeen(const OrderId &id)
{
    if (!m_unread.contains(id.value))
        return;
    setUnread(id.value, false);
    if (isOnline())
        m_api.call({"POST", pathOf(id, u"/seen"_s), {}, {}, {}}, this, [](const Result<Reply> &) {});
}

Standing OrderBook::standingOf(const Order &order) const
{
    Standing standing;
    for (const auto &code : m_session.roles)
        if (const auto role = fromCode<Role>(code.toStdString()))
            standing.roles.push_back(*role);
    const auto &factories = m_session.factories;
    standing.isFitter = order.fitter_id && order.fitter_id == m_session.fitter;
    standing.isOfFactory = order.factory_id
        && std::find(factories.begin(), factories.end(), order.factory_id->toString()) != factories.end();
    // A customer who signs in has no orders here but their own.
    standing.isCustomer = std::find(standing.roles.begin(), standing.roles.end(), Role::User) != standing.roles.end();
    return standing;
}

OrderCircumstances OrderBook::circumstancesOf(const Order &order) const
{
    const auto *customer = order.customer_id ? m_customers.find(order.customer_id->value) : nullptr;
    return {.isConfigured = !order.is_summary && validate(order.configuration, *catalogue()).empty(),
            .isPriced = !order.amounts || order.amounts->is_complete,
            .hasCustomerEmail = customer && customer->email,
            .isLinkValid = false,
            .mayWaive = m_session.reachOf("payments:record") == Scope::All};
}

std::vector<OfferedAction> OrderBook::offered(const Order &order) const
{
    if (order.archived_at)
        return {};
    auto facts = factsOf(order, {}, circumstancesOf(order));
    if (order.status == OrderStatus::Draft)
        facts.holding.insert(Guard::FactoryKnown); // who builds it is for the server to know
    auto actions = offeredTo(partiesOf(standingOf(order)), facts);
    std::erase_if(actions, [&](const OfferedAction &one) {
        const auto permission = codeOf(describe(one.action).permission);
        return !m_session.may(permission);
    });
    return actions;
}

//! The server decides field by field; this says whether there is anything at all that this person may change.
bool OrderBook::mayChange(const Order &order) const
{
    if (order.archived_at || order.is_summary)
        return false;
    const auto reach = m_session.reachOf("orders:update");
    if (reach == Scope::All)
        return isOpen(order.status);
    static constexpr StatusSet unapproved {OrderStatus::Draft, OrderStatus::AwaitingConfirmation, OrderStatus::Ordered,
                                           OrderStatus::Changed};
    return reach != Scope::None && standingOf(order).isFitter && unapproved.contains(order.status);
}

} // namespace oms
