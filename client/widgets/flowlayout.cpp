// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/flowlayout.h"

#include <QWidget>
#include <algorithm>

namespace oms {

FlowLayout::FlowLayout(QWidget *parent, int gap, int lineGap)
    : QLayout(parent)
    , m_gap(gap)
    , m_lineGap(lineGap)
{
    setContentsMargins({});
}

FlowLayout::~FlowLayout()
{
    for (auto *item : m_items)
        delete item;
}

void FlowLayout::insertWidget(int at, QWidget *widget)
{
    addWidget(widget);
    std::rotate(m_items.begin() + at, m_items.end() - 1, m_items.end());
    invalidate();
}

QLayoutItem *FlowLayout::itemAt(int at) const
{
    return at >= 0 && at < count() ? m_items[std::size_t(at)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int at)
{
    auto *item = itemAt(at);
    if (item)
        m_items.erase(m_items.begin() + at);
    return item;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect.marginsRemoved(contentsMargins()), true);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

int FlowLayout::heightForWidth(int width) const
{
    const auto margins = contentsMargins();
    return arrange(QRect(0, 0, width, 0).marginsRemoved(margins), false) + margins.top() + margins.bottom();
}

//! The height that it takes.
int FlowLayout::arrange(const QRect &rect, bool isReal) const
{
    int top = rect.top();
    for (auto first = m_items.begin(); first != m_items.end();) {
        auto end = first;
        int used = 0;
        int height = 0;
        for (; end != m_items.end(); ++end) {
            const auto hint = (*end)->sizeHint();
            const int width = (*end)->isEmpty() ? 0 : hint.width() + (used > 0 ? m_gap : 0);
            if (used > 0 && used + width > rect.width())
                break;
            used += width;
            height = std::max(height, hint.height());
        }
        int left = rect.left();
        for (; isReal && first != end; ++first) {
            const auto hint = (*first)->sizeHint();
            (*first)->setGeometry(
                {left, top + (height - hint.height()) / 2, std::min(hint.width(), rect.width()), hint.height()});
            left += (*first)->isEmpty() ? 0 : hint.width() + m_gap;
        }
        first = end;
        top += height + (first == m_items.end() ? 0 : m_lineGap);
    }
    return top - rect.top();
}

} // namespace oms
