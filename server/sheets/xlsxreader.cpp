// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sheets/xlsxreader.h"

#include "server/sheets/xlsxparts.h"

#include <QXmlStreamReader>
#include <algorithm>
#include <charconv>

namespace oms::sheets {

namespace {

constexpr std::size_t mostSharedTexts = mostRows * 20;

//! One part of the file, read element by element. Namespaces are passed over: the strict and the transitional form of
//! the format differ in nothing else. A document type is refused: no spreadsheet has one, and entities are declared
//! there.
class Xml {
public:
    explicit Xml(const QByteArray &part)
        : m_xml(part)
    { }

    //! Moves to the next start of an element, or to the end of one that is `inside`; false at the end of that or of
    //! all.
    bool next(QLatin1StringView inside = {})
    {
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD)
                m_xml.raiseError(QStringLiteral("document type"));
            if (token == QXmlStreamReader::StartElement)
                return true;
            if (token == QXmlStreamReader::EndElement && m_xml.name() == inside)
                return false;
        }
        return false;
    }

    bool is(QLatin1StringView name) const { return m_xml.name() == name; }
    std::string attribute(QLatin1StringView name) const
    {
        for (const auto &attribute : m_xml.attributes())
            if (attribute.name() == name)
                return attribute.value().toUtf8().toStdString();
        return {};
    }

    //! The text of the present element, of those inside it too; phonetic readings left out.
    std::string text(QLatin1StringView element)
    {
        std::string text;
        int phonetic = 0;
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            const bool isReading = m_xml.name() == QLatin1StringView("rPh");
            if (token == QXmlStreamReader::StartElement && isReading)
                ++phonetic;
            else if (token == QXmlStreamReader::EndElement && isReading)
                --phonetic;
            else if (token == QXmlStreamReader::EndElement && m_xml.name() == element)
                break;
            else if (token == QXmlStreamReader::EntityReference || token == QXmlStreamReader::DTD)
                m_xml.raiseError(QStringLiteral("entity"));
            else if (token == QXmlStreamReader::Characters && phonetic == 0 && text.size() <= mostCellBytes)
                text += m_xml.text().toUtf8().toStdString();
        }
        return text;
    }

    Result<void> outcome() const
    {
        if (m_xml.hasError())
            return unreadable(
                "The file is damaged, or not a spreadsheet: open it, save it again as .xlsx and send that");
        return {};
    }

private:
    QXmlStreamReader m_xml;
};

using Name = QLatin1StringView;

std::string folderOf(const std::string &part)
{
    return part.substr(0, part.find_last_of('/') + 1);
}

//! The part that a relation of `of` leads to: the first that `fits`. Empty when there is none.
template<class Fits>
Result<std::string> related(XlsxParts &parts, const std::string &of, Fits fits)
{
    const auto folder = folderOf(of);
    const auto bytes = parts.part(folder + "_rels/" + of.substr(folder.size()) + ".rels");
    if (!bytes)
        return passOn(bytes);
    Xml xml(*bytes);
    std::string found;
    while (found.empty() && xml.next()) {
        if (!xml.is(Name("Relationship")) || !fits(xml))
            continue;
        const auto target = xml.attribute(Name("Target"));
        found = target.starts_with('/') ? target.substr(1) : folder + target;
    }
    if (auto fine = xml.outcome(); !fine)
        return passOn(fine);
    return found;
}

auto ofType(std::string_view ending)
{
    return [ending](const Xml &relation) { return relation.attribute(Name("Type")).ends_with(ending); };
}

//! The part of the first sheet that is not hidden, else of the first.
Result<std::string> firstSheet(XlsxParts &parts, const std::string &workbook)
{
    const auto bytes = parts.part(workbook);
    if (!bytes)
        return passOn(bytes);
    Xml xml(*bytes);
    std::string wanted, hidden;
    while (wanted.empty() && xml.next()) {
        if (!xml.is(Name("sheet")))
            continue;
        auto &place =
            xml.attribute(Name("state")).empty() || xml.attribute(Name("state")) == "visible" ? wanted : hidden;
        // r:id; sheetId has another local name
        if (place.empty())
            place = xml.attribute(Name("id"));
    }
    if (auto fine = xml.outcome(); !fine)
        return passOn(fine);
    if (wanted.empty())
        wanted = hidden;
    return related(parts, workbook,
                   [&wanted](const Xml &relation) { return relation.attribute(Name("Id")) == wanted; });
}

