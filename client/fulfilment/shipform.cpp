// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/fulfilment/shipform.h"

#include "client/models/schematext.h"
#include "client/orderbook/orderwords.h"
#include "client/widgets/button.h"
#include "client/widgets/label.h"
#include "client/widgets/toast.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

//! To its customer when nobody fits it in between, else to the fitter.
OrderAction actionFor(const Order &order)
{
    return order.fitter_id ? OrderAction::ShipToFitter : OrderAction::ShipToCustomer;
}

} // namespace

ShipForm::ShipForm(OrderBook &book, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_form(new RecordForm<OrderCommand>({{.title = {},
                                            .fields = {{.path = "serial_no", .width = FieldWidth::Half},
                                                       {.path = "employee_id", .width = FieldWidth::Half},
                                                       {.path = "carrier", .width = FieldWidth::Half},
                                                       {.path = "tracking", .width = FieldWidth::Half},
                                                       {.path = "expected_at", .width = FieldWidth::Half},
                                                       {.path = "passed", .width = FieldWidth::Half}}}},
                                          FormMode::Create))
    , m_trouble(new Label({}, TextSize::Body, QFont::Normal, Ink::Bad))
    , m_ship(new Button(actionText(OrderAction::ShipToFitter), u"truck"_s, ButtonKind::Primary))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(8);
    auto *fields = new QVBoxLayout;
    fields->setContentsMargins(20, 0, 20, 2);
    fields->addWidget(m_form);
    fields->addWidget(m_trouble);
    column->addLayout(fields);
    m_trouble->setWordWrap(true);
    column->addWidget(new Hairline);
    m_trouble->hide();
    offerPeople();
    readPeople();
    connect(&book, &OrderBook::onlineChanged, this, &ShipForm::readPeople);
    connect(m_ship, &Button::clicked, this, &ShipForm::ship);
    connect(m_form, &Form::edited, this, [this] {
        if (m_order)
            m_begun[m_order->id.value] = m_form->record();
    });
}

//! Only the server knows them; nobody has to be named.
void ShipForm::readPeople()
{
    if (!m_book.isOnline())
        return;
    m_book.api().list<Employee>(u"/api/v1/employees"_s, {}, this, [this](const Result<Listing<Employee>> &people) {
        if (!people)
            return;
        m_people = people->data;
        offerPeople();
    });
}

//! Those of the factory that builds it.
void ShipForm::offerPeople()
{
    std::vector<ChoiceItem> choices;
    for (const auto &one : m_people)
        if (m_order && one.factory_id == m_order->factory_id)
            choices.push_back({one.id.value, toQString(one.name)});
    m_form->setShown("employee_id", !choices.empty());
    m_form->setOptions("employee_id", std::move(choices));
}

void ShipForm::show(const Order &order)
{
    const bool isSame = m_order && m_order->id == order.id;
    m_order = order;
    m_ship->setText(actionText(actionFor(order)));
    if (isSame)
        return; // what is being typed stays
    offerPeople();
    OrderCommand command;
    command.serial_no = order.serial_no;
    m_form->setRecord(command);
    if (const auto begun = m_begun.find(order.id.value); begun != m_begun.end())
        m_form->resume(begun->second);
    m_trouble->hide();
    m_ship->setEnabled(true);
}

void ShipForm::clear()
{
    m_order.reset();
    m_ship->setEnabled(false);
}

void ShipForm::ship()
{
    m_trouble->hide();
    if (!m_order || !m_form->check())
        return;
    m_ship->setEnabled(false);
    auto command = m_form->record();
    if (command.serial_no == m_order->serial_no)
        command.serial_no.reset();
    m_book.act(*m_order, actionFor(*m_order), command, this,
               [this, before = *m_order](const Result<Order> &now) { finished(before, now); });
}

void ShipForm::finished(const Order &before, const Result<Order> &now)
{
    m_ship->setEnabled(m_order.has_value());
    if (now) {
        m_begun.erase(before.id.value);
        return Q_EMIT shipped(before, actionFor(before), *now);
    }
    if (!m_order || m_order->id != before.id) // the form is another order's by now; what was typed is kept
        return void(Toast::show(this, tr("%1: %2").arg(numberText(before), reasonText(now.error()))));
    auto errors = now.error().errors;
    for (auto &error : errors) // what the workflow misses, at the field that cures it
        error.field = error.field == "shipment" ? "carrier" : error.field == "quality" ? "passed" : error.field;
    const auto elsewhere = m_form->showErrors(errors);
    if (!elsewhere.empty() || now.error().errors.empty()) {
        m_trouble->setText(reasonText(now.error()));
        m_trouble->show();
    }
}

} // namespace oms
