// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <functional>
#include <vector>

class QWidget;

namespace oms {

struct SettingChoice {
    int value;
    QString title;
};

//! One of a few, side by side.
QWidget *choiceOf(const std::vector<SettingChoice> &choices, int current, std::function<void(int value)> chosen);

} // namespace oms
