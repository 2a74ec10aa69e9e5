// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/orders/filtertext.h"

#include "client/models/days.h"
#include "client/models/schematext.h"
#include "client/orders/filterkeys.h"
#include "shared/core/fold.h"

#include <QCoreApplication>
#include <algorithm>

namespace oms {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OrdersPage)
};

//! At blanks outside of quotes.
QStringList tokensOf(const QString &text)
{
    QStringList tokens {QString()};
    bool isQuoted = false;
    for (const auto letter : text) {
        if (letter == u'"')
            isQuoted = !isQuoted;
        if (letter.isSpace() && !isQuoted)
            tokens << QString();
        else
            tokens.last() += letter;
    }
    tokens.removeAll(QString());
    return tokens;
}

const FilterKeyRow *rowFor(const QString &code)
{
    const auto rows = filterKeyRows();
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const FilterKeyRow &row) { return code == QLatin1StringView(row.code); });
    return found == rows.end() ? nullptr : &*found;
}

bool isWord(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

//! What the text says of one key, beside its trouble.
struct Taking {
    OrderFilter &filter;
    const FilterNames &names;
    Date today;
    QStringList &troubles;
};

//! The codes that a typed value means: the code itself, what is typed for it, or the beginning of its words.
std::vector<std::string> meantBy(const QString &value, const std::vector<FilterChoice> &choices)
{
    const auto wanted = folded(QString(value).replace(u'_', u'-'));
    std::vector<std::string> exact; // several: a factory has one word for all of production
    std::vector<std::string> begin;
    for (const auto &choice : choices) {
        const auto code = toQString(choice.code).replace(u'_', u'-');
        if (wanted == code || wanted == choice.text || wanted == folded(choice.words))
            exact.push_back(choice.code);
        else if (folded(choice.words).startsWith(wanted) || code.startsWith(wanted))
            begin.push_back(choice.code);
    }
    return exact.empty() ? begin : exact;
}

QString unknownValue(const FilterKeyRow &row, const QString &value)
{
    return Words::tr("“%1” is no %2 that is known here.").arg(value, titleOf(row.key));
}

void takeCodes(const FilterKeyRow &row, const FilterTerm &term, const Taking &into)
{
    const auto choices = codesOf(row.key, into.names.reader());
    Texts wanted;
    for (const auto &value : valuesOf(term.value)) {
        const auto codes = meantBy(value, choices);
        if (codes.empty())
            into.troubles << unknownValue(row, value);
        wanted.insert(wanted.end(), codes.begin(), codes.end());
    }
    if (wanted.empty())
        return;
    if (row.key == FilterKey::Work) {
        into.filter.work_list = fromCode<WorkList>(wanted.front());
        return;
    }
    const auto isWanted = [&](const std::string &code) {
        return std::find(wanted.begin(), wanted.end(), code) != wanted.end();
    };
    auto &codes = into.filter.*row.codes;
    for (const auto &choice : choices)
        if (isWanted(choice.code) != term.isNegated)
            codes.push_back(choice.code);
}

void takeNames(const FilterKeyRow &row, const FilterTerm &term, const Taking &into)
{
    const auto &known = into.names.namesOf(row.key);
    for (const auto &value : valuesOf(term.value)) {
        const auto wanted = folded(value);
        std::vector<Uuid> exact;
        std::vector<Uuid> holding;
        for (const auto &[id, name] : known) {
            const auto text = folded(name);
            if (text == wanted)
                exact.push_back(id);
            else if (text.contains(wanted))
                holding.push_back(id);
        }
        const auto &meant = exact.empty() ? holding : exact;
        if (meant.empty())
            into.troubles << unknownValue(row, value);
        for (const auto &id : meant)
            row.add(into.filter, id);
    }
}

void takeDays(const FilterKeyRow &row, const FilterTerm &term, const Taking &into)
{
    const auto range = dayRange(term.value, row.looksAhead, into.today);
    if (!range) {
        into.troubles << Words::tr(
                             "“%1” is no day. Write %2:<14d, %2:2026-07-04, %2:2026-07-01..2026-07-31 or %2:week.")
                             .arg(term.value, QLatin1StringView(row.code));
        return;
    }
    if (range->from)
        into.filter.*row.from = range->from;
    if (range->to)
        into.filter.*row.to = range->to;
}

void takeSeats(const FilterKeyRow &row, const FilterTerm &term, const Taking &into)
{
    for (const auto &value : valuesOf(term.value))
        if (seatSizeFrom(value.toStdString()))
            into.filter.seat_size.push_back(value.toStdString());
        else
            into.troubles << unknownValue(row, value);
}

void takeTerm(const FilterTerm &term, const Taking &into)
{
    const auto &row = rowOf(term.key);
    const bool mayBeNegated =
        row.sort == FilterSort::Flag || (row.sort == FilterSort::Codes && term.key != FilterKey::Work);
    if (term.isNegated && !mayBeNegated) {
        into.troubles << Words::tr("“%1” cannot be turned round with a minus.").arg(titleOf(term.key));
        return;
    }
    switch (row.sort) {
    case FilterSort::Codes:
        return takeCodes(row, term, into);
    case FilterSort::Names:
        return takeNames(row, term, into);
    case FilterSort::Days:
        return takeDays(row, term, into);
    case FilterSort::Seats:
        return takeSeats(row, term, into);
    case FilterSort::Flag:
        into.filter.*row.flag = !term.isNegated;
        return;
    case FilterSort::Text:
        into.filter.country = term.value.toUpper().toStdString();
        return;
    }
}

//! A token that is a term, or a trouble, or neither.
std::optional<FilterTerm> termFrom(const QString &token, Reader reader, QStringList &troubles)
{
    const bool isNegated = token.size() > 1 && token.startsWith(u'-');
    const auto text = isNegated ? token.mid(1) : token;
    const auto colon = text.indexOf(u':');
    const auto *row = rowFor((colon < 0 ? text : text.left(colon)).toLower());
    if (row && reader == Reader::Factory && !row->isForFactories)
        row = nullptr;
    if (colon < 0)
        return row && row->sort == FilterSort::Flag ? std::optional(FilterTerm {row->key, {}, isNegated})
                                                    : std::nullopt;
    if (!row) {
        if (isWord(text.left(colon)))
            troubles << Words::tr("There is no filter called “%1”.").arg(text.left(colon));
        return {};
    }
    const auto value = text.mid(colon + 1);
    if (row->sort == FilterSort::Flag) {
        const bool isNo = value == u"no"_s || value == u"false"_s;
        return FilterTerm {row->key, {}, isNo != isNegated};
    }
    if (value.isEmpty())
        return {}; // it is still being typed
    return FilterTerm {row->key, value, isNegated};
}

QString nameOf(const Uuid &id, const std::vector<FilterNames::Named> &names)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const auto &named) { return named.id == id; });
    return found == names.end() ? QString() : found->name;
}

