// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/synccentre/names.h"
#include "shared/changes/auditentry.h"

#include <QString>
#include <vector>

//! A line of the audit log in words.
namespace oms {

//! A field that differs. Both are empty for what was not there.
struct AuditChange {
    QString title; //!< "Expected"
    QString before;
    QString after;
};

//! What people see of it: no versions, no stamps, no identity beside its name.
std::vector<AuditChange> changesIn(const AuditEntry &entry, const Names &names);

QString entityTitle(std::string_view entity); //!< "Price list"
QString auditActionText(std::string_view action); //!< "Changed"
QString auditTitle(const AuditEntry &entry); //!< "Order: changed"
//! "Expected: 4 Jul → 9 Jul; Urgent: no → yes"
QString auditSummary(const AuditEntry &entry, const Names &names);
QString doerText(const AuditEntry &entry); //!< who; the server itself where nobody did it
QString auditMoment(Instant at); //!< day and time, to the second
//! Where the record is shown, and nothing where no page shows it.
QString pageOf(const AuditEntry &entry);

//! What the log knows of, for choosing.
const std::vector<std::string_view> &auditEntities();
const std::vector<std::string_view> &auditActions();

} // namespace oms
