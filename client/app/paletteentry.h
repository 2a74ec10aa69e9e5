// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <functional>
#include <vector>

namespace oms {

//! One thing that the command palette can do or open.
struct PaletteEntry {
    //! In the order in which equally good matches are shown.
    enum class Kind { Command, Page, Recent, Record, Person, Setting };

    Kind kind = Kind::Record;
    QString title; //!< what is matched and shown large
    QString subtitle; //!< what it is: "Customer · Utrecht"
    QString icon;
    QString keys; //!< its shortcut, so that people learn it
    std::function<void()> run;
};

//! Takes what a page found; may be called later and is ignored once the person has typed on.
using PaletteAnswer = std::function<void(std::vector<PaletteEntry>)>;

} // namespace oms
