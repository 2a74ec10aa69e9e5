// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QListView>

namespace oms {

class StageDelegate;
class StageModel;

//! The cards of one column on the screen. What is typed goes up to the page: a scanner types, too.
class StageList : public QListView {
    Q_OBJECT

public:
    StageList(StageModel &model, StageDelegate *delegate, const QString &name, QWidget *parent = nullptr);

Q_SIGNALS:
    void stepped(int direction); //!< → and ←: to the column beside
    void carried(int direction); //!< Ctrl+→ and Ctrl+←: the card goes there
    void cardOpened(int row); //!< Enter, or a double click
    void cardChosen(int row); //!< by the person

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void step(int by);
    StageModel &m_model;
};

} // namespace oms
