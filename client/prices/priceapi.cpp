// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/prices/priceapi.h"

namespace oms::prices {

using namespace Qt::StringLiterals;

namespace {

const QString root = u"/api/v1/price-lists"_s;

QString pathOf(const PriceListId &id, const QString &action = {})
{
    return root + u'/' + QString::fromStdString(id.toString()) + action;
}

std::pair<QByteArray, QByteArray> seen(const PriceList &list)
{
    return {"If-Match", '"' + QByteArray::number(list.version) + '"'};
}

} // namespace

template<Described T>
void PriceApi::ask(const Question &question, QObject *receiver, Finish<T> finish)
{
    m_api.call(question, receiver, [finish = std::move(finish)](Result<Reply> reply) {
        if (!reply)
            return finish(passOn(reply));
        finish(fromJson<T>(reply->body, Purpose::Trusted));
    });
}

void PriceApi::lists(QObject *receiver, Finish<Listing<PriceList>> finish)
{
    m_api.list<PriceList>(root, QUrlQuery(u"limit=100"_s), receiver, std::move(finish));
}

void PriceApi::open(const PriceListId &id, QObject *receiver, Finish<PriceList> finish)
{
    m_api.read<PriceList>(pathOf(id), receiver, std::move(finish));
}

void PriceApi::create(const PriceListWish &wish, const QByteArray &key, QObject *receiver, Finish<PriceList> finish)
{
    ask({"POST", root, {}, createBody(schemaOf<PriceListWish>(), &wish), {{"Idempotency-Key", key}}}, receiver,
        std::move(finish));
}

void PriceApi::rename(const PriceList &list, QObject *receiver, Finish<PriceList> finish)
{
    m_api.change(pathOf(list.id), list, {"name", "valid_from"}, receiver, std::move(finish));
}

void PriceApi::save(const PriceList &list, const std::vector<PriceCell> &cells, QObject *receiver,
                    Finish<PriceList> finish)
{
    const PriceChanges changes {cells};
    ask({"PUT", pathOf(list.id, u"/prices"_s), {}, createBody(schemaOf<PriceChanges>(), &changes), {seen(list)}},
        receiver, std::move(finish));
}

void PriceApi::publish(const PriceList &list, QObject *receiver, Finish<PriceList> finish)
{
    m_api.command<PriceList>(pathOf(list.id, u"/publish"_s), list.version, receiver, std::move(finish));
}

void PriceApi::archive(const PriceList &list, QObject *receiver, Finish<PriceList> finish)
{
    m_api.command<PriceList>(pathOf(list.id, u"/archive"_s), list.version, receiver, std::move(finish));
}

void PriceApi::exported(const PriceListId &id, const QString &format, QObject *receiver, Finish<Reply> finish)
{
    m_api.call({"GET", pathOf(id, u"/export"_s), QUrlQuery(u"format="_s + format), {}, {}}, receiver,
               std::move(finish));
}

void PriceApi::import(const PriceList &list, const std::string &bytes, bool isDry, QObject *receiver,
                      Finish<PriceImport> finish)
{
    ask({"POST",
         pathOf(list.id, u"/import"_s),
         QUrlQuery(isDry ? u"dry_run=true"_s : u"dry_run=false"_s),
         bytes,
         {seen(list), {"Content-Type", "application/octet-stream"}}},
        receiver, std::move(finish));
}

} // namespace oms::prices
