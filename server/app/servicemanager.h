// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <string_view>

namespace oms {

//! Tells systemd how the server is: "READY=1", "STOPPING=1", "WATCHDOG=1". Does nothing where nobody listens
//! (no NOTIFY_SOCKET).
void tellServiceManager(std::string_view state);

//! How often systemd wants to hear "WATCHDOG=1"; zero: never.
std::chrono::milliseconds watchdogInterval();

} // namespace oms
