// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/widgets/errorbar.h"

#include <QAbstractButton>
#include <QWidget>

namespace oms::test {

//! What a person would find on the screen: a visible widget by the name that a screen reader says, else by its words.
template<class W = QWidget>
W *named(QWidget &root, const QString &name)
{
    for (auto *widget : root.findChildren<W *>()) {
        auto said = widget->accessibleName();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && said.isEmpty())
            said = button->text().remove(u'&');
        if (said == name && widget->isVisible())
            return widget;
    }
    return nullptr;
}

//! The visible widget of that kind, when there is one.
template<class W>
W *shown(QWidget &root)
{
    for (auto *widget : root.findChildren<W *>())
        if (widget->isVisible())
            return widget;
    return nullptr;
}

//! What the error bar inside `root` says; empty when there is none to see.
inline QString said(QWidget &root)
{
    for (const auto *bar : root.findChildren<ErrorBar *>())
        if (bar->isVisible())
            return bar->message();
    return {};
}

} // namespace oms::test
