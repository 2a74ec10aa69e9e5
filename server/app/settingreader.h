// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/app/config.h"

#include <functional>
#include <string>
#include <vector>

namespace oms {

//! Puts a setting's text, checked, into its member of Config.
struct SettingReader {
    std::string form; //!< what may be written, for people: "1 to 256"
    //! Why the text is refused; empty when it has been stored.
    std::function<std::string(Config &, const std::string &)> read;
};

//! A path to a file that can be read, or nothing.
SettingReader readsFile(std::string Config::*member);
SettingReader readsDirectory(std::string Config::*member);
//! ADDRESS:PORT, [IPv6]:PORT or PORT alone (on 127.0.0.1). Of names only localhost is known.
SettingReader readsAddress(ListenAddress Config::*member);
//! http:// or https:// with a host and without a path, or nothing.
SettingReader readsWebAddress(std::string Config::*member);
//! postgresql://… or libpq's key=value words, or nothing.
SettingReader readsDatabaseAddress(std::string Config::*member);
//! redis://… or rediss://… with a host and at most a number as its path, or nothing.
SettingReader readsRedisAddress(std::string Config::*member);
//! smtp://… or smtps://… with a host and without a path, or nothing.
SettingReader readsMailHost(std::string Config::*member);
//! An e-mail address.
SettingReader readsMailAddress(std::string Config::*member);
SettingReader readsCount(int Config::*member, int least, int most);
//! A number and its unit: 500 ms, 30 s, 5 min, 2 h.
SettingReader readsDuration(std::chrono::milliseconds Config::*member, std::chrono::milliseconds least,
                            std::chrono::milliseconds most);
// Lists are separated by commas.
//! Addresses or networks: 10.0.0.1, 10.0.0.0/8, ::1.
SettingReader readsNetworks(std::vector<std::string> Config::*member);
//! https://portal.example.com, as a browser writes them: without a path.
SettingReader readsOrigins(std::vector<std::string> Config::*member);

SettingReader readsChoice(std::vector<std::string_view> codes, std::function<void(Config &, std::size_t)> store);

template<class Enum>
SettingReader readsChoice(Enum Config::*member)
{
    const auto &codes = Choices<Enum>::codes;
    return readsChoice({codes.begin(), codes.end()},
                       [member](Config &config, std::size_t index) { config.*member = static_cast<Enum>(index); });
}

} // namespace oms
