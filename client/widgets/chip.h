// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractButton>

namespace oms {

//! One condition of a filter: "Fitter is *R. Leslie* ×". A click edits it, its cross (or Delete) takes it away.
class Chip : public QAbstractButton {
    Q_OBJECT

public:
    enum class Kind {
        Condition, //!< filled, with a cross
        Choice, //!< filled when checked: one of a few views
        Add, //!< dashed, with a plus
    };

    Chip(const QString &name, const QString &value, Kind kind = Kind::Condition, QWidget *parent = nullptr);
    void setName(const QString &name);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect cross() const;
    int textLeft() const;

    QString m_name;
    QString m_value;
    Kind m_kind;
};

} // namespace oms
