// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/catalogue/ticklist.h"

#include "client/app/icons.h"
#include "client/widgets/button.h"
#include "client/widgets/chip.h"
#include "client/widgets/filterfield.h"
#include "client/widgets/label.h"
#include "client/widgets/pill.h"
#include "client/widgets/swatch.h"

#include <QBoxLayout>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr int padding = 8;
constexpr int gap = 8;
constexpr int boxSize = 16;
constexpr int swatchSize = 14;
constexpr int chevronSize = 14;
constexpr int barWidth = 3;

class TickDelegate : public QStyledItemDelegate {
public:
    TickDelegate(const TickModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    { }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(textFont(TextSize::Body));
        return {metrics.horizontalAdvance(index.data().toString()) + 120, qMax(30, metrics.height() + 12)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const auto &colours = Colours::of(option.palette);
        auto rect = option.rect.adjusted(4, 0, -padding, 0);
        const auto *item = m_model.itemAt(index);
        paintBox(*painter, rect, option, index);
        if (item && item->swatch.isValid()) {
            paintSwatch(*painter,
                        QRectF(rect.left(), rect.top() + (rect.height() - swatchSize) / 2., swatchSize, swatchSize),
                        item->swatch, colours);
            rect.setLeft(rect.left() + swatchSize + gap);
        }
        paintRight(*painter, rect, item, index, colours);
        painter->setFont(textFont(TextSize::Body, item ? QFont::Normal : QFont::DemiBold));
        painter->setPen(colours[item && (!item->isTicked || item->isOff) ? Ink::Secondary : Ink::Text]);
        painter->drawText(rect, Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
        painter->restore();
    }

protected:
    //! TickView ticks; twice would be never.
    bool editorEvent(QEvent *, QAbstractItemModel *, const QStyleOptionViewItem &, const QModelIndex &) override
    {
        return false;
    }

private:
    void paintBox(QPainter &painter, QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        if (m_model.isReadOnly())
            return;
        const auto state = Qt::CheckState(index.data(Qt::CheckStateRole).toInt());
        QStyleOptionButton box;
        box.palette = option.palette;
        box.rect = QRect(rect.left(), rect.top() + (rect.height() - boxSize) / 2, boxSize, boxSize);
        box.state = QStyle::State_Enabled;
        box.state |= state == Qt::Checked ? QStyle::State_On
            : state == Qt::Unchecked      ? QStyle::State_Off
                                          : QStyle::State_NoChange;
        const auto *style = option.widget->style();
        style->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, option.widget);
        rect.setLeft(box.rect.right() + gap + 1);
    }

    void paintRight(QPainter &painter, QRect &rect, const TickItem *item, const QModelIndex &index,
                    const Colours &colours) const
    {
        if (item && item->isDefault) {
            const auto text = TickModel::tr("Default");
            const int width = pillWidth(text);
            paintPill(painter, QRect(rect.right() - width, rect.top(), width + 1, rect.height()), text, Tone::Blue,
                      colours);
            rect.setRight(rect.right() - width - gap);
        }
        const auto note = index.data(TickModel::ItemRole).toString();
        if (note.isEmpty())
            return;
        painter.setFont(textFont(TextSize::Small));
        painter.setPen(colours[Ink::Secondary]);
        painter.drawText(rect, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, note);
        rect.setRight(rect.right() - painter.fontMetrics().horizontalAdvance(note) - gap);
    }

    const TickModel &m_model;
};

} // namespace

TickView::TickView(TickModel &model, const QString &name, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setModel(&model);
    setAccessibleName(name);
    setItemDelegate(new TickDelegate(model, this));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setFrameShape(NoFrame);
    setIndentation(20);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void TickView::keyPressEvent(QKeyEvent *event)
{
    const auto current = currentIndex();
    const bool alt = event->modifiers() & Qt::AltModifier;
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (alt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        move(event->key() == Qt::Key_Up ? -1 : 1);
    else if (plain && event->key() == Qt::Key_Space)
        m_model.tick(current, current.data(Qt::CheckStateRole).toInt() != Qt::Checked);
    else if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_D)
        m_model.makeDefault(current);
    else if (plain && event->text().size() == 1 && event->text().front().isLetterOrNumber())
        Q_EMIT typed(event->text());
    else
        QTreeView::keyPressEvent(event);
}

//! The row goes along: it is the thing that is moved, not the place.
void TickView::move(int by)
{
    const auto *item = m_model.itemAt(currentIndex());
    if (!item)
        return;
    const auto id = item->id;
    if (m_model.move(currentIndex(), by))
        setCurrentIndex(m_model.indexOf(id));
}

void TickView::contextMenuEvent(QContextMenuEvent *event)
{
    const auto at = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!at.isValid() || m_model.isReadOnly())
        return;
    setCurrentIndex(at);
    QMenu menu(this);
    const auto *item = m_model.itemAt(at);
    if (!item) {
        menu.addAction(tr("Allow all of %1").arg(at.data().toString()), this, [&] { m_model.tick(at, true); });
        menu.addAction(tr("Allow none of %1").arg(at.data().toString()), this, [&] { m_model.tick(at, false); });
    } else {
        if (m_model.hasDefaults())
            menu.addAction(item->isDefault ? tr("No default") : tr("Make it the default"),
                           QKeySequence(Qt::CTRL | Qt::Key_D), this, [&] { m_model.makeDefault(at); });
        menu.addAction(tr("Move up"), QKeySequence(Qt::ALT | Qt::Key_Up), this, [this] { move(-1); });
        menu.addAction(tr("Move down"), QKeySequence(Qt::ALT | Qt::Key_Down), this, [this] { move(1); });
    }
    menu.exec(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                          : viewport()->mapToGlobal(visualRect(at).center()));
}

