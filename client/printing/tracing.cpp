// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/printing/tracing.h"

#include "client/models/days.h"
#include "client/models/schematext.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace oms::printing {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Tracing)
};

constexpr qreal margin = 12;
constexpr qreal top = 50; //!< where the wither's top stands on the paper
constexpr qreal deepest = 70; //!< of the grid, below it
constexpr qreal overlap = 20; //!< of two halves
constexpr qreal barLength = 100;
constexpr Stroke gridStroke {.width = 0.1, .ink = inks::line};
constexpr Type small {.points = 8, .ink = inks::soft};

struct Width {
    qreal depth; //!< below the top of the wither
    qreal across;
};

std::optional<int> valueIn(const MeasurementSet &visit, std::string_view code)
{
    for (const auto &value : visit.values)
        if (value.type_code == code)
            return value.value_num;
    return {};
}

std::vector<Width> widthsOf(const MeasurementSet &visit)
{
    constexpr std::pair<const char *, qreal> places[] = {
        {"wither_width_2", 20}, {"wither_width_4", 40}, {"wither_width_6", 60}};
    std::vector<Width> widths;
    for (const auto &[code, depth] : places)
        if (const auto across = valueIn(visit, code))
            widths.push_back({depth, qreal(*across)});
    return widths;
}

//! Half of it from the summit down, `side` 1 or −1. Level at the top; below, no wider or narrower between two points
//! than they are (Fritsch-Butland slopes).
void addHalf(QPainterPath &path, const std::vector<Width> &widths, QPointF summit, int side)
{
    const auto point = [&](std::size_t i) { return QPointF(widths[i].across / 2, widths[i].depth); };
    const auto slopeTo = [&](std::size_t i) { // how fast it widens above that point
        const auto before = i == 0 ? QPointF() : point(i - 1);
        return (point(i).x() - before.x()) / (point(i).y() - before.y());
    };
    const auto slopeAt = [&](std::size_t i) {
        if (i + 1 == widths.size())
            return i == 0 ? slopeTo(i) / 2 : slopeTo(i);
        const auto above = slopeTo(i);
        const auto below = slopeTo(i + 1);
        return above * below > 0 ? 2 * above * below / (above + below) : 0;
    };
    const auto place = [&](QPointF at) { return summit + QPointF(side * at.x(), at.y()); };
    path.moveTo(summit);
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const auto before = i == 0 ? QPointF() : point(i - 1);
        const auto third = (point(i).y() - before.y()) / 3;
        const auto leave = i == 0 ? QPointF(point(0).x() * 0.6, 0) : before + QPointF(slopeAt(i - 1) * third, third);
        path.cubicTo(place(leave), place(point(i) - QPointF(slopeAt(i) * third, third)), place(point(i)));
    }
}

QPainterPath profile(const std::vector<Width> &widths, QPointF summit)
{
    QPainterPath path;
    for (const int side : {-1, 1})
        addHalf(path, widths, summit, side);
    return path;
}

QString visitText(const MeasurementSet &visit)
{
    const auto day =
        QLocale().toString(dayOf(std::chrono::floor<std::chrono::days>(visit.taken_at)), QLocale::ShortFormat);
    return visit.taken_by_name
        ? Words::tr("%1 by %2", "measured on a day, by somebody").arg(day, toQString(*visit.taken_by_name))
        : day;
}

QString lengthText(qreal millimetres)
{
    return Words::tr("%1 mm").arg(QLocale().toString(millimetres, 'f', 0));
}

//! One visit, and how it is drawn.
struct Traced {
    const MeasurementSet *visit;
    std::vector<Width> widths;
    Stroke stroke;
};

//! The newest two with a width, the newest first.
std::vector<Traced> tracedOf(const PrintedOrder &printed)
{
    constexpr Stroke now {.width = 0.6};
    constexpr Stroke then {.width = 0.35, .ink = inks::soft, .isDashed = true};
    std::vector<Traced> traced;
    for (auto visit = printed.visits.rbegin(); visit != printed.visits.rend() && traced.size() < 2; ++visit)
        if (auto widths = widthsOf(*visit); !widths.empty())
            traced.push_back({&*visit, std::move(widths), traced.empty() ? now : then});
    return traced;
}

void drawGrid(Page &page, const QRectF &area, qreal middle)
{
    for (qreal y = 0; y <= deepest; y += 10)
        page.line({area.left(), top + y}, {area.right(), top + y}, gridStroke);
    const auto steps = int((middle - area.left()) / 10);
    for (auto x = middle - steps * 10; x <= area.right(); x += 10)
        page.line({x, top}, {x, top + deepest}, gridStroke);
    page.line({middle, top - 6}, {middle, top + deepest + 6}, {.width = 0.2, .isDashed = true});
}

void drawWidth(Page &page, const Width &width, qreal middle)
{
    const auto y = top + width.depth;
    page.line({middle - width.across / 2, y}, {middle + width.across / 2, y}, {.width = 0.25});
    for (const auto side : {-1, 1})
        page.line({middle + side * width.across / 2, y - 1.5}, {middle + side * width.across / 2, y + 1.5},
                  {.width = 0.25});
    const auto words =
        Words::tr("%1 at %2 cm", "a width, at a depth").arg(lengthText(width.across)).arg(int(width.depth / 10));
    const Type type {.points = 9, .weight = QFont::DemiBold, .alignment = Qt::AlignHCenter};
    const QRectF plate(middle - widthOf(words, type) / 2 - 1.5, y - 2.4, widthOf(words, type) + 3, 4.8);
    page.fill(plate, inks::white);
    page.text(plate.adjusted(0, 0.35, 0, 0), words, type);
}

