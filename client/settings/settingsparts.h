// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

//! The sections of the settings, a file each.
namespace oms {

class SettingsPage;
class SettingsSection;

void fillAppearance(SettingsSection &section, SettingsPage &page);
void fillLanguage(SettingsSection &section, SettingsPage &page);
void fillKeyboard(SettingsSection &section, SettingsPage &page);
void fillNotifications(SettingsSection &section, SettingsPage &page);
void fillPrinting(SettingsSection &section, SettingsPage &page);
void fillOffline(SettingsSection &section, SettingsPage &page);
void fillDiagnostics(SettingsSection &section, SettingsPage &page);

} // namespace oms