//! The box and its words: ticking must not need aim.
void TickView::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const auto at = indexAt(event->position().toPoint());
    const auto rect = visualRect(at);
    const bool isBox = at.isValid() && event->button() == Qt::LeftButton && event->position().x() >= rect.left()
        && (m_model.itemAt(at) || event->position().x() < rect.left() + boxSize + 2 * gap);
    if (isBox)
        m_model.tick(at, at.data(Qt::CheckStateRole).toInt() != Qt::Checked);
}

void TickView::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, 0));
}

void TickView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &colours = Colours::of(option.palette);
    const bool selected = selectionModel()->isSelected(index) && hasFocus();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->fillRect(option.rect, colours[selected ? Ink::Selected : Ink::Content]);
    if (selected)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), barWidth, option.rect.height()),
                          colours[Ink::Accent]);
    QTreeView::drawRow(painter, option, index);
}

void TickView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!model()->hasChildren(index))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintIcon(
        *painter, isExpanded(index) ? u"chevron-down"_s : u"chevron-right"_s, Colours::of(palette())[Ink::Tertiary],
        QRect(rect.right() - chevronSize, rect.top() + (rect.height() - chevronSize) / 2, chevronSize, chevronSize));
    painter->restore();
}

TickList::TickList(const QString &name, bool hasDefaults, QWidget *parent)
    : QWidget(parent)
    , m_view(new TickView(m_model, name))
    , m_filter(new FilterField(tr("Filter…")))
    , m_tickedOnly(new Chip(tr("Only what is allowed"), {}, Chip::Kind::Choice))
    , m_top(new QHBoxLayout)
    , m_hint(new Label({}, TextSize::Small, QFont::Normal, Ink::Secondary))
    , m_error(new Label({}, TextSize::Small, QFont::Normal, Ink::Bad))
{
    m_model.setHasDefaults(hasDefaults);
    m_filter->setAccessibleName(tr("Filter %1").arg(name));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    m_top->setSpacing(8);
    m_filter->setMaximumWidth(260);
    m_top->addWidget(m_filter, 1);
    m_top->addWidget(m_tickedOnly);
    m_top->addStretch();
    column->addLayout(m_top);
    m_error->setWordWrap(true);
    m_error->hide();
    column->addWidget(m_error);
    column->addWidget(m_view, 1);
    m_hint->setElided(true);
    column->addWidget(m_hint);
    connect(m_filter, &QLineEdit::textChanged, this, &TickList::narrow);
    connect(m_tickedOnly, &QAbstractButton::toggled, this, &TickList::narrow);
    connect(m_filter, &FilterField::left, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_view, &TickView::typed, this, [this](const QString &text) {
        m_filter->setFocus();
        m_filter->insert(text);
    });
    connect(&m_model, &TickModel::edited, this, [this] {
        setError({});
        Q_EMIT edited();
    });
    showHint();
}

void TickList::setGroups(std::vector<TickGroup> groups, const std::vector<Uuid> &ticked,
                         const std::vector<Uuid> &defaults)
{
    const int scroll = m_view->verticalScrollBar()->value();
    const auto *item = m_model.itemAt(m_view->currentIndex());
    const auto current = item ? std::optional(item->id) : std::nullopt;
    m_model.setGroups(std::move(groups), ticked, defaults);
    m_view->setRootIsDecorated(m_model.rowCount(m_model.index(0, 0)) > 0);
    m_view->expandAll();
    if (current)
        m_view->setCurrentIndex(m_model.indexOf(*current));
    m_view->verticalScrollBar()->setValue(scroll);
    setError({});
}

void TickList::setReadOnly(bool readOnly)
{
    if (m_model.isReadOnly() != readOnly) {
        m_model.setReadOnly(readOnly);
        m_view->expandAll();
    }
    m_tickedOnly->setVisible(!readOnly);
    m_hint->setVisible(!readOnly);
    for (auto *action : m_actions)
        action->setVisible(!readOnly);
}

void TickList::setError(const QString &error)
{
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
}

Button *TickList::addAction(const QString &text, const QString &icon)
{
    auto *button = new Button(text, icon, ButtonKind::Ghost);
    m_top->addWidget(button);
    m_actions << button;
    return button;
}

void TickList::narrow()
{
    m_model.narrow(m_filter->text(), m_tickedOnly->isChecked());
    m_view->expandAll();
}

void TickList::showHint()
{
    m_hint->setText(m_model.hasDefaults() ? tr("Space allows · Ctrl+D default · Alt+↑ Alt+↓ order · type to filter")
                                          : tr("Space allows · Alt+↑ Alt+↓ order · type to filter"));
}

} // namespace oms
