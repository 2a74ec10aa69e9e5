// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/printing/ordersheet.h"

#include "client/models/days.h"
#include "client/models/schematext.h"
#include "client/orderbook/orderlink.h"
#include "client/printing/flow.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace oms::printing {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OrderSheet)
};

constexpr qreal codeSize = 25;
constexpr qreal tick = 3.4;
constexpr qreal titleWidth = 34; //!< of an option's name
constexpr qreal columnGap = 7;
constexpr qreal gapBelow = 1.4; //!< a fact
constexpr std::size_t mostTogether = 14; //!< lines of a group; more of them may go on in the next column
constexpr Type nameType {.points = 7.5, .ink = inks::soft};
constexpr Type factType {.points = 10};
constexpr Type optionType {.points = 8.5, .ink = inks::soft};
constexpr Type answerType {.points = 10, .weight = QFont::DemiBold};
constexpr Type headingType {.points = 9, .weight = QFont::DemiBold};

struct Fact {
    QString name;
    QString text;
};

QString orEmpty(const std::optional<std::string> &text)
{
    return text ? toQString(*text) : QString();
}

QString longDay(const std::optional<Date> &day)
{
    return day ? QLocale().toString(dayOf(*day), Words::tr("d MMM yyyy", "a day on paper")) : QString();
}

QString longDay(const std::optional<Instant> &at)
{
    return at ? longDay(std::optional(std::chrono::floor<std::chrono::days>(*at))) : QString();
}

