// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/dashboard/flowbar.h"

#include "client/models/schematext.h"
#include "client/widgets/focus.h"
#include "client/widgets/type.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr qreal tip = 10; //!< of the arrow

struct StationRow {
    const char *title; //!< context "FlowBar"
    StatusSet states;
    Tone tone;
    bool isHidden = false; //!< from factories
};
constexpr StationRow rows[] = {
    {QT_TRANSLATE_NOOP("FlowBar", "Draft"),
     {OrderStatus::Draft, OrderStatus::AwaitingConfirmation},
     Tone::Neutral,
     true},
    {QT_TRANSLATE_NOOP("FlowBar", "Ordered"), {OrderStatus::Ordered, OrderStatus::Changed}, Tone::Blue, true},
    {QT_TRANSLATE_NOOP("FlowBar", "Approved"), {OrderStatus::Approved}, Tone::Green},
    {QT_TRANSLATE_NOOP("FlowBar", "P1"), {OrderStatus::Production1}, Tone::Violet},
    {QT_TRANSLATE_NOOP("FlowBar", "P2"), {OrderStatus::Production2}, Tone::Violet},
    {QT_TRANSLATE_NOOP("FlowBar", "P3"), {OrderStatus::Production3}, Tone::VioletDeep},
    {QT_TRANSLATE_NOOP("FlowBar", "On hold"), {OrderStatus::OnHold}, Tone::Red},
    {QT_TRANSLATE_NOOP("FlowBar", "Shipped"),
     {OrderStatus::ShippedToFitter, OrderStatus::ShippedToCustomer},
     Tone::Teal},
    {QT_TRANSLATE_NOOP("FlowBar", "Stock and trial"), {OrderStatus::InInventory, OrderStatus::OnTrial}, Tone::Orange},
};

QString filterOf(StatusSet states)
{
    QStringList codes;
    for (std::size_t i = 0; i < orderStatusCount; ++i)
        if (states.contains(OrderStatus(i)))
            codes << toQString(Choices<OrderStatus>::codes[i]);
    return u"status:"_s + codes.join(u',');
}

} // namespace

FlowStation::FlowStation(const QString &title, Tone tone, bool isLast, QWidget *parent)
    : QAbstractButton(parent)
    , m_tone(tone)
    , m_isLast(isLast)
{
    setText(title);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FlowStation::setCount(int count)
{
    m_count = count;
    setAccessibleName(tr("%1: %2", "state, how many").arg(text(), QLocale().toString(count)));
    setToolTip(accessibleName());
    update();
}

QSize FlowStation::sizeHint() const
{
    return {96, 2 * QFontMetrics(textFont(TextSize::Body)).height() + 20};
}

void FlowStation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &colours = Colours::of(this);
    const auto box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath arrow(box.topLeft());
    arrow.lineTo(box.right() - (m_isLast ? 0 : tip), box.top());
    if (!m_isLast)
        arrow.lineTo(box.right(), box.center().y());
    arrow.lineTo(box.right() - (m_isLast ? 0 : tip), box.bottom());
    arrow.lineTo(box.bottomLeft());
    arrow.lineTo(box.left() + tip, box.center().y());
    arrow.closeSubpath();
    auto fill = m_count == 0 ? colours[Ink::Chip] : colours.pillFill(m_tone);
    if (underMouse() || isDown())
        fill = colours.isDark() ? fill.lighter(118) : fill.darker(104);
    painter.fillPath(arrow, fill);
    const auto ink = m_count == 0 ? colours[Ink::Tertiary] : colours.pillText(m_tone);
    const auto words = rect().adjusted(int(tip) + 6, 6, -int(tip) - 2, -6);
    painter.setPen(ink);
    painter.setFont(textFont(TextSize::Large, QFont::DemiBold));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop, QLocale().toString(m_count));
    painter.setFont(textFont(TextSize::Small));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignBottom,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    if (hasKeyboardFocus(this))
        paintFocusRing(painter, rect(), 4, colours);
}

FlowBar::FlowBar(Reader reader, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    for (const auto &station : rows) {
        if (station.isHidden && reader == Reader::Factory)
            continue;
        auto *button = new FlowStation(tr(station.title), station.tone, &station == std::end(rows) - 1);
        connect(button, &FlowStation::clicked, this,
                [this, states = station.states] { Q_EMIT wanted(filterOf(states)); });
        row->addWidget(button, 1);
        m_stations.push_back({station.states, button});
    }
}

void FlowBar::show(const std::array<int, orderStatusCount> &counts)
{
    for (const auto &station : m_stations) {
        int count = 0;
        for (std::size_t i = 0; i < orderStatusCount; ++i)
            if (station.states.contains(OrderStatus(i)))
                count += counts[i];
        station.button->setCount(count);
    }
}

} // namespace oms
