// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/theme.h"

#include <QTest>
#include <cmath>

using namespace oms;
using namespace Qt::StringLiterals;

namespace {

//! WCAG 2.1: relative luminance and contrast ratio.
double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)}); // by value
    return (light + 0.05) / (dark + 0.05);
}

constexpr double readable = 4.5;

struct Pairing {
    Ink text;
    Ink ground;
};

//! Everything that the style and the widgets write on something.
constexpr Pairing pairings[] = {
    {Ink::Text, Ink::Content},     {Ink::Text, Ink::Sidebar},        {Ink::Text, Ink::Raised},
    {Ink::Text, Ink::Selected},    {Ink::Text, Ink::Hover},          {Ink::Text, Ink::Pressed},
    {Ink::Text, Ink::Chip},        {Ink::Secondary, Ink::Content},   {Ink::Secondary, Ink::Sidebar},
    {Ink::Secondary, Ink::Raised}, {Ink::Secondary, Ink::Selected},  {Ink::Secondary, Ink::Hover},
    {Ink::Secondary, Ink::Chip},   {Ink::Secondary, Ink::Pressed},   {Ink::Tertiary, Ink::Content},
    {Ink::Tertiary, Ink::Sidebar}, {Ink::Tertiary, Ink::Raised},     {Ink::Tertiary, Ink::Hover},
    {Ink::Tertiary, Ink::Chip},    {Ink::Accent, Ink::Content},      {Ink::Accent, Ink::Sidebar},
    {Ink::Accent, Ink::Selected},  {Ink::OnAccent, Ink::AccentFill}, {Ink::OnAccent, Ink::AccentHover},
    {Ink::Good, Ink::Content},     {Ink::Good, Ink::Sidebar},        {Ink::Warn, Ink::Content},
    {Ink::Warn, Ink::Sidebar},     {Ink::Bad, Ink::Content},         {Ink::Bad, Ink::Selected},
};

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void everyTextIsReadable()
    {
        QFETCH(bool, dark);
        const auto &colours = dark ? Colours::dark() : Colours::light();
        for (const auto &[text, ground] : pairings) {
            const auto ratio = contrast(colours[text], colours[ground]);
            QVERIFY2(ratio >= readable, qPrintable(u"ink %1 on %2: %3"_s.arg(int(text)).arg(int(ground)).arg(ratio)));
        }
        for (int tone = 0; tone < int(Tone::Count); ++tone) {
            const auto ratio = contrast(colours.pillText(Tone(tone)), colours.pillFill(Tone(tone)));
            QVERIFY2(ratio >= readable, qPrintable(u"pill %1: %2"_s.arg(tone).arg(ratio)));
        }
    }

    void aPaletteKnowsItsTheme()
    {
        QVERIFY(Colours::of(Colours::dark().palette()).isDark());
        QVERIFY(!Colours::of(Colours::light().palette()).isDark());
    }

    void aChosenAppearanceReachesThePalette()
    {
        Theme theme;
        theme.setAppearance(Appearance::Dark);
        QVERIFY(Colours::of(QGuiApplication::palette()).isDark());
        theme.setAppearance(Appearance::Light);
        QVERIFY(!Colours::of(QGuiApplication::palette()).isDark());
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
