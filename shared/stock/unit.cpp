// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/stock/unit.h"

namespace oms {

const Schema &Describe<SaddleUnit>::schema()
{
    static const Schema schema("saddle_unit",
                               {
                                   field<&SaddleUnit::id>("id"),
                                   field<&SaddleUnit::serial_no>("serial_no", {.title = "Serial number"}),
                                   field<&SaddleUnit::model_id>("model_id"),
                                   field<&SaddleUnit::brand_name>("brand_name", {.title = "Brand"}),
                                   field<&SaddleUnit::model_name>("model_name", {.title = "Model"}),
                                   field<&SaddleUnit::leather_type_id>("leather_type_id"),
                                   field<&SaddleUnit::leather_name>("leather_name", {.title = "Leather"}),
                                   field<&SaddleUnit::seat_size_q4>("seat_size_q4", {.title = "Seat size"}),
                                   field<&SaddleUnit::order_id>("order_id"),
                                   field<&SaddleUnit::order_number>("order_number", {.title = "Order number"}),
                                   field<&SaddleUnit::owner_kind>("owner_kind", {.title = "Owner"}),
                                   field<&SaddleUnit::owner_fitter_id>("owner_fitter_id"),
                                   field<&SaddleUnit::owner_fitter_name>("owner_fitter_name", {.title = "Fitter"}),
                                   field<&SaddleUnit::warehouse_id>("warehouse_id"),
                                   field<&SaddleUnit::warehouse_name>("warehouse_name", {.title = "Warehouse"}),
                                   field<&SaddleUnit::state>("state", {.title = "State"}),
                                   field<&SaddleUnit::is_demo>("is_demo", {.title = "Demo"}),
                                   field<&SaddleUnit::is_sponsored>("is_sponsored", {.title = "Sponsored"}),
                                   field<&SaddleUnit::version>("version"),
                                   field<&SaddleUnit::created_at>("created_at", {.title = "Created"}),
                                   field<&SaddleUnit::updated_at>("updated_at", {.title = "Changed"}),
                               });
    return schema;
}

const Schema &Describe<Warehouse>::schema()
{
    static const Schema schema("warehouse",
                               {
                                   field<&Warehouse::id>("id"),
                                   field<&Warehouse::code>("code", {.title = "Code"}),
                                   field<&Warehouse::name>("name", {.title = "Name"}),
                                   field<&Warehouse::address>("address", {.title = "Address"}),
                                   field<&Warehouse::phone>("phone", {.title = "Phone"}),
                                   field<&Warehouse::email>("email", {.title = "E-mail"}),
                                   field<&Warehouse::is_active>("is_active", {.title = "Active"}),
                                   field<&Warehouse::unit_count>("unit_count", {.title = "Saddles"}),
                               });
    return schema;
}

} // namespace oms
