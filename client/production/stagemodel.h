// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/production/stages.h"

#include <QAbstractListModel>

namespace oms {

//! The cards of one column, sorted; in groups with a heading each when they are wanted. A card that is dropped on it
//! only says so: the order comes when it has moved.
class StageModel : public QAbstractListModel {
    Q_OBJECT

public:
    StageModel(Stage stage, Reader reader, QObject *parent = nullptr);

    Stage stage() const { return m_stage; }
    void setCards(std::vector<OrderRowPtr> cards);
    void put(const OrderRowPtr &card); //!< new, or another state of one that is there
    bool remove(const Uuid &id);
    //! One heading for each factory.
    void setGrouped(bool grouped);
    bool isGrouped() const { return m_isGrouped; }

    const std::vector<OrderRowPtr> &cards() const { return m_cards; }
    const BookRow *cardAt(int row) const; //!< null of a heading
    QString headingAt(int row) const;
    int rowOf(const Uuid &id) const; //!< -1 = not here

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

Q_SIGNALS:
    void dropped(const oms::Uuid &id);

private:
    struct Line {
        OrderRowPtr card; //!< null = a heading
        QString heading;
    };
    void arrange();
    QString spoken(const BookRow &card) const;

    const Stage m_stage;
    const Reader m_reader;
    bool m_isGrouped = false;
    std::vector<OrderRowPtr> m_cards; //!< in the order of urgency
    std::vector<Line> m_lines; //!< of groups; unused without
};

} // namespace oms
