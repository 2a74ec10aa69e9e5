// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/ranking.h"

#include <QTest>

using namespace oms;
using namespace Qt::StringLiterals;

namespace {

std::vector<PaletteEntry> entries(const QStringList &titles)
{
    std::vector<PaletteEntry> made;
    for (const auto &title : titles)
        made.push_back({PaletteEntry::Kind::Record, title, {}, {}, {}, {}});
    return made;
}

QStringList titles(const std::vector<PaletteEntry> &entries)
{
    QStringList found;
    for (const auto &entry : entries)
        found << entry.title;
    return found;
}

} // namespace

class TestRanking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginningsComeBeforeMiddles()
    {
        const auto best = ranked(entries({u"Blackbird"_s, u"Little Bird"_s, u"Birdsong"_s, u"Horse"_s}), u"bird"_s);
        QCOMPARE(titles(best), QStringList({u"Birdsong"_s, u"Little Bird"_s, u"Blackbird"_s}));
    }

    void initialsFindAPhrase()
    {
        const auto best = ranked(entries({u"Customers & horses"_s, u"Country houses"_s, u"Users"_s}), u"cuho"_s);
        QCOMPARE(titles(best), QStringList({u"Customers & horses"_s}));
    }

    void accentsAndCaseDoNotMatter()
    {
        QCOMPARE(titles(ranked(entries({u"Sofía Castellanos"_s}), u"SOFIA cast"_s)).size(), 1);
    }

    void everyWordMustBeThere()
    {
        QVERIFY(ranked(entries({u"Dark theme"_s, u"Light theme"_s}), u"theme purple"_s).empty());
        QCOMPARE(titles(ranked(entries({u"Dark theme"_s, u"Light theme"_s}), u"the li"_s)),
                 QStringList({u"Light theme"_s}));
    }

    void equalMatchesComeByKind()
    {
        const std::vector<PaletteEntry> mixed {{PaletteEntry::Kind::Record, u"Archive box"_s, {}, {}, {}, {}},
                                               {PaletteEntry::Kind::Command, u"Archive"_s, {}, {}, {}, {}}};
        QCOMPARE(ranked(mixed, u"arch"_s).front().kind, PaletteEntry::Kind::Command);
    }

    void theSubtitleHelpsButCountsForLess()
    {
        const std::vector<PaletteEntry> people {
            {PaletteEntry::Kind::Person, u"Ingrid van den Berg"_s, u"Customer · Utrecht"_s, {}, {}, {}},
            {PaletteEntry::Kind::Person, u"Utrecht Riding School"_s, {}, {}, {}, {}}};
        QCOMPARE(titles(ranked(people, u"utre"_s)),
                 QStringList({u"Utrecht Riding School"_s, u"Ingrid van den Berg"_s}));
    }

    void nothingTypedKeepsTheOrder()
    {
        QCOMPARE(titles(ranked(entries({u"B"_s, u"A"_s}), {})), QStringList({u"B"_s, u"A"_s}));
    }
};

QTEST_APPLESS_MAIN(TestRanking)
#include "tst_ranking.moc"
