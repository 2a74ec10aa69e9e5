// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/commands.h"

namespace oms {

class MainWindow;
class Preferences;

//! What a page may ask of the program around it. Empty in tests of a page alone.
struct ShellDoors {
    std::function<void(Command command)> give; //!< as if it had been chosen in the menu
    std::function<void(const QString &code)> useLanguage; //!< "" = the system's; the window is made anew
    std::function<void(int percent)> useTextSize; //!< the same
    std::function<void()> forgetAll; //!< nothing stays on this computer, and the person is signed out
};

ShellDoors doorsOf(MainWindow &window);

//! Rows of the lists inside are as high as this person likes them.
void useRowHeight(QWidget &within, const Preferences &preferences);

} // namespace oms
