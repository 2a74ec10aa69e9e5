// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/synccentre/words.h"

#include "client/models/schematext.h"
#include "client/orderbook/orderwords.h"
#include "client/synccentre/fieldtext.h"
#include "shared/orders/command.h"
#include "shared/sync/kinds.h"
#include "shared/sync/ordercommands.h"
#include "shared/sync/records.h"
#include "shared/sync/units.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oms {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SyncWords)
};

QString translated(const char *text)
{
    return QCoreApplication::translate("SyncWords", text);
}

struct EntityRow {
    std::string_view entity;
    const char *anonymous; //!< a record whose name is not known here
    const char *created;
    const char *createdIn; //!< of its parent: %1 parent, %2 name
    const char *counted; //!< plural
};

constexpr EntityRow entities[] = {
    {"customer", QT_TRANSLATE_NOOP("SyncWords", "A customer"), QT_TRANSLATE_NOOP("SyncWords", "New customer: %1"),
     nullptr, QT_TRANSLATE_N_NOOP("SyncWords", "%Ln customer(s)")},
    {"horse", QT_TRANSLATE_NOOP("SyncWords", "A horse"), QT_TRANSLATE_NOOP("SyncWords", "New horse: %1"),
     QT_TRANSLATE_NOOP("SyncWords", "New horse of %1: %2"), QT_TRANSLATE_N_NOOP("SyncWords", "%Ln horse(s)")},
    {"fitter", QT_TRANSLATE_NOOP("SyncWords", "A fitter"), QT_TRANSLATE_NOOP("SyncWords", "New fitter: %1"), nullptr,
     QT_TRANSLATE_N_NOOP("SyncWords", "%Ln fitter(s)")},
    {"attention", QT_TRANSLATE_NOOP("SyncWords", "A decision"), nullptr, nullptr,
     QT_TRANSLATE_N_NOOP("SyncWords", "%Ln open decision(s)")},
    {"brand", QT_TRANSLATE_NOOP("SyncWords", "A brand"), nullptr, nullptr,
     QT_TRANSLATE_N_NOOP("SyncWords", "%Ln brand(s)")},
    {"model", QT_TRANSLATE_NOOP("SyncWords", "A model"), nullptr, nullptr,
     QT_TRANSLATE_N_NOOP("SyncWords", "%Ln model(s)")},
    {"leather_type", QT_TRANSLATE_NOOP("SyncWords", "A leather"), nullptr, nullptr,
     QT_TRANSLATE_N_NOOP("SyncWords", "%Ln leather(s)")},
    {"colour", QT_TRANSLATE_NOOP("SyncWords", "A colour"), nullptr, nullptr,
     QT_TRANSLATE_N_NOOP("SyncWords", "%Ln colour(s)")},
    {"option", QT_TRANSLATE_NOOP("SyncWords", "An option"), nullptr, nullptr,
     QT_TRANSLATE_N_NOOP("SyncWords", "%Ln option(s)")},
    {"option_value", QT_TRANSLATE_NOOP("SyncWords", "A value"), nullptr, nullptr,
     QT_TRANSLATE_N_NOOP("SyncWords", "%Ln value(s)")},
    {"option_rule", QT_TRANSLATE_NOOP("SyncWords", "A rule"), nullptr, nullptr,
     QT_TRANSLATE_N_NOOP("SyncWords", "%Ln rule(s)")},
    {"preset", QT_TRANSLATE_NOOP("SyncWords", "A preset"), nullptr, nullptr,
     QT_TRANSLATE_N_NOOP("SyncWords", "%Ln preset(s)")},
    {"extra", QT_TRANSLATE_NOOP("SyncWords", "An extra"), nullptr, nullptr,
     QT_TRANSLATE_N_NOOP("SyncWords", "%Ln extra(s)")},
    {"price_list", QT_TRANSLATE_NOOP("SyncWords", "A price list"), nullptr, nullptr,
     QT_TRANSLATE_N_NOOP("SyncWords", "%Ln price list(s)")},
    {"tax_rate", QT_TRANSLATE_NOOP("SyncWords", "A tax rate"), nullptr, nullptr,
     QT_TRANSLATE_N_NOOP("SyncWords", "%Ln tax rate(s)")},
    {"order", QT_TRANSLATE_NOOP("SyncWords", "An order"), QT_TRANSLATE_NOOP("SyncWords", "New order"),
     QT_TRANSLATE_NOOP("SyncWords", "New order of %1"), QT_TRANSLATE_N_NOOP("SyncWords", "%Ln order(s)")},
    {"payment", QT_TRANSLATE_NOOP("SyncWords", "A payment"), QT_TRANSLATE_NOOP("SyncWords", "Payment: %1"),
     QT_TRANSLATE_NOOP("SyncWords", "Payment for %1"), QT_TRANSLATE_N_NOOP("SyncWords", "%Ln payment(s)")},
    {"order_comment", QT_TRANSLATE_NOOP("SyncWords", "A comment"), QT_TRANSLATE_NOOP("SyncWords", "Comment: %1"),
     QT_TRANSLATE_NOOP("SyncWords", "Comment on %1: %2"), QT_TRANSLATE_N_NOOP("SyncWords", "%Ln comment(s)")},
    {"measurement_set", QT_TRANSLATE_NOOP("SyncWords", "Measurements"), QT_TRANSLATE_NOOP("SyncWords", "Measurements"),
     QT_TRANSLATE_NOOP("SyncWords", "Measurements of %1"), QT_TRANSLATE_N_NOOP("SyncWords", "%Ln visit(s) measured")},
    {"attachment", QT_TRANSLATE_NOOP("SyncWords", "A file"), QT_TRANSLATE_NOOP("SyncWords", "File: %1"),
     QT_TRANSLATE_NOOP("SyncWords", "File for %1: %2"), QT_TRANSLATE_N_NOOP("SyncWords", "%Ln file(s)")},
    {"saved_view", QT_TRANSLATE_NOOP("SyncWords", "A view"), QT_TRANSLATE_NOOP("SyncWords", "New view: %1"), nullptr,
     QT_TRANSLATE_N_NOOP("SyncWords", "%Ln view(s)")},
};

