// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/sync/replica.h"

namespace oms {

//! How the names of what is set aside begin; no entity of the server's does.
inline constexpr const char *asidePrefix = "typed_";

//! What is typed and not saved yet, kept in the same sealed file as the records and never sent: after a crash it is
//! there. Read with Replica::all(). GUI thread.
class Aside {
public:
    virtual ~Aside() = default;

    //! In the place of what was kept under that key; without a body nothing is kept any more. The entity begins with
    //! asidePrefix. Calls take effect in their order, before whatever is submitted afterwards.
    virtual void setAside(const sync::RecordKey &key, std::optional<std::string> body) = 0;
};

} // namespace oms
