// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace oms {

class Button;
class IconLabel;
class Label;

//! A message in its place, never a box over the work: what happened, what is safe, what to do. Hidden until there is
//! something to say; a screen reader says it at once.
class ErrorBar : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Error, Warning, Notice };

    explicit ErrorBar(QWidget *parent = nullptr);

    //! `action` names the button ("Try again"); without it there is none.
    void say(const QString &message, const QString &action = {}, Kind kind = Kind::Error);
    void clear();
    QString message() const;

Q_SIGNALS:
    void acted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Error;
    IconLabel *m_icon;
    Label *m_message;
    Button *m_action;
};

} // namespace oms
