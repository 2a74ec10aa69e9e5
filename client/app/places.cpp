// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/places.h"

#include "client/app/pagedeck.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr int recentPlaces = 5;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MainWindow)
};

} // namespace

std::vector<PaletteEntry> placeEntries(PageDeck &deck)
{
    std::vector<PaletteEntry> entries;
    for (const auto &row : deck.rows()) {
        const auto id = QString::fromLatin1(row.id);
        entries.push_back(
            {PaletteEntry::Kind::Page, titleOf(row), Words::tr("Page"), QString::fromLatin1(row.icon), {}, [&deck, id] {
                 deck.go(id);
             }});
    }
    for (const auto &place : deck.history().recent(recentPlaces))
        entries.push_back(
            {PaletteEntry::Kind::Recent, place.title, Words::tr("Opened lately"), u"history"_s, {}, [&deck, place] {
                 deck.go(place.page, place.record);
             }});
    return entries;
}

} // namespace oms
