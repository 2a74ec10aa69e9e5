// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace oms {

//! A few bars with their values, drawn quietly; a screen reader hears them as one sentence.
class Chart : public QWidget {
    Q_OBJECT

public:
    enum class Direction { Upright, Lying };
    struct Bar {
        QString label;
        int value = 0;
        bool isFaint = false; //!< not complete yet: the running week
    };

    Chart(const QString &title, Direction direction, QWidget *parent = nullptr);
    void show(std::vector<Bar> bars);
    using QWidget::show;
    QSize sizeHint() const override { return {360, 180}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintUpright(QPainter &painter, const QRectF &area) const;
    void paintLying(QPainter &painter, const QRectF &area) const;
    int largest() const;

    QString m_title;
    Direction m_direction;
    std::vector<Bar> m_bars;
};

} // namespace oms
