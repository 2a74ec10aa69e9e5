// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/page.h"
#include "client/models/recordtable.h"
#include "client/net/apiclient.h"
#include "client/synccentre/names.h"
#include "client/widgets/fieldeditor.h"
#include "shared/changes/auditentry.h"

#include <QTimer>

namespace oms {

class AuditDetail;
class AuditFilter;
class EmptyState;
class ErrorBar;
class ListDetail;
class ListView;

//! The audit log: read from the server as one scrolls, newest first. Only online.
class AuditPage : public Page {
    Q_OBJECT

public:
    explicit AuditPage(const PageContext &context, QWidget *parent = nullptr);
    static Page *make(const PageContext &context, QWidget *parent) { return new AuditPage(context, parent); }

    QString title() const override;
    //! An entry, or "record:ENTITY:ID": all that happened to it; "person:ID": all that they did.
    void activate(const QString &recordId) override;
    std::vector<CommandOffer> commands() override;

private:
    QWidget *buildList();
    QWidget *buildDetail();
    void readPeople(const QString &cursor = {});
    void start();
    void readOn();
    void take(const Result<Listing<AuditEntry>> &page);
    void open(const Uuid &id);
    const AuditEntry *shown() const;

    PageContext m_context;
    ApiClient &m_api;
    Names m_names;
    std::unique_ptr<RecordTable<AuditEntry>> m_table;
    AuditFilter *m_filter;
    ListView *m_list;
    ErrorBar *m_error;
    AuditDetail *m_detail;
    EmptyState *m_nothingChosen;
    ListDetail *m_split;
    std::vector<ChoiceItem> m_people;
    QTimer m_pause; //!< while somebody types a day
    QString m_cursor;
    std::int64_t m_total = 0;
    int m_round = 0; //!< answers to an earlier question are dropped
    bool m_isReading = false;
    bool m_isBegun = false;
};

} // namespace oms
