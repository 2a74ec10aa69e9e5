// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/busybar.h"

#include "client/app/theme.h"

#include <QPainter>

using namespace std::chrono_literals;

namespace oms {

namespace {

constexpr auto patience = 200ms;
constexpr auto frame = 40ms;
constexpr int ticksAcross = 40;
constexpr int barHeight = 2;
constexpr int rowHeight = 34;

} // namespace

BusyBar::BusyBar(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(barHeight);
    setAccessibleName(tr("Loading"));
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_tick = 0;
        m_timer = startTimer(frame);
        update();
    });
}

void BusyBar::setBusy(bool busy)
{
    if (busy) {
        if (!m_timer && !m_patience.isActive())
            m_patience.start();
        return;
    }
    m_patience.stop();
    if (m_timer)
        killTimer(m_timer);
    m_timer = 0;
    update();
}

void BusyBar::timerEvent(QTimerEvent *)
{
    m_tick = (m_tick + 1) % ticksAcross;
    update();
}

void BusyBar::paintEvent(QPaintEvent *)
{
    if (!m_timer)
        return;
    const int third = width() / 3;
    const int x = m_tick * (width() + third) / ticksAcross - third;
    QPainter(this).fillRect(QRect(x, 0, third, height()), Colours::of(this)[Ink::Accent]);
}

SkeletonList::SkeletonList(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Loading"));
}

void SkeletonList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &colours = Colours::of(this);
    constexpr int widths[] = {62, 48, 70, 55, 66};
    for (int row = 0; row * rowHeight < height(); ++row) {
        const int y = row * rowHeight;
        painter.fillRect(QRect(0, y + rowHeight - 1, width(), 1), colours[Ink::Border]);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours[Ink::Chip]);
        const int percent = widths[row % int(std::size(widths))];
        painter.drawRoundedRect(QRect(24, y + 11, width() * percent / 300, 12), 4, 4);
        painter.drawRoundedRect(QRect(width() * 2 / 5, y + 11, width() * percent / 400, 12), 4, 4);
        painter.drawRoundedRect(QRect(width() * 7 / 10, y + 11, width() * percent / 600, 12), 4, 4);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

} // namespace oms
