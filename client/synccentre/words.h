// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/theme.h"
#include "client/synccentre/names.h"
#include "shared/sync/attention.h"
#include "shared/sync/store.h"

#include <QStringList>

//! Changes, verdicts and refusals as sentences.
namespace oms {

struct ChangeWords {
    QString title; //!< "Ingrid van den Berg", "New horse of Ingrid van den Berg: Donnerhall"
    QStringList lines; //!< "Phone: +31 6 1234 → +31 6 5678"
};

ChangeWords wordsOf(const sync::Mutation &mutation, const Names &names);
//! All of it in one line: "Ingrid van den Berg: Phone: +31 6 1234 → +31 6 5678".
QString sentenceOf(const sync::Mutation &mutation, const Names &names);
//! What the record that a mutation is about is called; says so where that is not known here.
QString aboutText(const sync::Mutation &mutation, const Names &names);

//! A state in words on a tinted ground.
struct StateWords {
    QString text;
    Tone tone = Tone::Neutral;
};

//! What is not the same on every computer at every moment.
struct Circumstances {
    bool isSending = false; //!< a connection is at work just now
    bool isPermanent = true; //!< what waits survives the end of the program
};

//! "Saved on this computer", "Sending", "Accepted", "Needs you".
StateWords wordsOf(sync::OutboxState state, const Circumstances &circumstances);
//! Of a line of the journal: "saved", "sent", a verdict's code, "resolved".
StateWords eventWords(std::string_view event);

//! Why a change was refused, one sentence for each thing that is wrong.
QStringList problemLines(const sync::MutationProblem &problem, std::string_view entity);
//! Those that belong to fields.
std::vector<FieldError> problemErrors(const sync::MutationProblem &problem);
//! What can be done about it.
QString adviceFor(const sync::MutationProblem &problem);

//! "1,204 customers"; the entity's own name where there is no word for it.
QString countText(std::string_view entity, std::size_t count);

//! "Today 16:02", "Yesterday 16:02", "11 Jun 16:02".
QString whenText(Instant at);
//! "just now", "5 min ago", then as whenText().
QString agoText(Instant at, Instant now);

} // namespace oms
