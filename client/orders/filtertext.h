// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orderbook/orderwords.h"

#include <QStringList>
#include <span>

//! What an order list is narrowed by, as text that people type and keep: "status:p2 due:<14d fitter:leslie -urgent
//! sonata". The text is what is kept; an OrderFilter is made of it anew, so that "due:<14d" goes with the days.
namespace oms {

enum class FilterKey {
    Status,
    Kind,
    Work,
    Due,
    Fitter,
    Customer,
    Horse,
    Factory,
    Brand,
    Model,
    Leather,
    Seat,
    Region,
    Country,
    Ordered,
    Created,
    Urgent,
    Overdue,
    Unread,
    Archived,
};

//! One condition. `value` is as it was typed, without quotes around the whole.
struct FilterTerm {
    FilterKey key = FilterKey::Status;
    QString value {}; //!< alternatives with commas between; empty for yes-or-no keys
    bool isNegated = false;

    bool operator==(const FilterTerm &) const = default;
};

//! The names behind ids, as far as the orders on this computer tell.
class FilterNames {
public:
    struct Named {
        Uuid id;
        QString name;
    };

    virtual ~FilterNames() = default;
    virtual const std::vector<Named> &namesOf(FilterKey key) const = 0; //!< sorted; empty for keys without names
    virtual Reader reader() const { return Reader::House; }
};

struct FilterReading {
    std::vector<FilterTerm> terms;
    QString words; //!< the rest: looked for anywhere
    QStringList troubles; //!< sentences; what they are about has not been applied
    OrderFilter filter; //!< of the terms, without the words
};

//! Nothing is guessed: what cannot be read is a trouble.
FilterReading readFilter(const QString &text, const FilterNames &names, Date today);
//! What the terms say together; troubles are appended.
OrderFilter filterOf(std::span<const FilterTerm> terms, const FilterNames &names, Date today, QStringList &troubles);

QString textOf(const FilterTerm &term);
//! Terms and words, so that readFilter() gives them back.
QString textOf(std::span<const FilterTerm> terms, const QString &words);
//! Of a filter that came without text (a report, another program).
std::vector<FilterTerm> termsOf(const OrderFilter &filter, const FilterNames &names);

//! A chip: "Status is", "In production P2".
struct FilterWords {
    QString name;
    QString value;
};
FilterWords wordsOf(const FilterTerm &term, const FilterNames &names, Date today);

//! For "+ Add filter".
std::vector<FilterKey> filterKeys(Reader reader);
QString titleOf(FilterKey key);
bool isFlag(FilterKey key);
//! What may be chosen: the text and the words of each. Empty where it is typed.
std::vector<std::pair<QString, QString>> choicesOf(FilterKey key, const FilterNames &names);

} // namespace oms
