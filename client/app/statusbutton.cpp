// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/statusbutton.h"

#include "client/app/icons.h"
#include "client/widgets/focus.h"
#include "client/widgets/type.h"

#include <QPainter>

namespace oms {

namespace {

constexpr int iconSide = 16;
constexpr int wideMargin = 8;
constexpr int iconGap = 9;
constexpr int around = 5; //!< above and below the words
constexpr int slimSide = 24;
constexpr int mostLines = 2; //!< of each text; more would push the sections up

QFont summaryFont()
{
    return textFont(TextSize::Small, QFont::Medium);
}

QFont detailFont()
{
    return textFont(TextSize::Caption);
}

} // namespace

StatusLook lookOf(ConnectionStatus::State state)
{
    switch (state) {
    case ConnectionStatus::State::Connected:
        return {"cloud-check", Ink::Good};
    case ConnectionStatus::State::Busy:
        return {"cloud", Ink::Secondary};
    case ConnectionStatus::State::Waiting:
        return {"cloud-upload", Ink::Secondary};
    case ConnectionStatus::State::Paused:
        return {"circle-pause", Ink::Warn};
    case ConnectionStatus::State::Attention:
        return {"cloud-alert", Ink::Warn};
    case ConnectionStatus::State::Offline:
        break;
    }
    return {"cloud-off", Ink::Warn};
}

StatusButton::StatusButton(const ConnectionStatus &status, QWidget *parent)
    : QAbstractButton(parent)
    , m_status(status)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&status, &ConnectionStatus::changed, this, &StatusButton::showStatus);
    showStatus();
}

void StatusButton::setSlim(bool slim)
{
    m_slim = slim;
    setSizePolicy(slim ? QSizePolicy::Fixed : QSizePolicy::Expanding, QSizePolicy::Fixed);
    fit();
}

void StatusButton::showStatus()
{
    setText(m_status.summary());
    setAccessibleName(m_status.summary());
    setAccessibleDescription(m_status.detail());
    setToolTip(m_status.sentence());
    fit();
    update();
}

//! The height follows the words at this width.
void StatusButton::fit()
{
    const int height = sizeHint().height();
    if (height != this->height())
        setFixedHeight(height);
    updateGeometry();
}

void StatusButton::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    fit();
}

QRect StatusButton::words() const
{
    const int left = wideMargin + iconSide + iconGap;
    return {left, around, qMax(1, width() - left - 4), qMax(1, height() - 2 * around)};
}

int StatusButton::heightOf(const QString &text, const QFont &font) const
{
    if (text.isEmpty())
        return 0;
    const QFontMetrics metrics(font);
    const int wanted = metrics.boundingRect(QRect(0, 0, words().width(), 1000), Qt::TextWordWrap, text).height();
    return qMin(wanted, mostLines * metrics.lineSpacing());
}

QSize StatusButton::sizeHint() const
{
    if (m_slim)
        return {slimSide, slimSide};
    return {180, heightOf(text(), summaryFont()) + heightOf(m_status.detail(), detailFont()) + 1 + 2 * around};
}

QSize StatusButton::minimumSizeHint() const
{
    return {slimSide, sizeHint().height()};
}

void StatusButton::paintWords(QPainter &painter) const
{
    const auto &colours = Colours::of(this);
    auto rect = words();
    rect.setHeight(heightOf(text(), summaryFont()));
    painter.setFont(summaryFont());
    painter.setPen(colours[Ink::Text]);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text());
    rect = QRect(rect.left(), rect.bottom() + 2, rect.width(), heightOf(m_status.detail(), detailFont()));
    painter.setFont(detailFont());
    painter.setPen(colours[Ink::Tertiary]);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_status.detail());
}

void StatusButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &colours = Colours::of(this);
    const auto look = lookOf(m_status.state());
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours[isDown() ? Ink::Pressed : Ink::Chip]);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    const int left = m_slim ? (width() - iconSide) / 2 : wideMargin;
    paintIcon(painter, QString::fromLatin1(look.icon), colours[look.ink],
              {left, (height() - iconSide) / 2, iconSide, iconSide});
    if (!m_slim)
        paintWords(painter);
    if (hasKeyboardFocus(this))
        paintFocusRing(painter, rect(), 6, colours);
}

} // namespace oms
