// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/audit/auditpage.h"

#include "client/app/preferences.h"
#include "client/app/session.h"
#include "client/audit/auditdetail.h"
#include "client/audit/auditfilter.h"
#include "client/audit/audittable.h"
#include "client/audit/auditwords.h"
#include "client/models/schematext.h"
#include "client/orderbook/books.h"
#include "client/widgets/button.h"
#include "client/widgets/emptystate.h"
#include "client/widgets/errorbar.h"
#include "client/widgets/label.h"
#include "client/widgets/listdetail.h"
#include "client/widgets/listview.h"
#include "client/widgets/recordlist.h"

#include <QBoxLayout>
#include <QScrollBar>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oms {

namespace {

const auto auditPath = u"/api/v1/audit"_s;
const auto recordPrefix = u"record:"_s;
const auto personPrefix = u"person:"_s;
constexpr int pageSize = 100;
constexpr int ahead = 40; // rows below the last one seen when more are asked for
constexpr auto typingPause = 300ms;

} // namespace

AuditPage::AuditPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_api(*context.api)
    , m_table(makeAuditTable(m_names))
    , m_filter(new AuditFilter)
    , m_list(new ListView(*m_table, tr("Audit log")))
    , m_error(new ErrorBar)
    , m_detail(new AuditDetail(m_names))
    , m_nothingChosen(new EmptyState(u"history"_s, tr("No entry chosen"),
                                     tr("Choose one in the list to see how it was before and after.")))
    , m_split(new ListDetail(buildList(), buildDetail()))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_split);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &AuditPage::start);
    connect(m_filter, &AuditFilter::edited, &m_pause, qOverload<>(&QTimer::start));
    connect(m_error, &ErrorBar::acted, this, &AuditPage::readOn);
    connect(m_list, &ListView::chosen, this, &AuditPage::open);
    connect(m_list, &ListView::opened, this, [this](const Uuid &id) {
        open(id);
        m_split->showDetail();
    });
    connect(m_detail, &AuditDetail::recordWanted, this, [this] {
        if (const auto *entry = shown())
            Q_EMIT wanted(pageOf(*entry), toQString(entry->entity_id->toString()));
    });
    connect(m_detail, &AuditDetail::historyWanted, this, [this] {
        if (const auto *entry = shown())
            m_filter->showOnly(toQString(entry->entity), *entry->entity_id, auditTitle(*entry).section(u':', 0, 0));
    });
    connect(m_detail, &AuditDetail::personWanted, this, [this] {
        if (const auto *entry = shown())
            m_filter->showPerson(entry->actor_user_id->value);
    });
    if (context.books)
        for (const auto &fitter : context.books->customers().fitters())
            m_names.set(fitter.id.value, toQString(fitter.name));
}

QWidget *AuditPage::buildList()
{
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(24, 18, 24, 12);
    head->setSpacing(12);
    head->addWidget(new Label(title(), TextSize::Title, QFont::DemiBold));
    head->addWidget(m_filter);
    column->addLayout(head);
    column->addWidget(m_error);
    column->addWidget(m_list, 1);
    m_list->sortBy(std::vector<SortBy> {});
    m_list->setSortable(false); // it is the server's order: newest first
    m_list->setCounted(
        [this](int shown, int) { return tr("%1 of %Ln entries", "", int(m_total)).arg(QLocale().toString(shown)); });
    m_list->setHint(tr("More is read as you scroll"));
    const auto empty = [this] {
        auto *nothing = new EmptyState(u"search-x"_s, tr("Nothing happened"), tr("No entry fits what you look for."),
                                       tr("Show everything"));
        connect(nothing, &EmptyState::acted, this, [this] {
            m_filter->clear();
            start();
        });
        return nothing;
    };
    m_list->setEmptyState(empty(), empty());
    auto *bar = m_list->findChild<RecordList *>()->verticalScrollBar();
    const auto look = [this, bar] {
        if (bar->maximum() - bar->value() < ahead && !m_cursor.isEmpty() && !m_isReading)
            readOn();
    };
    connect(bar, &QScrollBar::valueChanged, this, look);
    return list;
}

