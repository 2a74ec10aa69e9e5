// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/catalogue/current.h"

#include "server/catalogue/document.h"
#include "server/database/turns.h"
#include "sql/catalogue.h"

#include <deque>

namespace oms::catalogue {

namespace {

struct Kept {
    std::string stamp;
    CataloguePtr catalogue;
};

constexpr std::size_t mostKept = 4; //!< databases that one process serves

//! Stamps are random: what was kept under one is right wherever the stamp stands.
class Shelf {
public:
    CataloguePtr find(const std::string &stamp)
    {
        const std::lock_guard lock(m_mutex);
        for (const auto &kept : m_kept)
            if (kept.stamp == stamp)
                return kept.catalogue;
        return {};
    }
    void put(Kept kept)
    {
        const std::lock_guard lock(m_mutex);
        if (m_kept.size() == mostKept)
            m_kept.pop_front();
        m_kept.push_back(std::move(kept));
    }

private:
    std::mutex m_mutex; //!< never held while waiting
    std::deque<Kept> m_kept;
};

Shelf &shelf()
{
    static Shelf shelf;
    return shelf;
}

std::string stampOf(Session &db)
{
    return db.value(sql::catalogue::stamp).value();
}

const Actor &everybody()
{
    static const Actor actor = [] {
        Actor all;
        all.reach.fill(Scope::All);
        return all;
    }();
    return actor;
}

} // namespace

CataloguePtr current(Session &db)
{
    return current(db, stampOf(db));
}

CataloguePtr current(Session &db, const std::string &stamp)
{
    static Turns turns; // many at once would need the memory of many
    const auto find = [&] { return shelf().find(stamp); };
    return turns.findOrMake(stamp, find, [&] {
        auto catalogue = std::make_shared<const Catalogue>(readDocument(db, everybody()));
        if (stampOf(db) == stamp) // else somebody changed it in between: good for this once
            shelf().put({stamp, catalogue});
        return catalogue;
    });
}

} // namespace oms::catalogue
