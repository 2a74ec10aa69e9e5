// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/customers/customerbook.h"

namespace oms {

using namespace Qt::StringLiterals;

namespace {

const QString customersPath = u"/api/v1/customers"_s;
const QString horsesPath = u"/api/v1/horses"_s;

template<class AnyId>
QString at(const QString &path, const AnyId &id, const QString &rest = {})
{
    return path + u'/' + QString::fromStdString(id.toString()) + rest;
}

QUrlQuery pageQuery(const QString &sort, const QString &cursor)
{
    QUrlQuery query;
    query.addQueryItem(u"limit"_s, u"100"_s);
    query.addQueryItem(u"sort"_s, sort);
    if (!cursor.isEmpty())
        query.addQueryItem(u"cursor"_s, QString::fromLatin1(QUrl::toPercentEncoding(cursor)));
    return query;
}

//! Every page of a list, one after the other.
template<class T>
void readAll(ApiClient &api, const QString &path, const QUrlQuery &query, QObject *receiver,
             Finish<std::vector<T>> finish, std::vector<T> before = {}, const QString &cursor = {})
{
    auto page = query;
    if (!cursor.isEmpty())
        page.addQueryItem(u"cursor"_s, QString::fromLatin1(QUrl::toPercentEncoding(cursor)));
    api.list<T>(path, page, receiver,
                [&api, path, query, receiver, finish = std::move(finish),
                 before = std::move(before)](Result<Listing<T>> listing) mutable {
                    if (!listing)
                        return finish(tl::make_unexpected(std::move(listing.error())));
                    before.insert(before.end(), std::make_move_iterator(listing->data.begin()),
                                  std::make_move_iterator(listing->data.end()));
                    if (listing->nextCursor.isEmpty())
                        return finish(std::move(before));
                    readAll<T>(api, path, query, receiver, std::move(finish), std::move(before), listing->nextCursor);
                });
}

} // namespace

CustomerBook::CustomerBook(ApiClient &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{ }

void CustomerBook::load()
{
    m_round = std::make_unique<QObject>();
    m_arriving.clear();
    if (!std::exchange(m_isLoading, true))
        Q_EMIT loadingChanged(true);
    loadPage(false, {});
}

void CustomerBook::loadPage(bool archived, const QString &cursor)
{
    auto query = pageQuery(u"name"_s, cursor);
    query.addQueryItem(u"archived"_s, archived ? u"true"_s : u"false"_s);
    m_api.list<Customer>(customersPath, query, m_round.get(), [this, archived](Result<Listing<Customer>> page) {
        if (page)
            return took(std::move(*page), archived);
        finishLoading();
        Q_EMIT failed(page.error());
    });
}

void CustomerBook::took(Listing<Customer> &&page, bool archived)
{
    m_arriving.insert(m_arriving.end(), std::make_move_iterator(page.data.begin()),
                      std::make_move_iterator(page.data.end()));
    const bool isFirst = m_customers.empty();
    const bool isLast = page.nextCursor.isEmpty() && archived;
    if (isFirst || isLast) {
        m_customers = isLast ? std::move(m_arriving) : m_arriving;
        m_places.clear();
        for (std::size_t i = 0; i < m_customers.size(); ++i)
            m_places[m_customers[i].id.value] = i;
        Q_EMIT loaded();
    }
    if (isLast)
        finishLoading();
    else
        loadPage(archived || page.nextCursor.isEmpty(), page.nextCursor);
}

void CustomerBook::finishLoading()
{
    m_arriving.clear();
    m_isLoading = false;
    Q_EMIT loadingChanged(false);
}

const Customer *CustomerBook::find(const Uuid &id) const
{
    const auto place = m_places.find(id);
    return place == m_places.end() ? nullptr : &m_customers[place->second];
}

void CustomerBook::keep(const Customer &customer)
{
    for (auto &arrived : m_arriving) // a page that was read before this change must not undo it
        if (arrived.id == customer.id)
            arrived = customer;
    const auto [place, isNew] = m_places.try_emplace(customer.id.value, m_customers.size());
    if (isNew)
        m_customers.push_back(customer);
    else
        m_customers[place->second] = customer;
    Q_EMIT changed(customer);
}

Finish<Customer> CustomerBook::keeping(Finish<Customer> finish)
{
    return [this, finish = std::move(finish)](Result<Customer> customer) {
        if (customer)
            keep(*customer);
        finish(std::move(customer));
    };
}

Finish<Horse> CustomerBook::keepingHorse(Finish<Horse> finish)
{
    return [this, finish = std::move(finish)](Result<Horse> horse) {
        if (horse) {
            Q_EMIT horsesChanged(horse->customer_id);
            refresh(horse->customer_id, this, [](const Result<Customer> &) {}); // its names and count of horses
        }
        finish(std::move(horse));
    };
}

void CustomerBook::refresh(CustomerId id, QObject *receiver, Finish<Customer> finish)
{
    m_api.read<Customer>(at(customersPath, id), receiver, keeping(std::move(finish)));
}

void CustomerBook::add(const Customer &customer, const QByteArray &key, QObject *receiver, Finish<Customer> finish)
{
    m_api.create(customersPath, customer, key, receiver, keeping(std::move(finish)));
}

void CustomerBook::change(const Customer &customer, const FieldNames &changed, QObject *receiver,
                          Finish<Customer> finish)
{
    m_api.change(at(customersPath, customer.id), customer, changed, receiver, keeping(std::move(finish)));
}

void CustomerBook::archive(const Customer &customer, QObject *receiver, Finish<Customer> finish)
{
    m_api.command(at(customersPath, customer.id, u"/archive"_s), customer.version, receiver,
                  keeping(std::move(finish)));
}

void CustomerBook::restore(const Customer &customer, QObject *receiver, Finish<Customer> finish)
{
    m_api.command(at(customersPath, customer.id, u"/restore"_s), customer.version, receiver,
                  keeping(std::move(finish)));
}

void CustomerBook::horsesOf(CustomerId customer, QObject *receiver, Finish<std::vector<Horse>> finish)
{
    readAll<Horse>(m_api, at(customersPath, customer, u"/horses"_s), pageQuery(u"name"_s, {}), receiver,
                   std::move(finish));
}

void CustomerBook::refreshHorse(HorseId id, QObject *receiver, Finish<Horse> finish)
{
    m_api.read<Horse>(at(horsesPath, id), receiver, std::move(finish));
}

void CustomerBook::addHorse(const Horse &horse, const QByteArray &key, QObject *receiver, Finish<Horse> finish)
{
    m_api.create(horsesPath, horse, key, receiver, keepingHorse(std::move(finish)));
}

void CustomerBook::changeHorse(const Horse &horse, const FieldNames &changed, QObject *receiver, Finish<Horse> finish)
{
    m_api.change(at(horsesPath, horse.id), horse, changed, receiver, keepingHorse(std::move(finish)));
}

void CustomerBook::archiveHorse(const Horse &horse, QObject *receiver, Finish<Horse> finish)
{
    m_api.command(at(horsesPath, horse.id, u"/archive"_s), horse.version, receiver, keepingHorse(std::move(finish)));
}

void CustomerBook::restoreHorse(const Horse &horse, QObject *receiver, Finish<Horse> finish)
{
    m_api.command(at(horsesPath, horse.id, u"/restore"_s), horse.version, receiver, keepingHorse(std::move(finish)));
}

void CustomerBook::fitters(QObject *receiver, Finish<std::vector<Fitter>> finish)
{
    auto query = pageQuery(u"name"_s, {});
    query.addQueryItem(u"active"_s, u"true"_s);
    readAll<Fitter>(m_api, u"/api/v1/fitters"_s, query, receiver, std::move(finish));
}

} // namespace oms
