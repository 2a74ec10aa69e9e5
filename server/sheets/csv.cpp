// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sheets/csv.h"

#include <QStringDecoder>
#include <algorithm>

namespace oms::sheets {

namespace {

constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

bool startsFormula(std::string_view text)
{
    return !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
}

bool isUtf8(std::string_view text)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder.decode(QByteArrayView(text.data(), qsizetype(text.size())));
    return !decoder.hasError();
}

//! What parts the fields: of the candidates the one that the first line has most of outside quotes; of equals the one
//! that is rarer in words.
char separatorOf(std::string_view text)
{
    std::size_t counts[3] = {};
    constexpr std::string_view candidates = "\t;,";
    bool isQuoted = false;
    for (const char c : text) {
        if (c == '"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (c == '\n' || c == '\r'))
            break;
        else if (const auto at = candidates.find(c); !isQuoted && at != std::string_view::npos)
            ++counts[at];
    }
    return candidates[std::size_t(std::max_element(std::begin(counts), std::end(counts)) - std::begin(counts))];
}

//! Takes the text apart, a field at a time.
class Reader {
public:
    explicit Reader(std::string_view text)
        : m_text(text)
        , m_separator(separatorOf(text))
    { }

    Result<Table> read()
    {
        Table table;
        for (int number = 1; m_at < m_text.size(); ++number) {
            Row row {.number = number};
            if (auto done = readRow(row); !done)
                return passOn(done);
            if (row.isBlank())
                continue;
            if (table.rows.size() == mostRows)
                return unreadable("The file has more than " + std::to_string(mostRows) + " rows");
            table.rows.push_back(std::move(row));
        }
        return table;
    }

private:
    Result<void> readRow(Row &row)
    {
        for (;;) {
            const auto place = cellName(row.cells.size(), row.number);
            if (row.cells.size() == mostColumns)
                return unreadable("Row " + std::to_string(row.number) + " has more than " + std::to_string(mostColumns)
                                  + " columns");
            std::string field;
            if (auto done = readField(field, place); !done)
                return done;
            if (field.size() > mostCellBytes)
                return unreadable("Cell " + place + " holds too much text");
            if (field.size() > 1 && field.front() == '\'' && startsFormula(std::string_view(field).substr(1)))
                field.erase(0, 1);
            row.cells.push_back(Cell::of(std::move(field)));
            if (m_at == m_text.size())
                return {};
            const char end = m_text[m_at++];
            if (end == m_separator)
                continue;
            if (end == '\r' && m_at < m_text.size() && m_text[m_at] == '\n')
                ++m_at;
            return {};
        }
    }

    //! Ends at a separator, at the end of a line or of the text.
    Result<void> readField(std::string &field, const std::string &place)
    {
        if (m_at == m_text.size() || m_text[m_at] != '"') {
            const char ends[] = {m_separator, '\r', '\n'};
            const auto end = std::min(m_text.find_first_of(std::string_view(ends, 3), m_at), m_text.size());
            field = m_text.substr(m_at, end - m_at);
            m_at = end;
            return {};
        }
        for (++m_at;;) {
            const auto quote = m_text.find('"', m_at);
            if (quote == std::string_view::npos)
                return unreadable("The quotation marks that open in " + place
                                  + " never close: the file may be cut off");
            field.append(m_text, m_at, quote - m_at);
            m_at = quote + 1;
            if (m_at == m_text.size() || m_text[m_at] != '"')
                break;
            field += '"';
            ++m_at;
        }
        if (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != '\r' && m_text[m_at] != '\n')
            return unreadable("Text follows the closing quotation mark in " + place + ": write \"\" for a mark inside");
        return {};
    }

    const std::string_view m_text;
    const char m_separator;
    std::size_t m_at = 0;
};

void append(std::string &csv, const Cell &cell)
{
    const bool isGuarded = cell.kind == CellKind::Text && startsFormula(cell.text);
    const auto text = isGuarded ? '\'' + cell.text : cell.text;
    if (text.find_first_of(",;\"\r\n\t") == std::string::npos) {
        csv += text;
        return;
    }
    csv += '"';
    for (const char c : text)
        csv.append(c == '"' ? 2 : 1, c);
    csv += '"';
}

} // namespace

Result<Table> readCsv(std::string_view file)
{
    if (file.starts_with("\xff\xfe") || file.starts_with("\xfe\xff"))
        return unreadable("The file is UTF-16 text: save it as \"CSV UTF-8\" or as .xlsx");
    if (file.starts_with(byteOrderMark))
        file.remove_prefix(byteOrderMark.size());
    if (file.find('\0') != std::string_view::npos)
        return unreadable("The file is neither CSV nor XLSX");
    if (!isUtf8(file))
        return unreadable("The file is not UTF-8 text: save it as \"CSV UTF-8\" or as .xlsx");
    return Reader(file).read();
}

std::string writeCsv(const Table &table)
{
    std::string csv(byteOrderMark);
    for (const auto &row : table.rows) {
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            if (i > 0)
                csv += ',';
            append(csv, row.cells[i]);
        }
        csv += "\r\n";
    }
    return csv;
}

} // namespace oms::sheets
