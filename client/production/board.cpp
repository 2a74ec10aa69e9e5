// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/production/board.h"

#include "client/app/session.h"
#include "client/models/schematext.h"
#include "client/orderbook/orderlink.h"
#include "client/orderdetail/carryout.h"
#include "client/production/stagecolumn.h"
#include "client/production/stagedelegate.h"
#include "client/production/stagelist.h"
#include "client/widgets/toast.h"
#include "shared/core/time.h"

#include <QBoxLayout>
#include <QScopedValueRollback>

namespace oms {

Board::Board(OrderBook &book, Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_reader(readerOf(book.session()))
    , m_delegate(new StageDelegate(book, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 8);
    row->setSpacing(8);
    for (int stage = 0; stage < stageCount; ++stage) {
        m_columns.push_back(new StageColumn(Stage(stage), book.session(), preferences, m_delegate));
        row->addWidget(m_columns.back(), 1);
        connectColumn(*m_columns.back());
    }
    connect(&book, &OrderBook::loaded, this, &Board::fill);
    connect(&book, &OrderBook::changed, this, &Board::put);
    connect(&book, &OrderBook::removed, this, [this](const OrderId &id) { drop(id.value); });
    fill();
}

void Board::connectColumn(StageColumn &column)
{
    const auto stage = column.model().stage();
    auto &list = column.list();
    connect(&list, &StageList::stepped, this, [this, stage](int direction) { stepFrom(stage, direction); });
    connect(&list, &StageList::carried, this, [this](int direction) {
        if (m_chosen)
            carry(*m_chosen, direction);
    });
    connect(&list, &StageList::cardOpened, this, [this, &column](int row) {
        if (const auto *card = column.model().cardAt(row))
            Q_EMIT openWanted(card->id.value);
    });
    connect(&list, &StageList::cardChosen, this, [this, &column](int row) {
        const auto *card = column.model().cardAt(row);
        if (m_isRestoring || !card)
            return;
        m_chosen = card->id.value;
        restoreChoice(); // the others let go
        Q_EMIT chosenChanged();
    });
    connect(&column.model(), &StageModel::dropped, this, [this, stage](const Uuid &id) { carryTo(id, stage); });
}

void Board::fill()
{
    std::vector<std::vector<OrderRowPtr>> cards(stageCount);
    const auto moment = now();
    for (const auto &row : m_book.rows())
        if (const auto stage = isBuiltBy(m_book.session(), *row) ? stageOf(*row, moment) : std::nullopt)
            cards[std::size_t(*stage)].push_back(row);
    for (auto *column : m_columns)
        column->model().setCards(std::move(cards[std::size_t(column->model().stage())]));
    if (m_chosen && !stageWith(*m_chosen))
        m_chosen.reset();
    restoreChoice();
    Q_EMIT countChanged();
    Q_EMIT chosenChanged();
}

void Board::put(const OrderRowPtr &row)
{
    const auto was = stageWith(row->id.value);
    const auto is = isBuiltBy(m_book.session(), *row) ? stageOf(*row, now()) : std::nullopt;
    const bool hasFocus = was && m_chosen == row->id.value && m_columns[std::size_t(*was)]->list().hasFocus();
    {
        const QScopedValueRollback quiet(m_isRestoring, true);
        if (was && was != is)
            m_columns[std::size_t(*was)]->model().remove(row->id.value);
        if (is)
            m_columns[std::size_t(*is)]->model().put(row);
        if (is && hasFocus && was != is)
            m_columns[std::size_t(*is)]->list().setFocus(Qt::OtherFocusReason);
    }
    if (!is && m_chosen == row->id.value)
        m_chosen.reset();
    restoreChoice();
    if (was != is)
        Q_EMIT countChanged();
    if (m_chosen == row->id.value || was != is)
        Q_EMIT chosenChanged();
}

void Board::drop(const Uuid &id)
{
    const auto was = stageWith(id);
    if (!was)
        return;
    {
        const QScopedValueRollback quiet(m_isRestoring, true);
        m_columns[std::size_t(*was)]->model().remove(id);
    }
    if (m_chosen == id)
        m_chosen.reset();
    restoreChoice();
    Q_EMIT countChanged();
    Q_EMIT chosenChanged();
}

//! One card is chosen on the whole board, and it is where it now is.
void Board::restoreChoice()
{
    const QScopedValueRollback quiet(m_isRestoring, true);
    for (auto *column : m_columns) {
        const int row = m_chosen ? column->model().rowOf(*m_chosen) : -1;
        auto &list = column->list();
        if (row < 0) {
            list.clearSelection();
            continue;
        }
        const auto index = column->model().index(row);
        if (list.currentIndex() != index || !list.selectionModel()->isSelected(index))
            list.setCurrentIndex(index);
    }
}

std::optional<Stage> Board::stageWith(const Uuid &id) const
{
    for (auto *column : m_columns)
        if (column->model().rowOf(id) >= 0)
            return column->model().stage();
    return {};
}

OrderRowPtr Board::card(const Uuid &id) const
{
    return stageWith(id) ? m_book.find({id}) : nullptr;
}

OrderRowPtr Board::cardNamed(const QString &text) const
{
    const auto wanted = text.trimmed();
    if (const auto order = orderIn(wanted)) // the code on a sheet or label
        return card(order->value);
    for (auto *column : m_columns)
        for (const auto &card : column->model().cards())
            if (numberText(*card) == wanted
                || (card->serial_no && toQString(*card->serial_no).compare(wanted, Qt::CaseInsensitive) == 0))
                return card;
    return nullptr;
}

int Board::count() const
{
    int sum = 0;
    for (auto *column : m_columns)
        sum += int(column->model().cards().size());
    return sum;
}

void Board::choose(const Uuid &id, bool takesFocus)
{
    const auto stage = stageWith(id);
    if (!stage)
        return;
    m_chosen = id;
    auto &column = *m_columns[std::size_t(*stage)];
    restoreChoice();
    column.list().scrollTo(column.model().index(column.model().rowOf(id)));
    if (takesFocus)
        column.list().setFocus(Qt::OtherFocusReason);
    Q_EMIT chosenChanged();
}

void Board::takeFocus()
{
    if (m_chosen && stageWith(*m_chosen))
        return choose(*m_chosen, true);
    for (auto *column : m_columns)
        if (!column->model().cards().empty())
            return column->list().setFocus(Qt::OtherFocusReason);
}

void Board::setGrouped(bool grouped)
{
    for (auto *column : m_columns)
        column->model().setGrouped(grouped);
    restoreChoice();
}

//! To the card at about the same height; empty columns are passed over.
void Board::stepFrom(Stage stage, int direction)
{
    const auto &from = m_columns[std::size_t(stage)]->list();
    const int height = from.visualRect(from.currentIndex()).center().y();
    for (auto next = neighbourOf(stage, direction); next; next = neighbourOf(*next, direction)) {
        auto &column = *m_columns[std::size_t(*next)];
        const int count = column.model().rowCount();
        if (count == 0)
            continue;
        const auto at = column.list().indexAt({column.list().width() / 2, height});
        int row = at.isValid() ? at.row() : count - 1;
        while (row < count && !column.model().cardAt(row))
            ++row;
        if (const auto *card = column.model().cardAt(row))
            return choose(card->id.value, true);
    }
}

std::optional<OrderAction> Board::actionOf(const Uuid &id, int direction) const
{
    const auto stage = stageWith(id);
    const auto row = m_book.find({id});
    const auto to = stage ? neighbourOf(*stage, direction) : std::nullopt;
    return to && row ? actionBetween(*row, *stage, *to) : std::nullopt;
}

void Board::carry(const Uuid &id, int direction)
{
    const auto stage = stageWith(id);
    const auto row = m_book.find({id});
    if (!stage || !row)
        return;
    auto to = neighbourOf(*stage, direction);
    if (*stage == Stage::Stopped && direction < 0 && row->resume_status) {
        auto resumed = *row;
        resumed.status = *row->resume_status;
        to = stageOf(resumed, now()); // it goes on where it was stopped, not in the column beside
    }
    if (to)
        carryTo(id, *to);
    else
        m_delegate->showRefused(id);
}

void Board::carryTo(const Uuid &id, Stage to)
{
    const auto stage = stageWith(id);
    const auto row = m_book.find({id});
    if (!stage || !row || *stage == to)
        return;
    const auto action = actionBetween(*row, *stage, to);
    if (!action)
        return refuse(*row, to);
    m_book.read(row->id, this, [this, id, to, action = *action](const std::optional<Kept<Order>> &kept) {
        const auto shown = m_book.find({id});
        if (!kept || !shown)
            return;
        carryOut(m_book, kept->record, action, this, {}, [this, id] { m_delegate->showRefused(id); });
    });
}

void Board::refuse(const BookRow &card, Stage to)
{
    m_delegate->showRefused(card.id.value);
    const auto from = stageWith(card.id.value);
    const auto why = card.status == OrderStatus::OnHold    ? tr("it goes on where it was stopped")
        : from == Stage::Stopped || from == Stage::Shipped ? tr("it is not in the workshop's hands")
                                                           : tr("it goes one step after the other");
    Toast::show(this, tr("%1 does not go to %2: %3.").arg(numberText(card), stageText(to, m_reader), why));
}

} // namespace oms
