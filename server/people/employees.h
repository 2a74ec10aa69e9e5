// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/auth/actor.h"
#include "server/database/session.h"
#include "shared/people/employee.h"

namespace oms::people {

//! Who builds at the factories whose orders the actor fulfils, by name: a supplier's own ones, all to the office, none
//! to a fitter.
std::vector<Employee> employees(Session &db, const Actor &actor);

} // namespace oms::people
