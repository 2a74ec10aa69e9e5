// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/page.h"
#include "client/catalogue/section.h"

#include <span>

namespace oms {

//! What a section is made from. All of it outlives the section.
struct SectionContext {
    CatalogueBook &book;
    const PageContext &page;
};

//! One part of the catalogue page that is a screen of its own. Only those that exist are in the table (sections.cpp).
struct SectionRow {
    const char *id; //!< in the tree, history and links: never changes
    const char *title; //!< English; context "catalogue-sections"
    const char *icon;
    std::string_view entity; //!< whose records it shows, as in schemas; empty = none
    bool (*isFor)(const CatalogueBook &book); //!< who sees it
    CatalogueSection *(*make)(const SectionContext &context, QWidget *parent);
};

std::span<const SectionRow> sections();
QString titleOf(const SectionRow &row);

} // namespace oms
