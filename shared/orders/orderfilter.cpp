// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/orders/orderlist.h"

#include <algorithm>
#include <charconv>

namespace oms {

namespace {

constexpr std::size_t mostOfOne = 100; //!< alternatives of one field
constexpr int leastSeat = 48;
constexpr int largestSeat = 84;

template<class Enum>
void checkCodes(std::vector<FieldError> &errors, std::string_view field, const Texts &codes)
{
    for (const auto &code : codes)
        if (!fromCode<Enum>(code))
            return errors.push_back({std::string(field), "unknown_choice", "is not one of its codes", {code}});
}

template<class T>
void checkRange(std::vector<FieldError> &errors, std::string_view field, const std::optional<T> &from,
                const std::optional<T> &to)
{
    if (from && to && *to < *from)
        errors.push_back({std::string(field), "out_of_range", "ends before it begins"});
}

//! "17 1/2" → 17 and "1/2".
std::optional<int> quartersOf(std::string_view fraction)
{
    constexpr std::pair<std::string_view, int> fractions[] = {{"", 0},   {"0", 0},  {"00", 0},  {"25", 1},  {"5", 2},
                                                              {"50", 2}, {"75", 3}, {"1/4", 1}, {"1/2", 2}, {"3/4", 3},
                                                              {"¼", 1},  {"½", 2},  {"¾", 3}};
    const auto *found = std::find_if(std::begin(fractions), std::end(fractions),
                                     [=](const auto &one) { return one.first == fraction; });
    return found == std::end(fractions) ? std::nullopt : std::optional(found->second);
}

} // namespace

std::optional<int> seatSizeFrom(std::string_view text)
{
    while (text.ends_with('"') || text.ends_with(' '))
        text.remove_suffix(1);
    while (text.starts_with(' '))
        text.remove_prefix(1);
    int inches = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), inches);
    if (error != std::errc())
        return {};
    auto rest = text.substr(std::size_t(end - text.data()));
    while (rest.starts_with(' '))
        rest.remove_prefix(1);
    if (rest.starts_with('.') || rest.starts_with(','))
        rest.remove_prefix(1);
    const auto quarters = quartersOf(rest);
    if (!quarters)
        return {};
    const int size = inches * 4 + *quarters;
    return size >= leastSeat && size <= largestSeat ? std::optional(size) : std::nullopt;
}

Result<void> checkFilter(const OrderFilter &filter)
{
    std::vector<FieldError> errors;
    checkCodes<OrderStatus>(errors, "status", filter.status);
    checkCodes<OrderKind>(errors, "kind", filter.kind);
    checkCodes<RegionCode>(errors, "region", filter.region);
    for (const auto &size : filter.seat_size)
        if (!seatSizeFrom(size)) {
            errors.push_back({"seat_size", "wrong_type", "must be a seat size in inches, as 17.5", {size}});
            break;
        }
    checkRange(errors, "ordered_to", filter.ordered_from, filter.ordered_to);
    checkRange(errors, "promised_to", filter.promised_from, filter.promised_to);
    checkRange(errors, "created_to", filter.created_from, filter.created_to);
    for (const auto &field : schemaOf<OrderFilter>().fields())
        if (field.kind == Kind::Texts && std::get<Texts>(field.get(&filter)).size() > mostOfOne)
            errors.push_back({std::string(field.name), "out_of_range", "must be at most " + std::to_string(mostOfOne)});
    if (!errors.empty()) {
        auto detail = errors.front().field + ' ' + errors.front().message;
        return refuse(ErrorCode::Invalid, std::move(detail), std::move(errors));
    }
    return {};
}

} // namespace oms
