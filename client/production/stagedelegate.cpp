// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/production/stagedelegate.h"

#include "client/app/icons.h"
#include "client/models/schematext.h"
#include "client/production/stagemodel.h"
#include "client/widgets/focus.h"
#include "client/widgets/swatch.h"
#include "client/widgets/type.h"

#include <QAbstractItemView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr int around = 5; //!< between cards, half of it on each side
constexpr int padding = 10;
constexpr int lineGap = 3;
constexpr int radius = 8;
constexpr int iconSize = 14;
constexpr int stripe = 3;
constexpr std::chrono::milliseconds refusalTime {1600};

int lineHeight()
{
    return QFontMetrics(textFont(TextSize::Body)).height();
}

Ink inkOf(Due due)
{
    return due == Due::Late ? Ink::Bad : due == Due::Soon ? Ink::Warn : Ink::Secondary;
}

void paintElided(QPainter &painter, const QRect &rect, const QString &text)
{
    painter.drawText(rect, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

StageDelegate::StageDelegate(const OrderBook &book, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_book(book)
    , m_reader(readerOf(book.session()))
{
    m_refusal.setSingleShot(true);
    m_refusal.setInterval(refusalTime);
    connect(&m_refusal, &QTimer::timeout, this, [this] {
        m_refused.reset();
        Q_EMIT repaintWanted();
    });
}

void StageDelegate::showRefused(const Uuid &id)
{
    m_refused = id;
    m_refusal.start();
    Q_EMIT repaintWanted();
}

QSize StageDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *model = static_cast<const StageModel *>(index.model());
    if (!model->cardAt(index.row()))
        return {100, lineHeight() + 14};
    return {100, 4 * lineHeight() + 3 * lineGap + 2 * padding + 2 * around - 4};
}

void StageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &model = *static_cast<const StageModel *>(index.model());
    const auto &colours = Colours::of(option.palette);
    painter->save();
    const auto *row = model.cardAt(index.row());
    if (!row) {
        painter->setFont(textFont(TextSize::Small, QFont::DemiBold));
        painter->setPen(colours[Ink::Secondary]);
        paintElided(*painter, option.rect.adjusted(around + 4, 6, -around, 0), model.headingAt(index.row()));
        return painter->restore();
    }
    const auto card = option.rect.adjusted(around, around - 2, -around, 2 - around);
    painter->setRenderHint(QPainter::Antialiasing);
    paintFrame(*painter, option, card, *row);
    const int height = lineHeight();
    QRect line(card.left() + padding + 2, card.top() + padding - 1, card.width() - 2 * padding - 2, height);
    paintFirst(*painter, line, *row, colours);
    line.translate(0, height + lineGap);
    paintSaddle(*painter, line, *row, colours);
    line.translate(0, height + lineGap);
    painter->setFont(textFont(TextSize::Small));
    painter->setPen(colours[Ink::Secondary]);
    paintElided(*painter, line, whoText(*row));
    line.translate(0, height + lineGap);
    paintFoot(*painter, line, *row, model, colours);
    painter->restore();
}

void StageDelegate::paintFrame(QPainter &painter, const QStyleOptionViewItem &option, const QRect &card,
                               const BookRow &row) const
{
    const auto &colours = Colours::of(option.palette);
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isOver = option.state & QStyle::State_MouseOver;
    const bool isRefused = m_refused == row.id.value;
    painter.setPen(QPen(colours[isRefused        ? Ink::Bad
                                    : isSelected ? Ink::Accent
                                    : isOver     ? Ink::ControlBorder
                                                 : Ink::Border],
                        isRefused ? 2 : 1));
    painter.setBrush(colours[isSelected ? Ink::Selected : Ink::Raised]);
    painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (row.is_urgent) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours[Ink::Bad]);
        painter.drawRoundedRect(QRectF(card.left() + 3, card.top() + radius, stripe, card.height() - 2 * radius), 1.5,
                                1.5);
    }
    if (isSelected && option.widget && hasKeyboardFocus(option.widget))
        paintFocusRing(painter, card, radius, colours);
}

