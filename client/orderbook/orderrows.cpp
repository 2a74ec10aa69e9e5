// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/orderbook/orderrows.h"

#include "client/app/session.h"
#include "client/customers/customerbook.h"
#include "client/orderbook/orderwords.h"
#include "shared/configuration/rules.h"

namespace oms {

namespace {

template<class Record>
std::optional<std::string> nameOf(const Record *record)
{
    return record ? std::optional(record->name) : std::nullopt;
}

template<class Target>
void joinNames(Target &target, const CustomerBook &customers)
{
    if (const auto *customer = target.customer_id ? customers.find(target.customer_id->value) : nullptr)
        target.customer_name = customer->name;
    if (const auto *horse = target.horse_id ? customers.horse(*target.horse_id) : nullptr)
        target.horse_name = horse->name;
    if (const auto *fitter = target.fitter_id ? customers.fitter(*target.fitter_id) : nullptr)
        target.fitter_name = fitter->name;
}

} // namespace

BookRow rowOf(const Order &order, const Catalogue &catalogue)
{
    BookRow row;
    row.id = order.id;
    row.number = order.number;
    row.provisional = order.provisional;
    row.kind = order.kind;
    row.status = order.status;
    row.is_urgent = order.is_urgent;
    row.deadline = order.deadline;
    row.customer_id = order.customer_id;
    row.customer_name = order.customer_name;
    row.horse_id = order.horse_id;
    row.horse_name = order.horse_name;
    row.fitter_id = order.fitter_id;
    row.fitter_name = order.fitter_name;
    row.factory_id = order.factory_id;
    row.factory_name = order.factory_name;
    row.model_id = order.configuration.model_id;
    row.leather_colour_id = order.configuration.leather_colour_id;
    row.resume_status = order.resume_status;
    row.is_released = order.released_at.has_value();
    row.leather_type_id = order.configuration.leather_type_id;
    if (const auto *model = row.model_id ? catalogue.find(*row.model_id) : nullptr) {
        row.model_name = model->name;
        row.brand_id = model->brand_id;
        row.brand_name = nameOf(catalogue.find(model->brand_id));
    }
    if (row.leather_type_id)
        row.leather_name = nameOf(catalogue.find(*row.leather_type_id));
    row.seat_size_q4 = seatSize(order.configuration, catalogue);
    row.region_code = order.region_code.value_or(RegionCode::Eu);
    row.currency = order.currency;
    row.fitter_reference = order.fitter_reference;
    row.serial_no = order.serial_no;
    row.warehouse_name = order.warehouse_name;
    if (order.amounts) {
        row.total_minor = order.amounts->total_minor;
        row.paid_minor = order.amounts->paid_minor;
        row.balance_minor = order.amounts->balance_minor;
        row.deposit_minor = order.amounts->deposit_minor;
    }
    row.requested_date = order.requested_date;
    row.promised_date = order.promised_date;
    row.due_back = order.due_back;
    row.ordered_at = order.ordered_at;
    row.status_at = order.status_at;
    row.version = order.version;
    row.created_at = order.created_at;
    row.updated_at = order.updated_at;
    row.archived_at = order.archived_at;
    return row;
}

bool isBuiltBy(const Session &session, const BookRow &row)
{
    return readerOf(session) == Reader::House || (row.factory_id && session.worksFor(*row.factory_id));
}

void join(OrderRow &row, const CustomerBook &customers)
{
    joinNames(row, customers);
    const auto *customer = row.customer_id ? customers.find(row.customer_id->value) : nullptr;
    if (customer && customer->address)
        row.country_code = customer->address->country_code;
}

void join(Order &order, const CustomerBook &customers)
{
    joinNames(order, customers);
}

} // namespace oms
