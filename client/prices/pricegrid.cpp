// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/prices/pricegrid.h"

#include "client/app/theme.h"
#include "client/models/moneytext.h"
#include "client/widgets/type.h"
#include "shared/pricing/exchange.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <array>

namespace oms::prices {

using namespace Qt::StringLiterals;

namespace {

constexpr int lineHeight = 28;
constexpr int padding = 10;
constexpr std::array<int, 2> nameWidths {220, 190};
constexpr int priceWidth = 118;

//! Digits in columns; what has changed on a tint, what is wrong in red, no price as a dash.
class PriceDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &colours = Colours::of(option.palette);
        const bool isPrice = index.column() >= PriceGridModel::nameColumns;
        const bool isWrong = !index.data(PriceGridModel::TroubleRole).toString().isEmpty();
        const bool isSelected = option.state & QStyle::State_Selected;
        painter->save();
        painter->fillRect(option.rect,
                          colours[isSelected                                             ? Ink::Selected
                                      : index.data(PriceGridModel::ChangedRole).toBool() ? Ink::Raised
                                                                                         : Ink::Content]);
        const auto line = colours[Ink::Border];
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), line);
        if (isPrice)
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), 1, option.rect.height()), line);
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(colours[Ink::Accent]);
            painter->drawRect(option.rect.adjusted(1, 0, -1, -2));
        }
        painter->setRenderHint(QPainter::Antialiasing);
        const auto room = option.rect.adjusted(padding, 0, -padding, 0);
        const auto text = index.data().toString();
        const bool isChanged = index.data(PriceGridModel::ChangedRole).toBool();
        painter->setFont(textFont(TextSize::Body, isChanged ? QFont::DemiBold : QFont::Normal));
        if (!isPrice) {
            painter->setPen(colours[index.column() == 0 ? Ink::Secondary : Ink::Text]);
            painter->drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                              painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
        } else {
            const bool isEditable = index.flags() & Qt::ItemIsEditable;
            painter->setPen(colours[isWrong ? Ink::Bad : text.isEmpty() || !isEditable ? Ink::Secondary : Ink::Text]);
            paintTabular(*painter, room, Qt::AlignRight, text.isEmpty() ? u"–"_s : text);
        }
        painter->restore();
    }
};

} // namespace

