// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/shelldoors.h"

#include "client/app/mainwindow.h"
#include "client/app/preferences.h"
#include "client/widgets/listview.h"

#include <QAction>

namespace oms {

ShellDoors doorsOf(MainWindow &window)
{
    return {.give = [&window](Command command) { window.commands().action(command)->trigger(); },
            .useLanguage = [&window](const QString &code) { Q_EMIT window.languageWanted(code); },
            .useTextSize = [&window](int percent) { Q_EMIT window.textSizeWanted(percent); },
            .forgetAll = [&window] { Q_EMIT window.forgettingWanted(); }};
}

void useRowHeight(QWidget &within, const Preferences &preferences)
{
    for (auto *list : within.findChildren<ListView *>())
        list->setDensity(preferences.density());
}

} // namespace oms
