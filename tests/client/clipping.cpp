// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/clipping.h"

#include <QAbstractButton>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace oms::test {

namespace {

constexpr int rounding = 1; //!< pixel, of fractional fonts

bool isShort(const QLabel &label)
{
    if (label.text().isEmpty() || !label.toolTip().isEmpty())
        return false;
    if (label.wordWrap())
        return label.height() + rounding < label.heightForWidth(label.width());
    return label.width() + rounding < label.minimumSizeHint().width()
        || label.height() + rounding < label.minimumSizeHint().height();
}

bool isShort(const QAbstractButton &button)
{
    if (const auto *tool = qobject_cast<const QToolButton *>(&button);
        tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
        return false; // its words are for screen readers
    return !button.text().isEmpty()
        && (button.width() + rounding < button.minimumSizeHint().width()
            || button.height() + rounding < button.minimumSizeHint().height());
}

template<class W>
void collect(QWidget &root, QStringList &found)
{
    for (const auto *widget : root.findChildren<W *>())
        if (widget->isVisible() && isShort(*widget))
            found << u"\u201c%1\u201d has %2 × %3, takes %4 × %5"_s.arg(widget->text())
                         .arg(widget->width())
                         .arg(widget->height())
                         .arg(widget->minimumSizeHint().width())
                         .arg(widget->minimumSizeHint().height());
}

} // namespace

QStringList clipped(QWidget &root)
{
    QStringList found;
    collect<QLabel>(root, found);
    collect<QAbstractButton>(root, found);
    return found;
}

} // namespace oms::test