Result<std::vector<std::string>> sharedTexts(XlsxParts &parts, const std::string &workbook)
{
    std::vector<std::string> texts;
    const auto name = related(parts, workbook, ofType("/sharedStrings"));
    if (!name)
        return passOn(name);
    if (name->empty())
        return texts;
    const auto bytes = parts.part(*name);
    if (!bytes)
        return passOn(bytes);
    Xml xml(*bytes);
    while (xml.next()) {
        if (!xml.is(Name("si")))
            continue;
        if (texts.size() == mostSharedTexts)
            return unreadable("The file holds too many texts");
        texts.push_back(xml.text(Name("si")));
    }
    if (auto fine = xml.outcome(); !fine)
        return passOn(fine);
    return texts;
}

std::optional<std::size_t> numberIn(std::string_view digits)
{
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc() || end != digits.data() + digits.size())
        return std::nullopt;
    return number;
}

//! The column of "AB12", from 0.
std::optional<std::size_t> columnIn(std::string_view reference)
{
    std::size_t column = 0;
    for (const char c : reference.substr(0, 4)) {
        if (c < 'A' || c > 'Z')
            break;
        column = column * 26 + std::size_t(c - 'A') + 1;
    }
    if (column == 0)
        return std::nullopt;
    return column - 1;
}

class SheetReader {
public:
    SheetReader(const QByteArray &part, const std::vector<std::string> &texts)
        : m_xml(part)
        , m_texts(texts)
    { }

    Result<Table> read()
    {
        while (m_xml.next()) {
            if (!m_xml.is(Name("row")))
                continue;
            if (auto done = readRow(); !done)
                return passOn(done);
        }
        if (auto fine = m_xml.outcome(); !fine)
            return passOn(fine);
        return std::move(m_table);
    }

private:
    Result<void> readRow()
    {
        const auto named = numberIn(m_xml.attribute(Name("r")));
        const auto number = named.value_or(m_number + 1);
        if (number <= m_number || number > 1'048'576)
            return unreadable("The rows of the file are not in order");
        m_number = number;
        Row row {.number = int(number)};
        while (m_xml.next(Name("row"))) {
            if (!m_xml.is(Name("c")))
                continue;
            if (auto done = readCell(row); !done)
                return done;
        }
        if (row.isBlank())
            return {};
        if (m_table.rows.size() == mostRows)
            return unreadable("The file has more than " + std::to_string(mostRows) + " rows");
        m_table.rows.push_back(std::move(row));
        return {};
    }

    Result<void> readCell(Row &row)
    {
        const auto column = columnIn(m_xml.attribute(Name("r"))).value_or(row.cells.size());
        const auto type = m_xml.attribute(Name("t"));
        std::string text;
        while (m_xml.next(Name("c"))) {
            if (m_xml.is(Name("v")))
                text = m_xml.text(Name("v"));
            else if (m_xml.is(Name("is")))
                text = m_xml.text(Name("is"));
        }
        if (text.empty())
            return {}; // only its format; a sheet that is coloured to its last column has many
        const auto place = cellName(column, row.number);
        if (column < row.cells.size())
            return unreadable("Cell " + place + " is there twice");
        if (column >= mostColumns)
            return unreadable("Row " + std::to_string(row.number) + " has more than " + std::to_string(mostColumns)
                              + " columns");
        if (text.size() > mostCellBytes)
            return unreadable("Cell " + place + " holds too much text");
        auto cell = cellOf(type, std::move(text));
        if (!cell)
            return unreadable("Cell " + place + " refers to a text that is not in the file");
        row.cells.resize(column);
        row.cells.push_back(std::move(*cell));
        return {};
    }

    std::optional<Cell> cellOf(std::string_view type, std::string text) const
    {
        if (type == "s") {
            const auto index = numberIn(text);
            if (!index || *index >= m_texts.size())
                return std::nullopt;
            return Cell::of(m_texts[*index]);
        }
        if (type == "e")
            return Cell {CellKind::Error, std::move(text)};
        if (type.empty() || type == "n")
            return Cell::number(std::move(text));
        return Cell::of(std::move(text));
    }

    Xml m_xml;
    const std::vector<std::string> &m_texts;
    Table m_table;
    std::size_t m_number = 0;
};

} // namespace

Result<Table> readXlsx(std::string_view file)
{
    auto parts = XlsxParts::open(file);
    if (!parts)
        return passOn(parts);
    const auto workbook = related(*parts, "", ofType("/officeDocument"));
    if (!workbook)
        return passOn(workbook);
    const auto sheet = firstSheet(*parts, *workbook);
    if (!sheet)
        return passOn(sheet);
    const auto texts = sharedTexts(*parts, *workbook);
    if (!texts)
        return passOn(texts);
    const auto bytes = parts->part(*sheet);
    if (!bytes)
        return passOn(bytes);
    return SheetReader(*bytes, *texts).read();
}

} // namespace oms::sheets
