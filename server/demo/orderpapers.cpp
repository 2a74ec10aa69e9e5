// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/orderpapers.h"

#include "server/demo/orderwords.h"

#include <algorithm>

namespace oms::demo {

namespace {

using namespace std::chrono;

constexpr days recent {150};

class Papers {
public:
    Papers(OrderContext &context, const Plan &plan, Chance &chance, MadeOrder &made)
        : m_context(context)
        , m_plan(plan)
        , m_chance(chance)
        , m_made(made)
    { }

    void run()
    {
        if (m_made.order.horse_id && m_chance.permille(450))
            measure();
        edits();
        if (m_chance.permille(350))
            for (int count = m_chance.between(1, 3); count > 0; --count)
                comment();
        if (m_made.order.released_at)
            print();
        if (m_made.order.updated_at > ordersNow - recent)
            read();
    }

private:
    Doer fitter() { return {m_context.data.fitters[m_plan.fitter].user_id, Role::Fitter}; }

    Instant between(Instant first, Instant last)
    {
        const auto range = duration_cast<seconds>(last - first).count();
        return range <= 0 ? first : first + seconds(std::int64_t(m_chance.below(std::size_t(range))));
    }

    void measure()
    {
        Measured made;
        auto &set = made.set;
        set.taken_at = m_plan.created + minutes(m_chance.between(1, 8));
        set.id = m_context.numbers.next<MeasurementSetId>(Entity::Measurement, set.taken_at);
        set.horse_id = *m_made.order.horse_id;
        set.order_id = m_made.order.id;
        set.method = static_cast<MeasurementMethod>(m_chance.below(Choices<MeasurementMethod>::codes.size()));
        for (const auto &type : measurementTypes())
            if (type.pair.empty() ? m_chance.permille(600) : set.method != MeasurementMethod::Manual)
                set.values.push_back(value(type));
        if (m_chance.permille(200))
            set.notes = "Stands square, right shoulder a little stronger.";
        set.created_at = set.updated_at = set.taken_at;
        made.by = fitter().user.value();
        auditOf(m_context, m_made, set.taken_at, fitter(), "measurement_set", set.id.value,
                R"({"method":")" + std::string(codeOf(set.method)) + "\"}");
        m_made.measurements.push_back(std::move(made));
    }

    //! In the middle of what is possible.
    MeasurementValue value(const MeasurementType &type)
    {
        MeasurementValue value;
        value.type_code = std::string(type.code);
        if (type.unit == MeasurementUnit::Choice)
            value.value_text = std::string(type.words[m_chance.below(type.words.size())]);
        else
            value.value_num = type.min + (type.max - type.min) * m_chance.between(40, 60) / 100;
        return value;
    }

    //! A draft is saved again and again while it is written.
    void edits()
    {
        static constexpr std::pair<std::string_view, std::string_view> fields[] = {
            {R"({"fitter_reference":""})", R"({"fitter_reference":"A)"},
            {R"({"saddle_note":""})", R"({"saddle_note":"as discussed )"},
            {R"({"requested_date":null})", R"({"requested_date":")"},
            {R"({"special_instructions":""})", R"({"special_instructions":"see sample )"}};
        const auto until = m_plan.times.empty() ? m_made.order.updated_at : m_plan.times.front();
        const auto end = std::min(until, m_plan.created + minutes(80));
        for (int count = m_chance.between(3, 8); count > 0; --count) {
            const auto &[before, after] = fields[m_chance.below(std::size(fields))];
            audit(m_context, m_made, between(m_plan.created, end), fitter(), "change", std::string(before),
                  std::string(after) + std::to_string(m_chance.between(10, 99)) + "\"}");
        }
        if (m_plan.times.empty())
            m_made.order.updated_at = std::max(m_made.order.updated_at, end);
    }

    void comment()
    {
        const auto &words = m_chance.pick(commentWords());
        const bool isFactorys = words.author == Role::Supplier || words.audience == Audience::Factory;
        if (isFactorys && !m_made.order.released_at)
            return;
        const auto first = isFactorys ? *m_made.order.released_at : m_plan.created;
        OrderComment made;
        made.created_at = made.updated_at = between(first + minutes(1), m_made.order.updated_at);
        made.id = m_context.numbers.next<OrderCommentId>(Entity::Comment, made.created_at);
        const auto party = words.author == Role::Fitter ? Party::Fitter
            : words.author == Role::Supplier            ? Party::Factory
                                                        : Party::Supervisor;
        const auto who =
            m_context.people.doer(party, m_context.data.fitters[m_plan.fitter], m_made.order.factory_id, m_chance);
        made.author_id = who.user;
        made.audience = words.audience;
        made.body = std::string(words.text);
        auditOf(m_context, m_made, made.created_at, who, "order_comment", made.id.value,
                R"({"audience":")" + std::string(codeOf(made.audience)) + "\"}");
        m_made.comments.push_back(std::move(made));
    }

    void print()
    {
        OrderEvent event;
        event.at = *m_made.order.released_at + minutes(m_chance.between(20, 900));
        if (event.at > m_made.order.updated_at)
            return;
        event.id = m_context.numbers.next<OrderEventId>(Entity::Event, event.at);
        event.order_id = m_made.order.id;
        event.kind = OrderEventKind::Print;
        event.text = "Work order";
        event.audience = Audience::Factory;
        event.actor_id =
            m_context.people
                .doer(Party::Factory, m_context.data.fitters[m_plan.fitter], m_made.order.factory_id, m_chance)
                .user;
        m_made.events.push_back(std::move(event));
    }

    void read()
    {
        const auto last = m_made.order.updated_at;
        if (m_chance.permille(700))
            m_made.readMarks.push_back({fitter().user.value(), between(m_plan.created, last)});
        if (m_made.order.released_at && m_chance.permille(700))
            m_made.readMarks.push_back(
                {m_context.people
                     .doer(Party::Factory, m_context.data.fitters[m_plan.fitter], m_made.order.factory_id, m_chance)
                     .user.value(),
                 between(*m_made.order.released_at, last)});
    }

    OrderContext &m_context;
    const Plan &m_plan;
    Chance &m_chance;
    MadeOrder &m_made;
};

} // namespace

void addPapers(OrderContext &context, const Plan &plan, Chance &chance, MadeOrder &made)
{
    Papers(context, plan, chance, made).run();
}

} // namespace oms::demo
