// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/commands.h"

#include "server/sync/feed.h"
#include "sql/syncstatus.h"

#include <CLI/CLI.hpp>
#include <iomanip>

namespace oms::sync {

namespace {

std::string text(const Rows &rows, std::size_t row, std::size_t column)
{
    return std::string(rows.at(row, column).value_or(""));
}

void tellFeed(std::ostream &out, Session &db)
{
    const auto head = db.run(sql::syncstatus::head, {});
    out << "Feed: at " << text(*head, 0, 0) << ", published last at " << text(*head, 0, 1) << "\n";
    if (const auto horizon = text(*head, 0, 2); horizon != "0")
        out << "      removals up to " << horizon << " are forgotten\n";
    const auto waiting = waitingMarks(db);
    if (waiting.marks == 0)
        out << "Marks: none waits\n";
    else
        out << "Marks: " << waiting.marks << " wait, the oldest for " << waiting.seconds << " s"
            << (waiting.seconds > 10 ? "; is a server running?" : "") << "\n";
}

//! A column that fits its texts, also those with letters of two bytes.
std::string padded(std::string text, int width)
{
    const auto letters = std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xc0) != 0x80; });
    text.append(std::size_t(std::max<std::ptrdiff_t>(width - letters, 0)), ' ');
    return text + ' ';
}

void tellScopes(std::ostream &out, Session &db, bool isEach)
{
    const auto rows = db.run(sql::syncstatus::scopes, {isEach});
    out << "\nScopes\n" << padded("", 34) << "   records  removals      head\n";
    for (std::size_t row = 0; row < rows->size(); ++row) {
        auto name = text(*rows, row, 0);
        if (const auto whose = text(*rows, row, 1); !whose.empty())
            name += " " + whose;
        else if (const auto count = text(*rows, row, 2); count != "1")
            name += " (" + count + ")";
        out << padded(name, 34) << std::setw(10) << text(*rows, row, 3) << std::setw(10) << text(*rows, row, 4)
            << std::setw(10) << text(*rows, row, 5) << "\n";
    }
}

void tellDevices(std::ostream &out, Session &db)
{
    const auto rows = db.run(sql::syncstatus::devices, {});
    out << "\nDevices\n" << padded("", 24) << padded("person", 16) << padded("last contact", 31) << "  sent  open\n";
    for (std::size_t row = 0; row < rows->size(); ++row)
        out << padded(text(*rows, row, 0), 24) << padded(text(*rows, row, 1), 16) << padded(text(*rows, row, 3), 31)
            << std::setw(6) << text(*rows, row, 4) << std::setw(6) << text(*rows, row, 5) << "  " << text(*rows, row, 6)
            << "\n";
}

Result<void> status(ctl::Context &context, bool isEach)
{
    auto &db = context.database().reading();
    tellFeed(context.out(), db);
    tellScopes(context.out(), db, isEach);
    tellDevices(context.out(), db);
    return {};
}

} // namespace

std::vector<ctl::Command> commands()
{
    return {{"sync status", "Show the change feed, what waits to be published, and the devices that work offline.",
             "omsctl sync status\nomsctl sync status --each", [](CLI::App &app) {
                 const auto isEach = std::make_shared<bool>(false);
                 app.add_flag("--each", *isEach, "Also name the scope of every single customer and person");
                 return [isEach](ctl::Context &context) { return status(context, *isEach); };
             }}};
}

} // namespace oms::sync
