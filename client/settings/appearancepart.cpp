// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/preferences.h"
#include "client/settings/choices.h"
#include "client/settings/settingspage.h"
#include "client/settings/settingsparts.h"
#include "client/settings/settingssection.h"

#include <QCoreApplication>

namespace oms {

namespace {

constexpr std::pair<Appearance, Command> themes[] = {{Appearance::System, Command::ThemeSystem},
                                                     {Appearance::Light, Command::ThemeLight},
                                                     {Appearance::Dark, Command::ThemeDark}};

void give(SettingsPage &page, Appearance appearance)
{
    for (const auto &[theme, command] : themes)
        if (theme == appearance && page.context().doors.give)
            page.context().doors.give(command);
}

} // namespace

void fillAppearance(SettingsSection &section, SettingsPage &page)
{
    auto &preferences = page.context().preferences;
    section.add(SettingsPage::tr("Theme"), SettingsPage::tr("Light or dark windows, or as the desktop has them."),
                choiceOf({{int(Appearance::System), SettingsPage::tr("Like the system")},
                          {int(Appearance::Light), SettingsPage::tr("Light")},
                          {int(Appearance::Dark), SettingsPage::tr("Dark")}},
                         int(preferences.appearance()),
                         [&page](int appearance) { give(page, Appearance(appearance)); }));
    section.add(SettingsPage::tr("Text size"),
                SettingsPage::tr("Of everything in the window, beside what the desktop sets."),
                choiceOf({{90, SettingsPage::tr("Small")},
                          {100, SettingsPage::tr("Normal")},
                          {115, SettingsPage::tr("Large")},
                          {130, SettingsPage::tr("Very large")}},
                         preferences.textSize(), [&page](int percent) { page.context().doors.useTextSize(percent); }));
    section.add(SettingsPage::tr("Rows of lists"),
                SettingsPage::tr("Views of orders keep the height that you gave them there."),
                choiceOf({{int(Density::Comfortable), SettingsPage::tr("Comfortable")},
                          {int(Density::Compact), SettingsPage::tr("Compact")}},
                         int(preferences.density()), [&page, &preferences](int density) {
                             preferences.setDensity(Density(density));
                             useRowHeight(*page.window(), preferences);
                         }));
}

} // namespace oms