const EntityRow *rowOf(std::string_view entity)
{
    const auto *row =
        std::find_if(std::begin(entities), std::end(entities), [=](const auto &r) { return r.entity == entity; });
    return row == std::end(entities) ? nullptr : row;
}

//! The name that the change itself holds: of a new record, or of one that is being renamed.
QString ownName(const sync::Mutation &mutation)
{
    const auto *record = sync::recordRow(mutation.entity);
    if (!record)
        return {};
    const auto field = toQString(record->titleField);
    if (mutation.args)
        return objectOf(*mutation.args).value(field).toString();
    for (const auto &unit : mutation.units)
        if (const auto name = objectOf(unit.base).value(field).toString(); !name.isEmpty())
            return name;
    return {};
}

QString parentName(const sync::Mutation &mutation, const Names &names)
{
    const auto *record = sync::recordRow(mutation.entity);
    if (!record || record->parentField.empty() || !mutation.args)
        return {};
    const auto id = objectOf(*mutation.args).value(toQString(record->parentField)).toString();
    const auto parent = Uuid::parse(id.toStdString());
    return parent ? names.of(*parent) : QString();
}

//! Not all words name everything: orders have no name before they have a number.
QString filled(QString text, const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i)
        text.replace(u'%' + QString::number(i + 1), arguments.at(i));
    return text;
}

QString createdText(const sync::Mutation &mutation, const Names &names)
{
    const auto *row = rowOf(mutation.entity);
    const auto name = aboutText(mutation, names);
    if (!row || !row->created)
        return Words::tr("New: %1").arg(name);
    const auto parent = row->createdIn ? parentName(mutation, names) : QString();
    return filled(translated(parent.isEmpty() ? row->created : row->createdIn),
                  parent.isEmpty() ? QStringList {name} : QStringList {parent, name});
}

//! What a new record says besides its name and to whom it belongs.
QStringList createdLines(const sync::Mutation &mutation, const Names &names)
{
    QStringList lines;
    const auto *record = sync::recordRow(mutation.entity);
    if (!record || !mutation.args)
        return lines;
    const auto given = objectOf(*mutation.args);
    for (const auto &field : record->schema().fields()) {
        if (field.rules.access != Access::ReadWrite || field.name == record->titleField)
            continue;
        if (const auto text = valueText(field, given.value(toQString(field.name)), names); !text.isEmpty())
            lines += Words::tr("%1: %2", "field: value").arg(titleOf(field), shortText(text));
    }
    return lines;
}

