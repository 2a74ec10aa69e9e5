// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/orderbook/orderlines.h"

#include "client/models/schematext.h"
#include "client/orderbook/orderhistory.h"
#include "client/widgets/focus.h"
#include "client/widgets/pill.h"
#include "client/widgets/type.h"

#include <QBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr int numberWidth = 62;
constexpr int whenWidth = 118;
constexpr int padding = 8;

} // namespace

OrderLine::OrderLine(const OrderRow &row, Reader reader, QWidget *parent)
    : QAbstractButton(parent)
    , m_number(numberText(row))
    , m_who(row.customer_name ? toQString(*row.customer_name) : saddleText(row))
    , m_state(statusText(row.status, reader))
    , m_tone(statusTone(row.status))
    , m_when(momentText(row.updated_at, now()))
{
    setAccessibleName(tr("%1, %2, %3, %4", "number, whose, state, when").arg(m_number, m_who, m_state, m_when));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize OrderLine::sizeHint() const
{
    return {360, qMax(30, QFontMetrics(textFont(TextSize::Body)).height() + 12)};
}

void OrderLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &colours = Colours::of(this);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours[Ink::Hover]);
        painter.drawRoundedRect(rect(), 5, 5);
    }
    auto area = rect().adjusted(padding, 0, -padding, 0);
    painter.setFont(textFont(TextSize::Body, QFont::DemiBold));
    painter.setPen(colours[Ink::Text]);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, m_number);
    area.setLeft(area.left() + numberWidth);
    painter.setFont(textFont(TextSize::Small));
    painter.setPen(colours[Ink::Secondary]);
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, m_when);
    area.setRight(area.right() - whenWidth);
    const auto pill = pillWidth(m_state);
    paintPill(painter, QRect(area.right() - pill, area.top(), pill, area.height()), m_state, m_tone, colours);
    area.setRight(area.right() - pill - padding);
    painter.setFont(textFont(TextSize::Body));
    painter.setPen(colours[Ink::Text]);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_who, Qt::ElideRight, area.width()));
    if (hasKeyboardFocus(this))
        paintFocusRing(painter, rect(), 5, colours);
}

OrderLines::OrderLines(Reader reader, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins({});
    m_lines->setSpacing(0);
}

void OrderLines::show(const std::vector<OrderRowPtr> &rows)
{
    while (auto *item = m_lines->takeAt(0)) {
        if (auto *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    for (const auto &row : rows) {
        auto *line = new OrderLine(*row, m_reader);
        connect(line, &OrderLine::clicked, this, [this, id = row->id] { Q_EMIT opened(id); });
        m_lines->addWidget(line);
    }
}

} // namespace oms
