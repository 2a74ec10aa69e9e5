// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/omsctl/context.h"

#include <string>
#include <string_view>
#include <vector>

namespace oms::ctl {

enum class Health { Good, Doubtful, Bad };

//! What an examination found, and for anything but Good what to do about it.
struct Finding {
    Health health = Health::Good;
    std::string says;
    std::string cure;
};

struct Examination {
    std::string_view subject; //!< "disk"
    Finding (*examine)(Context &);
};

//! Of this machine and the settings: versions, clock, disk, PostgreSQL's programs, open files, certificate.
const std::vector<Examination> &machineExaminations();
//! Of the database: reachable, version, settings, extensions, schema.
const std::vector<Examination> &databaseExaminations();

} // namespace oms::ctl
