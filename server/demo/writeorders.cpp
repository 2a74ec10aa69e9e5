// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/writeorders.h"

#include "sql/demoorders.h"

#include <map>

namespace oms::demo {

namespace {

namespace into = sql::demoorders;

constexpr std::size_t ordersAtATime = 2000;

//! Rows for each table; sent table by table, since one connection copies into one table at a time.
class OrderRows {
public:
    explicit OrderRows(const Catalogue &catalogue)
        : m_catalogue(catalogue)
    { }

    void add(const MadeOrder &made)
    {
        order(made);
        party(made, "customer", made.customer);
        party(made, "ship_to", made.order.ship_to);
        configuration(made);
        charges(made);
        building(made);
        unit(made);
        measurements(made);
        words(made);
        audit(made);
    }

    //! Each table after those that it refers to. Orders that repair a unit come after the units.
    void send(BulkLoad &load)
    {
        load.copy(into::orders, m_orders);
        const auto copy = [&](const Statement &statement, std::vector<Params> &rows) {
            load.copy(statement, rows);
            rows.clear();
        };
        m_orders.clear();
        copy(into::units, m_units);
        copy(into::orders, m_repairs);
        copy(into::parties, m_parties);
        copy(into::options, m_options);
        copy(into::extras, m_extras);
        copy(into::charges, m_charges);
        copy(into::tradeIns, m_tradeIns);
        copy(into::payments, m_payments);
        copy(into::steps, m_steps);
        copy(into::shipments, m_shipments);
        copy(into::trials, m_trials);
        copy(into::movements, m_movements);
        copy(into::measurements, m_sets);
        copy(into::measured, m_measured);
        copy(into::confirmations, m_confirmations);
        copy(into::events, m_events);
        copy(into::comments, m_comments);
        copy(into::readMarks, m_readMarks);
        copy(into::audit, m_audit);
    }

private:
    void order(const MadeOrder &made)
    {
        const auto &o = made.order;
        const auto &c = o.configuration;
        const auto *model = c.model_id ? m_catalogue.find(*c.model_id) : nullptr;
        const auto &a = *o.amounts;
        (o.repaired_unit_id ? m_repairs : m_orders)
            .push_back({o.id,
                        o.number,
                        o.provisional,
                        o.kind,
                        o.status,
                        o.resume_status,
                        o.is_urgent,
                        o.deadline,
                        o.fitter_id,
                        o.customer_id,
                        o.horse_id,
                        o.factory_id,
                        o.region_code,
                        o.currency,
                        o.price_list_id,
                        o.tax_basis_points,
                        o.fitter_reference,
                        o.special_instructions,
                        o.internal_note,
                        o.requested_date,
                        o.promised_date,
                        model ? Param(model->brand_id) : Param(std::nullopt),
                        c.model_id,
                        c.leather_type_id,
                        c.leather_colour_id,
                        seatSize(c, m_catalogue),
                        o.saddle_note,
                        o.serial_no,
                        a.saddle_minor,
                        a.options_minor,
                        a.extras_minor,
                        a.tax_minor,
                        a.total_minor,
                        a.paid_minor,
                        a.deposit_minor,
                        a.is_complete,
                        o.deposit_waiver,
                        o.balance_waiver,
                        o.warehouse_id,
                        o.due_back,
                        o.cancel_reason,
                        o.copied_from_id,
                        o.repaired_unit_id,
                        o.ordered_at,
                        o.approved_at,
                        made.approvedBy,
                        o.released_at,
                        o.completed_at,
                        o.status_at,
                        o.version,
                        o.created_at,
                        made.createdBy,
                        o.updated_at,
                        made.updatedBy,
                        o.archived_at,
                        made.archivedBy});
    }

    void party(const MadeOrder &made, std::string_view role, const std::optional<Recipient> &who)
    {
        if (!who)
            return;
        const auto &a = who->address;
        const auto given = [](const std::string &text) { return text.empty() ? Param(std::nullopt) : Param(text); };
        m_parties.push_back({made.order.id, role, who->name, who->company, given(a.line1), a.line2, given(a.city),
                             a.state, a.postal_code, given(a.country_code), who->phone, who->email});
    }

    void configuration(const MadeOrder &made)
    {
        std::map<Slot, MinorUnits> units;
        for (const auto &line : made.breakdown.lines)
            if (line.slot && line.unit_minor)
                units[*line.slot] = *line.unit_minor;
        const auto unit = [&units](const Slot &slot) {
            const auto at = units.find(slot);
            return at == units.end() ? MinorUnits(0) : at->second;
        };
        for (const auto &s : made.order.configuration.selections)
            m_options.push_back({made.order.id, s.option_id, s.position, s.option_value_id, s.leather_type_id,
                                 s.colour_id, s.is_contrast, s.text, unit(optionSlot(s.option_id, s.position)),
                                 unit(optionSlot(s.option_id, s.position, SlotPart::Contrast))});
        for (const auto &e : made.order.configuration.extras)
            m_extras.push_back({made.order.id, e.extra_id, e.quantity, unit(extraSlot(e.extra_id))});
    }

