// SPDX-License-Identifier: GPL-3.0-or-later
// A saddle of the full demonstration catalogue (24 options asked, ~900 values), judged and priced as at every change on
// a screen. The floor is one walk over the same values, rules and prices that does nothing but look at them.
#include "server/demo/catalogue.h"
#include "shared/pricing/price.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>

using namespace oms;

namespace {

constexpr int warmUp = 50;
constexpr int rounds = 2'000;

//! Processor time of this thread, so that whatever else the machine does is not counted.
double worked()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

template<class Work>
std::vector<double> measured(Work work)
{
    std::vector<double> times;
    for (int i = 0; i < warmUp + rounds; ++i) {
        const auto begin = worked();
        work();
        if (i >= warmUp)
            times.push_back(worked() - begin);
    }
    std::sort(times.begin(), times.end());
    return times;
}

double share(const std::vector<double> &times, double part)
{
    return times[std::size_t(part * double(times.size() - 1))];
}

void report(const char *what, const std::vector<double> &times, double floor, double budget)
{
    const auto p50 = share(times, 0.5);
    std::printf("%-36s p50 %8.4f ms  p99 %8.4f ms  %7.1f x floor  budget %5.1f ms  %5.3f of it\n", what, p50,
                share(times, 0.99), p50 / floor, budget, share(times, 0.99) / budget);
}

//! What cannot be left out: everything that is looked at, once.
std::size_t walked(const Catalogue &catalogue, const Model &model, const PriceList &list)
{
    std::size_t seen = 0;
    for (const auto *option : catalogue.optionsOf(model.id))
        for (const auto *value : catalogue.allowedValues(model.id, option->id))
            seen += value->is_active ? 1u : 0u;
    for (const auto &rule : catalogue.document().option_rules)
        seen += rule.is_active && rule.if_value_id ? 1u : 0u;
    for (const auto &cell : list.prices)
        seen += cell.amount_minor.value_or(0) > 0 ? 1u : 0u;
    return seen;
}

//! Everything answered; what is wrong is mended, so that it is what an order has.
Configuration filled(const Model &model, const Catalogue &catalogue)
{
    auto made = defaultsOf(model, catalogue);
    for (const auto &slot : slotsOf(made, catalogue)) {
        if (!isNull(valueAt(made, slot)))
            continue;
        for (const auto &offer : choices(slot, made, catalogue))
            if (!offer.refused) {
                made = put(made, slot, offer.value);
                break;
            }
    }
    for (int i = 0; i < 50; ++i)
        for (const auto &finding : validate(made, catalogue))
            if (finding.nearest) {
                made = put(made, finding.nearest->slot, finding.nearest->value);
                break;
            }
    return made;
}

} // namespace

int main()
{
    const auto begin = std::chrono::steady_clock::now();
    auto document = demo::makeCatalogue(demo::Size::Full);
    const auto made = std::chrono::steady_clock::now();
    const Catalogue catalogue(std::move(document));
    const std::chrono::duration<double, std::milli> indexing = std::chrono::steady_clock::now() - made;
    const std::chrono::duration<double, std::milli> making = made - begin;
    const auto &all = catalogue.document();
    const Model *model = nullptr;
    for (const auto &each : all.models)
        if (isOffered(catalogue, each) && (!model || each.values.size() > model->values.size()))
            model = &each;
    const auto &list = *catalogue.priceList(RegionCode::Eu, std::chrono::sys_days(std::chrono::year(2026) / 6 / 11));
    const auto configuration = filled(*model, catalogue);
    std::printf("catalogue: %zu models, %zu options, %zu values, %zu rules, %zu prices a list; made in %.0f ms, "
                "indexed in %.1f ms\n",
                all.models.size(), all.options.size(), all.option_values.size(), all.option_rules.size(),
                list.prices.size(), making.count(), indexing.count());
    std::printf("configuration: %zu answers, %zu values allowed, %zu findings\n", configuration.selections.size(),
                model->values.size(), validate(configuration, catalogue).size());

    volatile std::size_t sink = 0;
    const auto floor = measured([&] { sink = sink + walked(catalogue, *model, list); });
    report("floor: one walk over the same data", floor, share(floor, 0.5), 1);
    const auto judged = measured([&] {
        sink = sink + validate(configuration, catalogue).size()
            + price(configuration, catalogue, list, {}, 2'100).lines.size();
    });
    report("validate + price", judged, share(floor, 0.5), 1);
    Configuration empty;
    empty.model_id = model->id;
    const auto emptyOnes = measured([&] {
        sink = sink + validate(empty, catalogue).size() + price(empty, catalogue, list, {}, 2'100).lines.size();
    });
    report("validate + price, all still missing", emptyOnes, share(floor, 0.5), 1);
    const auto chosen = measured([&] {
        for (const auto &slot : slotsOf(configuration, catalogue))
            sink = sink + choices(slot, configuration, catalogue).size();
    });
    report("choices of all slots", chosen, share(floor, 0.5), 16);
    return 0;
}
