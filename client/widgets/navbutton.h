// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractButton>

namespace oms {

//! One section in the sidebar: icon, words and, where it helps, a count.
class NavButton : public QAbstractButton {
    Q_OBJECT

public:
    NavButton(const QString &icon, const QString &title, QWidget *parent = nullptr);

    //! Negative = no count. `calling` makes it a badge: something waits for this person. `words` say what is counted:
    //! "12 late"; without them the number does.
    void setCount(int count, bool calling = false, const QString &words = {});
    //! A tick at the right: nothing is missing there.
    void setDone(bool done);
    void setSlim(bool slim);
    QSize sizeHint() const override { return {200, 30}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void nextCheckState() override { } // the current page decides, not the click

private:
    void showTip();
    void paintCount(QPainter &painter, const QRect &row) const;

    QString m_icon;
    int m_count = -1;
    QString m_counted; //!< in words
    bool m_calling = false;
    bool m_slim = false;
    bool m_isDone = false;
};

} // namespace oms