    static bool isComputed(ChargeKind kind)
    {
        return kind == ChargeKind::Saddle || kind == ChargeKind::Options || kind == ChargeKind::Extras
            || kind == ChargeKind::Tax || kind == ChargeKind::TradeIn;
    }

    //! Those that were entered in their order, then the computed ones.
    void charges(const MadeOrder &made)
    {
        int line = 0;
        const auto add = [&](const Charge &charge) {
            m_charges.push_back({made.order.id, ++line, charge.kind, charge.amount_minor, charge.description});
        };
        for (const auto &charge : made.order.charges)
            add(charge);
        for (const auto &charge : made.breakdown.charges)
            if (isComputed(charge.kind))
                add(charge);
        if (const auto &t = made.order.trade_in)
            m_tradeIns.push_back({made.order.id, t->description, t->serial, t->agreed_minor, t->received_at});
        for (std::size_t i = 0; i < made.payments.size(); ++i) {
            const auto &p = made.payments[i];
            m_payments.push_back({p.id, p.order_id, p.kind, p.method, p.amount_minor, p.currency, p.received_at,
                                  p.reference, made.paymentsRecordedBy[i], p.created_at});
        }
    }

    void building(const MadeOrder &made)
    {
        const auto &o = made.order;
        for (std::size_t i = 0; i < o.production_steps.size(); ++i) {
            const auto &s = o.production_steps[i];
            m_steps.push_back(
                {made.stepIds[i], o.id, s.step, s.started_at, s.finished_at, s.employee_id, s.result, s.note});
        }
        for (const auto &s : o.shipments)
            m_shipments.push_back(
                {s.id, o.id, s.leg, s.carrier, s.tracking, s.shipped_at, s.employee_id, s.expected_at, s.delivered_at});
        for (const auto &t : made.trials)
            m_trials.push_back({t.id, o.id, t.started_at, t.due_back, t.ended_at, orNull(t.outcome)});
    }

    static Param orNull(std::string_view text) { return text.empty() ? Param(std::nullopt) : Param(text); }

    void unit(const MadeOrder &made)
    {
        if (!made.unit)
            return;
        const auto &u = *made.unit;
        m_units.push_back({u.id, u.serial_no, u.model_id, u.leather_type_id, u.seat_size_q4, u.order_id, u.owner_kind,
                           u.owner_fitter_id, u.warehouse_id, u.state, u.is_demo, u.is_sponsored, u.created_at,
                           u.updated_at});
        for (const auto &m : made.movements)
            m_movements.push_back({m.id, u.id, u.order_id, m.from, m.to, m.reason, m.at, m.by});
    }

    void measurements(const MadeOrder &made)
    {
        for (const auto &[set, by] : made.measurements) {
            m_sets.push_back({set.id, set.horse_id, set.order_id, by, set.taken_at, set.method, set.notes,
                              set.created_at, by, set.updated_at, by});
            for (const auto &value : set.values)
                m_measured.push_back({set.id, value.type_code, value.value_num, value.value_text});
        }
    }

    void words(const MadeOrder &made)
    {
        for (const auto &c : made.confirmations)
            m_confirmations.push_back({c.id, made.order.id, c.token_hash, c.sent_to, c.sent_at, c.expires_at,
                                       c.decided_at, orNull(c.decision), c.signer_name, c.reason, c.config_digest});
        for (const auto &e : made.events)
            m_events.push_back({e.id, e.order_id, e.at, e.actor_id, e.kind, e.action, e.from_status, e.to_status,
                                e.text, e.data, e.audience, e.is_correction});
        for (const auto &c : made.comments)
            m_comments.push_back({c.id, made.order.id, c.author_id, c.audience, c.body, c.created_at, c.updated_at});
        for (const auto &r : made.readMarks)
            m_readMarks.push_back({made.order.id, r.user, r.at});
    }

    void audit(const MadeOrder &made)
    {
        for (const auto &a : made.audit)
            m_audit.push_back(
                {a.id, a.at, a.actor, a.role, a.action, a.entity, a.entity_id, orNull(a.before), orNull(a.after)});
    }

    const Catalogue &m_catalogue;
    std::vector<Params> m_orders, m_repairs, m_parties, m_options, m_extras, m_charges, m_tradeIns, m_payments, m_steps,
        m_shipments, m_trials, m_units, m_movements, m_sets, m_measured, m_confirmations, m_events, m_comments,
        m_readMarks, m_audit;
};

} // namespace

void write(BulkLoad &load, OrderMaker &maker)
{
    OrderRows rows(maker.catalogue());
    while (!maker.isDone()) {
        for (std::size_t i = 0; i < ordersAtATime && !maker.isDone(); ++i)
            rows.add(maker.next());
        rows.send(load);
    }
}

} // namespace oms::demo
