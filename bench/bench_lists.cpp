// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of 100,000 records against the budgets of the product: what a person feels while typing and sorting.
#include "client/app/application.h"
#include "client/models/recordtable.h"
#include "client/widgets/listview.h"

#include <QApplication>
#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace oms;
using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 100'000;

struct Person {
    Uuid id;
    QString name;
    QString town;
    std::int64_t horses = 0;
};

std::vector<Person> people()
{
    const QStringList first {u"Ingrid"_s,    u"Sofía"_s,  u"Hannah"_s, u"Jochen"_s,
                             u"Katarzyna"_s, u"Élodie"_s, u"Niels"_s};
    const QStringList last {u"van den Berg"_s, u"Castellanos"_s, u"Schröder"_s, u"Østergaard"_s, u"O’Sullivan"_s};
    const QStringList towns {u"Utrecht"_s, u"Walsall"_s, u"Ubrique"_s, u"Münster"_s, u"Saumur"_s, u"Aiken"_s};
    std::vector<Person> made;
    made.reserve(rows);
    for (int i = 0; i < rows; ++i)
        made.push_back(
            {makeUuid(), first[i % 7] + u' ' + last[i / 7 % 5] + u" %1"_s.arg(i * 7919 % rows), towns[i % 6], i % 5});
    return made;
}

void report(const char *what, double milliseconds, double budget)
{
    std::printf("%-52s %8.1f ms   budget %5.0f ms   %4.2f\n", what, milliseconds, budget, milliseconds / budget);
}

//! Processor time, so that whatever else the machine does is not counted; all of this runs in one thread.
template<class Work>
double took(Work work)
{
    const auto begin = std::clock();
    work();
    QApplication::processEvents(); // the repaint belongs to it
    return 1000. * double(std::clock() - begin) / CLOCKS_PER_SEC;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication qt(argc, argv);
    QLocale::setDefault(QLocale(u"de_DE"_s));
    dressApplication();
    Theme theme;
    RecordTable<Person> table({{.title = u"Name"_s, .text = [](const Person &p) { return p.name; }, .width = 0},
                               {.title = u"Town"_s, .text = [](const Person &p) { return p.town; }},
                               {.title = u"Horses"_s,
                                .look = CellLook::Figure,
                                .text = [](const Person &p) { return QString::number(p.horses); },
                                .number = [](const Person &p) { return p.horses; }}},
                              {.id = [](const Person &p) { return p.id; },
                               .searchText = [](const Person &p) { return p.name + u' ' + p.town; }});
    ListView view(table, u"People"_s);
    view.resize(1000, 800);
    view.show();
    auto records = people();
    report("fill 100k rows, search texts, first sort", took([&] { table.setRecords(std::move(records)); }), 1000);

    double worst = 0;
    const QString typed = u"schröder utr 99"_s;
    for (qsizetype letters = 1; letters <= typed.size(); ++letters)
        worst = std::max(worst, took([&] { table.setFilter(typed.left(letters)); }));
    for (qsizetype letters = typed.size() - 1; letters >= 0; --letters)
        worst = std::max(worst, took([&] { table.setFilter(typed.left(letters)); }));
    report("keystroke to painted list, worst of 30", worst, 50);

    report("sort by text, keys made for the first time", took([&] { view.sortBy(1, Qt::DescendingOrder); }), 250);
    report("sort by text again", took([&] { view.sortBy(1, Qt::AscendingOrder); }), 100);
    report("sort by names, keys there", took([&] { view.sortBy(0, Qt::DescendingOrder); }), 100);
    report("one row changes", took([&] {
               auto changed = table.shown(50'000);
               changed.name = u"Zoë Ångström"_s;
               table.upsert(changed);
           }),
           16);
    report("switch the theme", took([&] { theme.setAppearance(Appearance::Dark); }), 100);
    return 0;
}
