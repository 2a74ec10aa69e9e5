// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/theme.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace oms {

//! One line of a list of the Sync centre: a sign, what it is about, what about it, when, and its state in a pill.
struct Card {
    QString id;
    QString icon;
    Ink ink = Ink::Secondary;
    QString title;
    QString detail;
    QString when;
    QString state;
    Tone tone = Tone::Neutral;
    bool opens = false; //!< Enter or a click leads somewhere

    bool operator==(const Card &) const = default;
};

class CardModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setCards(std::vector<Card> cards);
    const std::vector<Card> &cards() const { return m_cards; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Card> m_cards;
};

class CardDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

//! A list of cards, worked like every list: arrows, J and K, Enter, Ctrl+C.
class CardList : public QListView {
    Q_OBJECT

public:
    //! `name` is what a screen reader calls it.
    explicit CardList(const QString &name, QWidget *parent = nullptr);

    //! Keeps the current card by its id.
    void setCards(std::vector<Card> cards);
    const std::vector<Card> &cards() const { return m_model->cards(); }
    const Card *current() const;

Q_SIGNALS:
    void opened(const QString &id);
    void copyWanted(const QString &id);
    void currentMoved();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void open(const QModelIndex &index);

    CardModel *m_model;
};

} // namespace oms
