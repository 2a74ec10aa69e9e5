// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/synccentre/decisionmodel.h"

#include "client/models/schematext.h"
#include "client/synccentre/fieldtext.h"
#include "shared/sync/records.h"
#include "shared/sync/units.h"

#include <QJsonDocument>
#include <algorithm>

namespace oms {

namespace {

bool isConflict(const sync::MutationResult &result, std::string_view unit)
{
    return std::any_of(result.conflicts.begin(), result.conflicts.end(),
                       [=](const auto &conflict) { return conflict.unit == unit; });
}

std::string compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace

DecisionModel::DecisionModel(const sync::Attention &item)
    : m_item(item)
    , m_mutation(mutationOf(item))
    , m_result(oms::resultOf(item))
{
    if (const auto *record = sync::recordRow(m_mutation.entity))
        readUnits(record->schema());
}

void DecisionModel::readUnits(const Schema &schema)
{
    for (const auto &conflict : m_result.conflicts) {
        const auto base = objectOf(conflict.base);
        const auto mine = objectOf(conflict.mine);
        const auto theirs = objectOf(conflict.theirs);
        for (const auto *field : sync::fieldsOf(schema, conflict.unit)) {
            const auto name = toQString(field->name);
            if (mine.value(name) != theirs.value(name))
                m_fields.push_back({conflict.unit, field, base.value(name), mine.value(name), theirs.value(name),
                                    field->rules.format == Format::Multiline});
        }
    }
    for (const auto &edit : m_mutation.units) {
        if (isConflict(m_result, edit.unit))
            continue;
        const auto base = objectOf(edit.base);
        const auto mine = objectOf(edit.mine);
        for (const auto *field : sync::fieldsOf(schema, edit.unit)) {
            const auto name = toQString(field->name);
            if (base.value(name) != mine.value(name))
                m_merged.push_back({edit.unit, field, base.value(name), mine.value(name), base.value(name)});
        }
    }
}

std::vector<const Field *> DecisionModel::contested() const
{
    std::vector<const Field *> contested;
    std::vector<const Field *> all;
    for (const auto &field : m_fields) {
        all.push_back(field.field);
        if (!field.isMineOnly() && !field.isTheirsOnly())
            contested.push_back(field.field);
    }
    return contested.empty() ? all : contested;
}

void DecisionModel::chooseAll(Side side)
{
    for (auto &field : m_fields)
        field.choice = side;
}

std::size_t DecisionModel::undecided() const
{
    return std::size_t(
        std::count_if(m_fields.begin(), m_fields.end(), [](const auto &field) { return !field.choice; }));
}

QJsonValue DecisionModel::resultOf(const DecisionField &field)
{
    if (!field.choice)
        return QJsonValue::Undefined;
    switch (*field.choice) {
    case Side::Mine:
        return field.mine;
    case Side::Theirs:
        return field.theirs;
    case Side::Both:
        return field.both;
    }
    return QJsonValue::Undefined;
}

//! Fields on which both agree come from the server: there is nothing to choose.
sync::Decision DecisionModel::decision() const
{
    sync::Decision decision {m_item.id, sync::Decision::Choice::Decide};
    for (const auto &conflict : m_result.conflicts) {
        auto unit = objectOf(conflict.theirs);
        for (const auto &field : m_fields)
            if (field.unit == conflict.unit)
                unit.insert(toQString(field.field->name), resultOf(field));
        decision.units.push_back({conflict.unit, compact(unit)});
    }
    return decision;
}

sync::Mutation mutationOf(const sync::Attention &item)
{
    auto mutation = fromJson<sync::Mutation>(item.mutation, Purpose::Trusted);
    return mutation ? std::move(*mutation) : sync::Mutation {};
}

sync::MutationResult resultOf(const sync::Attention &item)
{
    auto result = fromJson<sync::MutationResult>(item.result, Purpose::Trusted);
    return result ? std::move(*result) : sync::MutationResult {};
}

QString bothTexts(const QString &theirs, const QString &mine)
{
    if (theirs.contains(mine))
        return theirs;
    if (mine.contains(theirs))
        return mine;
    return theirs.trimmed() + QStringLiteral("\n\n") + mine.trimmed();
}

} // namespace oms
