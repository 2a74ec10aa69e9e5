// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/listcursor.h"

#include <QByteArray>
#include <charconv>

namespace oms {

namespace {

constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr std::size_t longest = 4096;

void append(std::string &to, const std::optional<std::string> &value)
{
    to += value ? std::to_string(value->size()) + ':' + *value : "-";
}

//! Reads what append() wrote from the front of `text`; false when it is something else.
bool take(std::string_view &text, std::optional<std::string> &value)
{
    if (text.starts_with('-')) {
        text.remove_prefix(1);
        value.reset();
        return true;
    }
    std::size_t size = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), size);
    if (error != std::errc() || stop == text.data() + text.size() || *stop != ':')
        return false;
    text.remove_prefix(std::size_t(stop - text.data()) + 1);
    if (size > text.size())
        return false;
    value = text.substr(0, size);
    text.remove_prefix(size);
    return value->find('\0') == value->npos;
}

} // namespace

std::string ListCursor::toText() const
{
    std::string plain;
    append(plain, order);
    for (const auto &value : values)
        append(plain, value);
    return QByteArray::fromStdString(plain).toBase64(encoding).toStdString();
}

std::optional<ListCursor> ListCursor::parse(std::string_view text)
{
    if (text.size() > longest)
        return {};
    const auto decoded = QByteArray::fromBase64Encoding(QByteArray(text.data(), qsizetype(text.size())),
                                                        encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return {};
    const auto plain = (*decoded).toStdString();
    std::string_view rest = plain;
    std::optional<std::string> order;
    if (!take(rest, order) || !order)
        return {};
    ListCursor cursor {*order, {}};
    while (!rest.empty())
        if (!take(rest, cursor.values.emplace_back()))
            return {};
    return cursor;
}

} // namespace oms
