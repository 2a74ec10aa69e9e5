// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/theme.h"

#include <QWidget>

namespace oms {

//! The state of a record in words on a tinted background.
class Pill : public QWidget {
    Q_OBJECT

public:
    explicit Pill(const QString &text = {}, Tone tone = Tone::Neutral, QWidget *parent = nullptr);
    void setState(const QString &text, Tone tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone;
};

int pillWidth(const QString &text);
//! As Pill paints itself: left in `rect`, centred vertically. For delegates.
void paintPill(QPainter &painter, const QRect &rect, const QString &text, Tone tone, const Colours &colours);

} // namespace oms
