// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/orderbook/orderbook.h"

#include "client/app/session.h"
#include "client/sync/wishes.h"
#include "shared/configuration/rules.h"
#include "shared/sync/ordercommands.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oms {

namespace {

constexpr std::size_t mostSingly = 200; //!< when more have changed, everything is read anew
constexpr auto burst = 300ms;
constexpr int mostUnread = 200; //!< that are asked of the server; nobody reads more of them in a day

QString pathOf(const OrderId &id, const QString &what = {})
{
    return u"/api/v1/orders/"_s + QString::fromStdString(id.toString()) + what;
}

QByteArray versionTag(int version)
{
    return '"' + QByteArray::number(version) + '"';
}

std::string kindOf(OrderAction action)
{
    return "order." + std::string(codeOf(action));
}

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
            return Kept<FreshRow> {std::make_shared<OrderRow>(rowOf(order, *catalogue)), mark};
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

void OrderBook::keep(const OrderRow &row, RecordMark mark)
{
    const auto id = row.id.value;
    auto joined = std::make_shared<OrderRow>(row);
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

bool OrderBook::mayWait(const Order &order, OrderAction action)
{
    return sync::mayWait(action, order.status) && sync::kindRow(kindOf(action));
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

void OrderBook::answer(Order order)
{
    const auto row = rowOf(order, *catalogue());
    const auto id = order.id.value;
    m_ours.insert(id);
    if (const auto known = find({id}); !known || known->version <= order.version)
        m_answers.insert_or_assign(id, std::move(order));
    keep(row, markOf(id));
}

Finish<Reply> OrderBook::answering(QObject *receiver, Finish<Order> finish)
{
    return [this, guard = QPointer(receiver), finish = std::move(finish)](Result<Reply> reply) {
        Result<Order> order = reply ? fromJson<Order>(reply->body, Purpose::Trusted) : Result<Order>(passOn(reply));
        if (order)
            answer(*order);
        if (guard)
            finish(std::move(order));
    };
}

void OrderBook::submit(std::vector<sync::Wish> wishes, const OrderId &id, QObject *receiver, Finish<Order> finish)
{
    m_ours.insert(id.value);
    m_replica.submit(std::move(wishes), receiver,
                     [this, id, guard = QPointer(receiver), finish = std::move(finish)](const Result<bool> &saved) {
                         if (!saved)
                             return finish(tl::make_unexpected(saved.error()));
                         finishLocally(id, guard, finish);
                     });
}

void OrderBook::finishLocally(const OrderId &id, QObject *receiver, Finish<Order> finish)
{
    read(id, receiver, [finish = std::move(finish)](std::optional<Kept<Order>> kept) {
        if (kept)
            return finish(std::move(kept->record));
        finish(refuse(ErrorCode::NotFound));
    });
}

void OrderBook::act(const Order &order, OrderAction action, OrderCommand command, QObject *receiver,
                    Finish<Order> finish)
{
    command.expected_status = order.status;
    const auto body = createBody(schemaOf<OrderCommand>(), &command);
    if (mayWait(order, action)) {
        sync::Wish wish {kindOf(action), order.id.value, order.version};
        wish.args = body;
        return submit({std::move(wish)}, order.id, receiver, std::move(finish));
    }
    const auto word = codeOf(action);
    m_api.call({"POST",
                pathOf(order.id, u'/' + QString::fromUtf8(word.data(), qsizetype(word.size()))),
                {},
                body,
                {{"If-Match", versionTag(order.version)}}},
               this, answering(receiver, std::move(finish)));
}

void OrderBook::bulk(const BulkCommand &command, QObject *receiver, Finish<BulkResult> finish)
{
    const auto body = createBody(schemaOf<BulkCommand>(), &command);
    m_api.call({"POST", u"/api/v1/orders/bulk"_s, {}, body, {}}, receiver,
               [this, finish = std::move(finish)](Result<Reply> reply) {
                   if (!reply)
                       return finish(passOn(reply));
                   auto result = fromJson<BulkResult>(reply->body, Purpose::Trusted);
                   if (result && result->is_done) {
                       for (const auto &order : result->orders)
                           m_ours.insert(order.id.value);
                       m_replica.syncNow();
                   }
                   finish(std::move(result));
               });
}

void OrderBook::create(const Order &order, QObject *receiver, Finish<Order> finish)
{
    submit({creating(order)}, order.id, receiver, std::move(finish));
}

void OrderBook::change(const Order &base, const Order &mine, const QString &reason, QObject *receiver,
                       Finish<Order> finish)
{
    auto wish = editing(base, mine);
    if (wish.units.empty())
        return finishLocally(base.id, receiver, std::move(finish));
    if (reason.isEmpty())
        return submit({std::move(wish)}, base.id, receiver, std::move(finish));
    if (isOnline()) {
        FieldNames names;
        for (const auto &unit : wish.units)
            for (const auto *field : sync::fieldsOf(schemaOf<Order>(), unit.unit))
                names.insert(field->name);
        QUrlQuery query;
        query.addQueryItem(u"reason"_s, QString::fromLatin1(QUrl::toPercentEncoding(reason)));
        return m_api.call({"PATCH",
                           pathOf(base.id),
                           query,
                           changeBody(schemaOf<Order>(), &mine, names),
                           {{"If-Match", versionTag(base.version)}}},
                          this, answering(receiver, std::move(finish)));
    }
    OrderComment comment;
    comment.id = makeId<OrderCommentId>();
    comment.order_id = base.id;
    comment.audience = Audience::All;
    comment.body = reason.toStdString();
    submit({std::move(wish), creating(comment)}, base.id, receiver, std::move(finish));
}

void OrderBook::archive(const Order &order, QObject *receiver, Finish<Order> finish)
{
    submit({wishFor(sync::Act::Archive, order)}, order.id, receiver, std::move(finish));
}

void OrderBook::restore(const Order &order, QObject *receiver, Finish<Order> finish)
{
    m_api.call({"POST", pathOf(order.id, u"/restore"_s), {}, {}, {{"If-Match", versionTag(order.version)}}}, this,
               answering(receiver, std::move(finish)));
}

void OrderBook::submitPart(sync::Wish wish, QObject *receiver, Finish<bool> finish)
{
    m_replica.submit({std::move(wish)}, receiver, std::move(finish));
}

template<Described Part>
void OrderBook::add(const Part &part, QObject *receiver, Finish<bool> finish)
{
    submitPart(creating(part), receiver, std::move(finish));
}

template<Described Part>
void OrderBook::changePart(const Part &base, const Part &mine, QObject *receiver, Finish<bool> finish)
{
    submitPart(editing(base, mine), receiver, std::move(finish));
}

template<Described Part>
void OrderBook::archivePart(const Part &part, QObject *receiver, Finish<bool> finish)
{
    submitPart(wishFor(sync::Act::Archive, part), receiver, std::move(finish));
}

template void OrderBook::add(const Payment &, QObject *, Finish<bool>);
template void OrderBook::add(const OrderComment &, QObject *, Finish<bool>);
template void OrderBook::add(const MeasurementSet &, QObject *, Finish<bool>);
template void OrderBook::add(const Attachment &, QObject *, Finish<bool>);
template void OrderBook::changePart(const OrderComment &, const OrderComment &, QObject *, Finish<bool>);
template void OrderBook::changePart(const MeasurementSet &, const MeasurementSet &, QObject *, Finish<bool>);
template void OrderBook::changePart(const Attachment &, const Attachment &, QObject *, Finish<bool>);
template void OrderBook::archivePart(const OrderComment &, QObject *, Finish<bool>);
template void OrderBook::archivePart(const MeasurementSet &, QObject *, Finish<bool>);
template void OrderBook::archivePart(const Attachment &, QObject *, Finish<bool>);

} // namespace oms
