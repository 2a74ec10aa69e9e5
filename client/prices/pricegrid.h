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
    void undo() { m_model.undo(); }
    void redo() { m_model.redo(); }
    //! Somebody is typing into a cell: nothing may be reset under their fingers.
    bool isEditing() const { return state() == EditingState; }

Q_SIGNALS:
    void told(const QString &what);
    void editingEnded();
    void typedLetters(const QString &text); //!< meant for the filter: the current cell takes none; none: Escape

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    //! Tab goes from price to price, and leaves behind the last one; Escape leaves to the filter at once.
    bool focusNextPrevChild(bool next) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    struct Block {
        int top = 0, left = 0, bottom = -1, right = -1;
    };
    Block block() const;
    void write(const QString &what, const Block &at,
               const std::function<std::optional<PriceGridModel::Entry>(int row, int column)> &entry);
    void moveDown();
    bool moveAcross(int by);

    PriceGridModel &m_model;
};

} // namespace oms::prices
