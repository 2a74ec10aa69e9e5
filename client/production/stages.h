// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orderbook/orderrows.h"
#include "client/orderbook/orderwords.h"

#include <span>

//! The columns of the production board, and what it means to carry a card from one to another.
namespace oms {

enum class Stage { New, P1, P2, P3, Shipped, Stopped };
inline constexpr int stageCount = 6;

//! How long what has left the workshop stays on the board.
inline constexpr std::chrono::days shippedDays {14};

//! Nothing: it is not on the board (not released yet, gone for long, archived).
std::optional<Stage> stageOf(const BookRow &row, Instant now);
//! "Approved", "In production P2"; to a factory "New order", "Step P2", "Stop".
QString stageText(Stage stage, Reader reader);
Tone stageTone(Stage stage);
const char *stageCode(Stage stage); //!< in preferences

//! The action that carries a card there; nothing where no single one does.
std::optional<OrderAction> actionBetween(const BookRow &row, Stage from, Stage to);
//! Where Ctrl+→ and Ctrl+← lead.
std::optional<Stage> neighbourOf(Stage stage, int direction);

//! Urgent ones first, then by what is promised first, then by number.
bool comesBefore(const BookRow &one, const BookRow &other);
//! Whole days since it came to where it is.
int daysInStage(const BookRow &row, Instant now);
//! "today", "3 d here"
QString ageText(int days);
//! The ink of that: how long a card usually stays in the column.
Due ageOf(Stage stage, int days);
//! Why nobody works on it: "Changed: waits for approval", "Was in P2". Empty of others.
QString blockedText(const BookRow &row, Reader reader);
//! Whoever this reader may know of: the customer, with the horse; else the fitter; else the factory.
QString whoText(const BookRow &row);

} // namespace oms
