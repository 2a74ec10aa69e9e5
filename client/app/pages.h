// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/page.h"

#include <span>
#include <string_view>

namespace oms {

//! One section of the sidebar. Only pages that exist are in the table.
struct PageRow {
    const char *id; //!< in settings, history and links: never changes
    const char *title; //!< English; context "pages"
    const char *icon;
    std::string_view permission; //!< who may see it; empty = everybody
    Page *(*make)(const PageContext &context, QWidget *parent);
    bool startsGroup = false; //!< a gap above it
};

//! Where the status of sidebar, tray and window leads to.
inline const auto syncPageId = QStringLiteral("sync");

std::span<const PageRow> pages();

//! The rows that this person may see.
std::vector<PageRow> pagesFor(const Session &session, std::span<const PageRow> all);
QString titleOf(const PageRow &row);

} // namespace oms
