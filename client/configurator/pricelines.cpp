// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/configurator/pricelines.h"

#include "client/app/theme.h"
#include "client/models/moneytext.h"
#include "client/models/schematext.h"
#include "client/widgets/type.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace oms::configurator {

using namespace Qt::StringLiterals;

namespace {

constexpr int markedFor = 4'000;

} // namespace

PriceLines::PriceLines(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_fading.setSingleShot(true);
    m_fading.setInterval(markedFor);
    connect(&m_fading, &QTimer::timeout, this, [this] {
        for (auto &line : m_lines)
            line.hasChanged = false;
        update();
    });
}

void PriceLines::show(const Breakdown &breakdown)
{
    const auto money = [&](MinorUnits amount) { return moneyText(amount, breakdown.currency); };
    std::vector<Line> lines;
    for (const auto &line : breakdown.lines)
        lines.push_back({toQString(line.label), line.unit_minor ? money(line.amount_minor) : tr("no price yet"), false,
                         line.unit_minor && line.amount_minor == 0});
    lines.push_back({tr("Net"), money(breakdown.net_minor), true});
    if (breakdown.tax_basis_points > 0)
        lines.push_back({tr("Tax %1").arg(percentText(breakdown.tax_basis_points)), money(breakdown.tax_minor)});
    lines.push_back({tr("Total"), moneyWithSign(breakdown.total_minor, breakdown.currency), true});
    for (std::size_t i = breakdown.lines.size(); i < lines.size(); ++i)
        lines[i].isSum = true;
    std::swap(lines, m_lines);
    markChanges(lines);
    setAccessibleDescription(asText());
    updateGeometry();
    update();
}

void PriceLines::clear()
{
    m_lines.clear();
    updateGeometry();
    update();
}

//! A line is another when there was none of its words with its amount before.
void PriceLines::markChanges(const std::vector<Line> &before)
{
    if (before.empty())
        return;
    for (auto &line : m_lines) {
        const auto same = std::find_if(before.begin(), before.end(), [&](const Line &old) {
            return old.label == line.label && old.amount == line.amount;
        });
        line.hasChanged = !line.isSum && same == before.end();
    }
    m_fading.start();
}

QString PriceLines::asText() const
{
    QStringList lines;
    for (const auto &line : m_lines)
        lines << line.label + u'\t' + line.amount;
    return lines.join(u'\n');
}

int PriceLines::lineHeight()
{
    return QFontMetrics(textFont(TextSize::Small)).height() + 7;
}

QSize PriceLines::sizeHint() const
{
    return {240, int(m_lines.size()) * lineHeight()};
}

void PriceLines::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &colours = Colours::of(this);
    int top = 0;
    for (const auto &line : m_lines) {
        const QRect row(0, top, width(), lineHeight());
        top += lineHeight();
        if (line.hasChanged)
            painter.fillRect(row, colours[Ink::Selected]);
        if (line.isTotal)
            painter.fillRect(QRect(row.left(), row.top(), row.width(), 1), colours[Ink::Border]);
        painter.setFont(textFont(TextSize::Small, line.isTotal ? QFont::DemiBold : QFont::Normal));
        painter.setPen(colours[line.isFree ? Ink::Tertiary : Ink::Text]);
        const auto room = row.adjusted(4, 0, -4, 0);
        const int amount = int(tabularWidth(painter.fontMetrics(), line.amount));
        painter.drawText(room.adjusted(0, 0, -amount - 10, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(line.label, Qt::ElideRight, room.width() - amount - 10));
        paintTabular(painter, room, Qt::AlignRight, line.amount);
    }
}

bool PriceLines::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto row = std::size_t(help->pos().y() / lineHeight());
    if (row < m_lines.size())
        QToolTip::showText(help->globalPos(), m_lines[row].label, this);
    return true;
}

} // namespace oms::configurator
