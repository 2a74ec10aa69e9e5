// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/production/stagemodel.h"

#include "client/models/schematext.h"
#include "shared/core/time.h"

#include <QMimeData>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

const auto cardType = u"application/x-oms-order"_s;

bool isBefore(const OrderRowPtr &one, const OrderRowPtr &other)
{
    return comesBefore(*one, *other);
}

} // namespace

StageModel::StageModel(Stage stage, Reader reader, QObject *parent)
    : QAbstractListModel(parent)
    , m_stage(stage)
    , m_reader(reader)
{ }

void StageModel::setCards(std::vector<OrderRowPtr> cards)
{
    beginResetModel();
    m_cards = std::move(cards);
    std::sort(m_cards.begin(), m_cards.end(), isBefore);
    arrange();
    endResetModel();
}

void StageModel::setGrouped(bool grouped)
{
    beginResetModel();
    m_isGrouped = grouped;
    arrange();
    endResetModel();
}

void StageModel::arrange()
{
    m_lines.clear();
    if (!m_isGrouped)
        return;
    std::map<QString, std::vector<OrderRowPtr>> groups;
    for (const auto &card : m_cards)
        groups[card->factory_name ? toQString(*card->factory_name) : tr("No factory")].push_back(card);
    for (const auto &[name, cards] : groups) {
        m_lines.push_back({nullptr, tr("%1 · %Ln", "factory, orders", int(cards.size())).arg(name)});
        for (const auto &card : cards)
            m_lines.push_back({card, {}});
    }
}

void StageModel::put(const OrderRowPtr &card)
{
    if (m_isGrouped) {
        auto cards = m_cards;
        std::erase_if(cards, [&](const OrderRowPtr &one) { return one->id == card->id; });
        cards.push_back(card);
        return setCards(std::move(cards));
    }
    const int was = rowOf(card->id.value);
    if (was < 0) {
        const auto place = std::lower_bound(m_cards.begin(), m_cards.end(), card, isBefore);
        const int row = int(place - m_cards.begin());
        beginInsertRows({}, row, row);
        m_cards.insert(place, card);
        return endInsertRows();
    }
    auto others = m_cards;
    others.erase(others.begin() + was);
    const int now = int(std::lower_bound(others.begin(), others.end(), card, isBefore) - others.begin());
    others.insert(others.begin() + now, card);
    const bool moves = now != was && beginMoveRows({}, was, was, {}, now > was ? now + 1 : now);
    m_cards = std::move(others);
    if (moves)
        endMoveRows();
    Q_EMIT dataChanged(index(now), index(now));
}

bool StageModel::remove(const Uuid &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return false;
    if (m_isGrouped) {
        auto cards = m_cards;
        std::erase_if(cards, [&](const OrderRowPtr &one) { return one->id.value == id; });
        setCards(std::move(cards));
        return true;
    }
    beginRemoveRows({}, row, row);
    m_cards.erase(m_cards.begin() + row);
    endRemoveRows();
    return true;
}

const BookRow *StageModel::cardAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    return m_isGrouped ? m_lines[std::size_t(row)].card.get() : m_cards[std::size_t(row)].get();
}

QString StageModel::headingAt(int row) const
{
    return m_isGrouped && row >= 0 && row < rowCount() ? m_lines[std::size_t(row)].heading : QString();
}

int StageModel::rowOf(const Uuid &id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (const auto *card = cardAt(row); card && card->id.value == id)
            return row;
    return -1;
}

int StageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_isGrouped ? m_lines.size() : m_cards.size());
}

//! All of a card in words: what a screen reader says.
QString StageModel::spoken(const BookRow &card) const
{
    QStringList parts {numberText(card),
                       card.is_urgent ? tr("urgent") : QString(),
                       saddleText(card),
                       seatText(card.seat_size_q4),
                       whoText(card),
                       dueText(card, today()),
                       ageText(daysInStage(card, now())),
                       blockedText(card, m_reader)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QVariant StageModel::data(const QModelIndex &index, int role) const
{
    const auto *card = cardAt(index.row());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return card ? spoken(*card) : headingAt(index.row());
    if (role == Qt::ToolTipRole && card) {
        QStringList lines {card->leather_name ? toQString(*card->leather_name) : QString(),
                           card->factory_name ? toQString(*card->factory_name) : QString(),
                           card->serial_no ? tr("Serial number %1").arg(toQString(*card->serial_no)) : QString()};
        lines.prepend(spoken(*card));
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    return {};
}

Qt::ItemFlags StageModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between and below the cards
    if (!cardAt(index.row()))
        return Qt::ItemIsEnabled | Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
}

QStringList StageModel::mimeTypes() const
{
    return {cardType};
}

QMimeData *StageModel::mimeData(const QModelIndexList &indexes) const
{
    const auto *card = indexes.isEmpty() ? nullptr : cardAt(indexes.front().row());
    if (!card)
        return nullptr;
    auto *data = new QMimeData;
    data->setData(cardType, QByteArray::fromStdString(card->id.toString()));
    data->setText(numberText(*card)); // dropped into a letter
    return data;
}

bool StageModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &) const
{
    return data->hasFormat(cardType);
}

bool StageModel::dropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &)
{
    if (const auto id = Uuid::parse(data->data(cardType).toStdString()))
        Q_EMIT dropped(*id);
    return false; // nothing came: the order does when it has moved
}

} // namespace oms
