// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/printing/page.h"

#include "client/app/platformtheme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>

namespace oms::printing {

namespace {

//! Type is laid out in hundredths of a millimetre: so fine that no device rounds it to another width.
constexpr qreal fineness = 100;

QFont fontOf(const Type &type, const QString &words)
{
    QFont font;
    font.setPixelSize(qMax(1, qRound(type.points * millimetresPerPoint * fineness)));
    font.setWeight(type.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    setTabularFigures(font);
    // beside digits some fonts put forms of + and : that nobody could search for or copy out of a PDF
    if (std::any_of(words.begin(), words.end(), [](QChar c) { return c.isDigit(); }))
        font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

//! Calls `place` with each line and its upper edge in hundredths; says how high all are.
template<class Place>
qreal layOut(const QString &words, qreal width, const Type &type, const QFont &font, Place place)
{
    qreal height = 0;
    for (const auto &paragraph : words.split(u'\n')) {
        QTextLayout layout(paragraph, font);
        QTextOption option;
        option.setUseDesignMetrics(true);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        const auto step = lineHeightOf(type) * fineness;
        for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            place(paragraph.mid(line.textStart(), line.textLength()).trimmed(), line, height);
            height += step;
        }
        layout.endLayout();
    }
    return height;
}

} // namespace

qreal Page::text(const QRectF &area, const QString &words, const Type &type)
{
    const auto font = fontOf(type, words);
    const QFontMetricsF metrics(font);
    const auto width = area.width() * fineness;
    const auto origin = area.topLeft() * fineness;
    // the leading is shared above and below, so that a box around a line looks even
    const auto ascent = (lineHeightOf(type) * fineness - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    const auto height = layOut(words, width, type, font, [&](const QString &text, const QTextLine &line, qreal top) {
        if (text.isEmpty())
            return;
        const auto free = width - line.naturalTextWidth();
        const auto shift = type.alignment & Qt::AlignRight ? free : type.alignment & Qt::AlignHCenter ? free / 2 : 0;
        m_marks.emplace_back(Text {origin + QPointF(shift, top + ascent), text, font, type.ink});
    });
    return height / fineness;
}

void Page::upright(QPointF middle, const QString &words, const Type &type)
{
    const auto font = fontOf(type, words);
    const QFontMetricsF metrics(font);
    const QPointF start(metrics.ascent() / 2 - metrics.descent() / 2, metrics.horizontalAdvance(words) / 2);
    m_marks.emplace_back(Text {middle * fineness + start, words, font, type.ink, true});
}

void Page::line(QPointF from, QPointF to, const Stroke &stroke)
{
    QPainterPath path(from);
    path.lineTo(to);
    this->path(path, stroke);
}

void Page::box(const QRectF &box, const Stroke &stroke)
{
    QPainterPath path;
    path.addRect(box);
    this->path(path, stroke);
}

void Page::fill(const QRectF &box, const QColor &colour, qreal radius)
{
    QPainterPath path;
    path.addRoundedRect(box, radius, radius);
    area(path, colour);
}

void Page::path(const QPainterPath &path, const Stroke &stroke)
{
    m_marks.emplace_back(Shape {path, stroke, {}});
}

void Page::area(const QPainterPath &path, const QColor &colour)
{
    m_marks.emplace_back(Shape {path, {.width = 0}, colour});
}

qreal Page::badge(QPointF at, const QString &words, bool isFilled, qreal points)
{
    const Type type {.points = points, .weight = QFont::DemiBold, .ink = isFilled ? inks::white : inks::black};
    const auto height = points * 2 / 3;
    const QRectF box(at, QSizeF(widthOf(words, type) + height * 0.8, height));
    if (isFilled)
        fill(box, inks::black, 1);
    else
        this->box(box, {.width = 0.3});
    text(box.adjusted(height * 0.4, (height - lineHeightOf(type)) / 2, 10, 0), words, type);
    return box.right() + height * 0.4;
}

void Page::paint(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto &mark : m_marks) {
        if (const auto *shape = std::get_if<Shape>(&mark)) {
            QPen pen(Qt::NoPen);
            if (shape->stroke.width > 0) {
                pen = QPen(shape->stroke.ink, shape->stroke.width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
                if (shape->stroke.isDashed)
                    pen.setDashPattern({2 / shape->stroke.width, 1.2 / shape->stroke.width});
            }
            painter.setPen(pen);
            painter.setBrush(shape->fill.isValid() ? QBrush(shape->fill) : QBrush(Qt::NoBrush));
            painter.drawPath(shape->path);
            continue;
        }
        const auto &text = std::get<Text>(mark);
        painter.save();
        painter.scale(1 / fineness, 1 / fineness);
        painter.translate(text.at);
        if (text.isUpright)
            painter.rotate(-90);
        painter.setFont(text.font);
        painter.setPen(text.ink);
        painter.drawText(QPointF(), text.words);
        painter.restore();
    }
}

QString Page::words() const
{
    QStringList words;
    for (const auto &mark : m_marks)
        if (const auto *text = std::get_if<Text>(&mark))
            words << text->words;
    return words.join(u'\n');
}

qreal heightOf(const QString &words, qreal width, const Type &type)
{
    return layOut(words, width * fineness, type, fontOf(type, words), [](const QString &, const QTextLine &, qreal) {})
        / fineness;
}

QStringList linesOf(const QString &words, qreal width, const Type &type)
{
    QStringList lines;
    layOut(words, width * fineness, type, fontOf(type, words),
           [&](const QString &text, const QTextLine &, qreal) { lines << text; });
    return lines;
}

qreal widthOf(const QString &words, const Type &type)
{
    return QFontMetricsF(fontOf(type, words)).horizontalAdvance(words) / fineness;
}

qreal lineHeightOf(const Type &type)
{
    return type.points * millimetresPerPoint * 1.3;
}

} // namespace oms::printing
