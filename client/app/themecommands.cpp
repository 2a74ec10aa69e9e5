// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/themecommands.h"

#include "client/app/commands.h"
#include "client/app/preferences.h"
#include "client/app/theme.h"

#include <QAction>

namespace oms {

namespace {

constexpr std::pair<Command, Appearance> choices[] = {{Command::ThemeSystem, Appearance::System},
                                                      {Command::ThemeLight, Appearance::Light},
                                                      {Command::ThemeDark, Appearance::Dark}};

} // namespace

void bindTheme(Commands &commands, Theme &theme, Preferences &preferences)
{
    const auto show = [&commands, &theme] {
        for (const auto &[command, appearance] : choices)
            commands.action(command)->setChecked(theme.appearance() == appearance);
    };
    for (const auto &[command, appearance] : choices) {
        commands.action(command)->setCheckable(true);
        commands.handle(command, [&theme, &preferences, show, chosen = appearance] {
            preferences.setAppearance(chosen);
            theme.setAppearance(chosen);
            show();
        });
    }
    QObject::connect(&theme, &Theme::changed, &commands, show);
    show();
}

} // namespace oms
