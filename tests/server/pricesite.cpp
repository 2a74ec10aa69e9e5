// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/pricesite.h"

namespace oms::test {

namespace {

constexpr const char *smallCatalogue = R"(
INSERT INTO brand (id, name, sort) VALUES (i(1), 'Falconer', 1);
INSERT INTO leather_type (id, code, name, sort) VALUES (i(21), 'CALF', 'Vienna calf', 1), (i(22), 'CROC', 'Croc', 2);
INSERT INTO option (id, group_code, name, sort, allows_contrast)
VALUES (i(31), 'FLAPS', 'Knee roll', 1, false), (i(32), 'FLAPS', 'Loops', 2, true);
INSERT INTO option_value (id, option_id, name, sort)
VALUES (i(41), i(31), 'Small', 1), (i(42), i(31), 'Large', 2), (i(43), i(32), 'Plain', 1);
INSERT INTO extra (id, code, name, sort) VALUES (i(51), 'GIR', 'Girth', 1), (i(52), 'COV', 'Cover', 2);
INSERT INTO model (id, brand_id, name, state, sort)
VALUES (i(11), i(1), 'Kestrel', 'active', 1), (i(12), i(1), 'Merlin', 'active', 2);
INSERT INTO model_leather (model_id, leather_type_id, sort)
VALUES (i(11), i(21), 1), (i(11), i(22), 2), (i(12), i(21), 1);
INSERT INTO model_option_value (model_id, option_id, option_value_id, sort)
VALUES (i(11), i(31), i(41), 1), (i(11), i(31), i(42), 2), (i(11), i(32), i(43), 1);
INSERT INTO model_extra (model_id, extra_id, sort) VALUES (i(11), i(51), 1);
)";

} // namespace

PriceSite::PriceSite()
{
    site.now = *parseInstant("2026-06-01T12:00:00Z");
    std::string script = smallCatalogue;
    for (std::size_t at = 0; (at = script.find("i(", at)) != std::string::npos;) {
        const auto end = script.find(')', at);
        const auto digits = script.substr(at + 2, end - at - 2);
        const bool isNumber = !digits.empty() && std::isdigit(static_cast<unsigned char>(digits[0]));
        if (isNumber)
            script.replace(at, end - at + 1, '\'' + id(std::stoi(digits)) + '\'');
        at += 2;
    }
    site.postgres.run(script);
    site.account("ada", {"ADMIN"});
    site.account("sue", {"SUPERVISOR"});
    site.account("anna", {"FITTER"});
    site.account("sam", {"SUPPLIER"});
    admin = site.tokenOf("ada");
    supervisor = site.tokenOf("sue");
    fitter = site.tokenOf("anna");
    supplier = site.tokenOf("sam");
}

std::string PriceSite::id(int number)
{
    const auto digits = std::to_string(number);
    return "0192f0c1-0000-7000-8000-" + std::string(12 - digits.size(), '0') + digits;
}

std::string PriceSite::cell(const std::string &kind, int subject, std::optional<int> amount, int leather)
{
    JsonWriter json;
    json.beginObject().member("kind", kind).member("subject_id", id(subject));
    if (leather)
        json.member("leather_type_id", id(leather));
    if (amount)
        json.member("amount_minor", *amount);
    return json.endObject().take();
}

std::string PriceSite::prices(int kestrelInCalf)
{
    return "{\"cells\":[" + cell("model_leather", kestrel, kestrelInCalf, calf) + ','
        + cell("model_leather", kestrel, 310'000, croc) + ',' + cell("option_value", largeRoll, 4'050) + ','
        + cell("option_contrast", loops, 2'500) + ',' + cell("extra", girth, 0) + "]}";
}

Site::Reply PriceSite::draft(const std::string &name, const std::string &validFrom, const std::string &region,
                             const std::string &more)
{
    return site
        .post("/api/v1/price-lists",
              R"({"region_code":")" + region + R"(","name":")" + name + R"(","valid_from":")" + validFrom + '"' + more
                  + '}')
        .as(admin)
        .reply();
}

Site::Reply PriceSite::setPrices(const std::string &list, int version, const std::string &cells)
{
    return site.put("/api/v1/price-lists/" + list + "/prices", cells).as(admin).seen(version).reply();
}

Site::Reply PriceSite::publish(const std::string &list, int version)
{
    return site.post("/api/v1/price-lists/" + list + "/publish").as(admin).seen(version).reply();
}

std::string PriceSite::published(const std::string &name, const std::string &validFrom, const std::string &region,
                                 int kestrelInCalf)
{
    const auto list = draft(name, validFrom, region).text("id");
    setPrices(list, 1, prices(kestrelInCalf));
    const auto done = publish(list, 2);
    if (done.status() != 200)
        qFatal("not published: %s", done.response.body.c_str());
    return list;
}

std::string PriceSite::value(const std::string &query)
{
    const auto name = std::to_string(std::hash<std::string> {}(query)); // of a statement: has room for 63 characters
    return site.postgres.database().reading().value({name.c_str(), query.c_str()}).value_or("null");
}

std::string PriceSite::refusalOf(const std::string &statement)
{
    try {
        site.postgres.run(statement);
    } catch (const DatabaseError &error) {
        return error.sqlState();
    }
    return {};
}

} // namespace oms::test
