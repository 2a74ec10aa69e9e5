// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stable.h"

#include <QEventLoop>

namespace oms::test {

Stable::Stable()
{
    site.account("sue", {"SUPERVISOR"});
    anna = fitter("Anna Whitfield", site.account("anna", {"FITTER"}));
    ben = fitter("Ben Hoekstra", site.account("ben", {"FITTER"}));
    clear();
}

void Stable::clear()
{
    site.postgres.run("DELETE FROM attention; DELETE FROM mutation_result; DELETE FROM device; DELETE FROM horse; "
                      "DELETE FROM customer; DELETE FROM address; DELETE FROM audit_log; DELETE FROM login_attempt; "
                      "UPDATE user_role SET role_code = 'FITTER' WHERE role_code <> 'SUPERVISOR'; "
                      "UPDATE auth_epoch SET epoch = epoch + 1");
    site.now = now();
    annasToken = site.tokenOf("anna");
    bensToken = site.tokenOf("ben");
    officeToken = site.tokenOf("sue");
}

Customer Stable::addCustomer(const std::string &name)
{
    const auto json = body({{"name", name}, {"fitter_id", anna.toString()}});
    const auto reply = site.post("/api/v1/customers", json).as(officeToken).reply();
    return fromJson<Customer>(reply.response.body, Purpose::Trusted).value();
}

Site::Reply Stable::change(const Customer &seen, std::string json)
{
    const auto target = "/api/v1/customers/" + seen.id.toString();
    return site.patch(target, std::move(json)).as(officeToken).seen(seen.version).reply();
}

Site::Reply Stable::act(const Customer &seen, const std::string &what)
{
    const auto target = "/api/v1/customers/" + seen.id.toString() + '/' + what;
    return site.post(target).as(officeToken).seen(seen.version).reply();
}

Customer Stable::customer(CustomerId id)
{
    return read<Customer>("/api/v1/customers/" + id.toString());
}

Horse Stable::horse(HorseId id)
{
    return read<Horse>("/api/v1/horses/" + id.toString());
}

std::string Stable::horseOf(CustomerId owner, std::string_view name)
{
    return body({{"customer_id", owner.toString()}, {"name", name}});
}

std::vector<std::string> Stable::together(int count, const std::string &request)
{
    std::vector<std::string> results;
    QEventLoop loop;
    for (int i = 0; i < count; ++i)
        site.post("/api/v1/sync/push", request).as(annasToken).at(std::size_t(i)).send([&](const Site::Reply &reply) {
            const auto &body = reply.response.body;
            const auto from = reply.status() == 200 ? body.find('[') : 0;
            results.push_back(body.substr(from, body.rfind(']') - from + 1));
            if (int(results.size()) == count)
                loop.quit();
        });
    if (int(results.size()) < count)
        loop.exec();
    return results;
}

std::string Stable::value(const std::string &query)
{
    const auto name = std::to_string(std::hash<std::string> {}(query)); // of a statement: has room for 63 characters
    return site.postgres.database().reading().value({name.c_str(), query.c_str()}).value_or("null");
}

FitterId Stable::fitter(const std::string &name, const User &account)
{
    const auto id = makeId<FitterId>();
    site.postgres.run("INSERT INTO fitter (id, user_id, name, region_code) VALUES ('" + id.toString() + "', '"
                      + account.id.toString() + "', '" + name + "', 'GB')");
    return id;
}

template<Described T>
T Stable::read(const std::string &target)
{
    return fromJson<T>(site.get(target).as(officeToken).reply().response.body, Purpose::Trusted).value();
}

} // namespace oms::test
