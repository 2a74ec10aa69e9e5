// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

class QVBoxLayout;

namespace oms {

class Button;
class Label;

//! A question with one answer besides Cancel: a heading, what it is about, a button that says what it does, and beside
//! it what went wrong. Goes away by itself when it is closed.
class ActionDialog : public QDialog {
    Q_OBJECT

public:
    ActionDialog(const QString &heading, const QString &action, QWidget *parent);

    //! Under what is there already.
    void add(QWidget *content, int stretch = 0);
    //! As far as there is room, then scrolling by the keyboard, too; `name` is what a screen reader calls it.
    void addScrolling(QWidget *content, const QString &name, const QString &description = {});
    void setActionEnabled(bool enabled);
    void setActionText(const QString &action);
    //! What went wrong; the person may try again.
    void refuse(const QString &why);

Q_SIGNALS:
    void acted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QVBoxLayout *m_column;
    Label *m_trouble;
    Button *m_action;
};

} // namespace oms
