// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/message.h"

#include <algorithm>
#include <array>

namespace oms::http {

namespace {

constexpr std::array<std::string_view, 7> methodNames {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isSameName(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

} // namespace

std::string_view nameOf(Method method)
{
    return methodNames[static_cast<std::size_t>(method)];
}

std::optional<Method> methodNamed(std::string_view name)
{
    for (std::size_t i = 0; i < methodNames.size(); ++i)
        if (methodNames[i] == name)
            return static_cast<Method>(i);
    return {};
}

std::string_view Request::header(std::string_view name) const
{
    for (const auto &field : headers)
        if (field.name == name)
            return field.value;
    return {};
}

Response &Response::set(std::string name, std::string value)
{
    for (auto &field : headers)
        if (isSameName(field.name, name)) {
            field.value = std::move(value);
            return *this;
        }
    headers.push_back({std::move(name), std::move(value)});
    return *this;
}

std::string_view Response::header(std::string_view name) const
{
    for (const auto &field : headers)
        if (isSameName(field.name, name))
            return field.value;
    return {};
}

} // namespace oms::http