QStringList editedLines(const sync::Mutation &mutation, const Names &names)
{
    QStringList lines;
    const auto *record = sync::recordRow(mutation.entity);
    if (!record)
        return lines;
    for (const auto &unit : mutation.units) {
        const auto base = objectOf(unit.base);
        const auto mine = objectOf(unit.mine);
        for (const auto *field : sync::fieldsOf(record->schema(), unit.unit)) {
            const auto name = toQString(field->name);
            if (base.value(name) == mine.value(name))
                continue;
            const auto before = shortText(valueText(*field, base.value(name), names));
            const auto after = shortText(valueText(*field, mine.value(name), names));
            lines += before == after // a saddle, the entries of a list: too much for a line
                ? Words::tr("%1: changed", "field").arg(titleOf(*field))
                : Words::tr("%1: %2 → %3", "field: before → after").arg(titleOf(*field), before, after);
        }
    }
    return lines;
}

//! What was said with an action; the price that was shown and the state that was seen are not news.
QStringList commandLines(const sync::Mutation &mutation, const Names &names)
{
    constexpr std::string_view silent[] = {"expected_status", "quoted_total_minor"};
    QStringList lines;
    if (!mutation.args)
        return lines;
    const auto given = objectOf(*mutation.args);
    for (const auto &field : schemaOf<OrderCommand>().fields()) {
        if (std::find(std::begin(silent), std::end(silent), field.name) != std::end(silent))
            continue;
        if (const auto text = valueText(field, given.value(toQString(field.name)), names); !text.isEmpty())
            lines += Words::tr("%1: %2", "field: value").arg(titleOf(field), shortText(text));
    }
    return lines;
}

QString decisionLine(const sync::Mutation &mutation)
{
    const auto choice = mutation.args ? objectOf(*mutation.args).value(u"choice"_s).toString() : QString();
    const std::pair<QString, QString> rows[] = {
        {u"mine"_s, Words::tr("Keep mine")},         {u"theirs"_s, Words::tr("Keep the server's")},
        {u"both"_s, Words::tr("Something of both")}, {u"fixed"_s, Words::tr("Fixed and sent again")},
        {u"discarded"_s, Words::tr("Discarded")},
    };
    for (const auto &[code, text] : rows)
        if (choice == code)
            return text;
    return {};
}

struct EventRow {
    std::string_view event;
    const char *text;
    Tone tone;
};

constexpr EventRow events[] = {
    {"saved", QT_TRANSLATE_NOOP("SyncWords", "Saved on this computer"), Tone::Neutral},
    {"sent", QT_TRANSLATE_NOOP("SyncWords", "Sent"), Tone::Blue},
    {"applied", QT_TRANSLATE_NOOP("SyncWords", "Accepted"), Tone::Green},
    {"merged", QT_TRANSLATE_NOOP("SyncWords", "Accepted, merged"), Tone::Green},
    {"noop", QT_TRANSLATE_NOOP("SyncWords", "Was so already"), Tone::Green},
    {"conflict", QT_TRANSLATE_NOOP("SyncWords", "Changed in both places"), Tone::Amber},
    {"rejected", QT_TRANSLATE_NOOP("SyncWords", "Not accepted"), Tone::Red},
    {"blocked", QT_TRANSLATE_NOOP("SyncWords", "Waits for a decision"), Tone::Amber},
    {"deferred", QT_TRANSLATE_NOOP("SyncWords", "Will be sent again"), Tone::Neutral},
    {"resolved", QT_TRANSLATE_NOOP("SyncWords", "Decided"), Tone::Violet},
};

struct ProblemRow {
    std::string_view code;
    const char *text;
    const char *advice; //!< what to do about it; null = nothing but fixing
};

