// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/synccentre/cards.h"

#include "client/models/schematext.h"
#include "client/synccentre/decisionmodel.h"
#include "client/synccentre/fieldtext.h"
#include "shared/core/json.h"
#include "shared/sync/kinds.h"

#include <QCoreApplication>
#include <map>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SyncWords)
};

QString iconOf(const sync::Mutation &mutation)
{
    const auto *kind = sync::kindRow(mutation.kind);
    if (kind && kind->act == sync::Act::Create)
        return u"plus"_s;
    if (kind && kind->act == sync::Act::Edit)
        return u"pencil"_s;
    if (kind && kind->act == sync::Act::Archive)
        return u"archive"_s;
    if (kind && kind->act == sync::Act::Restore)
        return u"archive-restore"_s;
    return u"git-compare-arrows"_s;
}

QString conflictText(const DecisionModel &model)
{
    QStringList titles;
    for (const auto *field : model.contested())
        titles += titleOf(*field);
    const auto fields = Words::tr("%1 changed in both places", "names of fields").arg(titles.join(u", "_s));
    const auto &by = model.result().theirs_by;
    return by ? Words::tr("%1 · on the server by %2").arg(fields, toQString(*by)) : fields;
}

QString rejectionText(const DecisionModel &model)
{
    const auto problem = model.result().problem.value_or(sync::MutationProblem {});
    return problemLines(problem, model.mutation().entity).join(u' ');
}

Card attentionCard(const sync::Attention &item, const Names &names, const QString &me)
{
    const DecisionModel model(item);
    const bool isConflict = item.kind == sync::AttentionKind::Conflict;
    auto title = item.about.empty() ? aboutText(model.mutation(), names) : toQString(item.about);
    if (item.author_name && toQString(*item.author_name) != me)
        title = Words::tr("%1 · by %2", "record, person").arg(title, toQString(*item.author_name));
    return {.id = toQString(item.id.toString()),
            .icon = isConflict ? u"git-compare-arrows"_s : u"circle-x"_s,
            .ink = isConflict ? Ink::Warn : Ink::Bad,
            .title = title,
            .detail = isConflict ? conflictText(model) : rejectionText(model),
            .when = whenText(item.created_at),
            .state = isConflict ? Words::tr("Decide") : Words::tr("Not accepted"),
            .tone = isConflict ? Tone::Amber : Tone::Red,
            .opens = true};
}

//! What the line is about beyond its event: the verdict's reason, the person's choice.
QString detailOf(const sync::JournalEntry &entry, const sync::Mutation &mutation, const Names &names)
{
    if (entry.event == "rejected")
        if (const auto result = fromJson<sync::MutationResult>(entry.detail, Purpose::Trusted);
            result && result->problem)
            return problemLines(*result->problem, mutation.entity).join(u' ');
    return wordsOf(mutation, names).lines.join(u"; "_s);
}

} // namespace

std::vector<Card> attentionCards(const std::vector<sync::Attention> &items, const Names &names, const QString &me)
{
    std::vector<Card> cards;
    cards.reserve(items.size());
    for (const auto &item : items)
        cards.push_back(attentionCard(item, names, me));
    return cards;
}

std::vector<Card> waitingCards(const std::vector<sync::OutboxRow> &rows, const Names &names,
                               const Circumstances &circumstances)
{
    std::vector<Card> cards;
    cards.reserve(rows.size());
    for (const auto &row : rows) {
        const auto words = wordsOf(row.mutation, names);
        const auto state = wordsOf(row.state, circumstances);
        cards.push_back({.id = toQString(row.mutation.id.toString()),
                         .icon = iconOf(row.mutation),
                         .title = words.title,
                         .detail = words.lines.join(u"; "_s),
                         .when = whenText(row.mutation.at),
                         .state = state.text,
                         .tone = state.tone});
    }
    return cards;
}

std::vector<Card> journalCards(const std::vector<sync::JournalEntry> &entries, const Names &names)
{
    std::map<MutationId, sync::Mutation> known;
    for (const auto &entry : entries)
        if (entry.event == "saved")
            if (auto mutation = fromJson<sync::Mutation>(entry.detail, Purpose::Trusted))
                known.emplace(entry.mutation, std::move(*mutation));
    std::vector<Card> cards;
    cards.reserve(entries.size());
    int line = 0;
    for (const auto &entry : entries) {
        const auto state = eventWords(entry.event);
        const auto found = known.find(entry.mutation);
        const bool isKnown = found != known.end();
        cards.push_back({.id = QString::number(++line),
                         .icon = isKnown ? iconOf(found->second) : u"history"_s,
                         .title = isKnown ? wordsOf(found->second, names).title : Words::tr("An earlier change"),
                         .detail = isKnown ? detailOf(entry, found->second, names) : QString(),
                         .when = whenText(entry.at),
                         .state = state.text,
                         .tone = state.tone});
    }
    return cards;
}

QString textOf(const Card &card)
{
    QStringList lines {card.title, card.detail, card.state, card.when};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace oms
