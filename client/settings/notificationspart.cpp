// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/preferences.h"
#include "client/app/session.h"
#include "client/app/tray.h"
#include "client/settings/choices.h"
#include "client/settings/settingspage.h"
#include "client/settings/settingsparts.h"
#include "client/settings/settingssection.h"

using namespace Qt::StringLiterals;

namespace oms {

namespace {

//! Off or on; the icon of the window follows at once.
void addSwitch(SettingsSection &section, SettingsPage &page, const QString &key, const QString &title,
               const QString &text)
{
    const auto &profile = page.context().session.profileId;
    auto &preferences = page.context().preferences;
    auto *control = choiceOf({{0, SettingsPage::tr("Off")}, {1, SettingsPage::tr("On")}},
                             preferences.value(profile, key, false).toBool() ? 1 : 0,
                             [&preferences, &page, profile, key](int isOn) {
                                 preferences.setValue(profile, key, isOn != 0);
                                 if (auto *tray = page.window()->findChild<Tray *>())
                                     tray->apply();
                             });
    control->setVisible(Tray::isPossible());
    section.add(title, Tray::isPossible() ? text : SettingsPage::tr("This desktop has no place for it."), control);
}

} // namespace

void fillNotifications(SettingsSection &section, SettingsPage &page)
{
    addSwitch(
        section, page, Tray::noticesKey, SettingsPage::tr("Messages beside the clock"),
        SettingsPage::tr("What has come up for you while you look elsewhere: something to approve, an answer, work "
                         "for your workshop, a refused change. Never what you did yourself. A click opens it."));
    addSwitch(section, page, Tray::iconKey, SettingsPage::tr("Sign beside the clock"),
              SettingsPage::tr("Whether all is saved, as in the sidebar. Closing the window still ends the program."));
}

} // namespace oms