QString lineOf(const Address &address)
{
    QStringList parts {toQString(address.line1), orEmpty(address.line2),
                       (orEmpty(address.postal_code) + u' ' + toQString(address.city)).trimmed(),
                       orEmpty(address.state), toQString(address.country_code)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString statusWords(const Order &order, Reader reader)
{
    const auto status = statusText(order.status, reader, order.released_at.has_value());
    return isStop(order) && reader == Reader::House ? Words::tr("%1: not to be built", "a state").arg(status) : status;
}

//! The large head of the first page.
void writeHead(Flow &flow, const PrintedOrder &printed, Reader reader)
{
    const auto &order = printed.order;
    auto &page = flow.page();
    const auto area = flow.rest();
    page.qrCode({area.right() - codeSize, area.top(), codeSize, codeSize}, linkTo(order.id));
    const Type number {.points = 30, .weight = QFont::DemiBold};
    const auto words = numberText(order);
    page.text({area.left(), area.top() - 2, area.width(), 14}, words, number);
    auto x = area.left() + widthOf(words, number) + 5;
    const auto y = area.top() + 2.2;
    x = page.badge({x, y}, statusWords(order, reader), isStop(order));
    if (order.is_urgent)
        page.badge({x, y},
                   order.deadline ? Words::tr("URGENT until %1").arg(longDay(order.deadline)) : Words::tr("URGENT"),
                   true);
    const auto width = area.width() - codeSize - 6;
    const Type saddle {.points = 15, .weight = QFont::DemiBold};
    auto below = area.top() + 13;
    const QStringList name {printed.saddle, printed.seat.isEmpty() ? QString() : printed.seat + u'″'};
    below += page.text({area.left(), below, width, 8}, name.join(u"  "_s).trimmed(), saddle);
    page.text({area.left(), below, width, 6}, printed.leather, {.points = 11});
    flow.down(codeSize + 3);
    flow.rule();
    flow.down(2.5);
}

//! The small head of the pages that follow.
qreal writeHeadAgain(Page &page, const QRectF &area, const PrintedOrder &printed)
{
    const Type number {.points = 14, .weight = QFont::DemiBold};
    const auto words = numberText(printed.order);
    page.text({area.left(), area.top(), area.width(), 8}, words, number);
    page.text({area.left() + widthOf(words, number) + 4, area.top() + 1.4, area.width(), 6},
              printed.saddle + u"  "_s + printed.seat, {.points = 10, .ink = inks::soft});
    page.line({area.left(), area.top() + 8}, {area.right(), area.top() + 8}, {.ink = inks::line});
    return area.top() + 11;
}

void writeFacts(Flow &flow, const std::vector<Fact> &facts, int columns = 4)
{
    std::vector<Fact> known;
    std::copy_if(facts.begin(), facts.end(), std::back_inserter(known),
                 [](const Fact &fact) { return !fact.text.isEmpty(); });
    const auto cell = flow.width() / columns;
    for (std::size_t row = 0; row < known.size(); row += std::size_t(columns)) {
        const auto last = std::min(known.size(), row + std::size_t(columns));
        qreal height = 0;
        for (auto i = row; i < last; ++i)
            height =
                qMax(height, heightOf(known[i].name, cell - 4, nameType) + heightOf(known[i].text, cell - 4, factType));
        height += gapBelow;
        flow.need(height);
        for (auto i = row; i < last; ++i) {
            const QRectF area(flow.left() + cell * qreal(i - row), flow.y(), cell - 4, height);
            const auto name = flow.page().text(area, known[i].name, nameType);
            flow.page().text(area.adjusted(0, name, 0, 0), known[i].text, factType);
        }
        flow.down(height);
    }
}

std::vector<Fact> factsOf(const PrintedOrder &printed)
{
    const auto &order = printed.order;
    std::vector<Fact> facts {{Words::tr("Customer"), orEmpty(order.customer_name)},
                             {Words::tr("Horse"), orEmpty(order.horse_name)},
                             {Words::tr("Fitter"), orEmpty(order.fitter_name)},
                             {Words::tr("Factory"), orEmpty(order.factory_name)},
                             {Words::tr("Promised for"), longDay(order.promised_date)},
                             {Words::tr("Wished for"), longDay(order.requested_date)},
                             {Words::tr("Ordered"), longDay(order.ordered_at)},
                             {Words::tr("Approved"), longDay(order.approved_at)},
                             {Words::tr("Kind"), kindText(order.kind)},
                             {Words::tr("Fitter's reference"), toQString(order.fitter_reference)},
                             {Words::tr("Serial number"), orEmpty(order.serial_no)}};
    return facts;
}

//! How the customer is reached, and where the saddle goes: not for a factory.
void writeContact(Flow &flow, const PrintedOrder &printed)
{
    QStringList contact;
    if (printed.customer)
        for (const auto &one : {printed.customer->phone, printed.customer->mobile, printed.customer->email})
            if (one)
                contact << toQString(*one);
    const auto &goal = printed.order.ship_to;
    writeFacts(flow,
               {{Words::tr("Contact"), contact.join(u" · "_s)},
                {Words::tr("Ship to"), goal ? toQString(goal->name) + u", "_s + lineOf(goal->address) : QString()}},
               2);
}

//! What is said in free words is framed: it must not be missed.
void writeFrame(Flow &flow, const QString &heading, const std::string &words)
{
    const auto text = toQString(words).trimmed();
    if (text.isEmpty())
        return;
    flow.down(1.5);
    flow.frame(heading, headingType.in(inks::soft), text, {.points = 10.5, .weight = QFont::Medium});
    flow.down(1.5);
}

void writeHeading(Flow &flow, const QString &words, qreal room)
{
    flow.down(3.5);
    flow.need(room + 8);
    flow.page().fill({flow.left(), flow.y(), flow.width(), 5.6}, inks::tint);
    flow.page().text({flow.left() + 2, flow.y() + 0.7, flow.width(), 5}, words, headingType);
    flow.down(7);
}

qreal optionHeight(const SpecLine &line, qreal width)
{
    const auto answer = heightOf(toQString(line.text), width - tick - 3 - titleWidth - 2, answerType);
    const auto title = heightOf(toQString(line.title), titleWidth, optionType);
    return qMax(answer, title) + 1.5;
}

void writeOption(Page &page, const SpecLine &line, const QRectF &area)
{
    page.box({area.left() + 0.2, area.top() + 0.9, tick, tick}, {.width = 0.3});
    const auto left = area.left() + tick + 3;
    // both stand on one line, though the answer is larger
    page.text({left, area.top() + (lineHeightOf(answerType) - lineHeightOf(optionType)) / 2 + 0.4, titleWidth, 0},
              toQString(line.title), optionType);
    page.text({left + titleWidth + 2, area.top() + 0.4, area.right() - left - titleWidth - 2, 0}, toQString(line.text),
              answerType);
    page.line({left, area.bottom()}, area.bottomRight(), {.width = 0.12, .ink = inks::line});
}

//! One group of options stays together.
Block blockOf(const SpecGroup &group)
{
    const auto heading = group.group == OptionGroup::General ? QString() : choiceText(codeOf(group.group));
    const qreal head = heading.isEmpty() ? 0 : 6.5;
    return {[group, head](qreal width) {
                auto height = head;
                for (const auto &line : group.lines)
                    height += optionHeight(line, width);
                return height + 1.5;
            },
            [group, head, heading](Page &page, const QRectF &area) {
                if (head > 0)
                    page.text({area.left(), area.top() + 1.5, area.width(), head}, heading, headingType);
                auto y = area.top() + head;
                for (const auto &line : group.lines) {
                    const auto height = optionHeight(line, area.width());
                    writeOption(page, line, {area.left(), y, area.width(), height});
                    y += height;
                }
            }};
}

void writeSpec(Flow &flow, const PrintedOrder &printed)
{
    writeHeading(flow, Words::tr("Saddle"), 20);
    if (printed.spec.empty())
        return flow.write(printed.order.is_summary ? Words::tr("Closed long ago: what was built is at the server.")
                                                   : Words::tr("No saddle chosen yet"),
                          factType);
    std::vector<Block> blocks;
    for (const auto &group : printed.spec)
        for (std::size_t first = 0; first < group.lines.size(); first += mostTogether) {
            const auto last = std::min(group.lines.size(), first + mostTogether);
            blocks.push_back(
                blockOf({first == 0 ? group.group : OptionGroup::General,
                         {group.lines.begin() + std::ptrdiff_t(first), group.lines.begin() + std::ptrdiff_t(last)}}));
        }
    flow.inColumns(blocks, 2, columnGap);
}

//! "Shoulder angle": "left 52.0°, right 54.0°"; the rest as they come.
std::vector<Fact> measuresOf(const MeasurementSet &visit, Lengths lengths)
{
    const auto textOf = [&](std::string_view code) {
        const auto found = std::find_if(visit.values.begin(), visit.values.end(),
                                        [=](const MeasurementValue &value) { return value.type_code == code; });
        return found == visit.values.end() ? QString() : measureText(*found, lengths);
    };
    std::vector<Fact> facts;
    for (const auto &type : measurementTypes()) {
        auto text = textOf(type.code);
        if (!type.pair.empty()) {
            if (&type > measurementType(type.pair))
                continue; // it stands beside the other
            const auto other = textOf(type.pair);
            QStringList sides;
            if (!text.isEmpty())
                sides << Words::tr("left %1").arg(text);
            if (!other.isEmpty())
                sides << Words::tr("right %1").arg(other);
            text = sides.join(u", "_s);
        }
        facts.push_back({measurementText(type), text});
    }
    return facts;
}

void writeMeasurements(Flow &flow, const PrintedOrder &printed, Lengths lengths)
{
    const auto *visit = visitOf(printed);
    if (!visit)
        return;
    auto heading = Words::tr("Measured %1").arg(longDay(std::optional(visit->taken_at)));
    if (visit->taken_by_name)
        heading =
            Words::tr("%1 by %2", "measured on a day, by somebody").arg(heading, toQString(*visit->taken_by_name));
    if (visit->order_id != printed.order.id)
        heading += u" · "_s + Words::tr("for an earlier order");
    writeHeading(flow, heading, 18);
    writeFacts(flow, measuresOf(*visit, lengths), 5);
    if (!visit->notes.empty())
        flow.write(toQString(visit->notes), factType);
}

struct StepColumn {
    const char *title;
    qreal width; //!< of the whole
};

constexpr StepColumn stepColumns[] = {
    {QT_TRANSLATE_NOOP("OrderSheet", "Step"), 0.08}, {QT_TRANSLATE_NOOP("OrderSheet", "Begun"), 0.14},
    {QT_TRANSLATE_NOOP("OrderSheet", "Done"), 0.14}, {QT_TRANSLATE_NOOP("OrderSheet", "By"), 0.2},
    {QT_TRANSLATE_NOOP("OrderSheet", "Check"), 0.1}, {QT_TRANSLATE_NOOP("OrderSheet", "Remarks"), 0.34},
};
using StepRow = std::array<QString, std::size(stepColumns)>;

//! Steps that were done, are done again or are still to do.
std::vector<StepRow> stepRowsOf(const Order &order)
{
    std::vector<StepRow> rows;
    for (const auto &step : order.production_steps) {
        const auto result = step.result ? choiceText(codeOf(*step.result)) : QString();
        rows.push_back({toQString(codeOf(step.step)), longDay(step.started_at), longDay(step.finished_at),
                        orEmpty(step.employee_name), result, orEmpty(step.note)});
    }
    for (const auto step : {StepName::P1, StepName::P2, StepName::P3, StepName::Qc})
        if (std::none_of(order.production_steps.begin(), order.production_steps.end(),
                         [=](const ProductionStep &one) { return one.step == step; }))
            rows.push_back({toQString(codeOf(step)), {}, {}, {}, {}, {}});
    return rows;
}

//! A table to fill in by hand; what the program knows already stands in it.
void writeSteps(Flow &flow, const Order &order)
{
    constexpr qreal padding = 1.5;
    constexpr Type cellType {.points = 8.5};
    const auto rows = stepRowsOf(order);
    std::vector<qreal> heights;
    for (const auto &row : rows) {
        qreal height = 7; // room for a hand
        for (std::size_t i = 0; i < row.size(); ++i)
            height = qMax(height, heightOf(row[i], flow.width() * stepColumns[i].width - 2 * padding, cellType) + 3);
        heights.push_back(height);
    }
    writeHeading(flow, Words::tr("Production"), std::accumulate(heights.begin(), heights.end(), qreal(4)));
    auto x = flow.left();
    for (const auto &column : stepColumns) {
        const auto width = flow.width() * column.width;
        flow.page().text({x + padding, flow.y() - 0.5, width, 4},
                         QCoreApplication::translate("OrderSheet", column.title), nameType);
        x += width;
    }
    flow.down(3.6);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        x = flow.left();
        for (std::size_t i = 0; i < rows[row].size(); ++i) {
            const QRectF cell(x, flow.y(), flow.width() * stepColumns[i].width, heights[row]);
            flow.page().box(cell, {.ink = inks::line});
            flow.page().text(cell.adjusted(padding, 1.6, -padding, 0), rows[row][i],
                             i == 0 ? cellType.bold() : cellType);
            x = cell.right();
        }
        flow.down(heights[row]);
    }
}

} // namespace

void addOrderSheet(Document &document, const PrintedOrder &whole, const SheetWishes &wishes)
{
    const auto printed = wishes.reader == Reader::Factory ? forFactory(whole) : whole;
    const auto &order = printed.order;
    Flow flow(document, {}, [&](Page &page, const QRectF &area) { return writeHeadAgain(page, area, printed); });
    writeHead(flow, printed, wishes.reader);
    writeFacts(flow, factsOf(printed));
    writeContact(flow, printed);
    writeFrame(flow, Words::tr("Special instructions"), order.special_instructions);
    writeFrame(flow, Words::tr("Note on the saddle"), order.saddle_note);
    writeSpec(flow, printed);
    writeMeasurements(flow, printed, wishes.lengths);
    writeSteps(flow, order);
    flow.finish(Words::tr("%1 · printed %2 by %3").arg(numberText(order), wishes.printedAt, wishes.printedBy));
}

} // namespace oms::printing
