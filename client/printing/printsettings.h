// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orderbook/measurewords.h"

#include <QSizeF>
#include <span>

namespace oms {

class Preferences;
struct Session;

enum class PrintKind { OrderSheet, Labels, PriceSummary, Tracing };

} // namespace oms

namespace oms::printing {

struct PrintKindRow {
    PrintKind kind;
    const char *id; //!< in preferences: never changes
    const char *title; //!< English; context "printing"
    std::string_view permission; //!< who may print it; empty = who sees the order
};

std::span<const PrintKindRow> printKinds();
const PrintKindRow &rowOf(PrintKind kind);
QString titleOf(PrintKind kind);
//! Those that this person may print.
std::vector<PrintKind> printKindsFor(const Session &session);

//! What a person chose last, on this computer.
struct PrintSettings {
    PrintKind kind = PrintKind::OrderSheet;
    bool isLetter = false; //!< paper of North America instead of A4
    bool isForFactory = false; //!< an order sheet without any way to reach the customer
    QString labelStock; //!< identity
    int firstFreeLabel = 1;
    QString language; //!< of a price summary; empty = each customer's
    Lengths lengths = Lengths::Metric;

    QSizeF paper() const { return isLetter ? QSizeF(215.9, 279.4) : QSizeF(210, 297); }
};

PrintSettings readPrintSettings(const Preferences &preferences, const Session &session);
//! All but the first free label, which is asked anew each time.
void keepPrintSettings(Preferences &preferences, const Session &session, const PrintSettings &settings);

//! The printer that was used last for that kind; labels have their own.
QString printerFor(const Preferences &preferences, const Session &session, PrintKind kind);
void keepPrinter(Preferences &preferences, const Session &session, PrintKind kind, const QString &printer);

} // namespace oms::printing
