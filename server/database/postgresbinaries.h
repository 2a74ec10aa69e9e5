// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <optional>
#include <vector>

namespace oms {

//! Where a PostgreSQL installation keeps its programs.
struct PostgresBinaries {
    std::filesystem::path folder;
    int major = 0; //!< 15
};

//! Every installation found that is new enough (14), the newest first.
std::vector<PostgresBinaries> findPostgresBinaries();

} // namespace oms