//! Number, flame, and at the right when it is due.
void StageDelegate::paintFirst(QPainter &painter, const QRect &line, const BookRow &row, const Colours &colours) const
{
    const auto number = numberText(row);
    painter.setFont(textFont(TextSize::Body, QFont::DemiBold));
    painter.setPen(colours[Ink::Text]);
    paintTabular(painter, line, Qt::AlignLeft, number);
    int left = line.left() + qCeil(tabularWidth(QFontMetricsF(painter.font()), number)) + 6;
    const auto mark = [&](const QString &name, Ink ink) {
        paintIcon(painter, name, colours[ink], {left, line.top() + (line.height() - iconSize) / 2, iconSize, iconSize});
        left += iconSize + 4;
    };
    if (row.is_urgent)
        mark(u"flame"_s, Ink::Bad);
    if (row.kind == OrderKind::Repair)
        mark(u"wrench"_s, Ink::Secondary);
    if (m_book.markOf(row.id.value) != RecordMark::None)
        mark(u"cloud-upload"_s, Ink::Tertiary);
    const auto due = dueOf(row, today());
    painter.setFont(textFont(TextSize::Small, due == Due::None ? QFont::Normal : QFont::Medium));
    painter.setPen(colours[inkOf(due)]);
    paintTabular(painter, QRectF(left, line.top(), line.right() + 1 - left, line.height()), Qt::AlignRight,
                 dueText(row, today()));
}

void StageDelegate::paintSaddle(QPainter &painter, const QRect &line, const BookRow &row, const Colours &colours) const
{
    const int size = 12;
    paintSwatch(painter, QRectF(line.left(), line.top() + (line.height() - size) / 2., size, size), leatherOf(row),
                colours);
    const auto seat = seatText(row.seat_size_q4);
    painter.setFont(textFont(TextSize::Body, QFont::Medium));
    painter.setPen(colours[Ink::Text]);
    const int seatWidth = seat.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(seat) + 8;
    paintElided(painter, line.adjusted(size + 7, 0, -seatWidth, 0),
                row.model_name ? toQString(*row.model_name) : QString()); // the brand is in the tip
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, seat);
}

//! Why it stands still, else for how long it has been there.
void StageDelegate::paintFoot(QPainter &painter, const QRect &line, const BookRow &row, const StageModel &model,
                              const Colours &colours) const
{
    painter.setFont(textFont(TextSize::Caption, QFont::Medium));
    const int days = daysInStage(row, now());
    const auto age = ageOf(model.stage(), days);
    const auto words = ageText(days);
    const int width = painter.fontMetrics().horizontalAdvance(words);
    painter.setPen(colours[age == Due::None ? Ink::Secondary : inkOf(age)]);
    const auto blocked = blockedText(row, m_reader);
    if (blocked.isEmpty()) {
        paintIcon(painter, u"history"_s, painter.pen().color(),
                  {line.left(), line.top() + (line.height() - 12) / 2, 12, 12});
        return paintElided(painter, line.adjusted(18, 0, 0, 0), words);
    }
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, words);
    painter.setPen(colours[Ink::Bad]);
    paintIcon(painter, u"ban"_s, colours[Ink::Bad], {line.left(), line.top() + (line.height() - 12) / 2, 12, 12});
    paintElided(painter, line.adjusted(18, 0, -width - 8, 0), blocked);
}

QColor StageDelegate::leatherOf(const BookRow &row) const
{
    const auto catalogue = m_book.catalogue();
    const auto *colour = row.leather_colour_id ? catalogue->find(*row.leather_colour_id) : nullptr;
    return colour && colour->rgb ? QColor(toQString(*colour->rgb)) : QColor();
}

} // namespace oms
