// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/theme.h"

#include "client/app/platformtheme.h"

#include <QApplication>
#include <QWidget>

namespace oms {

namespace {

struct InkRow {
    Ink ink;
    QRgb light;
    QRgb dark;
};

//! Warm greys fit leather; one accent, oxblood. Two accents in the dark: a pale fill looked like candy.
constexpr InkRow inks[] = {
    {Ink::Sidebar, 0xF5F4F1, 0x1A1917},    {Ink::Content, 0xFFFFFF, 0x201F1D},
    {Ink::Raised, 0xFBFAF8, 0x262523},     {Ink::Hover, 0xF4F2EE, 0x2A2926},
    {Ink::Pressed, 0xEAE7E1, 0x34322E},    {Ink::Selected, 0xF6E9E7, 0x3A2A2A},
    {Ink::Border, 0xE6E3DD, 0x34322E},     {Ink::ControlBorder, 0xD3CFC7, 0x4A4742},
    {Ink::Text, 0x1F1D1A, 0xEDEAE4},       {Ink::Secondary, 0x66625B, 0xABA69C},
    {Ink::Tertiary, 0x6C675E, 0x9F9A8F},   {Ink::Accent, 0x8F2D35, 0xE08A87},
    {Ink::AccentFill, 0x8F2D35, 0xA8434A}, {Ink::AccentHover, 0x7C252D, 0xB04951},
    {Ink::OnAccent, 0xFFFFFF, 0xFFFFFF},   {Ink::Chip, 0xF0EEEA, 0x2E2C29},
    {Ink::Good, 0x2F6B3C, 0x8CC79A},       {Ink::Warn, 0x8A5A00, 0xE3B341},
    {Ink::Bad, 0xB3261E, 0xF2938C},
};

struct ToneRow {
    Tone tone;
    QRgb lightFill, lightText;
    QRgb darkFill, darkText;
};

constexpr ToneRow tones[] = {
    {Tone::Neutral, 0xEEECE8, 0x5C574F, 0x33312D, 0xB9B4AA}, {Tone::Blue, 0xE3EDF8, 0x1F4F82, 0x22354A, 0x9CC4EE},
    {Tone::Amber, 0xFCEFD2, 0x7A5000, 0x41330F, 0xEBC66B},   {Tone::Green, 0xE0F0EA, 0x1E6048, 0x1C3A30, 0x8FD3B8},
    {Tone::Violet, 0xEAE6F7, 0x4B3A93, 0x322B52, 0xC3B7F2},  {Tone::VioletDeep, 0xD7CFF2, 0x3A2883, 0x40376C, 0xD2C8FA},
    {Tone::Teal, 0xDCEFF2, 0x17596A, 0x1B3A42, 0x8ED0DF},    {Tone::Red, 0xFBE4E1, 0x9A2A20, 0x4A2522, 0xF4A9A2},
    {Tone::Orange, 0xFBEBDD, 0x8A4310, 0x452C18, 0xEFB588},
};

static_assert(std::size(inks) == std::size_t(Ink::Count) && std::size(tones) == std::size_t(Tone::Count));

constexpr int darkBelow = 128;

} // namespace

Colours::Colours(bool dark)
    : m_dark(dark)
{
    for (const auto &row : inks)
        m_inks[std::size_t(row.ink)] = QColor::fromRgb(dark ? row.dark : row.light);
    for (const auto &row : tones) {
        m_fills[std::size_t(row.tone)] = QColor::fromRgb(dark ? row.darkFill : row.lightFill);
        m_texts[std::size_t(row.tone)] = QColor::fromRgb(dark ? row.darkText : row.lightText);
    }
}

const Colours &Colours::light()
{
    static const Colours colours(false);
    return colours;
}

const Colours &Colours::dark()
{
    static const Colours colours(true);
    return colours;
}

const Colours &Colours::of(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < darkBelow ? dark() : light();
}

const Colours &Colours::of(const QWidget *widget)
{
    return of(widget ? widget->palette() : QGuiApplication::palette());
}

QPalette Colours::palette() const
{
    const auto &at = *this;
    const std::pair<QPalette::ColorRole, Ink> roles[] = {
        {QPalette::Window, Ink::Content},
        {QPalette::WindowText, Ink::Text},
        {QPalette::Base, Ink::Content},
        {QPalette::AlternateBase, Ink::Raised},
        {QPalette::Text, Ink::Text},
        {QPalette::Button, m_dark ? Ink::Raised : Ink::Content},
        {QPalette::ButtonText, Ink::Text},
        {QPalette::Highlight, Ink::Selected}, // a tint: text colours and pills stay readable on it
        {QPalette::HighlightedText, Ink::Text},
        {QPalette::ToolTipBase, Ink::Raised},
        {QPalette::ToolTipText, Ink::Text},
        {QPalette::PlaceholderText, Ink::Tertiary},
        {QPalette::Link, Ink::Accent},
        {QPalette::LinkVisited, Ink::Accent},
        {QPalette::Light, Ink::Content},
        {QPalette::Midlight, Ink::Hover},
        {QPalette::Mid, Ink::Border},
        {QPalette::Dark, Ink::ControlBorder},
        {QPalette::Shadow, Ink::ControlBorder},
        {QPalette::BrightText, Ink::Bad},
    };
    QPalette palette;
    for (const auto &[role, ink] : roles)
        palette.setColor(role, at[ink]);
    for (auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, at[Ink::Tertiary]);
    return palette;
}

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_system(new SystemAppearance(this))
{
    connect(m_system, &SystemAppearance::changed, this, &Theme::apply);
    apply();
}

void Theme::setAppearance(Appearance appearance)
{
    if (m_appearance == appearance)
        return;
    m_appearance = appearance;
    apply();
}

const Colours &Theme::colours() const
{
    const bool dark = m_appearance == Appearance::Dark || (m_appearance == Appearance::System && m_system->isDark());
    return dark ? Colours::dark() : Colours::light();
}

void Theme::apply()
{
    QApplication::setPalette(colours().palette());
    Q_EMIT changed();
}

} // namespace oms
