// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/store/leafpages.h"

#include <optional>

// https://www.sqlite.org/fileformat2.html: "B-tree Pages" and "Record Format".
namespace oms::sealed {

namespace {

constexpr qsizetype fileHead = 100;
constexpr std::uint8_t tableLeaf = 0x0d;
constexpr std::size_t mostColumns = 64;

//! Reads onwards; past the end it gives zeros and is no longer good.
class Octets {
public:
    Octets(const QByteArray &bytes, qsizetype at)
        : m_bytes(bytes)
        , m_at(at)
    { }

    bool isGood() const { return m_isGood; }
    qsizetype at() const { return m_at; }

    std::uint64_t number(int octets)
    {
        std::uint64_t value = 0;
        for (int i = 0; i < octets; ++i)
            value = value << 8 | octet();
        return value;
    }
    std::uint64_t varint()
    {
        std::uint64_t value = 0;
        for (int i = 0; i < 8; ++i) {
            const auto next = octet();
            value = value << 7 | (next & 0x7f);
            if (next < 0x80)
                return value;
        }
        return value << 8 | octet();
    }
    QByteArray text(qsizetype size)
    {
        m_isGood = m_isGood && size >= 0 && size <= m_bytes.size() - m_at;
        if (!m_isGood)
            return {};
        m_at += size;
        return m_bytes.mid(m_at - size, size);
    }

private:
    std::uint8_t octet()
    {
        m_isGood = m_isGood && m_at >= 0 && m_at < m_bytes.size();
        return m_isGood ? static_cast<std::uint8_t>(m_bytes[m_at++]) : 0;
    }

    const QByteArray &m_bytes;
    qsizetype m_at;
    bool m_isGood = true;
};

//! How much of a row stands on the leaf itself; the rest is on a chain of pages.
qsizetype onLeaf(qsizetype size, qsizetype pageSize)
{
    const auto most = pageSize - 35;
    if (size <= most)
        return size;
    const auto least = (pageSize - 12) * 32 / 255 - 23;
    const auto fitting = least + (size - least) % (pageSize - 4);
    return fitting <= most ? fitting : least;
}

std::optional<QByteArray> wholeRow(const QByteArray &file, qsizetype pageSize, Octets cell, qsizetype size)
{
    auto row = cell.text(onLeaf(size, pageSize));
    auto next = row.size() < size ? cell.number(4) : 0;
    while (cell.isGood() && row.size() < size) {
        if (next == 0 || qsizetype(next) > file.size() / pageSize)
            return std::nullopt;
        Octets page(file, (qsizetype(next) - 1) * pageSize);
        next = page.number(4);
        row += page.text(std::min(pageSize - 4, size - row.size()));
    }
    return cell.isGood() ? std::optional(row) : std::nullopt;
}

qsizetype sizeOfType(std::uint64_t type)
{
    constexpr qsizetype sizes[] {0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0};
    return type < 12 ? sizes[type] : qsizetype((type - 12) / 2);
}

std::optional<LeafRow> rowOf(const QByteArray &text, std::int64_t number)
{
    LeafRow row {number, {}};
    Octets head(text, 0);
    const auto end = head.varint();
    if (!head.isGood() || end > std::uint64_t(text.size()))
        return std::nullopt;
    Octets body(text, qsizetype(end));
    while (head.isGood() && body.isGood() && head.at() < qsizetype(end) && row.columns.size() < mostColumns) {
        const auto type = head.varint();
        if (type == 9)
            row.columns.push_back(QByteArray(1, '\1'));
        else if (type / 2 <= std::uint64_t(text.size()) + 12)
            row.columns.push_back(body.text(sizeOfType(type)));
        else
            return std::nullopt;
    }
    return head.isGood() && body.isGood() ? std::optional(std::move(row)) : std::nullopt;
}

} // namespace

std::int64_t LeafRow::numberAt(std::size_t column) const
{
    const auto &octets = columns.at(column);
    std::uint64_t value = !octets.isEmpty() && octets[0] < 0 ? ~std::uint64_t(0) : 0;
    for (auto octet : octets)
        value = value << 8 | static_cast<std::uint8_t>(octet);
    return static_cast<std::int64_t>(value);
}

void eachLeafRow(const QByteArray &file, qsizetype pageSize, const std::function<void(const LeafRow &)> &take)
{
    for (qsizetype begin = 0; begin + pageSize <= file.size(); begin += pageSize) {
        Octets head(file, begin == 0 ? fileHead : begin);
        if (head.number(1) != tableLeaf)
            continue;
        head.number(2);
        const auto count = std::min(head.number(2), std::uint64_t(pageSize / 4));
        head.number(3);
        for (std::uint64_t i = 0; i < count; ++i) {
            Octets cell(file, begin + qsizetype(head.number(2)));
            const auto size = cell.varint();
            const auto number = static_cast<std::int64_t>(cell.varint());
            if (!cell.isGood() || size > std::uint64_t(file.size()))
                continue;
            const auto text = wholeRow(file, pageSize, cell, qsizetype(size));
            if (const auto row = text ? rowOf(*text, number) : std::nullopt)
                take(*row);
        }
    }
}

} // namespace oms::sealed
