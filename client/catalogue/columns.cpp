// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/catalogue/columns.h"

#include <QBoxLayout>

namespace oms {

namespace {

constexpr int widest = 680;
constexpr int widestList = 760; //!< what stands at the right of a row still belongs to its left

} // namespace

QWidget *column(std::initializer_list<QWidget *> widgets)
{
    auto *inner = new QWidget;
    inner->setMaximumWidth(widest);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(24, 6, 20, 20);
    column->setSpacing(20);
    for (auto *widget : widgets)
        column->addWidget(widget);
    column->addStretch(1);
    auto *outer = new QWidget;
    auto *row = new QHBoxLayout(outer);
    row->setContentsMargins({});
    row->addWidget(inner, 100);
    row->addStretch(1);
    return outer;
}

QWidget *padded(QWidget *widget)
{
    auto *outer = new QWidget;
    auto *row = new QHBoxLayout(outer);
    row->setContentsMargins(24, 4, 20, 10);
    widget->setMaximumWidth(widestList);
    row->addWidget(widget, 100);
    row->addStretch(1);
    return outer;
}

} // namespace oms
