// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/orderdetail/actiondetails.h"

#include "client/app/session.h"
#include "client/models/schematext.h"
#include "client/orderbook/orderwords.h"
#include "client/widgets/label.h"
#include "shared/stock/unit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr std::chrono::days usualBuildingTime {56}; //!< of a first proposal for the promise; the office corrects it
constexpr std::chrono::days usualTrial {14};
constexpr int dialogWidth = 460;

//! Fields that are asked although the workflow would do without.
struct Asked {
    OrderAction action;
    std::vector<std::string_view> fields;
};

const std::vector<Asked> &usuallyAsked()
{
    static const std::vector<std::string_view> shipping {"carrier", "tracking", "expected_at"};
    static const std::vector<Asked> rows {
        {OrderAction::Approve, {"promised_date"}},
        {OrderAction::WithdrawApproval, {"reason"}},
        {OrderAction::Hold, {"reason"}},
        {OrderAction::Reject, {"reason"}},
        {OrderAction::StepBack, {"reason"}},
        {OrderAction::Cancel, {"reason", "forfeits_deposit"}},
        {OrderAction::Return, {"reason", "carrier", "tracking"}},
        {OrderAction::ShipToFitter, {"serial_no", "employee_id", "carrier", "tracking", "expected_at", "passed"}},
        {OrderAction::ShipToCustomer, {"serial_no", "employee_id", "carrier", "tracking", "expected_at"}},
        {OrderAction::IssueToFitter, shipping},
        {OrderAction::IssueToCustomer, shipping},
        {OrderAction::PutIntoInventory, {"warehouse_id"}},
        {OrderAction::StartTrial, {"due_back"}},
        {OrderAction::ReturnFromTrial, {"note"}},
        {OrderAction::Reopen, {"to", "reason"}},
        {OrderAction::Correct, {"to", "reason"}},
    };
    return rows;
}

//! Where a person mends what a guard wants, among the fields of a command.
struct Cure {
    Guard guard;
    std::string_view field;
};
constexpr Cure cures[] = {
    {Guard::Reason, "reason"},
    {Guard::PromisedDate, "promised_date"},
    {Guard::DepositMet, "deposit_waiver"},
    {Guard::BalanceSettled, "balance_waiver"},
    {Guard::SerialNumber, "serial_no"},
    {Guard::QualityPassed, "passed"},
    {Guard::Shipment, "carrier"},
    {Guard::Warehouse, "warehouse_id"},
    {Guard::DueBack, "due_back"},
};

bool isSaid(const std::optional<std::string> &text)
{
    return text && !text->empty();
}

//! What the order has already, or what does not concern it, is not asked.
bool isWorthAsking(std::string_view field, const Order &order)
{
    if (field == "serial_no")
        return !isSaid(order.serial_no);
    if (field == "promised_date")
        return !order.promised_date;
    if (field == "forfeits_deposit")
        return order.amounts && order.amounts->paid_minor > 0;
    return true;
}

OrderCommand proposalFor(const Order &order, const std::vector<std::string_view> &fields)
{
    const auto asks = [&](std::string_view field) {
        return std::find(fields.begin(), fields.end(), field) != fields.end();
    };
    OrderCommand command;
    if (asks("promised_date"))
        command.promised_date = order.deadline                        ? order.deadline
            : order.requested_date && *order.requested_date > today() ? order.requested_date
                                                                      : std::optional(today() + usualBuildingTime);
    if (asks("due_back"))
        command.due_back = today() + usualTrial;
    if (asks("passed"))
        command.passed = true;
    if (asks("forfeits_deposit"))
        command.forfeits_deposit = order.approved_at.has_value();
    return command;
}

std::vector<FormSection> sectionsOf(const std::vector<std::string_view> &fields)
{
    FormSection section;
    for (const auto field : fields)
        section.fields.push_back({.path = field});
    return {section};
}

} // namespace

