// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/demo/chance.h"
#include "server/demo/dataset.h"
#include "shared/orders/workflow.h"

#include <unordered_map>

namespace oms::demo {

//! Somebody who does something to an order.
struct Doer {
    std::optional<UserId> user; //!< nobody: the server, or the customer's link
    Role role = Role::User;
};

//! Who there is around an order, looked up once.
class OrderPeople {
public:
    explicit OrderPeople(const Dataset &data);

    //! Whoever does it for that party.
    Doer doer(Party party, const Fitter &fitter, const std::optional<FactoryId> &factory, Chance &chance) const;
    Doer office(Chance &chance) const { return {chance.pick(m_supervisors), Role::Supervisor}; }
    std::optional<EmployeeId> employee(const std::optional<FactoryId> &factory, Chance &chance) const;
    //! A live horse of the customer that was known by then.
    std::optional<HorseId> horse(CustomerId customer, Instant by, std::size_t which) const;

private:
    std::vector<UserId> m_supervisors;
    std::vector<UserId> m_admins;
    std::unordered_map<FactoryId, UserId> m_factories;
    std::unordered_map<FactoryId, std::vector<EmployeeId>> m_employees;
    std::unordered_map<CustomerId, std::vector<const Horse *>> m_horses;
};

} // namespace oms::demo
