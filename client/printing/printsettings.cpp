// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/printing/printsettings.h"

#include "client/app/preferences.h"
#include "client/app/session.h"
#include "client/orderbook/orderwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace oms::printing {

namespace {

constexpr PrintKindRow kinds[] = {
    {PrintKind::OrderSheet, "order_sheet", QT_TRANSLATE_NOOP("printing", "Order sheet"), ""},
    {PrintKind::Labels, "labels", QT_TRANSLATE_NOOP("printing", "Workshop labels"), ""},
    {PrintKind::PriceSummary, "price_summary", QT_TRANSLATE_NOOP("printing", "Price summary for the customer"),
     "orders:prices"},
    {PrintKind::Tracing, "tracing", QT_TRANSLATE_NOOP("printing", "Wither in actual size"), ""},
};

const auto kindKey = u"print/kind"_s;
const auto letterKey = u"print/letter"_s;
const auto factoryKey = u"print/for_factory"_s;
const auto stockKey = u"print/labels"_s;
const auto languageKey = u"print/language"_s;
const auto lengthsKey = u"lengths"_s; // wherever measurements are shown

QString printerKey(PrintKind kind)
{
    return u"print/printer_"_s + QLatin1StringView(rowOf(kind).id);
}

} // namespace

std::span<const PrintKindRow> printKinds()
{
    return kinds;
}

const PrintKindRow &rowOf(PrintKind kind)
{
    return kinds[std::size_t(kind)];
}

QString titleOf(PrintKind kind)
{
    return QCoreApplication::translate("printing", rowOf(kind).title);
}

std::vector<PrintKind> printKindsFor(const Session &session)
{
    std::vector<PrintKind> own;
    for (const auto &row : kinds)
        if (row.permission.empty() || session.may(row.permission))
            own.push_back(row.kind);
    return own;
}

PrintSettings readPrintSettings(const Preferences &preferences, const Session &session)
{
    const auto kept = [&](const QString &key, const QVariant &otherwise) {
        return preferences.value(session.profileId, key, otherwise);
    };
    PrintSettings settings;
    const auto own = printKindsFor(session);
    const auto kind = kept(kindKey, {}).toString();
    for (const auto one : own)
        if (kind == QLatin1StringView(rowOf(one).id))
            settings.kind = one;
    settings.isLetter = kept(letterKey, QLocale().measurementSystem() == QLocale::ImperialUSSystem).toBool();
    settings.isForFactory = readerOf(session) == Reader::Factory || kept(factoryKey, false).toBool();
    settings.labelStock = kept(stockKey, settings.isLetter ? u"letter-2x5"_s : u"a4-2x4"_s).toString();
    settings.language = kept(languageKey, {}).toString();
    settings.lengths = kept(lengthsKey, 0).toInt() == 0 ? Lengths::Metric : Lengths::Inches;
    return settings;
}

void keepPrintSettings(Preferences &preferences, const Session &session, const PrintSettings &settings)
{
    const auto keep = [&](const QString &key, const QVariant &value) {
        preferences.setValue(session.profileId, key, value);
    };
    keep(kindKey, QString::fromLatin1(rowOf(settings.kind).id));
    keep(letterKey, settings.isLetter);
    if (readerOf(session) == Reader::House)
        keep(factoryKey, settings.isForFactory);
    keep(stockKey, settings.labelStock);
    keep(languageKey, settings.language);
}

QString printerFor(const Preferences &preferences, const Session &session, PrintKind kind)
{
    return preferences.value(session.profileId, printerKey(kind)).toString();
}

void keepPrinter(Preferences &preferences, const Session &session, PrintKind kind, const QString &printer)
{
    preferences.setValue(session.profileId, printerKey(kind), printer);
}

} // namespace oms::printing
