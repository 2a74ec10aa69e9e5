// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/orders/orderlist.h"

namespace oms {

const Schema &Describe<OrderRow>::schema()
{
    static const Schema schema("order_row",
                               {
                                   field<&OrderRow::id>("id"),
                                   field<&OrderRow::number>("number", {.title = "Number"}),
                                   field<&OrderRow::provisional>("provisional", {.title = "Provisional number"}),
                                   field<&OrderRow::kind>("kind", {.title = "Kind"}),
                                   field<&OrderRow::status>("status", {.title = "Status"}),
                                   field<&OrderRow::is_urgent>("is_urgent", {.title = "Urgent"}),
                                   field<&OrderRow::deadline>("deadline", {.title = "Deadline"}),
                                   field<&OrderRow::customer_id>("customer_id"),
                                   field<&OrderRow::customer_name>("customer_name", {.title = "Customer"}),
                                   field<&OrderRow::horse_id>("horse_id"),
                                   field<&OrderRow::horse_name>("horse_name", {.title = "Horse"}),
                                   field<&OrderRow::country_code>("country_code", {.title = "Country"}),
                                   field<&OrderRow::fitter_id>("fitter_id"),
                                   field<&OrderRow::fitter_name>("fitter_name", {.title = "Fitter"}),
                                   field<&OrderRow::factory_id>("factory_id"),
                                   field<&OrderRow::factory_name>("factory_name", {.title = "Factory"}),
                                   field<&OrderRow::brand_id>("brand_id"),
                                   field<&OrderRow::model_id>("model_id"),
                                   field<&OrderRow::brand_name>("brand_name", {.title = "Brand"}),
                                   field<&OrderRow::model_name>("model_name", {.title = "Model"}),
                                   field<&OrderRow::leather_type_id>("leather_type_id"),
                                   field<&OrderRow::leather_name>("leather_name", {.title = "Leather"}),
                                   field<&OrderRow::seat_size_q4>("seat_size_q4", {.title = "Seat size"}),
                                   field<&OrderRow::region_code>("region_code", {.title = "Region"}),
                                   field<&OrderRow::currency>("currency", {.title = "Currency"}),
                                   field<&OrderRow::fitter_reference>("fitter_reference", {.title = "Reference"}),
                                   field<&OrderRow::serial_no>("serial_no", {.title = "Serial number"}),
                                   field<&OrderRow::warehouse_name>("warehouse_name", {.title = "Warehouse"}),
                                   field<&OrderRow::total_minor>("total_minor", {.title = "Total"}),
                                   field<&OrderRow::paid_minor>("paid_minor", {.title = "Paid"}),
                                   field<&OrderRow::balance_minor>("balance_minor", {.title = "Balance"}),
                                   field<&OrderRow::deposit_minor>("deposit_minor", {.title = "Deposit"}),
                                   field<&OrderRow::requested_date>("requested_date", {.title = "Requested for"}),
                                   field<&OrderRow::promised_date>("promised_date", {.title = "Promised for"}),
                                   field<&OrderRow::due_back>("due_back", {.title = "Due back"}),
                                   field<&OrderRow::ordered_at>("ordered_at", {.title = "Ordered"}),
                                   field<&OrderRow::status_at>("status_at", {.title = "Since"}),
                                   field<&OrderRow::is_unread>("is_unread", {.title = "Unread"}),
                                   field<&OrderRow::version>("version"),
                                   field<&OrderRow::created_at>("created_at", {.title = "Created"}),
                                   field<&OrderRow::updated_at>("updated_at", {.title = "Changed"}),
                                   field<&OrderRow::archived_at>("archived_at", {.title = "Archived"}),
                               });
    return schema;
}

const Schema &Describe<OrderFilter>::schema()
{
    static const Schema schema(
        "order_filter",
        {
            field<&OrderFilter::q>("q", {.title = "Search", .maxLength = 200}),
            field<&OrderFilter::status>("status", {.title = "Status"}),
            field<&OrderFilter::status_group>("status_group", {.title = "Group"}),
            field<&OrderFilter::kind>("kind", {.title = "Kind"}),
            field<&OrderFilter::urgent>("urgent", {.title = "Urgent"}),
            field<&OrderFilter::overdue>("overdue", {.title = "Overdue"}),
            field<&OrderFilter::unread>("unread", {.title = "Unread"}),
            field<&OrderFilter::work_list>("work_list", {.title = "Work list"}),
            field<&OrderFilter::seat_size>("seat_size", {.title = "Seat size"}),
            field<&OrderFilter::fitter>("fitter", {.title = "Fitter"}),
            field<&OrderFilter::customer>("customer", {.title = "Customer"}),
            field<&OrderFilter::horse>("horse", {.title = "Horse"}),
            field<&OrderFilter::factory>("factory", {.title = "Factory"}),
            field<&OrderFilter::brand>("brand", {.title = "Brand"}),
            field<&OrderFilter::model>("model", {.title = "Model"}),
            field<&OrderFilter::leather>("leather", {.title = "Leather"}),
            field<&OrderFilter::region>("region", {.title = "Region"}),
            field<&OrderFilter::country>("country", {.title = "Country", .maxLength = 2, .format = Format::Country}),
            field<&OrderFilter::ordered_from>("ordered_from", {.title = "Ordered from"}),
            field<&OrderFilter::ordered_to>("ordered_to", {.title = "Ordered until"}),
            field<&OrderFilter::promised_from>("promised_from", {.title = "Promised from"}),
            field<&OrderFilter::promised_to>("promised_to", {.title = "Promised until"}),
            field<&OrderFilter::created_from>("created_from", {.title = "Created from"}),
            field<&OrderFilter::created_to>("created_to", {.title = "Created until"}),
            field<&OrderFilter::archived>("archived", {.title = "Archived"}),
        });
    return schema;
}

const Schema &Describe<StatusCount>::schema()
{
    static const Schema schema("status_count",
                               {field<&StatusCount::status>("status"), field<&StatusCount::count>("count")});
    return schema;
}

const Schema &Describe<CurrencyAverage>::schema()
{
    static const Schema schema("currency_average",
                               {field<&CurrencyAverage::currency>("currency"), field<&CurrencyAverage::count>("count"),
                                field<&CurrencyAverage::average_minor>("average_minor")});
    return schema;
}

const Schema &Describe<OrderStatistics>::schema()
{
    static const Schema schema("order_statistics",
                               {
                                   field<&OrderStatistics::total>("total"),
                                   field<&OrderStatistics::urgent>("urgent"),
                                   field<&OrderStatistics::overdue>("overdue"),
                                   field<&OrderStatistics::pending>("pending"),
                                   field<&OrderStatistics::in_progress>("in_progress"),
                                   field<&OrderStatistics::completed>("completed"),
                                   field<&OrderStatistics::cancelled>("cancelled"),
                                   field<&OrderStatistics::statuses>("statuses"),
                                   field<&OrderStatistics::averages>("averages"),
                               });
    return schema;
}

const Schema &Describe<OrderSuggestion>::schema()
{
    static const Schema schema("order_suggestion",
                               {field<&OrderSuggestion::kind>("kind"), field<&OrderSuggestion::text>("text"),
                                field<&OrderSuggestion::order_id>("order_id"),
                                field<&OrderSuggestion::orders>("orders")});
    return schema;
}

const Schema &Describe<WorkListCount>::schema()
{
    static const Schema schema("work_list_count",
                               {field<&WorkListCount::work_list>("work_list"), field<&WorkListCount::count>("count")});
    return schema;
}

const Schema &Describe<SavedView>::schema()
{
    static const Schema schema(
        "saved_view",
        {
            field<&SavedView::id>("id", {.access = Access::CreateOnly}),
            field<&SavedView::owner_name>("owner_name", {.access = Access::ReadOnly, .title = "Owner"}),
            field<&SavedView::is_mine>("is_mine", {.access = Access::ReadOnly}),
            field<&SavedView::name>("name", {.required = true, .title = "Name", .maxLength = 100}),
            field<&SavedView::filter>("filter", {.title = "Filter"}),
            field<&SavedView::sort>("sort", {.title = "Order", .maxLength = 200}),
            field<&SavedView::layout>("layout", {.maxLength = 10000, .format = Format::Json}),
            field<&SavedView::is_shared>("is_shared", {.title = "Shared"}),
            field<&SavedView::count>("count", {.access = Access::ReadOnly}),
            field<&SavedView::version>("version", {.access = Access::ReadOnly}),
            field<&SavedView::created_at>("created_at", {.access = Access::ReadOnly}),
            field<&SavedView::updated_at>("updated_at", {.access = Access::ReadOnly}),
            field<&SavedView::archived_at>("archived_at", {.access = Access::ReadOnly}),
        });
    return schema;
}

} // namespace oms
