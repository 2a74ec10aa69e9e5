// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/synccentre/choicecard.h"

#include "client/app/theme.h"
#include "client/widgets/focus.h"
#include "client/widgets/type.h"

#include <QPainter>
#include <QTextLayout>

namespace oms {

namespace {

constexpr int ringSide = 15;
constexpr int ringLeft = 10;
constexpr int textLeft = 33;
constexpr int textRight = 12;
constexpr int padding = 13; //!< above and below the words
constexpr int leastHeight = 46;
constexpr int mostLines = 7;
constexpr qreal radius = 6;

QFont cardFont()
{
    return textFont(TextSize::Body, QFont::Medium);
}

int textWidth(int width)
{
    return qMax(40, width - textLeft - textRight);
}

} // namespace

ChoiceCard::ChoiceCard(const QString &value, bool isQuiet, QWidget *parent)
    : QRadioButton(value, parent)
    , m_isQuiet(isQuiet)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

//! The first lines of the value; the last one says that there is more.
QString ChoiceCard::shown(int width) const
{
    QStringList lines;
    for (const auto &paragraph : text().split(u'\n')) {
        QTextLayout layout(paragraph, cardFont());
        layout.beginLayout();
        for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(textWidth(width));
            lines += paragraph.mid(line.textStart(), line.textLength()).trimmed();
        }
        layout.endLayout();
        if (paragraph.isEmpty())
            lines += QString();
    }
    if (lines.size() <= mostLines)
        return lines.join(u'\n');
    auto first = lines.first(mostLines);
    first.last() += u'…';
    return first.join(u'\n');
}

int ChoiceCard::heightForWidth(int width) const
{
    const auto lines = int(shown(width).count(u'\n')) + 1;
    return qMax(leastHeight, lines * QFontMetrics(cardFont()).lineSpacing() + 2 * padding);
}

QSize ChoiceCard::sizeHint() const
{
    const int wanted = QFontMetrics(cardFont()).horizontalAdvance(text().section(u'\n', 0, 0)) + textLeft + textRight;
    const int width = qBound(120, wanted, 230);
    return {width, heightForWidth(width)};
}

QSize ChoiceCard::minimumSizeHint() const
{
    return {96, leastHeight};
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &colours = Colours::of(this);
    const bool chosen = isChecked();
    const qreal line = chosen ? 1.5 : 1;
    const auto box = QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    const auto edge = colours[chosen ? Ink::Accent : underMouse() ? Ink::Tertiary : Ink::ControlBorder];
    painter.setPen(QPen(edge, line));
    painter.setBrush(colours[chosen ? Ink::Selected : underMouse() ? Ink::Raised : Ink::Content]);
    painter.drawRoundedRect(box, radius, radius);

    const auto words = shown(width());
    const int space = QFontMetrics(cardFont()).lineSpacing();
    const int high = (int(words.count(u'\n')) + 1) * space;
    const int top = (height() - high) / 2;
    const QRectF ring(ringLeft, top + (space - ringSide) / 2., ringSide, ringSide);
    painter.setPen(QPen(edge, 1.5));
    painter.setBrush(colours[Ink::Content]);
    painter.drawEllipse(ring.adjusted(.75, .75, -.75, -.75));
    if (chosen) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours[Ink::Accent]);
        painter.drawEllipse(ring.adjusted(4, 4, -4, -4));
    }
    auto font = cardFont();
    font.setWeight(m_isQuiet ? QFont::Normal : QFont::Medium);
    painter.setFont(font);
    painter.setPen(colours[m_isQuiet && !chosen ? Ink::Secondary : Ink::Text]);
    painter.drawText(QRect(textLeft, top, textWidth(width()) + textRight, high), Qt::AlignLeft | Qt::AlignTop, words);
    if (hasKeyboardFocus(this))
        paintFocusRing(painter, QRectF(rect()), radius, colours);
}

} // namespace oms
