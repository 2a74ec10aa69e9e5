// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/users/passwordrule.h"

#include <QList>
#include <QString>

namespace oms {

namespace {

QString comparable(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()))
        .normalized(QString::NormalizationForm_KC)
        .simplified()
        .toCaseFolded();
}

} // namespace

std::optional<FieldError> passwordProblem(std::string_view field, std::string_view password,
                                          const std::vector<std::string_view> &names)
{
    const auto problem = [field](const char *code, std::string message, std::size_t limit) {
        return FieldError {std::string(field), code, std::move(message), {std::to_string(limit)}};
    };
    const auto length = QString::fromUtf8(password.data(), qsizetype(password.size())).toUcs4().size();
    if (std::size_t(length) < shortestPassword)
        return problem("too_short", "must have at least 10 characters", shortestPassword);
    if (std::size_t(length) > longestPassword)
        return problem("too_long", "is longer than 256 characters", longestPassword);
    for (const auto name : names)
        if (comparable(name) == comparable(password))
            return FieldError {std::string(field), "is_name", "must not be your own name"};
    return {};
}

} // namespace oms
