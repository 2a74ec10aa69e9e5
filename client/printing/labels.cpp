// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/printing/labels.h"

#include "client/models/days.h"
#include "client/models/schematext.h"
#include "client/orderbook/orderlink.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace oms::printing {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Labels)
};

const LabelStock stocks[] = {
    {"a4-2x4",
     QT_TRANSLATE_NOOP("Labels", "A4 sheet, 2 × 4 (99 × 68 mm)"),
     {210, 297},
     {99.1, 67.7},
     2,
     4,
     {4.65, 13.1},
     {101.6, 67.7}},
    {"a4-2x7",
     QT_TRANSLATE_NOOP("Labels", "A4 sheet, 2 × 7 (99 × 38 mm)"),
     {210, 297},
     {99.1, 38.1},
     2,
     7,
     {4.65, 15.15},
     {101.6, 38.1}},
    {"letter-2x5",
     QT_TRANSLATE_NOOP("Labels", "Letter sheet, 2 × 5 (4 × 2 in)"),
     {215.9, 279.4},
     {101.6, 50.8},
     2,
     5,
     {3.96, 12.7},
     {106.36, 50.8}},
    {"roll-100x50", QT_TRANSLATE_NOOP("Labels", "Label printer, 100 × 50 mm"), {100, 50}, {100, 50}, 1, 1, {}, {}},
    {"roll-89x36", QT_TRANSLATE_NOOP("Labels", "Label printer, 89 × 36 mm"), {89, 36}, {89, 36}, 1, 1, {}, {}},
};

constexpr qreal padding = 3;
constexpr qreal largest = 1.5; //!< of the type sizes
constexpr qreal smallest = 0.5; //!< below that nobody could read it
constexpr qreal wrapping = 0.7; //!< from there down names of options may take two lines
constexpr qreal tooLarge = 1e6;

//! What stands in large letters already is not said again.
std::vector<SpecLine> linesOf(const PrintedOrder &printed)
{
    std::vector<SpecLine> lines;
    for (const auto &group : printed.spec)
        for (const auto &line : group.lines) {
            const bool isHead =
                group.group == OptionGroup::General && (line.title == "Model" || line.title == "Leather");
            if (line.isOnLabel && !isHead)
                lines.push_back(line);
        }
    return lines;
}

//! Writes it with type of that scale and says how high it became.
qreal write(Page &page, const QRectF &area, const PrintedOrder &printed, qreal scale)
{
    const auto &order = printed.order;
    const Type number {.points = 24 * scale, .weight = QFont::DemiBold};
    const Type saddle {.points = 12 * scale, .weight = QFont::DemiBold};
    const Type plain {.points = 9 * scale};
    const Type small {.points = 8 * scale, .ink = inks::soft};
    const auto code = qMin(24 * scale, area.height() * 0.45);
    page.qrCode({area.right() - code, area.top(), code, code}, linkTo(order.id));
    const auto width = area.width() - code - 2;
    auto y = area.top() - 1.5 * scale;
    const auto x = area.left() + widthOf(numberText(order), number) + 3 * scale;
    y += page.text({area.left(), y, width, 0}, numberText(order), number);
    const auto badgeTop = area.top() + 2 * scale;
    auto right = x;
    if (order.is_urgent)
        right = page.badge({right, badgeTop}, Words::tr("URGENT"), true, 9 * scale);
    if (isStop(order))
        right = page.badge({right, badgeTop}, Words::tr("STOP", "not to be built"), true, 9 * scale);
    if (right > area.right() - code)
        return tooLarge;
    const auto name = printed.seat.isEmpty() ? printed.saddle : printed.saddle + u"  "_s + printed.seat + u'″';
    y += page.text({area.left(), y, width, 0}, name, saddle);
    y += page.text({area.left(), y, width, 0}, printed.leather, plain);
    QStringList about;
    if (order.horse_name)
        about << toQString(*order.horse_name);
    if (order.fitter_name)
        about << toQString(*order.fitter_name);
    if (order.promised_date)
        about
            << Words::tr("for %1", "a day").arg(QLocale().toString(dayOf(*order.promised_date), QLocale::ShortFormat));
    y += page.text({area.left(), y, width, 0}, about.join(u" · "_s), small);
    y = qMax(y, area.top() + code) + 1;
    const auto lines = linesOf(printed);
    const auto gap = 3.0;
    const auto cell = (area.width() - gap) / 2;
    const auto perColumn = (lines.size() + 1) / 2;
    auto lowest = y;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto column = i / perColumn;
        if (i % perColumn == 0 && i > 0)
            lowest = std::exchange(y, qMax(lowest, area.top() + code + 1));
        const QRectF place(area.left() + qreal(column) * (cell + gap), y, cell, 0);
        const auto titleWidth = cell * 0.42;
        const auto title = page.text({place.topLeft(), QSizeF(titleWidth, 0)}, toQString(lines[i].title), small);
        if (scale > wrapping && title > lineHeightOf(small) * 1.5)
            return tooLarge; // better small than broken
        const auto answer = page.text(place.adjusted(titleWidth + 1, 0, 0, 0), toQString(lines[i].text), plain.bold());
        y += qMax(title, answer);
    }
    return qMax(lowest, y) - area.top();
}

} // namespace

std::span<const LabelStock> labelStocks()
{
    return stocks;
}

QString titleOf(const LabelStock &stock)
{
    return QCoreApplication::translate("Labels", stock.title);
}

const LabelStock &labelStock(const QString &id)
{
    const auto *found = std::find_if(std::begin(stocks), std::end(stocks),
                                     [&](const LabelStock &stock) { return id == QLatin1StringView(stock.id); });
    return found == std::end(stocks) ? stocks[0] : *found;
}

void addLabels(Document &document, std::span<const PrintedOrder> orders, const LabelStock &stock, int firstFree)
{
    document.paper = stock.paper;
    auto place = std::clamp(firstFree, 1, stock.count()) - 1;
    for (const auto &printed : orders) {
        if (document.pages.empty() || place == stock.count()) {
            document.add();
            place %= stock.count();
        }
        const QPointF corner(stock.first.x() + stock.step.x() * (place % stock.columns),
                             stock.first.y() + stock.step.y() * (place / stock.columns));
        const auto area = QRectF(corner, stock.label).adjusted(padding, padding, -padding, -padding);
        auto scale = largest;
        for (Page draft; scale > smallest && write(draft, area, printed, scale) > area.height(); draft = {})
            scale -= 0.05;
        write(document.pages.back(), area, printed, scale);
        ++place;
    }
}

} // namespace oms::printing
