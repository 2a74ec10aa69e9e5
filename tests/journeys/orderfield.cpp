// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/orderfield.h"

#include "shared/core/problem.h"

#include <algorithm>

namespace oms::test {

std::string quoted(std::string json)
{
    std::replace(json.begin(), json.end(), '`', '"');
    return json;
}

OrderField::OrderField()
{
    const auto cells = PriceSite::prices();
    const auto withLoops = cells.substr(0, cells.size() - 2) + ','
        + PriceSite::cell("option_value", PriceSite::plainLoops, 0) + ','
        + PriceSite::cell("option_value", PriceSite::smallRoll, 2'000) + "]}";
    const auto list = prices.draft("EU 2026", "2026-06-01").text("id");
    const auto version = std::stoi(prices.setPrices(list, 1, withLoops).text("version"));
    prices.publish(list, version);
    site().postgres.run((std::string("INSERT INTO fitter (id, user_id, name, email, region_code)"
                                     " SELECT '01900000-0000-7000-8000-00000000f001', id, 'Anna Whitfield', "
                                     "'anna@example.org', 'EU' FROM app_user WHERE username = 'anna';"
                                     "INSERT INTO factory (id, code, name) VALUES ('")
                         + factory + "', 'F1', 'Hill Saddlers');" + "INSERT INTO factory_user SELECT '" + factory
                         + "', id FROM app_user WHERE username = 'sam';"
                         + "INSERT INTO model_factory (model_id, region_code, factory_id)" + " SELECT id, 'EU', '"
                         + factory + "' FROM model")
                            .c_str());
}

Configuration OrderField::saddle()
{
    Configuration saddle;
    saddle.model_id = made<ModelId>(PriceSite::kestrel);
    saddle.leather_type_id = made<LeatherTypeId>(PriceSite::calf);
    saddle.selections = {
        {.option_id = made<OptionId>(PriceSite::kneeRoll),
         .option_value_id = made<OptionValueId>(PriceSite::largeRoll)},
        {.option_id = made<OptionId>(PriceSite::loops), .option_value_id = made<OptionValueId>(PriceSite::plainLoops)}};
    return canonical(std::move(saddle));
}

FieldDesk::FieldDesk(OrderField &field, std::string token)
    : m_site(field.site())
    , m_token(std::move(token))
    , laptop(m_store, m_clock, ++seeds, [this](const auto &path, const auto &body) { return ask(path, body); })
{
    laptop.start();
    laptop.settle();
}

bool FieldDesk::comeBack()
{
    isAway = false;
    laptop.happen(sync::event::SyncNow {});
    return laptop.settle();
}

bool FieldDesk::act(const Uuid &id, const std::string &action, std::string args)
{
    const auto stored = laptop.store().find({"order", id});
    sync::Wish wish {.kind = "order." + action,
                     .entity_id = id,
                     .seen = stored && stored->version > 0 ? std::optional(stored->version) : std::nullopt,
                     .args = quoted(std::move(args))};
    if (!laptop.engine().check(wish))
        return false;
    laptop.submit(std::move(wish));
    return true;
}

std::string FieldDesk::needs()
{
    std::string all;
    for (const auto &item : laptop.attention()) {
        const auto result = fromJson<sync::MutationResult>(item.result, Purpose::Trusted).value();
        all += (all.empty() ? "" : ", ") + std::string(codeOf(item.kind))
            + (result.problem ? ' ' + result.problem->code : std::string()) + ' ' + item.about;
    }
    return all;
}

Result<std::string> FieldDesk::ask(const std::string &path, const std::string &body)
{
    if (isAway)
        return refuse(ErrorCode::Unavailable, "No answer", {{"connection", "timed_out", "", {}}});
    auto reply = m_site.post(path, body).as(m_token).reply();
    heard += reply.response.body;
    if (reply.status() / 100 == 2)
        return std::move(reply.response.body);
    return tl::make_unexpected(refusalFromProblem(reply.status(), reply.response.body));
}

} // namespace oms::test
