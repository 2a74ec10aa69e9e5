// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/language.h"
#include "client/app/preferences.h"
#include "client/app/session.h"
#include "client/printing/labels.h"
#include "client/printing/printsettings.h"
#include "client/settings/choices.h"
#include "client/settings/settingspage.h"
#include "client/settings/settingsparts.h"
#include "client/settings/settingssection.h"

#include <QComboBox>

namespace oms {

using namespace printing;

namespace {

//! Keeps one thing and leaves the others as they are: the dialog of printing may have changed them.
template<class Put>
void keep(SettingsPage &page, Put put)
{
    auto settings = readPrintSettings(page.context().preferences, page.context().session);
    put(settings);
    keepPrintSettings(page.context().preferences, page.context().session, settings);
}

QWidget *stockChoice(SettingsPage &page, const QString &current)
{
    auto *box = new QComboBox;
    for (const auto &stock : labelStocks())
        box->addItem(titleOf(stock), QString::fromLatin1(stock.id));
    box->setCurrentIndex(qMax(0, box->findData(current)));
    QObject::connect(box, &QComboBox::activated, &page, [box, &page] {
        keep(page, [box](PrintSettings &settings) { settings.labelStock = box->currentData().toString(); });
    });
    return box;
}

QWidget *summaryLanguageChoice(SettingsPage &page, const QString &current)
{
    auto *box = new QComboBox;
    box->addItem(SettingsPage::tr("The customer's"), QString());
    for (const auto &row : languages())
        box->addItem(QString::fromUtf16(row.name), QString(row.code));
    box->setCurrentIndex(qMax(0, box->findData(current)));
    QObject::connect(box, &QComboBox::activated, &page, [box, &page] {
        keep(page, [box](PrintSettings &settings) { settings.language = box->currentData().toString(); });
    });
    return box;
}

} // namespace

void fillPrinting(SettingsSection &section, SettingsPage &page)
{
    const auto &session = page.context().session;
    const auto settings = readPrintSettings(page.context().preferences, session);
    section.add(
        SettingsPage::tr("Paper"), SettingsPage::tr("Of order sheets, price summaries and tracings."),
        choiceOf({{0, SettingsPage::tr("A4")}, {1, SettingsPage::tr("Letter")}}, settings.isLetter ? 1 : 0,
                 [&page](int paper) { keep(page, [paper](PrintSettings &one) { one.isLetter = paper == 1; }); }));
    section.add(SettingsPage::tr("Labels"), SettingsPage::tr("As they are bought; each kind keeps its own printer."),
                stockChoice(page, settings.labelStock));
    if (session.may(rowOf(PrintKind::PriceSummary).permission))
        section.add(SettingsPage::tr("Language of price summaries"),
                    SettingsPage::tr("Where a customer's is not known, that of the program."),
                    summaryLanguageChoice(page, settings.language));
}

} // namespace oms
