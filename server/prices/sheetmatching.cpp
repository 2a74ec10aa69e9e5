// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/prices/sheetmatching.h"

#include "server/prices/amounts.h"
#include "server/prices/sheettroubles.h"

#include <QString>
#include <algorithm>
#include <unordered_map>

namespace oms::prices {

namespace {

using sheets::cellName;
using sheets::Row;

std::string trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(blanks) - first + 1));
}

//! As names are compared: whatever their case.
std::string folded(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size())).simplified().toCaseFolded().toStdString();
}

//! The things of the catalogue, by identity and by name.
class Directory {
public:
    explicit Directory(const std::vector<Priceable> &things)
    {
        for (const auto &thing : things) {
            m_byId.emplace(idOf(thing.subject_id.toString(), leatherOf(thing)), &thing);
            add(thing.kind,
                {thing.brand, thing.model, thing.leather, thing.option_group, thing.option, thing.value, thing.code,
                 thing.extra},
                &thing);
            if (thing.kind == PriceKind::Extra) { // either will do
                add(thing.kind, {"", "", "", "", "", "", thing.code, ""}, &thing);
                add(thing.kind, {"", "", "", "", "", "", "", thing.extra}, &thing);
            }
        }
    }

    const Priceable *byId(const std::string &id, const std::string &leather) const
    {
        const auto found = m_byId.find(idOf(id, leather));
        return found == m_byId.end() ? nullptr : found->second;
    }

    using Names = std::array<std::string, 8>; //!< Brand to Extra
    const Priceable *byName(PriceKind kind, const Names &names) const
    {
        const auto found = m_byName.find(nameOf(kind, names));
        return found == m_byName.end() ? nullptr : found->second;
    }

private:
    static std::string leatherOf(const Priceable &thing)
    {
        return thing.leather_type_id ? thing.leather_type_id->toString() : std::string();
    }
    static std::string idOf(const std::string &id, const std::string &leather) { return id + '/' + leather; }
    static std::string nameOf(PriceKind kind, const Names &names)
    {
        std::string key(1, char('0' + int(kind)));
        for (const auto &name : names)
            key += '\n' + folded(name);
        return key;
    }
    void add(PriceKind kind, const Names &names, const Priceable *thing)
    {
        const auto [place, isNew] = m_byName.emplace(nameOf(kind, names), thing);
        if (!isNew && place->second != thing)
            place->second = nullptr; // two of that name: neither is meant
    }

    std::unordered_map<std::string, const Priceable *> m_byId;
    std::unordered_map<std::string, const Priceable *> m_byName;
};

class Matching {
public:
    Matching(const sheets::Table &table, const std::vector<Priceable> &things, std::string_view currency)
        : m_table(table)
        , m_directory(things)
        , m_currency(currency)
        , m_decimals(decimalsOf(currency))
    {
        m_columns.fill(nowhere);
    }

    Result<SheetWishes> run()
    {
        if (auto found = findColumns(); !found)
            return passOn(found);
        for (std::size_t i = 1; i < m_table.rows.size(); ++i)
            readRow(m_table.rows[i]);
        if (m_count == 0)
            return std::move(m_wishes);
        auto detail =
            m_count == 1 ? std::string("1 cell cannot be taken") : std::to_string(m_count) + " cells cannot be taken";
        if (m_count > m_troubles.size())
            detail += "; the first " + std::to_string(m_troubles.size()) + " are named";
        return refuse(ErrorCode::Invalid, std::move(detail), std::move(m_troubles));
    }

private:
    static constexpr std::size_t nowhere = std::size_t(-1);

    Result<void> findColumns()
    {
        if (m_table.rows.empty())
            return refuseHeading(0, 1, "heading_missing", {std::string(headings[std::size_t(SheetColumn::Kind)])});
        const auto &heading = m_table.rows.front();
        for (std::size_t i = 0; i < heading.cells.size(); ++i) {
            auto words = folded(heading.cells[i].text);
            if (words.starts_with("amount ")) {
                const auto currency = words.substr(7);
                if (currency != folded(m_currency))
                    return refuseHeading(i, heading.number, "wrong_currency", {std::string(m_currency)});
                words = "amount";
            }
            const auto known = std::find_if(headings.begin(), headings.end(),
                                            [&](std::string_view name) { return folded(name) == words; });
            if (known == headings.end())
                continue; // a person's own notes
            auto &place = m_columns[std::size_t(known - headings.begin())];
            if (place != nowhere)
                return refuseHeading(i, heading.number, "heading_repeated");
            place = i;
        }
        for (const auto needed : {SheetColumn::Kind, SheetColumn::Amount})
            if (m_columns[std::size_t(needed)] == nowhere)
                return refuseHeading(0, heading.number, "heading_missing",
                                     {std::string(headings[std::size_t(needed)])});
        return {};
    }

