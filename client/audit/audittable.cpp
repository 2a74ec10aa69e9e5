// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/audit/audittable.h"

#include "client/audit/auditwords.h"
#include "client/models/schematext.h"

#include <QCoreApplication>

namespace oms {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AuditPage)
};

} // namespace

std::unique_ptr<RecordTable<AuditEntry>> makeAuditTable(const Names &names)
{
    using Text = Column<AuditEntry>;
    std::vector<Text> columns {
        Text {.title = Words::tr("When"),
              .text = [](const AuditEntry &entry) { return auditMoment(entry.at); },
              .width = 150},
        Text {.title = Words::tr("Who"),
              .text = doerText,
              .width = 132,
              .tip = [](const AuditEntry &entry) { return toQString(entry.client.value_or("")); }},
        Text {.title = Words::tr("Record"),
              .look = CellLook::Strong,
              .text = [](const AuditEntry &entry) { return entityTitle(entry.entity); },
              .width = 116},
        Text {.title = Words::tr("Action"),
              .text = [](const AuditEntry &entry) { return auditActionText(entry.action); },
              .width = 104},
        Text {.title = Words::tr("What changed"),
              .look = CellLook::Secondary,
              .text = [&names](const AuditEntry &entry) { return auditSummary(entry, names); },
              .width = 0},
    };
    return std::make_unique<RecordTable<AuditEntry>>(
        std::move(columns),
        Records<AuditEntry> {.id = [](const AuditEntry &entry) { return entry.id; },
                             .searchText = [](const AuditEntry &) { return QString(); },
                             .sentence =
                                 [&names](const AuditEntry &entry) {
                                     return Words::tr("%1, %2, %3. %4", "when, who, what, changes")
                                         .arg(auditMoment(entry.at), doerText(entry), auditTitle(entry),
                                              auditSummary(entry, names));
                                 }});
}

} // namespace oms
