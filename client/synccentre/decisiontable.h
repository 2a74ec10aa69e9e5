// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/synccentre/decisionmodel.h"

#include <QWidget>
#include <memory>

class QGridLayout;

namespace oms {

class Label;

//! The fields that were changed in both places, one beneath the other: Field, Before, Yours, Server, Result. In a
//! narrow window each field becomes a small stack.
class DecisionTable : public QWidget {
    Q_OBJECT

public:
    //! Whose values they are, as column heads: "Yours", "Server (Maria Grant)".
    struct Heads {
        QString mine;
        QString theirs;
    };

    DecisionTable(DecisionModel &model, const Names &names, Heads heads, QWidget *parent = nullptr);
    ~DecisionTable() override;

    //! The model was decided from outside.
    void refresh();
    void focusFirst();

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row;

    void addRow(DecisionField &field);
    void addBoth(Row &row);
    void choose(Row &row, Side side);
    void showRow(Row &row);
    QString resultText(const DecisionField &field) const;
    void arrange();
    int placeWide(Row &row, int line);
    int placeNarrow(Row &row, int line);

    DecisionModel &m_model;
    Names m_names;
    Heads m_heads;
    QGridLayout *m_grid;
    std::vector<Label *> m_headLabels;
    std::vector<std::unique_ptr<Row>> m_rows;
    std::optional<bool> m_isNarrow;
};

} // namespace oms
