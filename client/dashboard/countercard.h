// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractButton>

namespace oms {

//! A number that matters and what it counts; a click shows what is behind it.
class CounterCard : public QAbstractButton {
    Q_OBJECT

public:
    CounterCard(const QString &icon, const QString &title, bool isPressing, QWidget *parent = nullptr);
    void setCount(int count);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    bool m_isPressing;
    int m_count = 0;
};

} // namespace oms
