// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/settings/choices.h"

#include "client/widgets/chip.h"

#include <QBoxLayout>
#include <QButtonGroup>

namespace oms {

QWidget *choiceOf(const std::vector<SettingChoice> &choices, int current, std::function<void(int value)> chosen)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(6);
    auto *group = new QButtonGroup(box);
    for (const auto &choice : choices) {
        auto *chip = new Chip(choice.title, {}, Chip::Kind::Choice);
        group->addButton(chip, choice.value);
        row->addWidget(chip);
    }
    if (auto *chosenOne = group->button(current)) // after all are in the group: Tab comes to this one
        chosenOne->setChecked(true);
    QObject::connect(group, &QButtonGroup::idClicked, box, std::move(chosen));
    return box;
}

} // namespace oms
