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
constexpr double visible = 3; //!< what is no text, but must be told from what is around it

//! Any of these may be written on any of those: rows are hovered, pressed and chosen while they say that something is
//! late.
constexpr Ink texts[] = {Ink::Text, Ink::Secondary, Ink::Tertiary, Ink::Accent, Ink::Good, Ink::Warn, Ink::Bad};
constexpr Ink grounds[] = {Ink::Content, Ink::Sidebar, Ink::Raised, Ink::Hover, Ink::Pressed, Ink::Selected, Ink::Chip};

//! The ring of the focus, the frame of a box to tick, the bar beside a chosen row.
constexpr Ink marks[] = {Ink::Accent, Ink::Tertiary};
constexpr Ink panes[] = {Ink::Content, Ink::Sidebar, Ink::Raised, Ink::Selected};

//! What Qt's own widgets write on what.
constexpr std::pair<QPalette::ColorRole, QPalette::ColorRole> roles[] = {
    {QPalette::WindowText, QPalette::Window},         {QPalette::Text, QPalette::Base},
    {QPalette::Text, QPalette::AlternateBase},        {QPalette::ButtonText, QPalette::Button},
    {QPalette::HighlightedText, QPalette::Highlight}, {QPalette::ToolTipText, QPalette::ToolTipBase},
    {QPalette::PlaceholderText, QPalette::Base},      {QPalette::Link, QPalette::Base},
    {QPalette::BrightText, QPalette::Window},
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
        for (const auto text : texts)
            for (const auto ground : grounds) {
                const auto ratio = contrast(colours[text], colours[ground]);
                QVERIFY2(ratio >= readable,
                         qPrintable(u"ink %1 on %2: %3"_s.arg(int(text)).arg(int(ground)).arg(ratio)));
            }
        for (const auto fill : {Ink::AccentFill, Ink::AccentHover})
            QVERIFY(contrast(colours[Ink::OnAccent], colours[fill]) >= readable);
        for (const auto mark : marks)
            for (const auto pane : panes)
                QVERIFY(contrast(colours[mark], colours[pane]) >= visible);
        for (int tone = 0; tone < int(Tone::Count); ++tone) {
            const auto ratio = contrast(colours.pillText(Tone(tone)), colours.pillFill(Tone(tone)));
            QVERIFY2(ratio >= readable, qPrintable(u"pill %1: %2"_s.arg(tone).arg(ratio)));
        }
    }

    void qtsOwnWidgetsAreReadable_data() { everyTextIsReadable_data(); }

    void qtsOwnWidgetsAreReadable()
    {
        QFETCH(bool, dark);
        const auto palette = (dark ? Colours::dark() : Colours::light()).palette();
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
            for (const auto &[text, ground] : roles) {
                const auto ratio = contrast(palette.color(group, text), palette.color(group, ground));
                QVERIFY2(ratio >= readable,
                         qPrintable(u"role %1 on %2: %3"_s.arg(int(text)).arg(int(ground)).arg(ratio)));
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
