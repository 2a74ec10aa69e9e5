// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTimer>
#include <QWidget>

namespace oms {

//! A slim line at the top of what is loading. Appears only when the wait is felt (over 200 ms).
class BusyBar : public QWidget {
    Q_OBJECT

public:
    explicit BusyBar(QWidget *parent = nullptr);
    void setBusy(bool busy);

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    QTimer m_patience;
    int m_tick = 0;
    int m_timer = 0;
};

//! Grey rows where a list will be, while its first rows are on the way.
class SkeletonList : public QWidget {
    Q_OBJECT

public:
    explicit SkeletonList(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace oms
