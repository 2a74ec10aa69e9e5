// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/orders/savedviewbook.h"

#include "client/models/schematext.h"
#include "client/net/apiclient.h"
#include "client/sync/wishes.h"
#include "shared/core/fold.h"

#include <QUrlQuery>
#include <algorithm>

namespace oms {

using namespace Qt::StringLiterals;

SavedViewBook::SavedViewBook(OrderBook &book, Replica &replica, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_replica(replica)
{
    connect(&m_replica, &Replica::changed, this, [this](const std::vector<sync::RecordKey> &keys, bool isEverything) {
        const auto isView = [](const sync::RecordKey &key) { return key.entity == schemaOf<SavedView>().name(); };
        if (isEverything || std::any_of(keys.begin(), keys.end(), isView))
            read();
    });
    connect(&m_book, &OrderBook::onlineChanged, this, [this](bool isOnline) {
        if (isOnline)
            ask();
    });
}

void SavedViewBook::load()
{
    read();
    ask();
}

void SavedViewBook::read()
{
    m_replica.all<SavedView>(this, [this](std::vector<Kept<SavedView>> kept) {
        m_own.clear();
        for (auto &[view, mark] : kept)
            if (!view.archived_at)
                m_own.push_back(std::move(view));
        merge();
    });
}

//! What others share is not kept here: they are asked for when there is a network.
void SavedViewBook::ask()
{
    if (!m_book.isOnline())
        return;
    QUrlQuery query;
    m_book.api().list<SavedView>(
        u"/api/v1/saved-views"_s, query, this, [this](const Result<Listing<SavedView>> &views) {
            if (!views)
                return; // what is known stays
            m_others.clear();
            std::copy_if(views->data.begin(), views->data.end(), std::back_inserter(m_others),
                         [](const SavedView &view) { return !view.is_mine && !view.archived_at; });
            merge();
        });
}

void SavedViewBook::merge()
{
    const auto byName = [](const SavedView &a, const SavedView &b) {
        return QString::localeAwareCompare(toQString(a.name), toQString(b.name)) < 0;
    };
    std::sort(m_own.begin(), m_own.end(), byName);
    std::sort(m_others.begin(), m_others.end(), byName);
    m_views = m_own;
    for (const auto &view : m_others)
        if (!find(view.id))
            m_views.push_back(view);
    Q_EMIT changed();
}

const SavedView *SavedViewBook::find(const SavedViewId &id) const
{
    const auto found = std::find_if(m_views.begin(), m_views.end(), [&](const auto &view) { return view.id == id; });
    return found == m_views.end() ? nullptr : &*found;
}

Result<void> SavedViewBook::isFree(const SavedView &view) const
{
    for (const auto &other : m_own)
        if (other.id != view.id && fold(other.name) == fold(view.name))
            return refuse(ErrorCode::Conflict, "there is a view of that name", {{"name", "taken", "is in use", {}}});
    return {};
}

void SavedViewBook::submit(sync::Wish wish, QObject *receiver, Finish<bool> finish)
{
    m_replica.submit({std::move(wish)}, receiver, std::move(finish));
}

void SavedViewBook::add(const SavedView &view, QObject *receiver, Finish<bool> finish)
{
    if (auto free = isFree(view); !free)
        return finish(passOn(free));
    submit(creating(view), receiver, std::move(finish));
}

void SavedViewBook::change(const SavedView &base, const SavedView &mine, QObject *receiver, Finish<bool> finish)
{
    if (auto free = isFree(mine); !free)
        return finish(passOn(free));
    auto wish = editing(base, mine);
    if (wish.units.empty())
        return finish(true);
    submit(std::move(wish), receiver, std::move(finish));
}

void SavedViewBook::archive(const SavedView &view, QObject *receiver, Finish<bool> finish)
{
    submit(wishFor(sync::Act::Archive, view), receiver, std::move(finish));
}

} // namespace oms
