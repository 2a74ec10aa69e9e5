// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/live/figures.h"

namespace oms::live {

void addLiveFigures(http::Metrics &metrics, const Counters &counters)
{
    using Kind = http::Metrics::Kind;
    const auto add = [&metrics](Kind kind, const char *name, const char *help,
                                const std::atomic<std::int64_t> &figure) {
        metrics.add({kind, std::string("oms_live_") + name, help, [&figure] { return double(figure.load()); }});
    };
    add(Kind::Gauge, "sockets_open", "Live sockets", counters.open);
    add(Kind::Counter, "refused_total", "Live sockets without room or a good ticket", counters.refused);
    add(Kind::Counter, "pokes_total", "Times a client was told that there is more", counters.pokes);
    add(Kind::Counter, "pokes_held_total", "Pokes that waited for a slow reader", counters.held);
    add(Kind::Counter, "signouts_total", "Sockets whose session or device had ended", counters.signouts);
    add(Kind::Counter, "wipes_total", "Sockets that were told to wipe", counters.wipes);
}

} // namespace oms::live
