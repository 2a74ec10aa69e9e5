// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace oms {

//! A moment, UTC, to the microsecond (PostgreSQL's timestamptz).
using Instant = std::chrono::sys_time<std::chrono::microseconds>;
//! A calendar day, without a time zone.
using Date = std::chrono::sys_days;

Instant now();

//! "2026-06-11T16:02:00.125Z": always UTC, fraction only where there is one.
std::string toIso(Instant instant);
std::string toIso(Date date);
//! RFC 3339 with `Z` or an offset, and PostgreSQL's "2026-06-11 16:02:00.125+00". Nothing else.
std::optional<Instant> parseInstant(std::string_view text);
//! "2026-06-11", and only days that exist.
std::optional<Date> parseDate(std::string_view text);

} // namespace oms
