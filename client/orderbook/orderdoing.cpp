// SPDX-License-Identifier: GPL-3.0-or-later
// What people do to orders: saved here to be sent, or asked of the server.
#include "client/orderbook/orderbook.h"
#include "client/orderbook/orderpath.h"
#include "client/sync/wishes.h"
#include "shared/sync/ordercommands.h"

using namespace Qt::StringLiterals;

namespace oms {

namespace {

QByteArray versionTag(int version)
{
    return '"' + QByteArray::number(version) + '"';
}

std::string kindOf(OrderAction action)
{
    return "order." + std::string(codeOf(action));
}

} // namespace

bool OrderBook::mayWait(const Order &order, OrderAction action)
{
    return sync::mayWait(action, order.status) && sync::kindRow(kindOf(action));
}

void OrderBook::answer(Order order)
{
    const auto row = rowOf(order, *catalogue());
    const auto id = order.id.value;
    m_ours.insert(id);
    markSeen(order.id);
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
    markSeen(id); // who does something with it has seen it
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
                       for (const auto &order : result->orders) {
                           m_ours.insert(order.id.value);
                           markSeen(order.id);
                       }
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
