// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/synccentre/names.h"
#include "shared/changes/auditentry.h"

#include <QWidget>

class QGridLayout;

namespace oms {

class Button;
class KeyValueGrid;
class Label;

//! One line of the log: who, when, from where, and each field before and after.
class AuditDetail : public QWidget {
    Q_OBJECT

public:
    explicit AuditDetail(const Names &names, QWidget *parent = nullptr);
    void show(const AuditEntry &entry);

Q_SIGNALS:
    void recordWanted(); //!< where it is shown
    void historyWanted(); //!< all that happened to it
    void personWanted(); //!< all that this person did

private:
    void showChanges(const AuditEntry &entry);

    const Names &m_names;
    Label *m_title;
    Label *m_when;
    KeyValueGrid *m_facts;
    QWidget *m_changes;
    QGridLayout *m_grid;
    Button *m_open;
    Button *m_history;
    Button *m_person;
};

} // namespace oms
