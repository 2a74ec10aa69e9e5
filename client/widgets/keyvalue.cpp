// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/keyvalue.h"

#include "client/widgets/label.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace oms {

KeyValueGrid::KeyValueGrid(int columns, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_columns(columns)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(10);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
}

void KeyValueGrid::setFacts(const QList<Fact> &facts)
{
    while (auto *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int place = 0;
    for (const auto &fact : facts) {
        auto *cell = new QWidget;
        auto *column = new QVBoxLayout(cell);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(1);
        column->addWidget(new Label(fact.name, TextSize::Caption, QFont::Normal, Ink::Tertiary));
        auto *value = new Label(fact.value.isEmpty() ? u"–"_s : fact.value, TextSize::Body, QFont::Medium,
                                fact.value.isEmpty() ? Ink::Tertiary : Ink::Text);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleName(u"%1: %2"_s.arg(fact.name, value->text()));
        column->addWidget(value);
        column->addStretch();
        m_grid->addWidget(cell, place / m_columns, place % m_columns);
        ++place;
    }
}

} // namespace oms
