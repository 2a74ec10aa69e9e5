// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/theme.h"
#include "client/catalogue/place.h"

#include <QAbstractItemModel>
#include <memory>
#include <vector>

namespace oms {

class CatalogueBook;

//! One row of the tree at the left of the catalogue.
struct TreeNode {
    CataloguePlace place;
    QString title;
    QString note; //!< at the right: how many there are, what it is
    QString state; //!< a quiet pill: "Pending"
    Tone tone = Tone::Neutral;
    QString icon;
    QColor swatch; //!< instead of an icon
    bool isOff = false; //!< not offered: quieter
    bool startsGroup = false; //!< a line above it
    std::vector<std::unique_ptr<TreeNode>> children;
    TreeNode *parent = nullptr;
    int row = 0;

    TreeNode &add(TreeNode child);
};

//! All that this person may see, in the order of the catalogue.
std::unique_ptr<TreeNode> treeOf(const CatalogueBook &book);

//! The tree as a model, narrowed to what fits a filter (with what it is in).
class CatalogueTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role { NodeRole = Qt::UserRole };

    using QAbstractItemModel::QAbstractItemModel;

    void setTree(std::unique_ptr<TreeNode> tree);
    void setFilter(const QString &text);
    bool isFiltered() const { return !m_filter.isEmpty(); }
    bool isEmpty() const { return m_shown.children.empty(); }
    QModelIndex indexOf(const CataloguePlace &place) const;
    static const TreeNode *nodeAt(const QModelIndex &index);
    //! The first row that itself fits the filter.
    QModelIndex firstFit() const { return m_firstFit ? indexOf(*m_firstFit) : QModelIndex(); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void narrow();
    const TreeNode &nodeOf(const QModelIndex &index) const;
    QModelIndex indexOf(const TreeNode &node) const;

    std::unique_ptr<TreeNode> m_tree = std::make_unique<TreeNode>();
    TreeNode m_shown; //!< what of it fits
    std::optional<CataloguePlace> m_firstFit;
    QString m_filter;
};

} // namespace oms
