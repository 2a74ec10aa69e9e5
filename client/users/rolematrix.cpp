// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/users/rolematrix.h"

#include "client/models/tablemodel.h"
#include "client/users/userwords.h"
#include "client/widgets/label.h"
#include "client/widgets/rowdelegate.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr int firstWidth = 300;
constexpr int roleWidth = 124;

Scope reachIn(const RoleReach &role, Permission permission)
{
    for (const auto &reach : role.permissions)
        if (reach.permission == permission)
            return reach.scope;
    return Scope::None;
}

} // namespace

RoleMatrix::RoleMatrix(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *words = new Label(tr("All: every record. Assigned: the records of the fitter or factory that the account "
                               "belongs to. Own: what they made themselves. A person with several roles has the "
                               "widest reach of them."),
                            TextSize::Small, QFont::Normal, Ink::Secondary);
    words->setWordWrap(true);
    words->setContentsMargins(24, 0, 24, 12);
    column->addWidget(words);
    column->addWidget(new Hairline);
    column->addWidget(m_table, 1);
    m_table->setAccessibleName(tr("What each role may do"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(RowDelegate::rowHeight(Density::Compact));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void RoleMatrix::show(const std::vector<RoleReach> &roles)
{
    m_table->clear();
    m_table->setColumnCount(int(roles.size()) + 1);
    m_table->setRowCount(int(permissionCount));
    QStringList heads {tr("May")};
    for (const auto &role : roles)
        heads << roleText(Choices<Role>::codes[std::size_t(role.code)]);
    m_table->setHorizontalHeaderLabels(heads);
    for (int row = 0; row < int(permissionCount); ++row) {
        const auto permission = Permission(row);
        auto *name = new QTableWidgetItem(permissionText(permission));
        const auto code = Choices<Permission>::codes[std::size_t(row)];
        name->setToolTip(QString::fromUtf8(code.data(), qsizetype(code.size())));
        m_table->setItem(row, 0, name);
        QStringList said {name->text()};
        for (int column = 1; column <= int(roles.size()); ++column) {
            const auto scope = reachIn(roles[std::size_t(column) - 1], permission);
            auto *cell = new QTableWidgetItem(scope == Scope::None ? u"–"_s : scopeText(scope));
            cell->setData(TableModel::LookRole, int(scope == Scope::None ? CellLook::Secondary : CellLook::Plain));
            cell->setData(TableModel::ToneRole, int(scope == Scope::All ? Tone::Green : Tone::Neutral));
            m_table->setItem(row, column, cell);
            if (scope != Scope::None)
                said << tr("%1: %2", "role, how far").arg(heads[column], scopeText(scope));
        }
        name->setData(Qt::AccessibleTextRole, said.join(u", "_s)); // the row as a sentence
    }
    m_table->setColumnWidth(0, firstWidth);
    for (int column = 1; column <= int(roles.size()); ++column)
        m_table->setColumnWidth(column, roleWidth);
}

} // namespace oms
