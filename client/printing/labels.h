// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/printing/page.h"
#include "client/printing/printedorder.h"

#include <span>

namespace oms::printing {

//! Labels as they are bought; all in millimetres.
struct LabelStock {
    const char *id; //!< in preferences: never changes
    const char *title; //!< English; context "Labels"
    QSizeF paper;
    QSizeF label;
    int columns;
    int rows;
    QPointF first; //!< upper left corner of the first one
    QPointF step; //!< from one to the next

    int count() const { return columns * rows; }
};

std::span<const LabelStock> labelStocks();
QString titleOf(const LabelStock &stock);
//! The first one when nobody knows that identity.
const LabelStock &labelStock(const QString &id);

//! One label for each order: what is built, in large letters, and the code to scan. Never an amount or a customer.
//! `firstFree` counts from 1: of a sheet of which some have been used already.
void addLabels(Document &document, std::span<const PrintedOrder> orders, const LabelStock &stock, int firstFree);

} // namespace oms::printing