//! Of the codes that a push answers for a whole change; what is wrong with a field has its words in schematext.
constexpr ProblemRow problems[] = {
    {"forbidden", QT_TRANSLATE_NOOP("SyncWords", "Your role may not do this, or no longer does."),
     QT_TRANSLATE_NOOP("SyncWords", "Ask somebody who may, or discard it.")},
    {"not_found", QT_TRANSLATE_NOOP("SyncWords", "The record is not there any more, or is no longer yours."),
     QT_TRANSLATE_NOOP("SyncWords", "Copy what you need, then discard it.")},
    {"archived", QT_TRANSLATE_NOOP("SyncWords", "The record was archived before your change arrived."),
     QT_TRANSLATE_NOOP("SyncWords", "Have it restored, then send your change again.")},
    {"parent_archived", QT_TRANSLATE_NOOP("SyncWords", "What it belongs to was archived before it arrived."),
     QT_TRANSLATE_NOOP("SyncWords", "Have it restored, then send your change again.")},
    {"transition", QT_TRANSLATE_NOOP("SyncWords", "The record is in a state in which this cannot be done."), nullptr},
    {"unknown_kind", QT_TRANSLATE_NOOP("SyncWords", "The server does not know this kind of change."),
     QT_TRANSLATE_NOOP("SyncWords", "It may need an update; your change is kept until then.")},
    {"reused", QT_TRANSLATE_NOOP("SyncWords", "The server has another change under the same number."),
     QT_TRANSLATE_NOOP("SyncWords", "Copy what you need, then discard it.")},
    {"conflict", QT_TRANSLATE_NOOP("SyncWords", "This clashes with what is already there."), nullptr},
    {"stale", QT_TRANSLATE_NOOP("SyncWords", "Somebody changed the record in the meantime."), nullptr},
    {"online_only", QT_TRANSLATE_NOOP("SyncWords", "This is done at once or not at all: it cannot wait for a network."),
     QT_TRANSLATE_NOOP("SyncWords", "Discard it, and do it again while you are connected.")},
};

const ProblemRow *problemRow(std::string_view code)
{
    const auto *row =
        std::find_if(std::begin(problems), std::end(problems), [=](const auto &r) { return r.code == code; });
    return row == std::end(problems) ? nullptr : row;
}

FieldError errorFrom(const QJsonObject &json)
{
    FieldError error {json.value(u"field"_s).toString().toStdString(), json.value(u"code"_s).toString().toStdString(),
                      json.value(u"message"_s).toString().toStdString()};
    for (const auto &argument : json.value(u"arguments"_s).toArray())
        error.arguments.push_back(argument.toString().toStdString());
    return error;
}

//! "address.city" is the city; a field that the schema does not have is named as it came.
QString fieldTitle(const Schema *schema, std::string_view path)
{
    const Field *field = nullptr;
    const auto whole = path;
    while (schema && !path.empty()) {
        const auto dot = path.find('.');
        field = schema->find(path.substr(0, dot));
        if (!field || dot == std::string_view::npos)
            break;
        path.remove_prefix(dot + 1);
        schema = field->nested ? field->nested() : nullptr;
    }
    return field ? titleOf(*field) : toQString(whole);
}

QDateTime localTime(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(std::chrono::floor<std::chrono::milliseconds>(at).time_since_epoch().count());
}

} // namespace

QString aboutText(const sync::Mutation &mutation, const Names &names)
{
    if (const auto name = names.of(mutation.entity_id); !name.isEmpty())
        return name;
    if (const auto name = ownName(mutation); !name.isEmpty())
        return name;
    const auto *row = rowOf(mutation.entity);
    return row ? translated(row->anonymous) : Words::tr("A record");
}

ChangeWords wordsOf(const sync::Mutation &mutation, const Names &names)
{
    const auto about = aboutText(mutation, names);
    const auto *kind = sync::kindRow(mutation.kind);
    if (!kind)
        return {Words::tr("%1: a change that this version of OMS does not know").arg(about), {}};
    switch (kind->act) {
    case sync::Act::Create:
        return {createdText(mutation, names), createdLines(mutation, names)};
    case sync::Act::Edit:
        return {about, editedLines(mutation, names)};
    case sync::Act::Archive:
        return {Words::tr("Archive: %1").arg(about), {}};
    case sync::Act::Restore:
        return {Words::tr("Restore: %1").arg(about), {}};
    case sync::Act::Command: {
        const auto action = sync::orderActionOf(mutation.kind);
        return {action ? Words::tr("%1: %2", "what is done: to which order").arg(actionText(*action), about) : about,
                commandLines(mutation, names)};
    }
    case sync::Act::Resolve:
        return {names.knows(mutation.entity_id) ? Words::tr("Decision: %1").arg(about) : Words::tr("A decision"),
                {decisionLine(mutation)}};
    }
    return {about, {}};
}