std::vector<std::string_view> askedFor(const OrderBook &book, const Order &order, const OfferedAction &offered)
{
    std::vector<std::string_view> fields;
    const auto add = [&](std::string_view field) {
        if (isWorthAsking(field, order) && std::find(fields.begin(), fields.end(), field) == fields.end())
            fields.push_back(field);
    };
    for (const auto &row : usuallyAsked())
        if (row.action == offered.action)
            std::for_each(row.fields.begin(), row.fields.end(), add);
    const bool mayWaive = book.session().reachOf("payments:record") == Scope::All;
    for (const auto &cure : cures) {
        const bool isWaiver = cure.guard == Guard::DepositMet || cure.guard == Guard::BalanceSettled;
        if (offered.missing.contains(cure.guard) && (mayWaive || !isWaiver))
            add(cure.field);
    }
    return fields;
}

ActionDetails::ActionDetails(OrderBook &book, const Order &order, const OfferedAction &offered,
                             const std::vector<std::string_view> &fields, QWidget *parent)
    : ActionDialog(tr("%1: %2", "action, order").arg(actionText(offered.action), numberText(order)),
                   actionText(offered.action), parent)
    , m_book(book)
    , m_order(order)
    , m_action(offered.action)
    , m_form(new RecordForm<OrderCommand>(sectionsOf(fields), FormMode::Create))
{
    setMinimumWidth(dialogWidth);
    if (order.customer_name)
        add(new Label(toQString(*order.customer_name), TextSize::Body, QFont::Normal, Ink::Secondary));
    m_form->setContentsMargins(20, 4, 20, 12);
    m_form->setRecord(proposalFor(order, fields));
    add(m_form);
    fillOptions(fields, offered);
    connect(this, &ActionDialog::acted, this, &ActionDetails::carryOut);
    m_form->focusOpen();
}

void ActionDetails::fillOptions(const std::vector<std::string_view> &fields, const OfferedAction &offered)
{
    for (const auto field : fields) {
        if (field == "to") {
            std::vector<ChoiceItem> states;
            for (std::size_t i = 0; i < orderStatusCount; ++i)
                if (const auto status = OrderStatus(i); offered.targets.contains(status))
                    states.push_back({std::string(codeOf(status)), statusText(status, Reader::House)});
            m_form->setOptions("to", states);
        } else if (field == "employee_id") {
            m_book.api().list<Employee>(u"/api/v1/employees"_s, {}, this,
                                        [this](const Result<Listing<Employee>> &employees) {
                                            if (employees)
                                                offerEmployees(employees->data);
                                        });
        } else if (field == "warehouse_id") {
            m_book.api().list<Warehouse>(u"/api/v1/warehouses"_s, {}, this,
                                         [this](const Result<Listing<Warehouse>> &warehouses) {
                                             if (!warehouses)
                                                 return refuse(reasonText(warehouses.error()));
                                             std::vector<ChoiceItem> places;
                                             for (const auto &one : warehouses->data)
                                                 places.push_back({one.id.value, toQString(one.name)});
                                             m_form->setOptions("warehouse_id", places);
                                         });
        }
    }
}

//! Those of the factory that builds it. Nobody has to be named, so nothing is said when nobody can be asked for.
void ActionDetails::offerEmployees(const std::vector<Employee> &employees)
{
    std::vector<ChoiceItem> people;
    for (const auto &one : employees)
        if (one.factory_id == m_order.factory_id)
            people.push_back({one.id.value, toQString(one.name)});
    m_form->setOptions("employee_id", people);
}

void ActionDetails::carryOut()
{
    if (!m_form->check())
        return;
    setActionEnabled(false);
    m_book.act(m_order, m_action, m_form->record(), this, [this](const Result<Order> &order) { finished(order); });
}

void ActionDetails::finished(const Result<Order> &order)
{
    if (order) {
        Q_EMIT done(*order);
        return accept();
    }
    const auto elsewhere = m_form->showErrors(order.error().errors);
    refuse(elsewhere.empty() && !order.error().errors.empty() ? QString() : reasonText(order.error()));
}

} // namespace oms
