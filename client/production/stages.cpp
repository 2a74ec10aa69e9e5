// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/production/stages.h"

#include "client/models/schematext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

using enum OrderStatus;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Production)
};

struct StageRow {
    Stage stage;
    const char *code;
    OrderStatus status; //!< whose words and tone it has
    const char *step; //!< of building
    int soon; //!< days after which a card is looked at
    int late; //!< and after which it should have gone on
};

constexpr StageRow table[] = {
    {Stage::New, "new", Approved, nullptr, 10, 20},
    {Stage::P1, "p1", Production1, "P1", 15, 25},
    {Stage::P2, "p2", Production2, "P2", 15, 25},
    {Stage::P3, "p3", Production3, "P3", 15, 25},
    {Stage::Shipped, "shipped", ShippedToFitter, nullptr, 99, 99},
    {Stage::Stopped, "stopped", OnHold, nullptr, 7, 14},
};
static_assert(std::size(table) == stageCount);

const StageRow &lineOf(Stage stage)
{
    return table[std::size_t(stage)];
}

struct Move {
    Stage from;
    Stage to;
    OrderAction action;
};
constexpr Move moves[] = {
    {Stage::New, Stage::P1, OrderAction::Advance},  {Stage::P1, Stage::P2, OrderAction::Advance},
    {Stage::P2, Stage::P3, OrderAction::Advance},   {Stage::P3, Stage::P2, OrderAction::StepBack},
    {Stage::P2, Stage::P1, OrderAction::StepBack},  {Stage::New, Stage::Stopped, OrderAction::Hold},
    {Stage::P1, Stage::Stopped, OrderAction::Hold}, {Stage::P2, Stage::Stopped, OrderAction::Hold},
    {Stage::P3, Stage::Stopped, OrderAction::Hold}, {Stage::P3, Stage::Shipped, OrderAction::ShipToFitter},
};

//! Where one on hold goes on.
std::optional<Stage> resumesTo(const BookRow &row)
{
    if (row.status != OnHold || !row.resume_status)
        return {};
    auto resumed = row;
    resumed.status = *row.resume_status;
    return stageOf(resumed, {});
}

bool isRecent(const BookRow &row, Instant now)
{
    return row.status_at && now - *row.status_at < shippedDays;
}

} // namespace

std::optional<Stage> stageOf(const BookRow &row, Instant now)
{
    if (row.archived_at)
        return {};
    switch (row.status) {
    case Approved:
        return Stage::New;
    case Production1:
        return Stage::P1;
    case Production2:
        return Stage::P2;
    case Production3:
        return Stage::P3;
    case ShippedToFitter:
    case ShippedToCustomer:
    case InInventory:
        return isRecent(row, now) ? std::optional(Stage::Shipped) : std::nullopt;
    case OnHold:
    case Changed:
        return row.is_released ? std::optional(Stage::Stopped) : std::nullopt;
    case OrderStatus::Cancelled:
        return row.is_released && isRecent(row, now) ? std::optional(Stage::Stopped) : std::nullopt;
    default:
        return {};
    }
}

QString stageText(Stage stage, Reader reader)
{
    const auto &row = lineOf(stage);
    if (row.step && reader == Reader::Factory)
        return Words::tr("Step %1", "of production").arg(QLatin1StringView(row.step));
    if (stage == Stage::Shipped)
        return Words::tr("Shipped");
    return statusText(row.status, reader);
}

Tone stageTone(Stage stage)
{
    return statusTone(lineOf(stage).status);
}

const char *stageCode(Stage stage)
{
    return lineOf(stage).code;
}

std::optional<OrderAction> actionBetween(const BookRow &row, Stage from, Stage to)
{
    if (row.status == OnHold)
        return resumesTo(row) == to ? std::optional(OrderAction::Resume) : std::nullopt;
    if (row.status == Changed || row.status == OrderStatus::Cancelled)
        return {};
    for (const auto &move : moves)
        if (move.from == from && move.to == to)
            return move.action;
    return {};
}

std::optional<Stage> neighbourOf(Stage stage, int direction)
{
    const int next = int(stage) + direction;
    return next >= 0 && next < stageCount ? std::optional(Stage(next)) : std::nullopt;
}

bool comesBefore(const BookRow &one, const BookRow &other)
{
    const auto key = [](const BookRow &row) {
        return std::tuple(!row.is_urgent, row.promised_date.value_or(Date::max()), row.number.value_or(0),
                          row.id.value);
    };
    return key(one) < key(other);
}

int daysInStage(const BookRow &row, Instant now)
{
    if (!row.status_at || *row.status_at > now)
        return 0;
    return int(std::chrono::floor<std::chrono::days>(now - *row.status_at).count());
}

QString ageText(int days)
{
    return days == 0 ? Words::tr("since today") : Words::tr("%Ln d here", "in its stage", days);
}

Due ageOf(Stage stage, int days)
{
    const auto &row = lineOf(stage);
    return days >= row.late ? Due::Late : days >= row.soon ? Due::Soon : Due::None;
}

QString blockedText(const BookRow &row, Reader reader)
{
    if (const auto stage = resumesTo(row))
        return Words::tr("Stopped in %1", "a step of production")
            .arg(lineOf(*stage).step ? QString::fromLatin1(lineOf(*stage).step) : stageText(*stage, reader));
    if (row.status == Changed)
        return reader == Reader::Factory ? statusText(Changed, reader) : Words::tr("Changed: to approve");
    if (row.status == OnHold || row.status == OrderStatus::Cancelled)
        return statusText(row.status, reader);
    return {};
}

QString whoText(const BookRow &row)
{
    if (row.customer_name)
        return row.horse_name
            ? Words::tr("%1 · %2", "customer, horse").arg(toQString(*row.customer_name), toQString(*row.horse_name))
            : toQString(*row.customer_name);
    if (row.fitter_name)
        return toQString(*row.fitter_name);
    return row.fitter_reference.empty() ? QString() : toQString(row.fitter_reference);
}

} // namespace oms
