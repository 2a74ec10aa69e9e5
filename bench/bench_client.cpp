// SPDX-License-Identifier: GPL-3.0-or-later
// What a person feels, against the budgets of the product: offscreen, through the real widgets. `list`, `saddle` or
// `program` runs one part only.
#include "bench/feel.h"
#include "client/app/application.h"

#include <QFile>
#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace oms::bench {

void report(const char *what, std::vector<double> times, double budget)
{
    std::sort(times.begin(), times.end());
    const double p95 = times[std::min(times.size() - 1, std::size_t(0.95 * double(times.size())))];
    std::printf("%-48s median %7.1f   p95 %7.1f   worst %7.1f ms   budget %4.0f%s\n", what, times[times.size() / 2],
                p95, times.back(), budget, p95 > budget ? "   OVER" : "");
    std::fflush(stdout);
}

double memory()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    constexpr double page = 4096;
    return file.readAll().split(' ').value(1).toDouble() * page / 1e6;
}

} // namespace oms::bench

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication qt(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    oms::dressApplication();
    const auto only = qt.arguments().value(1);
    for (const auto &[name, part] : {std::pair {u"list"_s, &oms::bench::list},
                                     {u"saddle"_s, &oms::bench::saddle},
                                     {u"program"_s, &oms::bench::program}})
        if (only.isEmpty() || only == name)
            part();
    return 0;
}
