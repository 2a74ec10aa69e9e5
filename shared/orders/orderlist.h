// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/result.h"
#include "shared/orders/order.h"

//! A row of an order list, and what a list can be narrowed by: one object for lists, work lists, saved views, reports
//! and export, on server and laptop.
namespace oms {

//! What the grid shows (C01). Fields of money are absent for whoever may not see prices.
struct OrderRow {
    OrderId id;
    std::optional<int> number;
    std::optional<std::string> provisional;
    OrderKind kind = OrderKind::Sale;
    OrderStatus status = OrderStatus::Draft;
    bool is_urgent = false;
    std::optional<Date> deadline;
    std::optional<CustomerId> customer_id;
    std::optional<std::string> customer_name;
    std::optional<HorseId> horse_id;
    std::optional<std::string> horse_name;
    std::optional<std::string> country_code; //!< of the customer
    std::optional<FitterId> fitter_id;
    std::optional<std::string> fitter_name;
    std::optional<FactoryId> factory_id;
    std::optional<std::string> factory_name;
    std::optional<BrandId> brand_id;
    std::optional<std::string> brand_name;
    std::optional<ModelId> model_id;
    std::optional<std::string> model_name;
    std::optional<LeatherTypeId> leather_type_id;
    std::optional<std::string> leather_name;
    std::optional<int> seat_size_q4; //!< quarter inches
    RegionCode region_code = RegionCode::Eu;
    std::string currency;
    std::string fitter_reference;
    std::optional<std::string> serial_no;
    std::optional<std::string> warehouse_name;
    std::optional<MinorUnits> total_minor;
    std::optional<MinorUnits> paid_minor;
    std::optional<MinorUnits> balance_minor;
    std::optional<MinorUnits> deposit_minor; //!< required
    std::optional<Date> requested_date;
    std::optional<Date> promised_date;
    std::optional<Date> due_back;
    std::optional<Instant> ordered_at;
    std::optional<Instant> status_at;
    bool is_unread = false; //!< changed by somebody else since this person opened it
    int version = 1;
    Instant created_at;
    Instant updated_at;
    std::optional<Instant> archived_at;
};
template<>
struct Describe<OrderRow> {
    static const Schema &schema();
};

inline constexpr std::chrono::days trialWarningDays {3}; //!< before a trial is due back
inline constexpr std::chrono::days closeAfterDays {30}; //!< with the fitter

//! Fixed questions of the office, each a filter and an order.
enum class WorkList {
    ToApprove, //!< ordered or changed; urgent first, then oldest
    Urgent, //!< open and urgent
    Overdue, //!< open, promised for a day before today
    OnHold,
    RequiringDeposit, //!< ordered or changed, paid less than the deposit
    Production, //!< approved … P3; urgent first, then oldest
    TrialsDue, //!< on trial, due back within 3 days or before
    ToClose, //!< shipped to fitter for more than 30 days
};
template<>
struct Choices<WorkList> {
    static constexpr std::array<std::string_view, 8> codes {
        "to-approve", "urgent", "overdue", "on-hold", "requiring-deposit", "production", "trials-due", "to-close"};
};

//! All that are given must hold; several of one are alternatives. As JSON in a saved view, as query parameters of the
//! same names in a request.
struct OrderFilter {
    std::optional<std::string>
        q; //!< any part of number, customer, horse, fitter, factory, brand, model, reference, serial, notes
    Texts status; //!< codes
    std::optional<StatusWord> status_group;
    Texts kind;
    std::optional<bool> urgent;
    std::optional<bool> overdue;
    std::optional<bool> unread;
    std::optional<WorkList> work_list;
    Texts seat_size; //!< "17.5", "17,5", "17 1/2"
    std::vector<FitterId> fitter;
    std::vector<CustomerId> customer;
    std::vector<HorseId> horse;
    std::vector<FactoryId> factory;
    std::vector<BrandId> brand;
    std::vector<ModelId> model;
    std::vector<LeatherTypeId> leather;
    Texts region;
    std::optional<std::string> country; //!< of the customer
    std::optional<Date> ordered_from; //!< both included, UTC days
    std::optional<Date> ordered_to;
    std::optional<Date> promised_from;
    std::optional<Date> promised_to;
    std::optional<Date> created_from;
    std::optional<Date> created_to;
    std::optional<bool> archived; //!< absent: live ones
};
template<>
struct Describe<OrderFilter> {
    static const Schema &schema();
};

//! Quarter inches of "17.5", "17,5", "17 1/2", "17½"; nothing for what is no seat size.
std::optional<int> seatSizeFrom(std::string_view text);

//! Refuses Invalid: an unknown code, a seat size that is none, a range that ends before it begins.
Result<void> checkFilter(const OrderFilter &filter);
//! Whether the row passes, by what the row holds (`q` by folded words, in any order). Laptops narrow their lists with
//! it.
bool passes(const OrderRow &row, const OrderFilter &filter, Date today);

//! C14. Per-status counts add up to total; no orders give zeros.
struct StatusCount {
    OrderStatus status = OrderStatus::Draft;
    std::int64_t count = 0;
};
template<>
struct Describe<StatusCount> {
    static const Schema &schema();
};
struct CurrencyAverage {
    std::string currency;
    std::int64_t count = 0;
    MinorUnits average_minor = 0; //!< half-even
};
template<>
struct Describe<CurrencyAverage> {
    static const Schema &schema();
};
struct OrderStatistics {
    std::int64_t total = 0;
    std::int64_t urgent = 0;
    std::int64_t overdue = 0;
    std::int64_t pending = 0;
    std::int64_t in_progress = 0;
    std::int64_t completed = 0;
    std::int64_t cancelled = 0;
    std::vector<StatusCount> statuses; //!< every status, zeros included
    std::vector<CurrencyAverage> averages; //!< of those with a price, by currency; none for whoever sees no prices
};
template<>
struct Describe<OrderStatistics> {
    static const Schema &schema();
};

//! C11: something that people might mean by what they have typed.
enum class SuggestionKind { Number, Customer, Horse, Fitter, Model, Reference, Serial };
template<>
struct Choices<SuggestionKind> {
    static constexpr std::array<std::string_view, 7> codes {"number", "customer",  "horse", "fitter",
                                                            "model",  "reference", "serial"};
};
struct OrderSuggestion {
    static constexpr std::size_t fewest = 2; //!< code points that must be typed
    SuggestionKind kind = SuggestionKind::Number;
    std::string text;
    OrderId order_id; //!< one of them
    int orders = 0; //!< how many of the newest that were found hold it
};
template<>
struct Describe<OrderSuggestion> {
    static const Schema &schema();
};

//! GET /orders/worklists: how much there is to do.
struct WorkListCount {
    WorkList work_list = WorkList::ToApprove;
    std::int64_t count = 0;
};
template<>
struct Describe<WorkListCount> {
    static const Schema &schema();
};

//! A filter with a name. A view of columns and order is the client's: `layout` is its JSON, kept and not read.
struct SavedView {
    SavedViewId id;
    std::optional<std::string> owner_name; //!< joined
    bool is_mine = true;
    std::string name;
    OrderFilter filter;
    std::string sort; //!< as in a request: "-is_urgent,ordered_at"
    std::string layout = "{}"; //!< JSON object
    bool is_shared = false; //!< with everybody who may read orders; each sees their own orders in it
    std::optional<std::int64_t> count; //!< of the person who asks; in GET /saved-views?counts=true
    int version = 1;
    Instant created_at;
    Instant updated_at;
    std::optional<Instant> archived_at;
};
template<>
struct Describe<SavedView> {
    static const Schema &schema();
};

} // namespace oms
