// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/ordereditor/orderfields.h"

#include "client/app/session.h"
#include "client/models/schematext.h"
#include "client/ordereditor/orderdraft.h"
#include "shared/sync/units.h"

#include <QBoxLayout>

namespace oms {

namespace {

std::vector<FormSection> sectionsFor(const Session &session, OrderFields::Group group)
{
    constexpr auto half = FieldWidth::Half;
    const bool isOffice = session.reachOf("orders:update") == Scope::All;
    FormSection section;
    switch (group) {
    case OrderFields::Group::Kind:
        section.fields = {{.path = "kind", .width = half},
                          {.path = "fitter_reference", .width = half},
                          {.path = "requested_date", .width = half},
                          {.path = "is_urgent", .width = half},
                          {.path = "deadline", .width = half}};
        if (isOffice)
            section.fields.insert(section.fields.end(),
                                  {{.path = "fitter_id", .width = half}, {.path = "region_code", .width = half}});
        break;
    case OrderFields::Group::ShipTo:
        section.fields = {{.path = "ship_to.name", .width = half},
                          {.path = "ship_to.company", .width = half},
                          {.path = "ship_to.address.line1"},
                          {.path = "ship_to.address.line2"},
                          {.path = "ship_to.address.postal_code", .width = half},
                          {.path = "ship_to.address.city", .width = half},
                          {.path = "ship_to.address.state", .width = half},
                          {.path = "ship_to.address.country_code", .width = half},
                          {.path = "ship_to.phone", .width = half},
                          {.path = "ship_to.email", .width = half}};
        break;
    case OrderFields::Group::Notes:
        section.fields = {{.path = "special_instructions"}, {.path = "saddle_note"}};
        if (isOffice)
            section.fields.push_back({.path = "internal_note"});
        break;
    }
    return {section};
}

} // namespace

OrderFields::OrderFields(OrderBook &book, OrderDraft &draft, Group group, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_draft(draft)
    , m_form(new RecordForm<Order>(sectionsFor(book.session(), group)))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_form);
    connect(m_form, &Form::edited, this, &OrderFields::take);
    const auto fitters = [this] {
        std::vector<ChoiceItem> options;
        for (const auto &fitter : m_book.customers().fitters())
            options.push_back({fitter.id.value, toQString(fitter.name)});
        m_form->setOptions("fitter_id", std::move(options));
    };
    if (m_form->editorOf("fitter_id")) {
        fitters();
        connect(&m_book.customers(), &CustomerBook::fittersChanged, this, fitters);
    }
    showFitting();
}

void OrderFields::take()
{
    const auto typed = sync::editsBetween(m_loaded, m_form->record());
    m_loaded = m_form->record();
    if (!typed.empty())
        m_draft.edit([&](Order &order) { sync::overlay(schemaOf<Order>(), &order, typed); });
    showFitting();
}

void OrderFields::show()
{
    if (m_loaded.id == m_draft.now().id && sync::editsBetween(m_loaded, m_draft.now()).empty())
        return; // a word that is being typed stays as it is
    m_loaded = m_draft.now();
    m_form->setRecord(m_loaded);
    showFitting();
}

//! A deadline is asked only of what is urgent.
void OrderFields::showFitting()
{
    if (has("deadline"))
        m_form->setShown("deadline", m_form->record().is_urgent);
}

void OrderFields::focusField(std::string_view path)
{
    if (auto *editor = m_form->editorOf(path))
        editor->setFocus();
}

} // namespace oms
