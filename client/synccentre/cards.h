// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/synccentre/cardlist.h"
#include "client/synccentre/words.h"

//! What the replica holds, as rows for people.
namespace oms {

//! Items of others than `me` say whose they are.
std::vector<Card> attentionCards(const std::vector<sync::Attention> &items, const Names &names, const QString &me);
std::vector<Card> waitingCards(const std::vector<sync::OutboxRow> &rows, const Names &names,
                               const Circumstances &circumstances);
//! The newest first. What a mutation was is known from the line that says it was saved.
std::vector<Card> journalCards(const std::vector<sync::JournalEntry> &entries, const Names &names);

//! A card as text, for the clipboard.
QString textOf(const Card &card);

} // namespace oms
