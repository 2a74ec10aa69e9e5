// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/announce.h"

#include <QAccessible>
#include <QWidget>

namespace oms {

void announce(QWidget *widget)
{
    QAccessibleEvent event(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace oms
