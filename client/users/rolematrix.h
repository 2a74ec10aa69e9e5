// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/users/role.h"

#include <QWidget>

class QTableWidget;

namespace oms {

//! What each role may do, and how far: a row for each permission, a column for each role.
class RoleMatrix : public QWidget {
    Q_OBJECT

public:
    explicit RoleMatrix(QWidget *parent = nullptr);
    void show(const std::vector<RoleReach> &roles);

private:
    QTableWidget *m_table;
};

} // namespace oms
