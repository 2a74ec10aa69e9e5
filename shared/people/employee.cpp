// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/people/employee.h"

namespace oms {

const Schema &Describe<Employee>::schema()
{
    static const Schema schema("employee",
                               {
                                   field<&Employee::id>("id"),
                                   field<&Employee::factory_id>("factory_id"),
                                   field<&Employee::name>("name", {.title = "Name"}),
                               });
    return schema;
}

} // namespace oms
