// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace oms {

class Commands;
class Preferences;
class Theme;

//! Light, dark or like the system: chosen by a command, kept for next time, and shown by its tick. All outlive the
//! window.
void bindTheme(Commands &commands, Theme &theme, Preferences &preferences);

} // namespace oms
