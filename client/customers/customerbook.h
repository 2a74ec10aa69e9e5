// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/net/apiclient.h"
#include "shared/customers/customer.h"
#include "shared/people/people.h"

#include <unordered_map>

namespace oms {

//! The customers that this person may see, and their horses: what the screens know of where records live. Today they
//! come from the server and are held in memory; the local store will take this place and leave the screens as they are.
class CustomerBook : public QObject {
    Q_OBJECT

public:
    explicit CustomerBook(ApiClient &api, QObject *parent = nullptr);

    //! Reads everything anew, page by page in the background; loaded() after the first page and at the end.
    void load();
    const std::vector<Customer> &customers() const { return m_customers; }
    const Customer *find(const Uuid &id) const;

    //! The record as it is now: also replaces the one in the book.
    void refresh(CustomerId id, QObject *receiver, Finish<Customer> finish);
    //! `key` stays the same for the same form, so that a repeated save never makes two.
    void add(const Customer &customer, const QByteArray &key, QObject *receiver, Finish<Customer> finish);
    void change(const Customer &customer, const FieldNames &changed, QObject *receiver, Finish<Customer> finish);
    void archive(const Customer &customer, QObject *receiver, Finish<Customer> finish);
    void restore(const Customer &customer, QObject *receiver, Finish<Customer> finish);

    void horsesOf(CustomerId customer, QObject *receiver, Finish<std::vector<Horse>> finish);
    void refreshHorse(HorseId id, QObject *receiver, Finish<Horse> finish);
    void addHorse(const Horse &horse, const QByteArray &key, QObject *receiver, Finish<Horse> finish);
    void changeHorse(const Horse &horse, const FieldNames &changed, QObject *receiver, Finish<Horse> finish);
    void archiveHorse(const Horse &horse, QObject *receiver, Finish<Horse> finish);
    void restoreHorse(const Horse &horse, QObject *receiver, Finish<Horse> finish);

    //! Active fitters, by name.
    void fitters(QObject *receiver, Finish<std::vector<Fitter>> finish);

Q_SIGNALS:
    void loaded();
    void loadingChanged(bool loading);
    void failed(const oms::Refusal &why); //!< while loading
    void changed(const oms::Customer &customer);
    void horsesChanged(const oms::CustomerId &customer);

private:
    void loadPage(bool archived, const QString &cursor);
    void took(Listing<Customer> &&page, bool archived);
    void finishLoading();
    void keep(const Customer &customer);
    Finish<Customer> keeping(Finish<Customer> finish);
    Finish<Horse> keepingHorse(Finish<Horse> finish);

    ApiClient &m_api;
    std::vector<Customer> m_customers;
    std::unordered_map<Uuid, std::size_t> m_places;
    std::vector<Customer> m_arriving;
    bool m_isLoading = false;
    std::unique_ptr<QObject> m_round; //!< lives while one loading counts
};

} // namespace oms
