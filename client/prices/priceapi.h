// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/net/apiclient.h"
#include "shared/pricing/exchange.h"
#include "shared/pricing/pricelist.h"

namespace oms::prices {

//! What the screens of prices ask of the server. Each ends once, while the receiver lives.
class PriceApi {
public:
    explicit PriceApi(ApiClient &api)
        : m_api(api)
    { }

    //! Drafts too, without their prices; latest first.
    void lists(QObject *receiver, Finish<Listing<PriceList>> finish);
    void open(const PriceListId &id, QObject *receiver, Finish<PriceList> finish);
    //! `key`: one for each form, so that repeating it makes one draft.
    void create(const PriceListWish &wish, const QByteArray &key, QObject *receiver, Finish<PriceList> finish);
    void rename(const PriceList &list, QObject *receiver, Finish<PriceList> finish);
    void save(const PriceList &list, const std::vector<PriceCell> &cells, QObject *receiver, Finish<PriceList> finish);
    void publish(const PriceList &list, QObject *receiver, Finish<PriceList> finish);
    void archive(const PriceList &list, QObject *receiver, Finish<PriceList> finish);
    //! The bytes of a file; `format` is "xlsx" or "csv".
    void exported(const PriceListId &id, const QString &format, QObject *receiver, Finish<Reply> finish);
    void import(const PriceList &list, const std::string &bytes, bool isDry, QObject *receiver,
                Finish<PriceImport> finish);

private:
    template<Described T>
    void ask(const Question &question, QObject *receiver, Finish<T> finish);

    ApiClient &m_api;
};

} // namespace oms::prices