    std::string text(const Row &row, SheetColumn column) const
    {
        const auto place = m_columns[std::size_t(column)];
        return place == nowhere ? std::string() : trimmed(row.at(place).text);
    }

    static tl::unexpected<Refusal> refuseHeading(std::size_t column, int row, std::string_view code,
                                                 std::vector<std::string> arguments = {})
    {
        auto trouble = troubleAt(cellName(column, row), code, std::move(arguments));
        auto detail = trouble.message;
        return refuse(ErrorCode::Invalid, std::move(detail), {std::move(trouble)});
    }

    void refuseCell(const Row &row, SheetColumn column, std::string_view code, std::vector<std::string> arguments = {})
    {
        ++m_count;
        if (m_troubles.size() == mostTroubles)
            return;
        const auto place = m_columns[std::size_t(column)];
        m_troubles.push_back(troubleAt(cellName(place == nowhere ? 0 : place, row.number), code, std::move(arguments)));
    }

    void readRow(const Row &row)
    {
        ++m_wishes.rows;
        const auto amount = text(row, SheetColumn::Amount);
        if (amount.empty()) {
            ++m_wishes.empty;
            return;
        }
        const auto *thing = thingIn(row);
        std::optional<MinorUnits> wanted;
        if (amount != "-" && amount != "–" && amount != "—") {
            const auto read = amountIn(row.at(m_columns[std::size_t(SheetColumn::Amount)]), m_decimals);
            if (!read) {
                refuseCell(row, SheetColumn::Amount, read.error().code, read.error().arguments);
                return;
            }
            wanted = *read;
        }
        if (!thing)
            return;
        const auto [first, isNew] = m_rows.emplace(thing, row.number);
        if (!isNew) {
            refuseCell(row, SheetColumn::Amount, "row_repeated", {std::to_string(first->second)});
            return;
        }
        m_wishes.cells.push_back({thing->kind, thing->subject_id, thing->leather_type_id, wanted});
    }

    //! What the row is about; null when it has been refused.
    const Priceable *thingIn(const Row &row)
    {
        const auto word = text(row, SheetColumn::Kind);
        const auto kind = kindNamed(word);
        if (!kind) {
            refuseCell(row, SheetColumn::Kind, "kind_unknown");
            return nullptr;
        }
        const auto *named = m_directory.byName(*kind, namesIn(row));
        const auto id = folded(text(row, SheetColumn::Id));
        if (id.empty()) {
            if (!named)
                refuseCell(row, firstNameOf(*kind), "names_unknown");
            return named;
        }
        const auto *identified = m_directory.byId(id, folded(text(row, SheetColumn::LeatherId)));
        if (!identified || identified->kind != *kind) {
            refuseCell(row, SheetColumn::Id, "identity_unknown");
            return nullptr;
        }
        if (named && named != identified) {
            refuseCell(row, SheetColumn::Id, "names_contradict");
            return nullptr;
        }
        return identified;
    }

    Directory::Names namesIn(const Row &row) const
    {
        Directory::Names names;
        for (std::size_t i = 0; i < names.size(); ++i)
            names[i] = text(row, SheetColumn(std::size_t(SheetColumn::Brand) + i));
        return names;
    }

    static SheetColumn firstNameOf(PriceKind kind)
    {
        switch (kind) {
        case PriceKind::ModelLeather:
            return SheetColumn::Model;
        case PriceKind::OptionValue:
            return SheetColumn::Value;
        case PriceKind::OptionContrast:
            return SheetColumn::Option;
        case PriceKind::Extra:
            break;
        }
        return SheetColumn::Extra;
    }

    const sheets::Table &m_table;
    const Directory m_directory;
    const std::string_view m_currency;
    const int m_decimals;
    std::array<std::size_t, headings.size()> m_columns;
    std::unordered_map<const Priceable *, int> m_rows; //!< where each thing was met
    SheetWishes m_wishes;
    std::vector<FieldError> m_troubles;
    std::size_t m_count = 0;
};

} // namespace

Result<SheetWishes> wishesIn(const sheets::Table &table, const std::vector<Priceable> &things,
                             std::string_view currency)
{
    return Matching(table, things, currency).run();
}

} // namespace oms::prices