//! A bar with a tick at every centimetre; from the outer edge of its first tick to that of its last it is true.
void drawBar(Page &page, QPointF from, QPointF along, QPointF across)
{
    constexpr qreal thickness = 0.3;
    page.line(from, from + along * barLength, {.width = 0.4});
    for (int tick = 0; tick <= 10; ++tick) {
        const auto inwards = tick == 0 ? thickness / 2 : tick == 10 ? -thickness / 2 : 0;
        const auto at = from + along * (barLength * tick / 10 + inwards);
        page.line(at, at + across * (tick % 5 == 0 ? 4 : 2.5), {.width = thickness});
    }
}

//! The upright one stands where the wither is not.
void drawBars(Page &page, const QRectF &area, bool isUprightLeft)
{
    const QPointF upright((isUprightLeft ? area.left() + 8 : area.right() - 6), area.bottom() - 6);
    drawBar(page, upright, {0, -1}, {-1, 0});
    page.upright(upright + QPointF(3, -barLength / 2), lengthText(barLength), small);
    const QPointF corner(area.left() + (isUprightLeft ? 20 : 0), area.bottom() - 6);
    drawBar(page, corner, {1, 0}, {0, -1});
    page.text({corner.x(), corner.y() + 1, barLength, 0}, lengthText(barLength), small.centred());
    const auto besides = corner.x() + barLength + 5;
    page.text({besides, corner.y() - 5, area.right() - besides - 15, 0},
              Words::tr("This bar and the upright one are 100 mm long. If yours are not, print again in actual size "
                        "(100 %), not fitted to the page."),
              small);
}

void drawChannel(Page &page, const Traced &traced, qreal middle)
{
    const auto width = valueIn(*traced.visit, "channel_width");
    if (!width)
        return;
    const auto y = top + deepest + 14;
    for (const auto side : {-1, 1})
        page.line({middle + side * *width / 2., y - 3}, {middle + side * *width / 2., y + 3}, {.width = 0.4});
    page.line({middle - *width / 2., y}, {middle + *width / 2., y}, {.width = 0.4});
    page.text({middle - 60, y + 3.5, 120, 0}, Words::tr("Channel %1").arg(lengthText(*width)),
              Type {.points = 9, .weight = QFont::DemiBold}.centred());
}

void drawHead(Page &page, const QRectF &area, const PrintedOrder &printed, const std::vector<Traced> &traced)
{
    const Type number {.points = 20, .weight = QFont::DemiBold};
    const auto words = numberText(printed.order);
    page.text({area.left(), area.top() - 1, area.width(), 0}, words, number);
    const auto x = area.left() + widthOf(words, number) + 5;
    QStringList who {Words::tr("Wither, actual size (1:1)")};
    if (printed.order.horse_name)
        who.prepend(toQString(*printed.order.horse_name));
    page.text({x, area.top() + 0.2, area.width(), 0}, who.join(u" · "_s), {.points = 11, .weight = QFont::DemiBold});
    page.text({x, area.top() + 5.4, area.width(), 0}, Words::tr("Seen from behind: left is the horse's left."), small);
    auto y = area.top();
    for (const auto &one : traced) {
        page.line({area.right() - 80, y + 2}, {area.right() - 68, y + 2}, one.stroke);
        y += page.text({area.right() - 65, y, 65, 0}, visitText(*one.visit), {.points = 9});
    }
}

} // namespace

bool hasTracing(const PrintedOrder &printed)
{
    return !tracedOf(printed).empty();
}

void addTracing(Document &document, const PrintedOrder &printed, const QSizeF &paper)
{
    const auto traced = tracedOf(printed);
    if (traced.empty())
        return;
    document.paper = paper.width() > paper.height() ? paper : paper.transposed();
    const auto area = QRectF({}, document.paper).adjusted(margin, margin, -margin, -margin);
    qreal widest = 0;
    for (const auto &one : traced)
        for (const auto &width : one.widths)
            widest = qMax(widest, width.across);
    const bool isHalved = widest > area.width() - 16;
    std::vector<qreal> middles {area.center().x()};
    if (isHalved)
        middles = {area.right() - overlap, area.left() + overlap};
    for (std::size_t half = 0; half < middles.size(); ++half) {
        auto &page = document.add();
        const auto middle = middles[half];
        drawGrid(page, area, middle);
        for (auto one = traced.rbegin(); one != traced.rend(); ++one)
            page.path(profile(one->widths, {middle, top}), one->stroke);
        for (const auto &width : traced.front().widths)
            drawWidth(page, width, middle);
        drawChannel(page, traced.front(), middle);
        drawHead(page, area, printed, traced);
        drawBars(page, area, isHalved && half == 0);
        if (isHalved)
            page.text({area.left(), area.top() + 16, area.width(), 0},
                      half == 0 ? Words::tr("Left half: lay the dashed middle of the right half upon this one's.")
                                : Words::tr("Right half: lay its dashed middle upon the left one's."),
                      Type {.points = 9, .weight = QFont::DemiBold});
    }
}

} // namespace oms::printing