PriceGrid::PriceGrid(PriceGridModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new PriceDelegate(this));
    setAccessibleName(tr("Prices"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(ContiguousSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(lineHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const auto widths = [this] {
        for (int column = 0; column < m_model.columnCount(); ++column)
            setColumnWidth(column, column < int(nameWidths.size()) ? nameWidths[std::size_t(column)] : priceWidth);
    };
    widths();
    connect(&model, &QAbstractItemModel::modelReset, this, widths);
}

// Blocks --------------------------------------------------------------------------------------------------------------

PriceGrid::Block PriceGrid::block() const
{
    const auto ranges = selectionModel()->selection();
    if (ranges.isEmpty())
        return {};
    const auto &range = ranges.first();
    return {range.top(), std::max(range.left(), PriceGridModel::nameColumns), range.bottom(), range.right()};
}

PriceSheet *PriceGrid::currentSheet() const
{
    const auto at = currentIndex();
    return at.isValid() ? m_model.sheetAt(std::max(at.column(), PriceGridModel::nameColumns)) : nullptr;
}

void PriceGrid::put(const QString &what, std::map<PriceSheet *, std::vector<PriceStep>> steps)
{
    for (auto &[sheet, of] : steps)
        sheet->put(what, std::move(of));
}

//! Every cell of the block from its text; one step for each list. What cannot be read stays out, and is said.
void PriceGrid::write(const QString &what, const Block &at, const std::function<QString(int, int)> &text)
{
    std::map<PriceSheet *, std::vector<PriceStep>> steps;
    int unreadable = 0;
    for (int row = at.top; row <= at.bottom; ++row) {
        for (int column = at.left; column <= at.right; ++column) {
            auto *sheet = m_model.sheetAt(column);
            if (!sheet || !sheet->isDraft())
                continue;
            const auto typed = text(row, column).trimmed();
            const auto &key = m_model.rowAt(row).key;
            if (typed.isEmpty() || typed == u"–"_s || typed == u"-"_s) {
                steps[sheet].push_back({key, {}, {}});
                continue;
            }
            const auto amount = readMoney(typed, sheet->list().currency);
            if (amount && *amount >= 0)
                steps[sheet].push_back({key, {}, *amount});
            else
                ++unreadable;
        }
    }
    put(what, std::move(steps));
    if (unreadable > 0)
        Q_EMIT told(tr("%Ln cell(s) are no amounts and stayed as they were", nullptr, unreadable));
}

void PriceGrid::copy()
{
    const auto at = block();
    QStringList lines;
    for (int row = at.top; row <= at.bottom; ++row) {
        QStringList cells;
        for (int column = at.left; column <= at.right; ++column) {
            const auto *sheet = m_model.sheetAt(column);
            const auto amount = sheet ? sheet->at(m_model.rowAt(row).key) : std::nullopt;
            cells << (amount ? moneyForSpreadsheet(*amount, sheet->list().currency) : QString());
        }
        lines << cells.join(u'\t');
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n'));
}

void PriceGrid::cut()
{
    copy();
    clearPrices();
}

void PriceGrid::paste()
{
    auto text = QApplication::clipboard()->text();
    text.remove(u'\r');
    if (text.endsWith(u'\n'))
        text.chop(1);
    QList<QStringList> cells;
    for (const auto &line : text.split(u'\n'))
        cells << line.split(u'\t');
    auto at = block();
    if (at.bottom < 0 || cells.isEmpty())
        return;
    const int tall = int(cells.size()), wide = int(cells.first().size());
    const bool isOne = tall == 1 && wide == 1;
    if (!isOne) { // one value fills what is chosen; a block goes where it fits
        at.bottom = std::min(at.top + tall, m_model.rowCount()) - 1;
        at.right = std::min(at.left + wide, m_model.columnCount()) - 1;
    }
    write(tr("Paste"), at,
          [&](int row, int column) { return isOne ? cells[0][0] : cells[row - at.top].value(column - at.left); });
    const int beyond = isOne ? 0 : tall * wide - (at.bottom - at.top + 1) * (at.right - at.left + 1);
    if (beyond > 0)
        Q_EMIT told(tr("%Ln cell(s) did not fit into the grid", nullptr, beyond));
}

void PriceGrid::clearPrices()
{
    write(tr("Take prices away"), block(), [](int, int) { return QString(); });
}

void PriceGrid::fillDown()
{
    const auto at = block();
    write(tr("Fill down"), at, [&](int, int column) { return m_model.index(at.top, column).data().toString(); });
}

void PriceGrid::fillRight()
{
    const auto at = block();
    write(tr("Fill right"), at, [&](int row, int) { return m_model.index(row, at.left).data().toString(); });
}

void PriceGrid::raise(BasisPoints by, MinorUnits step)
{
    const auto at = block();
    std::map<PriceSheet *, std::vector<PriceStep>> steps;
    for (int row = at.top; row <= at.bottom; ++row)
        for (int column = at.left; column <= at.right; ++column)
            if (auto *sheet = m_model.sheetAt(column); sheet && sheet->isDraft())
                if (const auto amount = sheet->at(m_model.rowAt(row).key))
                    steps[sheet].push_back({m_model.rowAt(row).key, {}, oms::raised(*amount, by, step)});
    put(tr("Raise by %1").arg(percentText(by)), std::move(steps));
}

void PriceGrid::undo()
{
    if (auto *sheet = currentSheet())
        sheet->undoStack()->undo();
}

void PriceGrid::redo()
{
    if (auto *sheet = currentSheet())
        sheet->undoStack()->redo();
}

// Keys ----------------------------------------------------------------------------------------------------------------

//! Before the window's own commands of the same keys.
bool PriceGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo) || key->matches(QKeySequence::Copy)
            || key->matches(QKeySequence::Cut) || key->matches(QKeySequence::Paste)
            || (key->modifiers() == Qt::ControlModifier && (key->key() == Qt::Key_D || key->key() == Qt::Key_R)))
            event->accept();
    }
    return QTableView::event(event);
}

void PriceGrid::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    Q_EMIT editingEnded();
}

void PriceGrid::keyPressEvent(QKeyEvent *event)
{
    const bool isControl = event->modifiers() == Qt::ControlModifier;
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::Cut))
        return cut();
    if (event->matches(QKeySequence::Paste))
        return paste();
    if (event->matches(QKeySequence::Undo))
        return undo();
    if (event->matches(QKeySequence::Redo))
        return redo();
    if (isControl && event->key() == Qt::Key_D)
        return fillDown();
    if (isControl && event->key() == Qt::Key_R)
        return fillRight();
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        return clearPrices();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState)
        return setCurrentIndex(
            m_model.index(std::min(currentIndex().row() + 1, m_model.rowCount() - 1), currentIndex().column()));
    const auto text = event->text();
    const bool isEditable = currentIndex().flags() & Qt::ItemIsEditable;
    if (!text.isEmpty() && text.front().isLetter() && !isEditable && event->modifiers() == Qt::NoModifier)
        return Q_EMIT typedLetters(text);
    QTableView::keyPressEvent(event);
}

} // namespace oms::prices
