// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/flowinglabel.h"

#include <QEvent>

namespace oms {

namespace {

constexpr int mostWidths = 32;

} // namespace

FlowingLabel::FlowingLabel(const QString &text, TextSize size, QFont::Weight weight, Ink ink, QWidget *parent)
    : Label(text, size, weight, ink, parent)
{
    setWordWrap(true);
}

void FlowingLabel::enterEvent(QEnterEvent *event)
{
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::NoFocus);
    Label::enterEvent(event);
}

int FlowingLabel::heightForWidth(int width) const
{
    if (m_broken != text() || m_heights.size() > mostWidths) {
        m_heights.clear();
        m_broken = text();
    }
    const auto known = m_heights.constFind(width);
    return known != m_heights.cend() ? *known : *m_heights.insert(width, Label::heightForWidth(width));
}

void FlowingLabel::changeEvent(QEvent *event)
{
    Label::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_heights.clear();
}

} // namespace oms
