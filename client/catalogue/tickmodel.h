// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/uuid.h"

#include <QAbstractItemModel>
#include <QColor>
#include <vector>

namespace oms {

//! Something that can be allowed.
struct TickItem {
    Uuid id;
    QString title;
    QString note {};
    QColor swatch {};
    bool isOff = false; //!< not offered at all any more
    bool isTicked = false;
    bool isDefault = false;
};

struct TickGroup {
    QString title; //!< empty: the items stand alone
    QString note {};
    std::vector<TickItem> items {};
};

//! Groups of things that are allowed or not. Ticked ones keep an order of their own within their group.
class TickModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role { ItemRole = Qt::UserRole };

    using QAbstractItemModel::QAbstractItemModel;

    //! Every item that may be ticked, and what is: in that order, before the rest.
    void setGroups(std::vector<TickGroup> groups, const std::vector<Uuid> &ticked, const std::vector<Uuid> &defaults);
    std::vector<Uuid> ticked() const;
    std::vector<Uuid> defaults() const;
    void setHasDefaults(bool has) { m_hasDefaults = has; }
    bool hasDefaults() const { return m_hasDefaults; }
    void setReadOnly(bool readOnly);
    bool isReadOnly() const { return m_isReadOnly; }
    void narrow(const QString &text, bool tickedOnly);

    const TickItem *itemAt(const QModelIndex &index) const;
    QModelIndex indexOf(const Uuid &id) const;
    void tick(const QModelIndex &index, bool isTicked); //!< of a group: all that is shown of it
    void makeDefault(const QModelIndex &index); //!< again: no default
    bool move(const QModelIndex &index, int by); //!< among the ticked ones of its group

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void edited();

private:
    struct Shown {
        std::size_t group;
        std::vector<std::size_t> items;
    };

    bool isGroup(const QModelIndex &index) const;
    TickItem *itemOf(const QModelIndex &index);
    Qt::CheckState stateOf(const TickGroup &group) const;
    void show();
    void tell(const QModelIndex &group);

    std::vector<TickGroup> m_groups;
    std::vector<Shown> m_shown;
    QString m_filter;
    bool m_tickedOnly = false;
    bool m_hasDefaults = false;
    bool m_isReadOnly = false;
    bool m_isFlat = false; //!< one group without a title: its items are the rows
};

} // namespace oms
