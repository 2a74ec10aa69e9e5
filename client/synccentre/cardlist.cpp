// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/synccentre/cardlist.h"

#include "client/app/icons.h"
#include "client/widgets/pill.h"
#include "client/widgets/type.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr int margin = 24;
constexpr int iconSide = 18;
constexpr int textLeft = margin + iconSide + 14;
constexpr int chevronSpace = 26;
constexpr int gap = 14;
constexpr int barWidth = 3;
constexpr int pillPadding = 9;
constexpr int leastWords = 220; //!< what is left of the words before the time steps back

QFont titleFont()
{
    return textFont(TextSize::Body, QFont::DemiBold);
}

QFont smallFont()
{
    return textFont(TextSize::Small);
}

//! What is at the right, from the right; returns where the words must end.
int paintRight(QPainter &painter, const QRect &rect, const Card &card, const Colours &colours)
{
    int right = rect.right() - margin;
    if (card.opens)
        paintIcon(painter, u"chevron-right"_s, colours[Ink::Tertiary],
                  {right - iconSide + 4, rect.center().y() - 8, 16, 16});
    right -= card.opens ? chevronSpace : 0;
    if (!card.state.isEmpty()) {
        const int wide =
            QFontMetrics(textFont(TextSize::Small, QFont::Medium)).horizontalAdvance(card.state) + 2 * pillPadding + 2;
        paintPill(painter, QRect(right - wide, rect.top(), wide, rect.height()), card.state, card.tone, colours);
        right -= wide + gap;
    }
    const QFontMetrics metrics(smallFont());
    const int wide = metrics.horizontalAdvance(card.when);
    if (card.when.isEmpty() || right - wide - textLeft - rect.left() < leastWords)
        return right;
    painter.setFont(smallFont());
    painter.setPen(colours[Ink::Secondary]);
    painter.drawText(QRect(right - wide, rect.top(), wide, rect.height()), Qt::AlignVCenter | Qt::AlignRight,
                     card.when);
    return right - wide - gap;
}

void paintLine(QPainter &painter, const QRect &rect, const QString &text)
{
    painter.drawText(rect, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

void CardModel::setCards(std::vector<Card> cards)
{
    if (cards == m_cards)
        return;
    beginResetModel();
    m_cards = std::move(cards);
    endResetModel();
}

int CardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cards.size());
}

QVariant CardModel::data(const QModelIndex &index, int role) const
{
    const auto &card = m_cards.at(std::size_t(index.row()));
    if (role == Qt::DisplayRole)
        return card.title;
    if (role == Qt::ToolTipRole)
        return card.detail;
    if (role == Qt::AccessibleTextRole) { // the whole row as a sentence
        QStringList parts {card.title, card.detail, card.state, card.when};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    return {};
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {320, QFontMetrics(titleFont()).height() + QFontMetrics(smallFont()).height() + 26};
}

//! Edges without antialiasing, or 125 % would show pale seams between the rows.
void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &card = static_cast<const CardModel *>(index.model())->cards()[std::size_t(index.row())];
    const auto &colours = Colours::of(option.palette);
    const auto &rect = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    painter->save();
    painter->fillRect(rect, colours[selected ? Ink::Selected : hovered ? Ink::Hover : Ink::Content]);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours[Ink::Border]);
    if (selected) {
        const bool here = option.widget && option.widget->hasFocus();
        painter->fillRect(QRect(rect.left(), rect.top(), barWidth, rect.height()),
                          colours[here ? Ink::Accent : Ink::Tertiary]);
    }
    painter->setRenderHint(QPainter::Antialiasing);
    paintIcon(*painter, card.icon, colours[card.ink],
              {rect.left() + margin, rect.center().y() - iconSide / 2, iconSide, iconSide});
    const int right = paintRight(*painter, rect, card, colours);
    const int left = rect.left() + textLeft;
    const int title = QFontMetrics(titleFont()).height();
    const int small = card.detail.isEmpty() ? 0 : QFontMetrics(smallFont()).height() + 3;
    const int top = rect.top() + (rect.height() - title - small) / 2;
    painter->setFont(titleFont());
    painter->setPen(colours[Ink::Text]);
    paintLine(*painter, {left, top, right - left, title}, card.title);
    painter->setFont(smallFont());
    painter->setPen(colours[Ink::Secondary]);
    paintLine(*painter, {left, top + title + 3, right - left, small}, card.detail);
    painter->restore();
}

CardList::CardList(const QString &name, QWidget *parent)
    : QListView(parent)
    , m_model(new CardModel(this))
{
    setModel(m_model);
    setItemDelegate(new CardDelegate(this));
    setAccessibleName(name);
    setFrameShape(NoFrame);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    connect(this, &QListView::clicked, this, &CardList::open);
}

void CardList::setCards(std::vector<Card> cards)
{
    const auto *before = current();
    const auto id = before ? before->id : QString();
    m_model->setCards(std::move(cards));
    const auto &now = m_model->cards();
    const auto found = std::find_if(now.begin(), now.end(), [&](const Card &card) { return card.id == id; });
    if (!id.isEmpty() && found != now.end())
        setCurrentIndex(m_model->index(int(found - now.begin())));
}

const Card *CardList::current() const
{
    const auto index = currentIndex();
    return index.isValid() ? &m_model->cards()[std::size_t(index.row())] : nullptr;
}

void CardList::open(const QModelIndex &index)
{
    if (index.isValid() && m_model->cards()[std::size_t(index.row())].opens)
        Q_EMIT opened(QString(m_model->cards()[std::size_t(index.row())].id));
}

void CardList::keyPressEvent(QKeyEvent *event)
{
    const auto step = [this](int by) {
        const int row = qBound(0, currentIndex().row() + by, m_model->rowCount() - 1);
        setCurrentIndex(m_model->index(row));
    };
    if (event->matches(QKeySequence::Copy)) {
        if (const auto *card = current())
            Q_EMIT copyWanted(card->id);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        open(currentIndex());
    } else if (!event->modifiers() && event->key() == Qt::Key_J) {
        step(1);
    } else if (!event->modifiers() && event->key() == Qt::Key_K) {
        step(-1);
    } else {
        QListView::keyPressEvent(event);
    }
}

//! The keyboard always stands on a row.
void CardList::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0)); // before Qt makes it current without choosing it
    QListView::focusInEvent(event);
}

void CardList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentMoved();
}

} // namespace oms
