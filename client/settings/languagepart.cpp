// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/language.h"
#include "client/app/preferences.h"
#include "client/app/session.h"
#include "client/models/moneytext.h"
#include "client/settings/choices.h"
#include "client/settings/settingspage.h"
#include "client/settings/settingsparts.h"
#include "client/settings/settingssection.h"
#include "client/widgets/button.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDate>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

const auto lengthsKey = u"lengths"_s; // wherever measurements are shown

QWidget *languageChoice(SettingsPage &page)
{
    auto *box = new QComboBox;
    box->addItem(SettingsPage::tr("Like the system"), QString());
    for (const auto &row : languages())
        box->addItem(QString::fromUtf16(row.name), QString(row.code));
    box->setCurrentIndex(qMax(0, box->findData(page.context().preferences.language())));
    QObject::connect(box, &QComboBox::activated, &page,
                     [box, &page] { page.context().doors.useLanguage(box->currentData().toString()); });
    return box;
}

} // namespace

void fillLanguage(SettingsSection &section, SettingsPage &page)
{
    const QLocale locale;
    const auto sample =
        SettingsPage::tr("Dates and amounts are written as %1 and %2.")
            .arg(locale.toString(QDate::currentDate(), QLocale::ShortFormat), moneyText(312'550, "EUR"));
    section.add(SettingsPage::tr("Language"), sample, languageChoice(page));
    const auto &profile = page.context().session.profileId;
    auto &preferences = page.context().preferences;
    section.add(SettingsPage::tr("Measurements"),
                SettingsPage::tr("What is typed and shown; millimetres are kept. Seats are in inches always."),
                choiceOf({{0, SettingsPage::tr("Centimetres")}, {1, SettingsPage::tr("Inches")}},
                         preferences.value(profile, lengthsKey, 0).toInt(),
                         [&preferences, profile](int lengths) { preferences.setValue(profile, lengthsKey, lengths); }));
}

void fillKeyboard(SettingsSection &section, SettingsPage &page)
{
    auto *show = new Button(SettingsPage::tr("Show all keys"), u"keyboard"_s, ButtonKind::Plain);
    show->setAccessibleName(show->text());
    QObject::connect(show, &QPushButton::clicked, &page, [&page] { page.context().doors.give(Command::Keys); });
    section.add(SettingsPage::tr("Keys of the page in front"),
                SettingsPage::tr("“?” shows them everywhere; Ctrl+K finds every command by its name."), show);
}

} // namespace oms
