// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractButton>
#include <QColor>

namespace oms {

//! "Robyn Leslie" → "RL"; one word gives its first letter.
QString initialsOf(const QString &name);

//! Initials on a colour that belongs to the name for good. Takes focus and clicks only when made a button.
class Avatar : public QAbstractButton {
    Q_OBJECT

public:
    enum class Use { Picture, Button };

    explicit Avatar(const QString &name, int size = 24, Use use = Use::Picture, QWidget *parent = nullptr);
    void setName(const QString &name);
    void setColour(const QColor &colour); //!< instead of the name's own
    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QColor m_colour;
    int m_size;
};

} // namespace oms
