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
constexpr int padding = 8; // the header's: titles stand over their cells
constexpr int firstPadding = 24;
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
        const bool isChanged = index.data(PriceGridModel::ChangedRole).toBool();
        painter->fillRect(option.rect, colours[isSelected ? Ink::Selected : Ink::Content]);
        if (isPrice && !isSelected && (isWrong || isChanged))
            painter->fillRect(option.rect, colours.pillFill(isWrong ? Tone::Red : Tone::Amber));
        const auto line = colours[Ink::Border];
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), line);
        if (isPrice)
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), 1, option.rect.height()), line);
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(colours[Ink::Accent]);
            painter->drawRect(option.rect.adjusted(1, 0, -1, -2));
        }
        painter->setRenderHint(QPainter::Antialiasing);
        const auto room = option.rect.adjusted(index.column() == 0 ? firstPadding : padding, 0, -padding, 0);
        const auto text = index.data().toString();
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

//! Every cell of the block that `entry` has something for. What is no amount stays in its cell, marked, and is counted.
void PriceGrid::write(const QString &what, const Block &at,
                      const std::function<std::optional<PriceGridModel::Entry>(int, int)> &entry)
{
    std::vector<PriceGridModel::Entry> entries;
    for (int row = at.top; row <= at.bottom; ++row)
        for (int column = at.left; column <= at.right; ++column)
            if (m_model.isEditable(column))
                if (auto one = entry(row, column))
                    entries.push_back(std::move(*one));
    m_model.write(what, entries);
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
    auto at = block();
    if (at.bottom < 0 || text.isEmpty())
        return;
    QList<QStringList> cells;
    int wide = 0;
    for (const auto &line : text.split(u'\n')) {
        cells << line.split(u'\t');
        wide = std::max(wide, int(cells.back().size()));
    }
    const bool isOne = cells.size() == 1 && wide == 1;
    if (!isOne) { // one value fills what is chosen; a block goes where it fits
        at.bottom = std::min(at.top + int(cells.size()), m_model.rowCount()) - 1;
        at.right = std::min(at.left + wide, m_model.columnCount()) - 1;
    }
    int unreadable = 0, taken = 0, given = 0;
    for (const auto &line : cells)
        given += int(line.size());
    write(tr("Paste"), at, [&](int row, int column) -> std::optional<PriceGridModel::Entry> {
        if (!isOne && column - at.left >= cells[row - at.top].size())
            return {}; // a short line: the rest stays as it is
        auto entry = m_model.read(row, column, isOne ? cells[0][0] : cells[row - at.top][column - at.left]);
        unreadable += !entry.why.isEmpty();
        ++taken;
        return entry;
    });
    QStringList words;
    if (unreadable > 0)
        words << tr("%Ln cell(s) hold no amount: they are marked.", nullptr, unreadable);
    if (const int beyond = isOne ? 0 : given - taken; beyond > 0)
        words << tr("%Ln cell(s) did not fit into what can be edited.", nullptr, beyond);
    if (!words.isEmpty())
        Q_EMIT told(words.join(u' '));
}

void PriceGrid::clearPrices()
{
    write(tr("Take prices away"), block(), [](int row, int column) { return PriceGridModel::Entry {row, column}; });
}

void PriceGrid::fillDown()
{
    const auto at = block();
    write(tr("Fill down"), at, [&](int row, int column) -> std::optional<PriceGridModel::Entry> {
        if (row == at.top)
            return {};
        return PriceGridModel::Entry {row, column, m_model.sheetAt(column)->at(m_model.rowAt(at.top).key)};
    });
}

void PriceGrid::fillRight()
{
    const auto at = block();
    write(tr("Fill right"), at, [&](int row, int column) -> std::optional<PriceGridModel::Entry> {
        if (column == at.left)
            return {};
        return PriceGridModel::Entry {row, column, m_model.sheetAt(at.left)->at(m_model.rowAt(row).key)};
    });
}

void PriceGrid::raise(BasisPoints by, MinorUnits step)
{
    write(tr("Raise by %1").arg(percentText(by)), block(),
          [&](int row, int column) -> std::optional<PriceGridModel::Entry> {
              const auto amount = m_model.sheetAt(column)->at(m_model.rowAt(row).key);
              if (!amount)
                  return {};
              const auto more = oms::raised(*amount, by, step);
              return more <= mostMinorUnits ? std::optional(PriceGridModel::Entry {row, column, more}) : std::nullopt;
          });
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

void PriceGrid::moveDown()
{
    const auto at = currentIndex();
    if (at.isValid() && at.row() + 1 < m_model.rowCount())
        setCurrentIndex(at.siblingAtRow(at.row() + 1));
}

//! To the next price, on the next line after the last. False: there is none.
bool PriceGrid::moveAcross(int by)
{
    const auto at = currentIndex();
    if (!at.isValid())
        return false;
    int row = at.row(), column = at.column() + by;
    if (column >= m_model.columnCount()) {
        column = PriceGridModel::nameColumns;
        ++row;
    } else if (column < PriceGridModel::nameColumns) {
        column = m_model.columnCount() - 1;
        --row;
    }
    if (row < 0 || row >= m_model.rowCount())
        return false;
    setCurrentIndex(m_model.index(row, column));
    return true;
}

bool PriceGrid::focusNextPrevChild(bool next)
{
    return moveAcross(next ? 1 : -1) || QTableView::focusNextPrevChild(next);
}

//! Qt would open the next editor after Tab and stay in the cell after Enter.
void PriceGrid::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (hint == QAbstractItemDelegate::SubmitModelCache)
        moveDown();
    else if (hint == QAbstractItemDelegate::EditNextItem)
        moveAcross(1);
    else if (hint == QAbstractItemDelegate::EditPreviousItem)
        moveAcross(-1);
    Q_EMIT editingEnded();
}

} // namespace oms::prices
