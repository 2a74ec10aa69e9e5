// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QGridLayout;

namespace oms {

class Label;

//! Facts of a record: a small name above each value, in columns.
class KeyValueGrid : public QWidget {
    Q_OBJECT

public:
    struct Fact {
        QString name;
        QString value; //!< an empty one is shown as a dash, so that its absence is seen
    };

    explicit KeyValueGrid(int columns = 2, QWidget *parent = nullptr);
    void setFacts(const QList<Fact> &facts);

private:
    struct Cell { //!< kept and written anew: a record is looked at after the other
        QWidget *whole;
        Label *name;
        Label *value;
    };
    Cell makeCell();

    QGridLayout *m_grid;
    QList<Cell> m_cells;
    int m_columns;
};

} // namespace oms