QString sentenceOf(const sync::Mutation &mutation, const Names &names)
{
    const auto words = wordsOf(mutation, names);
    return words.lines.isEmpty() ? words.title : words.title + u": "_s + words.lines.join(u"; "_s);
}

StateWords wordsOf(sync::OutboxState state, const Circumstances &circumstances)
{
    switch (state) {
    case sync::OutboxState::Waiting:
        if (circumstances.isSending)
            return {Words::tr("Sending"), Tone::Blue};
        return circumstances.isPermanent ? StateWords {Words::tr("Saved on this computer"), Tone::Neutral}
                                         : StateWords {Words::tr("Kept until you quit"), Tone::Amber};
    case sync::OutboxState::Blocked:
        return {Words::tr("Waits for a decision"), Tone::Amber};
    case sync::OutboxState::NeedsYou:
        return {Words::tr("Needs you"), Tone::Amber};
    case sync::OutboxState::Accepted:
    case sync::OutboxState::Settled:
        return {Words::tr("Accepted"), Tone::Green};
    case sync::OutboxState::Closed:
        return {Words::tr("Decided"), Tone::Violet};
    }
    return {};
}

StateWords eventWords(std::string_view event)
{
    for (const auto &row : events)
        if (row.event == event)
            return {translated(row.text), row.tone};
    return {toQString(event), Tone::Neutral};
}

QStringList problemLines(const sync::MutationProblem &problem, std::string_view entity)
{
    const auto *record = sync::recordRow(entity);
    const auto *schema = record ? &record->schema() : nullptr;
    QStringList lines;
    if (const auto *row = problemRow(problem.code))
        lines += translated(row->text);
    for (const auto &error : problemErrors(problem)) {
        if (lines.isEmpty() || error.code != problem.code) // else it is said already
            lines += Words::tr("%1: %2", "field: what is wrong").arg(fieldTitle(schema, error.field), errorText(error));
    }
    if (lines.isEmpty())
        lines += toQString(problem.detail.empty() ? problem.code : problem.detail);
    return lines;
}

std::vector<FieldError> problemErrors(const sync::MutationProblem &problem)
{
    std::vector<FieldError> errors;
    for (const auto &item : QJsonDocument::fromJson(QByteArray::fromStdString(problem.errors)).array())
        errors.push_back(errorFrom(item.toObject()));
    return errors;
}

QString adviceFor(const sync::MutationProblem &problem)
{
    const auto *row = problemRow(problem.code);
    return row && row->advice ? translated(row->advice) : QString();
}

QString countText(std::string_view entity, std::size_t count)
{
    if (const auto *row = rowOf(entity))
        return QCoreApplication::translate("SyncWords", row->counted, nullptr, int(count));
    return Words::tr("%1: %2", "field: value").arg(toQString(entity), QLocale().toString(qulonglong(count)));
}

QString whenText(Instant at)
{
    const auto local = localTime(at);
    const auto time = QLocale().toString(local.time(), QLocale::ShortFormat);
    const auto today = QDate::currentDate();
    if (local.date() == today)
        return Words::tr("today %1").arg(time);
    if (local.date() == today.addDays(-1))
        return Words::tr("yesterday %1").arg(time);
    const auto pattern = local.date().year() == today.year() ? Words::tr("d MMM", "a day of this year")
                                                             : Words::tr("d MMM yyyy", "a day");
    return QLocale().toString(local.date(), pattern) + u' ' + time;
}

QString agoText(Instant at, Instant now)
{
    const auto passed = now - at;
    if (passed < 0s || passed >= 1h)
        return whenText(at);
    if (passed < 1min)
        return Words::tr("just now");
    return Words::tr("%n min ago", nullptr, int(std::chrono::floor<std::chrono::minutes>(passed).count()));
}

} // namespace oms
