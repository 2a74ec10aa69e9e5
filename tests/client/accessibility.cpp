// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/accessibility.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QSet>
#include <QTest>

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

QString nameOf(const QWidget &widget)
{
    return QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget))->text(QAccessible::Name);
}

//! Two answers to one question: arrows go from one to the other.
bool isSameChoice(const QWidget &one, const QWidget &other)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&one);
    const auto *second = qobject_cast<const QAbstractButton *>(&other);
    return button && second && button->group() && button->group() == second->group() && button->group()->exclusive();
}

QList<QWidget *> visitedByTab(QWidget &root)
{
    QList<QWidget *> visited;
    QSet<QWidget *> seen;
    //! Arrows go through choices, Tab to the chosen one.
    const auto isOtherChoice = [](const QWidget &widget) {
        const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        return button && !button->isChecked()
            && (button->autoExclusive() || (button->group() && button->group()->exclusive()));
    };
    for (auto *widget = root.nextInFocusChain(); widget && widget != &root && !seen.contains(widget);
         widget = widget->nextInFocusChain()) {
        seen << widget;
        if ((widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isVisibleTo(&root) && widget->isEnabled()
            && root.isAncestorOf(widget) && !isPart(*widget) && !isOtherChoice(*widget))
            visited << widget;
    }
    return visited;
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
    for (const auto *widget : visitedByTab(root))
        names << nameOf(*widget);
    return names;
}

QStringList unreachable(QWidget &root)
{
    auto left = visitedByTab(root);
    if (left.isEmpty())
        return {};
    const auto *first = left.first();
    left.first()->setFocus(Qt::TabFocusReason);
    const auto most = root.window()->findChildren<QWidget *>().size();
    for (qsizetype i = 0; i < most && !left.isEmpty(); ++i) {
        auto *focus = QApplication::focusWidget();
        if (!focus || (i > 0 && focus == first))
            break;
        left.removeIf([=](const QWidget *widget) {
            return widget == focus || widget->focusProxy() == focus || isSameChoice(*widget, *focus);
        });
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    left.removeIf([](const QWidget *widget) { return !widget->isVisible() || !widget->isEnabled(); }); // meanwhile
    const auto *last = QApplication::focusWidget();
    const auto end = last ? QLatin1StringView(last->metaObject()->className()) + u' ' + nameOf(*last) : u"nothing"_s;
    QStringList names;
    for (const auto *widget : left)
        names << u"Tab does not come to %1 %2, ends at %3"_s.arg(QLatin1StringView(widget->metaObject()->className()),
                                                                 nameOf(*widget), end);
    return names;
}

} // namespace oms::test
