// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QFont>
#include <QPainterPath>
#include <QStringList>
#include <variant>
#include <vector>

class QPainter;

//! What goes onto paper. The same marks are painted by the preview, the printer and the PDF; everything is measured in
//! millimetres from the upper left corner of the sheet, whatever a printer cannot reach.
namespace oms::printing {

constexpr qreal millimetresPerPoint = 25.4 / 72;

namespace inks {
constexpr QColor black {0, 0, 0};
constexpr QColor soft {0x50, 0x50, 0x50}; //!< names of things; still dark enough for a bad printer
constexpr QColor line {0xb4, 0xb4, 0xb4};
constexpr QColor tint {0xee, 0xee, 0xee};
constexpr QColor white {0xff, 0xff, 0xff};
} // namespace inks

struct Type {
    qreal points = 9.5;
    QFont::Weight weight = QFont::Normal;
    QColor ink = inks::black;
    Qt::Alignment alignment = Qt::AlignLeft;

    Type bold() const { return {points, QFont::DemiBold, ink, alignment}; }
    Type in(const QColor &other) const { return {points, weight, other, alignment}; }
    Type right() const { return {points, weight, ink, Qt::AlignRight}; }
    Type centred() const { return {points, weight, ink, Qt::AlignHCenter}; }
};

struct Stroke {
    qreal width = 0.2;
    QColor ink = inks::black;
    bool isDashed = false;
};

//! One side of a sheet. Cheap to move, safe to write and paint in any thread.
class Page {
public:
    //! Breaks lines at the width of `area`, whose height does not matter; says how high they are.
    qreal text(const QRectF &area, const QString &words, const Type &type);
    void line(QPointF from, QPointF to, const Stroke &stroke = {});
    void box(const QRectF &box, const Stroke &stroke = {});
    void fill(const QRectF &box, const QColor &colour, qreal radius = 0);
    void path(const QPainterPath &path, const Stroke &stroke);
    void area(const QPainterPath &path, const QColor &colour);
    //! Turned by 90°, reading upwards; `middle` is its centre.
    void upright(QPointF middle, const QString &words, const Type &type);
    //! A word in a frame, or white on black; says where the next one may stand.
    qreal badge(QPointF at, const QString &words, bool isFilled, qreal points = 9);
    //! `content` as a QR code with its quiet zone left to whoever places it.
    void qrCode(const QRectF &square, const QString &content);

    //! With a painter whose unit is one millimetre.
    void paint(QPainter &painter) const;
    //! All that can be read on it, in the order of writing.
    QString words() const;

private:
    struct Text {
        QPointF at; //!< where the baseline begins, in hundredths of a millimetre
        QString words;
        QFont font;
        QColor ink;
        bool isUpright = false;
    };
    struct Shape {
        QPainterPath path; //!< in millimetres
        Stroke stroke; //!< of no width: not stroked
        QColor fill; //!< invalid: not filled
    };

    std::vector<std::variant<Text, Shape>> m_marks;
};

qreal heightOf(const QString &words, qreal width, const Type &type);
qreal widthOf(const QString &words, const Type &type);
//! As they are broken at that width: for what may be longer than a page.
QStringList linesOf(const QString &words, qreal width, const Type &type);
//! From one baseline to the next.
qreal lineHeightOf(const Type &type);

//! One thing to print: all its pages have one size.
struct Document {
    QString title; //!< also proposed as the name of a file
    QSizeF paper {210, 297}; //!< millimetres, as it is read
    std::vector<Page> pages {};

    Page &add() { return pages.emplace_back(); }
};

} // namespace oms::printing