QString isoRange(const std::optional<Date> &from, const std::optional<Date> &to)
{
    const auto iso = [](const std::optional<Date> &day) { return day ? dayOf(*day).toString(Qt::ISODate) : QString(); };
    return iso(from) + u".."_s + iso(to);
}

} // namespace

OrderFilter filterOf(std::span<const FilterTerm> terms, const FilterNames &names, Date today, QStringList &troubles)
{
    OrderFilter filter;
    for (const auto &term : terms)
        takeTerm(term, {filter, names, today, troubles});
    return filter;
}

FilterReading readFilter(const QString &text, const FilterNames &names, Date today)
{
    FilterReading reading;
    QStringList words;
    for (const auto &token : tokensOf(text)) {
        const auto before = reading.troubles.size();
        if (auto term = termFrom(token, names.reader(), reading.troubles))
            reading.terms.push_back(std::move(*term));
        else if (reading.troubles.size() == before && !token.endsWith(u':'))
            words << QString(token).remove(u'"');
    }
    reading.words = words.join(u' ');
    reading.filter = filterOf(reading.terms, names, today, reading.troubles);
    return reading;
}

QString textOf(const FilterTerm &term)
{
    const auto &row = rowOf(term.key);
    const auto code = (term.isNegated ? u"-"_s : QString()) + QLatin1StringView(row.code);
    return row.sort == FilterSort::Flag ? code : code + u':' + term.value;
}

