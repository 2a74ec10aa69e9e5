// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPushButton>

namespace oms {

enum class ButtonKind {
    Plain, //!< framed
    Primary, //!< filled with the accent: one a page
    Ghost, //!< only its words until the pointer is on it
    Danger, //!< framed, words in red
};

//! A push button with an icon of ours. Without words it is square: then give it a tool tip, which also is its name.
class Button : public QPushButton {
    Q_OBJECT

public:
    Button(const QString &text, const QString &iconName, ButtonKind kind, QWidget *parent = nullptr);
    explicit Button(const QString &text, ButtonKind kind = ButtonKind::Plain, QWidget *parent = nullptr);

    ButtonKind kind() const { return m_kind; }

    //! A square button of one icon; `name` is its tool tip and what a screen reader says.
    static Button *iconOnly(const QString &iconName, const QString &name, QWidget *parent = nullptr,
                            ButtonKind kind = ButtonKind::Ghost);

private:
    ButtonKind m_kind;
};

} // namespace oms
