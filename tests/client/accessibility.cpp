// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/accessibility.h"

#include <QAccessible>
#include <QSet>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace oms::test {

namespace {

bool isPart(const QWidget &widget)
{
    // the editor inside a combo box, the viewport of a list: their owner is what is named
    return widget.focusProxy() || widget.objectName().startsWith(u"qt_"_s);
}

void walk(QAccessibleInterface *item, QStringList &found)
{
    if (!item || !item->isValid() || item->state().invisible)
        return;
    if (auto *widget = qobject_cast<QWidget *>(item->object())) {
        const bool focusable = item->state().focusable && widget->focusPolicy() != Qt::NoFocus;
        if (focusable && !isPart(*widget) && item->text(QAccessible::Name).trimmed().isEmpty()) {
            const auto *parent = widget->parentWidget();
            found << u"%1 %2 in %3"_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName(),
                                          QLatin1StringView(parent ? parent->metaObject()->className() : "nothing"));
        }
        // a table's cells come from its model; their names are the model's tests
        if (item->tableInterface() || item->role() == QAccessible::List)
            return;
    }
    for (int i = 0; i < item->childCount(); ++i)
        walk(item->child(i), found);
}

} // namespace

QStringList unnamed(QWidget &root)
{
    QStringList found;
    walk(QAccessible::queryAccessibleInterface(&root), found);
    return found;
}

QStringList tabOrder(QWidget &root)
{
    QStringList names;
    QSet<QWidget *> seen;
    for (auto *widget = root.nextInFocusChain(); widget && widget != &root && !seen.contains(widget);
         widget = widget->nextInFocusChain()) {
        seen << widget;
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisibleTo(&root) || !widget->isEnabled()
            || !root.isAncestorOf(widget) || isPart(*widget))
            continue;
        names << QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
    }
    return names;
}

} // namespace oms::test
