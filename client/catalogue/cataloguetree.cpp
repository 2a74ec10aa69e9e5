// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/catalogue/cataloguetree.h"

#include "client/models/searchindex.h"

using namespace Qt::StringLiterals;

namespace oms {

TreeNode &TreeNode::add(TreeNode child)
{
    auto &added = *children.emplace_back(std::make_unique<TreeNode>(std::move(child)));
    added.parent = this;
    added.row = int(children.size()) - 1;
    return added;
}

namespace {

TreeNode withoutChildren(const TreeNode &node)
{
    TreeNode copy;
    copy.place = node.place;
    copy.title = node.title;
    copy.note = node.note;
    copy.state = node.state;
    copy.tone = node.tone;
    copy.icon = node.icon;
    copy.swatch = node.swatch;
    copy.isOff = node.isOff;
    copy.startsGroup = node.startsGroup;
    return copy;
}

//! What of `from` fits, put beneath `to`. What is beneath a row that fits, fits. True when there is anything.
struct Narrowing {
    SearchQuery query;
    SearchIndex index {};
    std::optional<CataloguePlace> first {};

    bool run(const TreeNode &from, TreeNode &to, const QString &path)
    {
        for (const auto &child : from.children) {
            const auto text = path + u'\n' + child->title + u' ' + child->state;
            index.clear();
            index.set(0, text);
            const bool fits = query.isEmpty() || index.matches(0, query);
            auto &copy = to.add(withoutChildren(*child));
            if (fits && !first && child->place.isRecord())
                first = child->place;
            if (!run(*child, copy, text) && !fits)
                to.children.pop_back();
        }
        return !to.children.empty();
    }
};

const TreeNode *find(const TreeNode &in, const CataloguePlace &place)
{
    for (const auto &child : in.children) {
        if (child->place == place)
            return child.get();
        if (const auto *found = find(*child, place))
            return found;
    }
    return nullptr;
}

} // namespace

void CatalogueTreeModel::setTree(std::unique_ptr<TreeNode> tree)
{
    m_tree = std::move(tree);
    narrow();
}

void CatalogueTreeModel::setFilter(const QString &text)
{
    m_filter = text.trimmed();
    narrow();
}

void CatalogueTreeModel::narrow()
{
    beginResetModel();
    m_shown.children.clear();
    Narrowing narrowing {SearchQuery(m_filter)};
    narrowing.run(*m_tree, m_shown, {});
    m_firstFit = narrowing.first;
    endResetModel();
}

const TreeNode &CatalogueTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? *static_cast<const TreeNode *>(index.internalPointer()) : m_shown;
}

const TreeNode *CatalogueTreeModel::nodeAt(const QModelIndex &index)
{
    return index.isValid() ? static_cast<const TreeNode *>(index.internalPointer()) : nullptr;
}

QModelIndex CatalogueTreeModel::indexOf(const TreeNode &node) const
{
    return &node == &m_shown ? QModelIndex() : createIndex(node.row, 0, &node);
}

QModelIndex CatalogueTreeModel::indexOf(const CataloguePlace &place) const
{
    const auto *node = find(m_shown, place);
    return node ? indexOf(*node) : QModelIndex();
}

QModelIndex CatalogueTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const auto &children = nodeOf(parent).children;
    return row >= 0 && row < int(children.size()) && column == 0 ? indexOf(*children[std::size_t(row)]) : QModelIndex();
}

QModelIndex CatalogueTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(*nodeOf(index).parent) : QModelIndex();
}

int CatalogueTreeModel::rowCount(const QModelIndex &parent) const
{
    return int(nodeOf(parent).children.size());
}

int CatalogueTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant CatalogueTreeModel::data(const QModelIndex &index, int role) const
{
    const auto &node = nodeOf(index);
    if (role == Qt::DisplayRole)
        return node.title;
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList said {node.title, node.state, node.note};
    said.removeAll(QString());
    return said.join(u", "_s);
}

} // namespace oms
