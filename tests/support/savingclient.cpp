// SPDX-License-Identifier: GPL-3.0-or-later
// A client that does nothing but save, to be killed while it does: savingclient FILE KEY. Says the number of each save
// on a line of its own once it is confirmed.
#include "client/store/opening.h"
#include "support/saves.h"

#include <QCoreApplication>
#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication qt(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    auto opening = oms::openStore(arguments[1], oms::SealingKey::fromText(arguments[2]));
    if (!opening.store || opening.outcome != oms::Opening::Outcome::Opened) {
        std::fprintf(stderr, "cannot open: %d %s\n", int(opening.outcome), opening.trouble.c_str());
        return 1;
    }
    for (;;) {
        std::printf("%lld\n", static_cast<long long>(oms::save(*opening.store)));
        std::fflush(stdout);
    }
}
