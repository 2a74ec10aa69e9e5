// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/theme.h"
#include "client/widgets/type.h"

#include <QFrame>
#include <QLabel>

namespace oms {

//! A label in one of our sizes and inks; keeps its ink through a change of theme. Plain text only, so nothing that a
//! person typed is ever read as markup.
class Label : public QLabel {
    Q_OBJECT

public:
    explicit Label(const QString &text = {}, TextSize size = TextSize::Body, QFont::Weight weight = QFont::Normal,
                   Ink ink = Ink::Text, QWidget *parent = nullptr);

    //! Shortens with … instead of making its pane wider; the whole text is then in the tool tip.
    void setElided(bool elided);
    void setInk(Ink ink);
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyInk();

    Ink m_ink;
    bool m_elided = false;
};

//! A line of one pixel between two parts.
class Hairline : public QFrame {
    Q_OBJECT

public:
    explicit Hairline(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

//! A widget filled with one ink, whatever the theme.
class Surface : public QWidget {
    Q_OBJECT

public:
    explicit Surface(Ink ink, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Ink m_ink;
};

//! One icon of 16 (or `size`) pixels, for the eye only.
class IconLabel : public QWidget {
    Q_OBJECT

public:
    explicit IconLabel(const QString &name, Ink ink = Ink::Secondary, int size = 16, QWidget *parent = nullptr);
    void setIcon(const QString &name, Ink ink);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Ink m_ink;
};

} // namespace oms
