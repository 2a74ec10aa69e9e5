// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace oms {

class Button;
class IconLabel;
class Label;

//! What stands where nothing is: a picture, a sentence, and the next step.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    //! Without `action` there is no button.
    EmptyState(const QString &icon, const QString &title, const QString &text, const QString &action = {},
               QWidget *parent = nullptr);
    void setWords(const QString &title, const QString &text, const QString &action = {});

Q_SIGNALS:
    void acted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitWords();

    Label *m_title;
    Label *m_text;
    Button *m_action;
};

} // namespace oms