QWidget *AuditPage::buildDetail()
{
    auto *panes = new QStackedWidget;
    panes->addWidget(m_nothingChosen);
    panes->addWidget(m_detail);
    return panes;
}

//! A few hundred at most, for choosing one.
void AuditPage::readPeople(const QString &cursor)
{
    if (!m_context.session.may("users:read"))
        return;
    QUrlQuery query {{u"limit"_s, u"100"_s}, {u"sort"_s, u"full_name"_s}};
    if (!cursor.isEmpty())
        query.addQueryItem(u"cursor"_s, cursor);
    m_api.list<User>(u"/api/v1/users"_s, query, this, [this](const Result<Listing<User>> &page) {
        if (!page)
            return; // the log can be read without
        for (const auto &user : page->data) {
            m_people.push_back({user.id.value, toQString(user.full_name)});
            m_names.set(user.id.value, toQString(user.full_name));
        }
        m_filter->setPeople(m_people);
        if (!page->nextCursor.isEmpty())
            readPeople(page->nextCursor);
    });
}

void AuditPage::start()
{
    ++m_round;
    m_cursor.clear();
    m_total = 0;
    m_isReading = false;
    m_list->clearCurrent();
    m_table->setRecords({});
    static_cast<QStackedWidget *>(m_nothingChosen->parentWidget())->setCurrentWidget(m_nothingChosen);
    readOn();
}

void AuditPage::readOn()
{
    if (m_isReading)
        return;
    m_isReading = true;
    m_error->clear();
    m_list->setLoading(true);
    auto query = m_filter->query();
    query.addQueryItem(u"limit"_s, QString::number(pageSize));
    if (!m_cursor.isEmpty())
        query.addQueryItem(u"cursor"_s, m_cursor);
    m_api.list<AuditEntry>(auditPath, query, this, [this, round = m_round](const Result<Listing<AuditEntry>> &page) {
        if (round == m_round)
            take(page);
    });
}

void AuditPage::take(const Result<Listing<AuditEntry>> &page)
{
    m_isReading = false;
    m_list->setLoading(false);
    if (!page)
        return m_error->say(refusalText(page.error()), tr("Try again"));
    m_cursor = page->nextCursor;
    m_total = page->total;
    if (m_table->total() == 0)
        return m_table->setRecords(page->data);
    for (const auto &entry : page->data)
        m_table->upsert(entry);
}

void AuditPage::open(const Uuid &id)
{
    const auto *entry = m_table->find(id);
    if (!entry)
        return;
    m_detail->show(*entry);
    static_cast<QStackedWidget *>(m_nothingChosen->parentWidget())->setCurrentWidget(m_detail);
}

const AuditEntry *AuditPage::shown() const
{
    const auto current = m_list->current();
    return current ? m_table->find(*current) : nullptr;
}

QString AuditPage::title() const
{
    return tr("Audit log");
}

void AuditPage::activate(const QString &recordId)
{
    if (!std::exchange(m_isBegun, true))
        readPeople();
    if (recordId.startsWith(recordPrefix)) {
        const auto entity = recordId.section(u':', 1, 1);
        if (const auto id = Uuid::parse(recordId.section(u':', 2).toStdString()))
            m_filter->showOnly(entity, *id, entityTitle(entity.toStdString()));
    } else if (recordId.startsWith(personPrefix)) {
        if (const auto id = Uuid::parse(recordId.section(u':', 1).toStdString()))
            m_filter->showPerson(*id);
    } else if (m_table->total() == 0) {
        start();
    }
    m_list->takeFocus();
}

std::vector<CommandOffer> AuditPage::commands()
{
    return {{Command::Refresh, tr("Read the &log anew"), [this] { start(); }}};
}

} // namespace oms
