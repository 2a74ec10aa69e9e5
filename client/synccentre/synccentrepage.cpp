// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/synccentre/synccentrepage.h"

#include "client/app/pages.h"
#include "client/app/session.h"
#include "client/models/schematext.h"
#include "client/orderbook/orderwords.h"
#include "client/synccentre/decisionmodel.h"
#include "client/synccentre/fieldtext.h"
#include "client/synccentre/itemview.h"
#include "client/synccentre/synccentreview.h"
#include "shared/customers/customer.h"
#include "shared/orders/orderlist.h"
#include "shared/people/people.h"
#include "shared/sync/records.h"

#include <QVBoxLayout>

using namespace std::chrono_literals;

namespace oms {

namespace {

constexpr auto breath = 40ms; //!< one reading for many changes that come at once
constexpr auto minute = 30s; //!< "5 min ago" grows old

//! How a record of an entity is read: its name, and itself as JSON.
struct ReaderRow {
    std::string_view entity;
    void (*read)(Replica &replica, const Uuid &id, QObject *receiver,
                 std::function<void(const QString &name, const std::string &json)> take);
};

QString nameOf(const Order &order)
{
    QStringList parts {numberText(order)};
    for (const auto &name : {order.customer_name, order.horse_name})
        if (name)
            parts += toQString(*name);
    return parts.join(u", ");
}

template<Described T>
QString nameOf(const T &record)
{
    return toQString(record.name);
}

template<Described T>
void readAs(Replica &replica, const Uuid &id, QObject *receiver,
            std::function<void(const QString &name, const std::string &json)> take)
{
    replica.one<T>(id, receiver, [take = std::move(take)](const std::optional<Kept<T>> &kept) {
        if (kept)
            take(nameOf(kept->record), toJson(kept->record));
    });
}

constexpr ReaderRow readers[] = {
    {"customer", &readAs<Customer>}, {"horse", &readAs<Horse>},          {"fitter", &readAs<Fitter>},
    {"order", &readAs<Order>},       {"saved_view", &readAs<SavedView>},
};

const ReaderRow *readerOf(std::string_view entity)
{
    for (const auto &row : readers)
        if (row.entity == entity)
            return &row;
    return nullptr;
}

} // namespace

SyncCentrePage::SyncCentrePage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_replica(context.replica)
    , m_view(new SyncCentreView(context.session.fullName))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_view);
    connect(m_view, &SyncCentreView::changed, this, [this] {
        m_hasWarned = false;
        Q_EMIT commandsChanged();
    });
    if (m_replica)
        connectView();
}

void SyncCentrePage::connectView()
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &SyncCentrePage::read);
    m_naming.setSingleShot(true);
    connect(&m_naming, &QTimer::timeout, this, [this] { m_view->setNames(m_names); });
    const auto later = [this] {
        if (isVisible() && !m_soon.isActive())
            m_soon.start(breath);
    };
    connect(m_replica, &Replica::statusChanged, this, [this, later] {
        if (isVisible())
            m_view->setStatus(m_replica->status()); // at once: a notice is there only once
        later();
    });
    connect(m_replica, &Replica::changed, this, later);
    auto *minutes = new QTimer(this);
    connect(minutes, &QTimer::timeout, this, later);
    minutes->start(minute);
    connect(m_view, &SyncCentreView::syncNowWanted, m_replica, &Replica::syncNow);
    connect(m_view, &SyncCentreView::pauseWanted, m_replica, &Replica::pause);
    connect(m_view, &SyncCentreView::verifyWanted, m_replica, &Replica::verify);
    connect(m_view, &SyncCentreView::redownloadWanted, m_replica, &Replica::redownload);
    connect(m_view, &SyncCentreView::decided, this, [this](const sync::Decision &decision) {
        m_replica->decide(decision, this, [this](const Result<bool> &saved) { m_view->finish(saved); });
    });
    connect(m_view, &SyncCentreView::itemOpened, this, &SyncCentrePage::opened);
}

void SyncCentrePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_replica)
        read();
}

