// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/models/recordtable.h"
#include "shared/users/user.h"

#include <memory>

namespace oms {

std::unique_ptr<RecordTable<User>> makeUserTable();

} // namespace oms