QString textOf(std::span<const FilterTerm> terms, const QString &words)
{
    QStringList parts;
    for (const auto &term : terms)
        parts << textOf(term);
    parts << words;
    parts.removeAll(QString());
    return parts.join(u' ');
}

std::vector<FilterTerm> termsOf(const OrderFilter &filter, const FilterNames &names)
{
    std::vector<FilterTerm> terms;
    const auto add = [&](FilterKey key, const QStringList &values) {
        if (!values.isEmpty())
            terms.push_back({key, values.join(u',')});
    };
    for (const auto &row : filterKeyRows()) {
        QStringList values;
        if (row.codes)
            for (const auto &code : filter.*row.codes)
                values << quoted(toQString(code));
        if (row.ids)
            for (const auto &id : row.ids(filter))
                if (const auto name = nameOf(id, names.namesOf(row.key)); !name.isEmpty())
                    values << quoted(name);
        if (row.from && (filter.*row.from || filter.*row.to))
            values << isoRange(filter.*row.from, filter.*row.to);
        add(row.key, values);
        if (row.flag && filter.*row.flag)
            terms.push_back({row.key, {}, !*(filter.*row.flag)});
    }
    if (filter.work_list)
        add(FilterKey::Work, {toQString(codeOf(*filter.work_list))});
    if (filter.country)
        add(FilterKey::Country, {toQString(*filter.country)});
    return terms;
}

FilterWords wordsOf(const FilterTerm &term, const FilterNames &names, Date today)
{
    const auto &row = rowOf(term.key);
    const auto title = titleOf(term.key);
    if (row.sort == FilterSort::Flag)
        return {term.isNegated ? Words::tr("Not", "before a yes-or-no filter") : QString(), title};
    if (row.sort == FilterSort::Days)
        return {title, dayRangeWords(term.value, row.looksAhead, today)};
    QStringList shown;
    const auto choices =
        row.sort == FilterSort::Codes ? codesOf(term.key, names.reader()) : std::vector<FilterChoice> {};
    for (const auto &value : valuesOf(term.value)) {
        const auto codes = meantBy(value, choices);
        for (const auto &choice : choices)
            if (std::find(codes.begin(), codes.end(), choice.code) != codes.end())
                shown << choice.words;
        if (codes.empty())
            shown << value;
    }
    return {term.isNegated ? Words::tr("%1 is not", "filter").arg(title) : Words::tr("%1 is", "filter").arg(title),
            shown.join(u", "_s)};
}

std::vector<FilterKey> filterKeys(Reader reader)
{
    std::vector<FilterKey> keys;
    for (const auto &row : filterKeyRows())
        if (reader == Reader::House || row.isForFactories)
            keys.push_back(row.key);
    return keys;
}

QString titleOf(FilterKey key)
{
    return Words::tr(rowOf(key).title);
}

bool isFlag(FilterKey key)
{
    return rowOf(key).sort == FilterSort::Flag;
}

std::vector<std::pair<QString, QString>> choicesOf(FilterKey key, const FilterNames &names)
{
    std::vector<std::pair<QString, QString>> choices;
    const auto &row = rowOf(key);
    if (row.sort == FilterSort::Codes)
        for (const auto &choice : codesOf(key, names.reader()))
            choices.emplace_back(choice.text, choice.words);
    if (row.sort == FilterSort::Names)
        for (const auto &named : names.namesOf(key))
            choices.emplace_back(quoted(named.name), named.name);
    const auto addDays = [&](std::initializer_list<QString> texts) {
        for (const auto &text : texts)
            choices.emplace_back(text, dayRangeWords(text, row.looksAhead, today()));
    };
    if (row.sort == FilterSort::Days && row.looksAhead)
        addDays({u"<7d"_s, u"<14d"_s, u"<30d"_s, u"week"_s, u"month"_s, u">30d"_s});
    else if (row.sort == FilterSort::Days)
        addDays({u"today"_s, u"<7d"_s, u"<30d"_s, u"month"_s, u"year"_s, u">90d"_s});
    return choices;
}

} // namespace oms
