// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/customers/customereditor.h"

#include "client/customers/customerbook.h"
#include "client/models/schematext.h"

namespace oms {

namespace {

std::vector<FormSection> sections(bool withFitter)
{
    constexpr auto half = FieldWidth::Half;
    std::vector<FormSection> all {
        {{}, {{.path = "name"}, {.path = "company"}}},
        {CustomerEditor::tr("Contact"),
         {{.path = "email"},
          {.path = "mobile", .width = half},
          {.path = "phone", .width = half},
          {.path = "preferred_language", .width = half},
          {.path = "status", .width = half}}},
        {CustomerEditor::tr("Address"),
         {{.path = "address.line1"},
          {.path = "address.line2"},
          {.path = "address.postal_code", .width = half},
          {.path = "address.city", .width = half},
          {.path = "address.state", .width = half},
          {.path = "address.country_code", .width = half}}},
        {CustomerEditor::tr("Notes"), {{.path = "notes"}}},
    };
    if (withFitter)
        all.front().fields.push_back({.path = "fitter_id"});
    return all;
}

} // namespace

CustomerEditor::CustomerEditor(CustomerBook &book, const Session &session, QWidget *parent)
    : EditorPane(new RecordForm<Customer>(sections(session.may("customers:update:all"))), parent)
    , m_book(book)
    , m_form(static_cast<RecordForm<Customer> *>(&form()))
{
    if (!session.may("customers:update:all"))
        return;
    loadFitters();
    connect(&m_book, &CustomerBook::fittersChanged, this, &CustomerEditor::loadFitters);
}

void CustomerEditor::loadFitters()
{
    std::vector<ChoiceItem> options;
    for (const auto &fitter : m_book.fitters())
        options.push_back({fitter.id.value, toQString(fitter.name)});
    m_form->setOptions("fitter_id", std::move(options));
}

void CustomerEditor::create()
{
    m_isNew = true;
    m_base = {};
    m_base.id = makeId<CustomerId>();
    setTitle(tr("New customer"));
    m_form->setRecord(m_base);
    begin();
}

void CustomerEditor::edit(const Customer &customer)
{
    m_isNew = false;
    m_base = customer;
    setTitle(toQString(customer.name));
    m_form->setRecord(customer);
    begin();
}

void CustomerEditor::store()
{
    setBusy(true);
    const auto done = [this](const Result<Customer> &customer) { finished(customer); };
    if (m_isNew)
        m_book.add(m_form->record(), this, done);
    else
        m_book.change(m_base, m_form->record(), this, done);
}

void CustomerEditor::finished(const Result<Customer> &customer)
{
    if (!customer)
        return showRefusal(customer.error());
    setBusy(false);
    m_form->setRecord(*customer);
    Q_EMIT saved(*customer);
}

} // namespace oms
