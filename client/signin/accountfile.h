// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/users/user.h"

#include <QString>

namespace oms {

//! The first account of `role` in a demo-accounts.json that `./dev run` names, so that no secret is on a command line.
Result<LoginRequest> accountIn(const QString &file, const QString &role);

} // namespace oms
