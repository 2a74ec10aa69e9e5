// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/orderpeople.h"

namespace oms::demo {

OrderPeople::OrderPeople(const Dataset &data)
{
    for (const auto &user : data.users) {
        if (user.roles.front() == codeOf(Role::Supervisor))
            m_supervisors.push_back(user.id);
        if (user.roles.front() == codeOf(Role::Admin))
            m_admins.push_back(user.id);
    }
    m_factories.insert(data.factoryUsers.begin(), data.factoryUsers.end());
    for (const auto &employee : data.employees)
        m_employees[employee.factory_id].push_back(EmployeeId {employee.id});
    for (const auto &horse : data.horses)
        if (!horse.archived_at)
            m_horses[horse.customer_id].push_back(&horse);
}

Doer OrderPeople::doer(Party party, const Fitter &fitter, const std::optional<FactoryId> &factory, Chance &chance) const
{
    switch (party) {
    case Party::Fitter:
        return {fitter.user_id, Role::Fitter};
    case Party::Factory:
        return {m_factories.at(factory.value()), Role::Supplier};
    case Party::Supervisor:
        return office(chance);
    case Party::Admin:
        return {chance.pick(m_admins), Role::Admin};
    case Party::Customer:
    case Party::CustomerLink:
    case Party::Server:
        break;
    }
    return {};
}

std::optional<EmployeeId> OrderPeople::employee(const std::optional<FactoryId> &factory, Chance &chance) const
{
    const auto at = factory ? m_employees.find(*factory) : m_employees.end();
    if (at == m_employees.end())
        return {};
    return chance.pick(at->second);
}

std::optional<HorseId> OrderPeople::horse(CustomerId customer, Instant by, std::size_t which) const
{
    const auto at = m_horses.find(customer);
    if (at == m_horses.end())
        return {};
    for (std::size_t i = 0; i < at->second.size(); ++i)
        if (const auto &horse = *at->second[(which + i) % at->second.size()]; horse.created_at <= by)
            return horse.id;
    return {};
}

} // namespace oms::demo
