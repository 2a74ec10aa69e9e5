// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/customers/customerbook.h"

#include "client/sync/wishes.h"

#include <QString>
#include <algorithm>

namespace oms {

namespace {

constexpr std::size_t mostSingly = 100; //!< when more have changed, everything is read anew

template<Described T>
T archived(T record, std::optional<Instant> when)
{
    record.archived_at = when;
    return record;
}

//! Something that must be unique is another.
bool isRenamed(const Customer &base, const Customer &mine)
{
    return mine.email != base.email || mine.fitter_id != base.fitter_id;
}

bool isRenamed(const Horse &base, const Horse &mine)
{
    return mine.name != base.name;
}

constexpr auto byName = [](const auto &a, const auto &b) {
    return QString::localeAwareCompare(QString::fromStdString(a.name), QString::fromStdString(b.name)) < 0;
};

} // namespace

CustomerBook::CustomerBook(Replica &replica, QObject *parent)
    : QObject(parent)
    , m_replica(replica)
{
    connect(&m_replica, &Replica::changed, this, &CustomerBook::follow);
    connect(&m_replica, &Replica::statusChanged, this, &CustomerBook::showLoading);
}

//! The three answers come in the order of the questions: customers last, when what they are joined with is there.
void CustomerBook::load()
{
    m_round = std::make_unique<QObject>();
    m_isLoading = true;
    showLoading();
    m_replica.all<Fitter>(m_round.get(), [this](std::vector<Kept<Fitter>> fitters) {
        m_fitters.clear();
        for (auto &kept : fitters)
            m_fitters.insert_or_assign(kept.record.id.value, std::move(kept.record));
        Q_EMIT fittersChanged();
    });
    m_replica.all<Horse>(m_round.get(), [this](std::vector<Kept<Horse>> horses) {
        m_horses.clear();
        m_horsesOf.clear();
        m_marks.clear();
        for (auto &[horse, mark] : horses) {
            if (mark != RecordMark::None)
                m_marks[horse.id.value] = mark;
            m_horsesOf[horse.customer_id.value].push_back(horse.id.value);
            m_horses.insert_or_assign(horse.id.value, std::move(horse));
        }
    });
    m_replica.all<Customer>(m_round.get(),
                            [this](std::vector<Kept<Customer>> customers) { take(std::move(customers)); });
}

void CustomerBook::take(std::vector<Kept<Customer>> &&customers)
{
    m_customers.clear();
    m_customers.reserve(customers.size());
    m_places.clear();
    for (auto &[customer, mark] : customers) {
        if (mark != RecordMark::None)
            m_marks[customer.id.value] = mark;
        m_places[customer.id.value] = m_customers.size();
        complete(m_customers.emplace_back(std::move(customer)));
    }
    m_isLoading = false;
    Q_EMIT loaded();
    showLoading();
}

bool CustomerBook::isFilling() const
{
    const auto &status = m_replica.status();
    return !status.isComplete && status.phase == sync::SyncStatus::Phase::Working;
}

void CustomerBook::showLoading()
{
    const bool isBusy = m_isLoading || isFilling();
    if (std::exchange(m_wasLoading, isBusy) != isBusy)
        Q_EMIT loadingChanged(isBusy);
}

const Customer *CustomerBook::find(const Uuid &id) const
{
    const auto place = m_places.find(id);
    return place == m_places.end() ? nullptr : &m_customers[place->second];
}

const Horse *CustomerBook::horse(HorseId id) const
{
    const auto found = m_horses.find(id.value);
    return found == m_horses.end() ? nullptr : &found->second;
}

const Fitter *CustomerBook::fitter(FitterId id) const
{
    const auto found = m_fitters.find(id.value);
    return found == m_fitters.end() ? nullptr : &found->second;
}

std::vector<Horse> CustomerBook::horsesOf(const CustomerId &customer) const
{
    std::vector<Horse> horses;
    const auto found = m_horsesOf.find(customer.value);
    if (found == m_horsesOf.end())
        return horses;
    for (const auto &id : found->second)
        if (const auto &horse = m_horses.at(id); !horse.archived_at)
            horses.push_back(horse);
    std::sort(horses.begin(), horses.end(), byName);
    return horses;
}

std::vector<Fitter> CustomerBook::fitters() const
{
    std::vector<Fitter> active;
    for (const auto &[id, fitter] : m_fitters)
        if (fitter.is_active)
            active.push_back(fitter);
    std::sort(active.begin(), active.end(), byName);
    return active;
}

RecordMark CustomerBook::markOf(const Uuid &record) const
{
    const auto found = m_marks.find(record);
    return found == m_marks.end() ? RecordMark::None : found->second;
}

void CustomerBook::follow(const std::vector<sync::RecordKey> &keys, bool isEverything)
{
    const bool isFitter =
        std::any_of(keys.begin(), keys.end(), [](const auto &key) { return key.entity == schemaOf<Fitter>().name(); });
    if (isEverything || isFitter || keys.size() > mostSingly)
        return load();
    for (const auto &key : keys)
        readAnew(key);
}

void CustomerBook::readAnew(const sync::RecordKey &key)
{
    if (key.entity == schemaOf<Customer>().name())
        m_replica.one<Customer>(key.id, this, [this, id = key.id](std::optional<Kept<Customer>> kept) {
            kept ? keep(std::move(kept->record), kept->mark) : drop(id);
        });
    else if (key.entity == schemaOf<Horse>().name())
        m_replica.one<Horse>(key.id, this, [this, id = key.id](std::optional<Kept<Horse>> kept) {
            kept ? keepHorse(kept->record, kept->mark) : dropHorse(id);
        });
}

void CustomerBook::keep(Customer customer, RecordMark mark)
{
    complete(customer);
    const auto id = customer.id.value;
    m_marks.erase(id);
    if (mark != RecordMark::None)
        m_marks[id] = mark;
    const auto [place, isNew] = m_places.try_emplace(id, m_customers.size());
    if (isNew)
        m_customers.push_back(customer);
    else
        m_customers[place->second] = customer;
    Q_EMIT changed(customer);
}

void CustomerBook::drop(const Uuid &customer)
{
    const auto place = m_places.find(customer);
    if (place == m_places.end())
        return;
    const auto hole = place->second;
    m_places.erase(place);
    if (hole + 1 != m_customers.size()) {
        m_customers[hole] = std::move(m_customers.back());
        m_places[m_customers[hole].id.value] = hole;
    }
    m_customers.pop_back();
    m_marks.erase(customer);
    Q_EMIT removed(CustomerId {customer});
}

void CustomerBook::keepHorse(const Horse &horse, RecordMark mark)
{
    const auto id = horse.id.value;
    m_marks.erase(id);
    if (mark != RecordMark::None)
        m_marks[id] = mark;
    auto &siblings = m_horsesOf[horse.customer_id.value];
    if (std::find(siblings.begin(), siblings.end(), id) == siblings.end())
        siblings.push_back(id);
    m_horses.insert_or_assign(id, horse);
    horsesOfChanged(horse.customer_id.value);
}

void CustomerBook::dropHorse(const Uuid &horse)
{
    const auto found = m_horses.find(horse);
    if (found == m_horses.end())
        return;
    const auto customer = found->second.customer_id.value;
    m_horses.erase(found);
    m_marks.erase(horse);
    std::erase(m_horsesOf[customer], horse);
    horsesOfChanged(customer);
}

void CustomerBook::horsesOfChanged(const Uuid &customer)
{
    if (const auto *owner = find(customer))
        keep(*owner, markOf(customer)); // its count and names of horses
    Q_EMIT horsesChanged(CustomerId {customer});
}

//! What the server joins for those who ask it, from what is kept here.
void CustomerBook::complete(Customer &customer) const
{
    customer.fitter_name.reset();
    if (customer.fitter_id)
        if (const auto fitter = m_fitters.find(customer.fitter_id->value); fitter != m_fitters.end())
            customer.fitter_name = fitter->second.name;
    const auto horses = horsesOf(customer.id);
    customer.horse_count = int(horses.size());
    customer.horse_names.reset();
    for (const auto &horse : horses)
        customer.horse_names = customer.horse_names ? *customer.horse_names + ", " + horse.name : horse.name;
}

//! The server decides in the end; what is known here is said beside the field, not days later.
Result<void> CustomerBook::isFree(const Customer &customer) const
{
    const bool isTaken = std::any_of(m_customers.begin(), m_customers.end(),
                                     [&](const Customer &other) { return shareEmail(customer, other); });
    return isTaken ? refuseField("email", "duplicate", "is another customer's of this fitter") : Result<void>();
}

Result<void> CustomerBook::isFree(const Horse &horse) const
{
    const auto siblings = horsesOf(horse.customer_id);
    const bool isTaken =
        std::any_of(siblings.begin(), siblings.end(), [&](const Horse &other) { return shareName(horse, other); });
    return isTaken ? refuseField("name", "duplicate", "is another horse's of this customer") : Result<void>();
}

//! Shown as it was saved, before the server has heard of it.
Customer CustomerBook::taken(const Customer &mine)
{
    keep(mine, RecordMark::Waiting);
    return *find(mine.id.value);
}

Horse CustomerBook::taken(const Horse &mine)
{
    keepHorse(mine, RecordMark::Waiting);
    return mine;
}

template<class T>
void CustomerBook::submit(sync::Wish wish, T mine, QObject *receiver, Finish<std::type_identity_t<T>> finish)
{
    m_replica.submit({std::move(wish)}, receiver,
                     [this, mine = std::move(mine), finish = std::move(finish)](const Result<bool> &saved) {
                         if (!saved)
                             return finish(passOn(saved));
                         finish(taken(mine));
                     });
}

template<class T>
void CustomerBook::add(const T &record, QObject *receiver, Finish<std::type_identity_t<T>> finish)
{
    auto mine = record;
    normalise(mine);
    mine.created_at = mine.updated_at = now();
    if (const auto free = isFree(mine); !free)
        return finish(passOn(free));
    submit(creating(mine), mine, receiver, std::move(finish));
}

template<class T>
void CustomerBook::change(const T &base, const T &mine, QObject *receiver, Finish<std::type_identity_t<T>> finish)
{
    auto wanted = mine;
    normalise(wanted);
    auto wish = editing(base, wanted);
    if (wish.units.empty())
        return finish(wanted);
    if (const auto free = isFree(wanted); isRenamed(base, wanted) && !free)
        return finish(passOn(free));
    submit(std::move(wish), std::move(wanted), receiver, std::move(finish));
}

template<class T>
void CustomerBook::archive(const T &record, QObject *receiver, Finish<std::type_identity_t<T>> finish)
{
    submit(wishFor(sync::Act::Archive, record), archived(record, now()), receiver, std::move(finish));
}

template<class T>
void CustomerBook::restore(const T &record, QObject *receiver, Finish<std::type_identity_t<T>> finish)
{
    submit(wishFor(sync::Act::Restore, record), archived(record, std::nullopt), receiver, std::move(finish));
}

template void CustomerBook::add(const Customer &, QObject *, Finish<Customer>);
template void CustomerBook::change(const Customer &, const Customer &, QObject *, Finish<Customer>);
template void CustomerBook::archive(const Customer &, QObject *, Finish<Customer>);
template void CustomerBook::restore(const Customer &, QObject *, Finish<Customer>);
template void CustomerBook::add(const Horse &, QObject *, Finish<Horse>);
template void CustomerBook::change(const Horse &, const Horse &, QObject *, Finish<Horse>);
template void CustomerBook::archive(const Horse &, QObject *, Finish<Horse>);
template void CustomerBook::restore(const Horse &, QObject *, Finish<Horse>);

} // namespace oms