void SyncCentrePage::read()
{
    m_view->setKeeping(m_replica->isPermanent() ? Keeping::OnDisk : Keeping::UntilQuit);
    m_view->setStatus(m_replica->status());
    m_replica->attention(this, [this](std::vector<sync::Attention> items) {
        std::vector<sync::Mutation> mutations;
        for (const auto &item : items)
            mutations.push_back(mutationOf(item));
        nameAll(mutations);
        m_view->setAttention(std::move(items));
        if (const auto wanted = std::exchange(m_wanted, {}); !wanted.isEmpty())
            m_view->openItem(wanted);
    });
    m_replica->waiting(this, [this](std::vector<sync::OutboxRow> rows) {
        std::vector<sync::Mutation> mutations;
        for (const auto &row : rows)
            mutations.push_back(row.mutation);
        nameAll(mutations);
        m_view->setWaiting(std::move(rows));
    });
    m_replica->journal(this, [this](std::vector<sync::JournalEntry> entries) {
        std::vector<sync::Mutation> mutations;
        for (const auto &entry : entries)
            if (entry.event == "saved")
                if (auto mutation = fromJson<sync::Mutation>(entry.detail, Purpose::Trusted))
                    mutations.push_back(std::move(*mutation));
        nameAll(mutations);
        m_view->setJournal(std::move(entries));
    });
    m_replica->holdings(this, [this](const Holdings &holdings) { m_view->setHoldings(holdings); });
    readFitters();
}

void SyncCentrePage::nameAll(const std::vector<sync::Mutation> &mutations)
{
    for (const auto &mutation : mutations) {
        nameOne(mutation.entity, mutation.entity_id);
        const auto *record = sync::recordRow(mutation.entity);
        if (!record || record->parentField.empty() || !mutation.args)
            continue;
        const auto parent = objectOf(*mutation.args).value(toQString(record->parentField)).toString();
        if (const auto id = Uuid::parse(parent.toStdString()))
            nameOne(record->parent, *id);
    }
}

void SyncCentrePage::nameOne(std::string_view entity, const Uuid &id)
{
    const auto *reader = readerOf(entity);
    if (!reader || !m_asked.insert(id).second)
        return;
    reader->read(*m_replica, id, this, [this, id](const QString &name, const std::string &) {
        m_names.set(id, name);
        if (!m_naming.isActive())
            m_naming.start(breath);
    });
}

void SyncCentrePage::readFitters()
{
    m_replica->all<Fitter>(this, [this](const std::vector<Kept<Fitter>> &fitters) {
        std::vector<ChoiceItem> options;
        for (const auto &[fitter, mark] : fitters) {
            const auto name = toQString(fitter.name);
            m_names.set(fitter.id.value, name);
            if (fitter.is_active)
                options.push_back({fitter.id.value, name});
        }
        m_view->setFitters(std::move(options));
        m_view->setNames(m_names);
    });
}

//! What the server has, for showing both versions and for laying a fix upon it.
void SyncCentrePage::opened(const sync::Attention &item)
{
    const auto mutation = mutationOf(item);
    Q_EMIT Page::opened(toQString(item.id.toString()), toQString(item.about));
    if (const auto *reader = readerOf(mutation.entity))
        reader->read(*m_replica, mutation.entity_id, this,
                     [this, id = item.id](const QString &, const std::string &json) {
                         if (auto *open = m_view->item(); open && open->item().id == id)
                             open->setRecord(json);
                     });
}

QString SyncCentrePage::title() const
{
    return tr("Sync centre");
}

void SyncCentrePage::activate(const QString &recordId)
{
    m_wanted = recordId;
    if (recordId.isEmpty() && !m_view->item())
        m_view->focusFirst();
    if (m_replica)
        read();
}

std::vector<CommandOffer> SyncCentrePage::commands()
{
    std::vector<CommandOffer> offers {{Command::Refresh, tr("Sync now"), [this] { m_view->syncNow(); }}};
    if (auto *item = m_view->item())
        offers.push_back({Command::Save, {}, [item] { item->save(); }, item->maySave()});
    return offers;
}

//! Says once that something is not saved; whoever leaves again means it.
bool SyncCentrePage::mayLeave()
{
    auto *item = m_view->item();
    if (!item || !item->isTouched() || m_hasWarned)
        return true;
    m_hasWarned = true;
    item->warn();
    Q_EMIT wanted(syncPageId, {});
    return false;
}

} // namespace oms
