// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orders/filtertext.h"

#include <optional>

//! The table behind the text of filters.
namespace oms {

enum class FilterSort { Codes, Names, Days, Flag, Seats, Text };

//! A code of the server beside what people may type and what they read.
struct FilterChoice {
    std::string code;
    QString text;
    QString words;
};

struct FilterKeyRow {
    FilterKey key;
    const char *code; //!< as it is typed; never translated, like all of the text
    const char *title; //!< English; context "OrdersPage"
    FilterSort sort;
    Texts OrderFilter::*codes = nullptr;
    std::optional<bool> OrderFilter::*flag = nullptr;
    std::optional<Date> OrderFilter::*from = nullptr;
    std::optional<Date> OrderFilter::*to = nullptr;
    void (*add)(OrderFilter &filter, const Uuid &id) = nullptr; //!< Names
    std::vector<Uuid> (*ids)(const OrderFilter &filter) = nullptr;
    bool looksAhead = false; //!< Days: "<14d" means the coming ones
    bool isForFactories = true;
};

std::span<const FilterKeyRow> filterKeyRows();
const FilterKeyRow &rowOf(FilterKey key);
//! Of Codes; in the words of the reader.
std::vector<FilterChoice> codesOf(FilterKey key, Reader reader);

struct DayRange {
    std::optional<Date> from {};
    std::optional<Date> to {};
};
//! "<14d", ">2026-07-01", "2026-07-01..2026-07-31", "today", "week".
std::optional<DayRange> dayRange(const QString &text, bool looksAhead, Date today);
QString dayRangeWords(const QString &text, bool looksAhead, Date today);

//! At commas outside of quotes, which are taken off.
QStringList valuesOf(const QString &value);
QString quoted(const QString &text);

} // namespace oms
