// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QObject>
#include <QPalette>
#include <array>

class QWidget;

namespace oms {

class SystemAppearance;

//! What a colour is for. Both themes give each one a value (the table in theme.cpp).
enum class Ink {
    Sidebar,
    Content,
    Raised,
    Hover,
    Pressed,
    Selected,
    Border,
    ControlBorder,
    Text,
    Secondary,
    Tertiary,
    Accent, //!< lines and text
    AccentFill, //!< filled buttons and badges
    AccentHover,
    OnAccent,
    Chip,
    Good,
    Warn,
    Bad,
    Count
};

//! Families of pill colours. The pill's words say the state; its tone only helps.
enum class Tone { Neutral, Blue, Amber, Green, Violet, VioletDeep, Teal, Red, Orange, Count };

//! The colours of one theme.
class Colours {
public:
    static const Colours &light();
    static const Colours &dark();
    //! The theme that a palette belongs to: what a painter asks, so that no colour has to be handed around.
    static const Colours &of(const QPalette &palette);
    static const Colours &of(const QWidget *widget);

    bool isDark() const { return m_dark; }
    QColor operator[](Ink ink) const { return m_inks[std::size_t(ink)]; }
    QColor pillFill(Tone tone) const { return m_fills[std::size_t(tone)]; }
    QColor pillText(Tone tone) const { return m_texts[std::size_t(tone)]; }
    QPalette palette() const;

private:
    explicit Colours(bool dark);

    bool m_dark;
    std::array<QColor, std::size_t(Ink::Count)> m_inks;
    std::array<QColor, std::size_t(Tone::Count)> m_fills;
    std::array<QColor, std::size_t(Tone::Count)> m_texts;
};

//! What a person may choose.
enum class Appearance { System, Light, Dark };

//! Keeps the application's palette at the chosen appearance and follows the system when told to.
class Theme : public QObject {
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);

    Appearance appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);
    const Colours &colours() const;

Q_SIGNALS:
    void changed();

private:
    void apply();

    SystemAppearance *m_system;
    Appearance m_appearance = Appearance::System;
};

} // namespace oms
