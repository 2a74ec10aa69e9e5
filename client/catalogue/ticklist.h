// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/catalogue/tickmodel.h"

#include <QTreeView>

class QBoxLayout;

namespace oms {

class Button;
class Chip;
class FilterField;
class Label;

//! The rows of a TickList: Space ticks, Ctrl+D marks the default, Alt+↑ and Alt+↓ order, letters go to the filter.
class TickView : public QTreeView {
    Q_OBJECT

public:
    TickView(TickModel &model, const QString &name, QWidget *parent = nullptr);

Q_SIGNALS:
    void typed(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    void move(int by);

    TickModel &m_model;
};

//! What is allowed, to be ticked: a filter, "only what is allowed", and the rows.
class TickList : public QWidget {
    Q_OBJECT

public:
    //! `name` is what a screen reader calls the list.
    TickList(const QString &name, bool hasDefaults, QWidget *parent = nullptr);

    //! Keeps filter, scroll and row when the same things are shown again.
    void setGroups(std::vector<TickGroup> groups, const std::vector<Uuid> &ticked,
                   const std::vector<Uuid> &defaults = {});
    std::vector<Uuid> ticked() const { return m_model.ticked(); }
    std::vector<Uuid> defaults() const { return m_model.defaults(); }
    void setReadOnly(bool readOnly);
    void setError(const QString &error);
    //! Another button right of the filter.
    Button *addAction(const QString &text, const QString &icon);
    TickModel &model() { return m_model; }
    TickView &view() { return *m_view; }

Q_SIGNALS:
    void edited();

private:
    void narrow();
    void showHint();

    TickModel m_model;
    TickView *m_view;
    FilterField *m_filter;
    Chip *m_tickedOnly;
    QBoxLayout *m_top;
    QList<Button *> m_actions;
    Label *m_hint;
    Label *m_error;
};

} // namespace oms
