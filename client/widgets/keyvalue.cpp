// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/keyvalue.h"

#include "client/widgets/flowinglabel.h"

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

KeyValueGrid::Cell KeyValueGrid::makeCell()
{
    const Cell cell {new QWidget, new Label({}, TextSize::Caption, QFont::Normal, Ink::Tertiary),
                     new FlowingLabel({}, TextSize::Body, QFont::Medium)};
    auto *column = new QVBoxLayout(cell.whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addWidget(cell.name);
    column->addWidget(cell.value);
    column->addStretch();
    const int place = int(m_cells.size());
    m_grid->addWidget(cell.whole, place / m_columns, place % m_columns);
    return cell;
}

void KeyValueGrid::setFacts(const QList<Fact> &facts)
{
    while (m_cells.size() > facts.size())
        delete m_cells.takeLast().whole;
    while (m_cells.size() < facts.size())
        m_cells.append(makeCell());
    for (qsizetype i = 0; i < facts.size(); ++i) {
        const auto &[whole, name, value] = m_cells[i];
        name->setText(facts[i].name);
        value->setText(facts[i].value.isEmpty() ? u"–"_s : facts[i].value);
        value->setInk(facts[i].value.isEmpty() ? Ink::Tertiary : Ink::Text);
        value->setAccessibleName(u"%1: %2"_s.arg(facts[i].name, value->text()));
    }
}

} // namespace oms
