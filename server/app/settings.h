// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/app/settingreader.h"

#include <string>
#include <string_view>
#include <vector>

namespace oms {

enum class Secrecy {
    Public,
    HoldsPassword, //!< an address with a password inside, which is never shown
    Secret, //!< never shown at all
};

//! One row of the table: everything that configuration, command line, `config show` and the manual know of a setting.
struct Setting {
    std::string_view key; //!< in the file: "database.url" is url below [database]
    std::string_view environment;
    std::string_view flag;
    std::string_view fallback; //!< the default as it would be written
    SettingReader reader;
    std::string_view help; //!< one sentence
    Secrecy secrecy = Secrecy::Public;
};

//! Every setting, in the order of the manual.
const std::vector<Setting> &settings();

//! The value as it may be shown: passwords and secrets become ***.
std::string redacted(const Setting &setting, const std::string &text);

//! The table of docs/administration.md, in Markdown.
std::string settingsReference();

} // namespace oms
