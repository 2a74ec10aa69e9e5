// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/orderdetail/stepper.h"

#include "client/app/icons.h"
#include "client/app/theme.h"
#include "client/models/days.h"
#include "client/models/schematext.h"
#include "client/widgets/type.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr qreal dot = 16;
constexpr qreal top = 4;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Stepper)
};

QString dayOfStation(const std::optional<Instant> &at)
{
    return at ? QLocale().toString(dayOf(std::chrono::floor<std::chrono::days>(*at)), Words::tr("d MMM", "a station"))
              : QString();
}

const ProductionStep *lastOf(const Order &order, StepName name)
{
    const auto &steps = order.production_steps;
    const auto last =
        std::find_if(steps.rbegin(), steps.rend(), [=](const ProductionStep &one) { return one.step == name; });
    return last == steps.rend() ? nullptr : &*last;
}

//! Where on the way an order of that state is; nothing: nowhere (a draft, a cancelled one).
std::optional<std::size_t> placeOf(OrderStatus status)
{
    switch (status) {
    case OrderStatus::Ordered:
    case OrderStatus::Changed:
        return 0;
    case OrderStatus::Approved:
        return 1;
    case OrderStatus::Production1:
        return 2;
    case OrderStatus::Production2:
        return 3;
    case OrderStatus::Production3:
        return 4;
    case OrderStatus::ShippedToFitter:
    case OrderStatus::ShippedToCustomer:
    case OrderStatus::InInventory:
    case OrderStatus::OnTrial:
        return 5;
    case OrderStatus::Completed:
        return 6;
    default:
        return {};
    }
}

Station stationOf(const Order &order, StepName name, const QString &title)
{
    Station station {title};
    if (const auto *step = lastOf(order, name)) {
        station.when = dayOfStation(step->started_at);
        if (step->started_at)
            station.tip = step->finished_at
                ? Words::tr("%1: %2 – %3").arg(title, station.when, dayOfStation(step->finished_at))
                : Words::tr("%1: since %2").arg(title, station.when);
        if (step->employee_name)
            station.tip = Words::tr("%1, %2").arg(station.tip, toQString(*step->employee_name));
    }
    return station;
}

} // namespace

std::vector<Station> stationsOf(const Order &order)
{
    const auto shipped = order.shipments.empty() ? std::nullopt : std::optional(order.shipments.front().shipped_at);
    std::vector<Station> stations {
        {Words::tr("Ordered"), Station::State::Ahead, dayOfStation(order.ordered_at)},
        {Words::tr("Approved"), Station::State::Ahead, dayOfStation(order.approved_at)},
        stationOf(order, StepName::P1, Words::tr("P1")),
        stationOf(order, StepName::P2, Words::tr("P2")),
        stationOf(order, StepName::P3, Words::tr("P3")),
        {Words::tr("Shipped"), Station::State::Ahead, dayOfStation(shipped)},
        {Words::tr("Done"), Station::State::Ahead, dayOfStation(order.completed_at)},
    };
    if (order.approved_by_name)
        stations[1].tip = Words::tr("%1 by %2").arg(stations[1].when, toQString(*order.approved_by_name));
    const bool isHeld = order.status == OrderStatus::OnHold;
    const auto here = placeOf(isHeld ? order.resume_status.value_or(order.status) : order.status);
    for (std::size_t i = 0; i < stations.size(); ++i) {
        if (here && i == *here)
            stations[i].state = isHeld                   ? Station::State::Stopped
                : order.status == OrderStatus::Completed ? Station::State::Passed
                                                         : Station::State::Here;
        else if (here ? i < *here : !stations[i].when.isEmpty())
            stations[i].state = Station::State::Passed;
        else
            stations[i].when.clear(); // of an earlier round
    }
    return stations;
}

Stepper::Stepper(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void Stepper::show(const Order &order)
{
    m_stations = stationsOf(order);
    QStringList sentence;
    for (const auto &station : m_stations) {
        switch (station.state) {
        case Station::State::Passed:
            sentence << (station.when.isEmpty() ? station.title : tr("%1 on %2").arg(station.title, station.when));
            break;
        case Station::State::Here:
            sentence << tr("now %1").arg(station.title);
            break;
        case Station::State::Stopped:
            sentence << tr("stopped at %1").arg(station.title);
            break;
        case Station::State::Ahead:
            break;
        }
    }
    setAccessibleName(sentence.isEmpty() ? tr("Not ordered yet") : sentence.join(u", "_s));
    update();
}

QSize Stepper::sizeHint() const
{
    const auto line = QFontMetrics(textFont(TextSize::Caption)).height();
    return {420, int(top + dot) + 6 + 2 * line};
}

void Stepper::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < m_stations.size(); ++i)
        paintStation(painter, i);
}

void Stepper::paintStation(QPainter &painter, std::size_t index) const
{
    const auto &colours = Colours::of(this);
    const auto &station = m_stations[index];
    const auto width = stationWidth();
    const QPointF centre(width * (qreal(index) + 0.5), top + dot / 2);
    const bool isPassed = station.state == Station::State::Passed;
    const bool isHere = station.state == Station::State::Here;
    const bool isStopped = station.state == Station::State::Stopped;
    if (index > 0) {
        const bool isReached = station.state != Station::State::Ahead;
        painter.setPen(QPen(colours[isReached ? Ink::Accent : Ink::ControlBorder], isReached ? 1.75 : 1.25));
        painter.drawLine(QPointF(centre.x() - width + dot / 2 + 1, centre.y()),
                         QPointF(centre.x() - dot / 2 - 1, centre.y()));
    }
    const QRectF circle(centre.x() - dot / 2, top, dot, dot);
    painter.setPen(QPen(colours[isStopped ? Ink::Bad : isPassed || isHere ? Ink::Accent : Ink::ControlBorder], 1.5));
    painter.setBrush(isPassed ? colours[Ink::AccentFill] : colours[Ink::Content]);
    painter.drawEllipse(circle.adjusted(0.75, 0.75, -0.75, -0.75));
    if (isPassed)
        paintIcon(painter, u"check"_s, colours[Ink::OnAccent], circle.adjusted(3, 3, -3, -3).toRect());
    if (isHere || isStopped) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours[isStopped ? Ink::Bad : Ink::Accent]);
        painter.drawEllipse(circle.adjusted(4.5, 4.5, -4.5, -4.5));
    }
    const auto line = QFontMetricsF(textFont(TextSize::Caption)).height();
    const QRectF words(width * qreal(index), circle.bottom() + 4, width, line);
    painter.setPen(colours[isHere || isStopped ? Ink::Text : Ink::Secondary]);
    painter.setFont(textFont(TextSize::Caption, isHere || isStopped ? QFont::DemiBold : QFont::Normal));
    painter.drawText(words, Qt::AlignCenter,
                     QFontMetricsF(painter.font()).elidedText(station.title, Qt::ElideRight, words.width()));
    painter.setPen(colours[Ink::Tertiary]);
    painter.setFont(textFont(TextSize::Caption));
    painter.drawText(words.translated(0, line), Qt::AlignCenter, station.when);
}

bool Stepper::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto at = std::size_t(std::max(0.0, help->pos().x() / std::max(1.0, stationWidth())));
    QToolTip::showText(help->globalPos(), at < m_stations.size() ? m_stations[at].tip : QString(), this);
    return true;
}

} // namespace oms
