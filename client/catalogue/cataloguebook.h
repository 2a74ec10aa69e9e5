// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/net/apiclient.h"
#include "client/sync/replica.h"
#include "shared/catalogue/catalogue.h"

#include <QObject>

namespace oms {

struct Session;

//! The catalogue as this computer keeps it, and the one way to change it. Reading works without a network; changing is
//! online only: it asks the server, and shows the server's answer at once, before the feed brings it back.
//! GUI thread. Factories and drafts of price lists are not part of it; their screens ask the server.
class CatalogueBook : public QObject {
    Q_OBJECT

public:
    //! `replica` and `api` outlive it.
    CatalogueBook(const Session &session, Replica &replica, ApiClient &api, QObject *parent = nullptr);
    ~CatalogueBook() override;

    //! Reads everything anew in the background; then changed().
    void load();
    //! Never null; empty until loaded. Keep the pointer for as long as you show it: changed() brings another.
    CataloguePtr catalogue() const { return m_catalogue; }
    //! What has been put away, as far as this computer has it. Good until changed().
    const CatalogueDocument &archived() const;
    //! Nothing has come yet.
    bool isFilling() const;
    //! The server can be asked.
    bool isOnline() const;

    bool mayWrite() const; //!< brands, models, leathers, options, rules, extras
    bool mayWritePresets() const;
    bool mayReadPrices() const;
    bool mayWritePrices() const;

    ApiClient &api() const { return m_api; }

    // Each ends with the server's answer, when catalogue() has it. Refused: as the server says; Unavailable when it
    // cannot be reached.
    //! `key` is one for each form, so that repeating it is safe.
    template<Described T>
    void create(const T &record, const QByteArray &key, QObject *receiver, Finish<T> finish);
    template<Described T>
    void change(const T &record, const FieldNames &changed, QObject *receiver, Finish<T> finish);
    template<Described T>
    void archive(const T &record, QObject *receiver, Finish<T> finish);
    template<Described T>
    void restore(const T &record, QObject *receiver, Finish<T> finish);
    //! Asks the server for one record: it knows something newer.
    template<Described T>
    void reread(const Uuid &id);
    //! Takes what the server has answered elsewhere (a list that was published) into catalogue().
    template<Described T>
    void keep(const T &record);

Q_SIGNALS:
    void changed();
    void onlineChanged(bool online);

private:
    struct Parts;
    void follow(const std::vector<sync::RecordKey> &keys, bool isEverything);
    void followStatus();
    void read();
    void build();
    void built(const CataloguePtr &catalogue, const std::shared_ptr<const CatalogueDocument> &archived);
    template<Described T>
    void readTable();
    //! Once catalogue() has what is kept now.
    void afterwards(QObject *receiver, std::function<void()> run);
    template<Described T>
    Finish<T> keeping(QObject *receiver, Finish<T> finish);

    const Session &m_session;
    Replica &m_replica;
    ApiClient &m_api;
    CataloguePtr m_catalogue;
    std::unique_ptr<Parts> m_parts;
};

} // namespace oms
