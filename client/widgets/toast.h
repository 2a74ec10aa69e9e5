// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTimer>
#include <QWidget>
#include <functional>

namespace oms {

//! "Horse archived. Undo" at the foot of the window for ten seconds (longer while the pointer or the focus is on it).
//! A new one takes the place of the one before.
class Toast : public QWidget {
    Q_OBJECT

public:
    //! Over the window of `anchor`. Without `undo` there is no button.
    static Toast *show(QWidget *anchor, const QString &text, std::function<void()> undo = {});

    QString text() const { return accessibleName(); }

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Toast(QWidget *window, const QString &text, std::function<void()> undo);
    void place();
    void leave();

    QTimer m_life;
};

} // namespace oms
