// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/synccentre/fixform.h"

#include "client/net/requestbody.h"
#include "shared/customers/customer.h"
#include "shared/sync/kinds.h"
#include "shared/sync/units.h"

#include <algorithm>
#include <deque>
#include <tuple>

namespace oms {

namespace {

constexpr std::size_t shortText = 80;

//! The paths of a form; the form copies them while it is built.
class Paths {
public:
    std::string_view keep(std::string path) { return m_texts.emplace_back(std::move(path)); }

private:
    std::deque<std::string> m_texts;
};

bool isShort(const Field &field)
{
    return field.kind != Kind::Text || field.rules.maxLength <= shortText || !field.choices.empty();
}

void addField(FormSection &section, const Field &field, Paths &paths)
{
    if (field.kind != Kind::Record) {
        section.fields.push_back({.path = field.name, .width = isShort(field) ? FieldWidth::Half : FieldWidth::Whole});
        return;
    }
    for (const auto &inner : field.nested()->fields())
        section.fields.push_back({.path = paths.keep(std::string(field.name) + '.' + std::string(inner.name)),
                                  .width = isShort(inner) ? FieldWidth::Half : FieldWidth::Whole});
}

bool isWanted(const Field &field, const sync::Mutation &mutation)
{
    if (field.rules.access != Access::ReadWrite)
        return false;
    return mutation.units.empty() || std::any_of(mutation.units.begin(), mutation.units.end(), [&](const auto &unit) {
               return unit.unit == field.unit();
           });
}

std::vector<FormSection> sectionsOf(const Schema &schema, const sync::Mutation &mutation, Paths &paths)
{
    FormSection section;
    for (const auto &field : schema.fields())
        if (isWanted(field, mutation))
            addField(section, field, paths);
    return {section};
}

template<Described T>
class FixFormOf : public FixForm {
public:
    FixFormOf(const sync::Mutation &mutation, const std::string &current, bool isNew)
        : m_mutation(mutation)
        , m_isNew(isNew)
    {
        Paths paths;
        m_form = new RecordForm<T>(sectionsOf(schemaOf<T>(), mutation, paths));
        T mine = start(current);
        sync::overlay(schemaOf<T>(), &mine, mutation.units);
        m_form->setRecord(std::move(mine));
    }

    Form &form() override { return *m_form; }

    std::optional<sync::Wish> wish() override
    {
        sync::Wish wish {m_mutation.kind, m_mutation.entity_id};
        if (m_isNew) {
            wish.args = createBody(schemaOf<T>(), &m_form->record());
            return wish;
        }
        wish.seen = m_seen;
        wish.units = sync::editsBetween(m_base, m_form->record());
        return wish.units.empty() ? std::nullopt : std::optional(std::move(wish));
    }

private:
    //! The record upon which the change is laid.
    T start(const std::string &current)
    {
        if (auto record = fromJson<T>(m_isNew ? m_mutation.args.value_or("") : current, Purpose::Trusted)) {
            m_base = *record;
            if (!m_isNew)
                m_seen = m_base.version;
            return m_base;
        }
        m_seen = m_mutation.seen;
        for (const auto &unit : m_mutation.units)
            std::ignore = sync::setUnit(schemaOf<T>(), &m_base, unit.unit, unit.base);
        return m_base;
    }

    sync::Mutation m_mutation;
    bool m_isNew;
    T m_base {};
    std::optional<int> m_seen;
    RecordForm<T> *m_form;
};

template<Described T>
std::unique_ptr<FixForm> makeForm(const sync::Mutation &mutation, const std::string &current, bool isNew)
{
    return std::make_unique<FixFormOf<T>>(mutation, current, isNew);
}

struct EntityRow {
    std::string_view entity;
    std::unique_ptr<FixForm> (*make)(const sync::Mutation &mutation, const std::string &current, bool isNew);
};

constexpr EntityRow entities[] = {
    {"customer", &makeForm<Customer>},
    {"horse", &makeForm<Horse>},
};

} // namespace

std::unique_ptr<FixForm> FixForm::make(const sync::Mutation &mutation, const std::string &current)
{
    const auto *kind = sync::kindRow(mutation.kind);
    if (!kind || (kind->act != sync::Act::Create && kind->act != sync::Act::Edit))
        return nullptr;
    for (const auto &row : entities)
        if (row.entity == mutation.entity)
            return row.make(mutation, current, kind->act == sync::Act::Create);
    return nullptr;
}

} // namespace oms
