// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/sync/replica.h"
#include "shared/customers/customer.h"
#include "shared/people/people.h"

#include <type_traits>
#include <unordered_map>

namespace oms {

//! The customers that this person may see, and their horses: what the screens know of where records live. They come
//! from the replica, with and without a network; names and counts that belong together are put together here.
class CustomerBook : public QObject {
    Q_OBJECT

public:
    explicit CustomerBook(Replica &replica, QObject *parent = nullptr);

    //! Reads everything anew in the background; then loaded().
    void load();
    const std::vector<Customer> &customers() const { return m_customers; }
    const Customer *find(const Uuid &id) const;
    const Horse *horse(HorseId id) const;
    const Fitter *fitter(FitterId id) const;
    //! The live ones, by name.
    std::vector<Horse> horsesOf(const CustomerId &customer) const;
    //! Active ones, by name.
    std::vector<Fitter> fitters() const;
    RecordMark markOf(const Uuid &record) const;
    //! Records may still be on their way for the first time.
    bool isFilling() const;
    bool isLoading() const { return m_wasLoading; } //!< as loadingChanged() said last

    // Of a Customer or a Horse. Each ends when it is saved on this computer. Refused: what the shared rules forbid, and
    // what is taken already as far as this computer knows; Unavailable when it cannot be stored.
    template<class T>
    void add(const T &record, QObject *receiver, Finish<std::type_identity_t<T>> finish);
    //! `base` is what the person had before them.
    template<class T>
    void change(const T &base, const T &mine, QObject *receiver, Finish<std::type_identity_t<T>> finish);
    template<class T>
    void archive(const T &record, QObject *receiver, Finish<std::type_identity_t<T>> finish);
    template<class T>
    void restore(const T &record, QObject *receiver, Finish<std::type_identity_t<T>> finish);

Q_SIGNALS:
    void loaded();
    void loadingChanged(bool loading);
    void changed(const oms::Customer &customer);
    void removed(const oms::CustomerId &customer); //!< no longer this person's to see
    void horsesChanged(const oms::CustomerId &customer);
    void fittersChanged();

private:
    void follow(const std::vector<sync::RecordKey> &keys, bool isEverything);
    void readAnew(const sync::RecordKey &key);
    void take(std::vector<Kept<Customer>> &&customers);
    void keep(Customer customer, RecordMark mark);
    void drop(const Uuid &customer);
    void keepHorse(const Horse &horse, RecordMark mark);
    void dropHorse(const Uuid &horse);
    void horsesOfChanged(const Uuid &customer);
    void complete(Customer &customer) const;
    void showLoading();
    Result<void> isFree(const Customer &customer) const;
    Result<void> isFree(const Horse &horse) const;
    template<class T>
    void submit(sync::Wish wish, T mine, QObject *receiver, Finish<std::type_identity_t<T>> finish);
    Customer taken(const Customer &mine);
    Horse taken(const Horse &mine);

    Replica &m_replica;
    std::vector<Customer> m_customers;
    std::unordered_map<Uuid, std::size_t> m_places;
    std::unordered_map<Uuid, Horse> m_horses;
    std::unordered_map<Uuid, std::vector<Uuid>> m_horsesOf; //!< by customer
    std::unordered_map<Uuid, Fitter> m_fitters;
    std::unordered_map<Uuid, RecordMark> m_marks; //!< of those that have one
    bool m_isLoading = false;
    bool m_wasLoading = false;
    std::unique_ptr<QObject> m_round; //!< lives while one loading counts
};

} // namespace oms
