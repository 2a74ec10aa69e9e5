// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/prices/pricegridmodel.h"

#include <QTableView>

namespace oms::prices {

//! The grid as a spreadsheet: arrows, typing, F2, Ctrl+C X V with Excel, Ctrl+D fills down, Ctrl+R to the right, Delete
//! takes prices away, Ctrl+Z. What was done is said in told().
class PriceGrid : public QTableView {
    Q_OBJECT

public:
    explicit PriceGrid(PriceGridModel &model, QWidget *parent = nullptr);

    void copy();
    void cut();
    void paste();
    void clearPrices();
    void fillDown();
    void fillRight();
    //! Every chosen price by some percent, rounded half-even to whole `step`s.
    void raise(BasisPoints by, MinorUnits step);
    void undo();
    void redo();
    //! Somebody is typing into a cell: nothing may be reset under their fingers.
    bool isEditing() const { return state() == EditingState; }

Q_SIGNALS:
    void told(const QString &what);
    void editingEnded();
    void typedLetters(const QString &text); //!< meant for the filter: the current cell takes none

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    struct Block {
        int top = 0, left = 0, bottom = -1, right = -1;
    };
    Block block() const;
    void write(const QString &what, const Block &at, const std::function<QString(int row, int column)> &text);
    void put(const QString &what, std::map<PriceSheet *, std::vector<PriceStep>> steps);
    PriceSheet *currentSheet() const;

    PriceGridModel &m_model;
};

} // namespace oms::prices
