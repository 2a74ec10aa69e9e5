// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/button.h"

#include "client/app/icons.h"
#include "client/widgets/type.h"

namespace oms {

namespace {

constexpr int iconSide = 16;
constexpr int squareSide = 30;

Ink iconInk(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary:
        return Ink::OnAccent;
    case ButtonKind::Danger:
        return Ink::Bad;
    default:
        return Ink::Secondary;
    }
}

} // namespace

Button::Button(const QString &text, const QString &iconName, ButtonKind kind, QWidget *parent)
    : QPushButton(oms::icon(iconName, iconInk(kind)), text, parent)
    , m_kind(kind)
{
    setFont(textFont(TextSize::Body, QFont::Medium));
    setIconSize({iconSide, iconSide});
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
}

Button::Button(const QString &text, ButtonKind kind, QWidget *parent)
    : Button(text, {}, kind, parent)
{ }

Button *Button::iconOnly(const QString &iconName, const QString &name, QWidget *parent, ButtonKind kind)
{
    auto *button = new Button({}, iconName, kind, parent);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFixedWidth(squareSide);
    return button;
}

} // namespace oms
