// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/synccentre/synccentreview.h"

#include "client/models/schematext.h"
#include "client/synccentre/cards.h"
#include "client/synccentre/decisionview.h"
#include "client/synccentre/keptpane.h"
#include "client/synccentre/rejectionview.h"
#include "client/synccentre/statusheader.h"
#include "client/synccentre/statuswords.h"
#include "client/widgets/emptystate.h"
#include "client/widgets/errorbar.h"
#include "client/widgets/label.h"
#include "client/widgets/toast.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QStackedWidget>
#include <QTabBar>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace oms {

using Phase = sync::SyncStatus::Phase;

namespace {

constexpr int margin = 24;
constexpr int narrowest = 480;

//! The line under the tabs goes on to the edge of the page.
class TabRow : public QWidget {
public:
    explicit TabRow(QTabBar *tabs)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(margin - 8, 0, margin, 0);
        row->addWidget(tabs);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(0, height() - 1, width(), 1, Colours::of(this)[Ink::Border]);
    }
};

QString tabTitle(const QString &title, std::size_t count)
{
    return count ? SyncCentreView::tr("%1 (%2)", "title of a list, how many").arg(title).arg(count) : title;
}

} // namespace

SyncCentreView::SyncCentreView(const QString &me, QWidget *parent)
    : QWidget(parent)
    , m_me(me)
    , m_header(new StatusHeader)
    , m_message(new ErrorBar)
    , m_tabs(new QTabBar)
    , m_lists(new QStackedWidget)
    , m_attentionList(new CardList(tr("Needs your decision")))
    , m_waitingList(new CardList(tr("Waiting to send")))
    , m_journalList(new CardList(tr("Log")))
    , m_noAttention(new EmptyState(u"circle-check"_s, {}, {}))
    , m_noWaiting(new EmptyState(u"cloud-upload"_s, {}, {}))
    , m_kept(new KeptPane)
    , m_panes(new QStackedWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_panes->addWidget(buildLists());
    column->addWidget(m_panes);
    connectHeader();
    setStatus({});
    showCards();
}

QWidget *SyncCentreView::buildLists()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *title = new Label(tr("Sync centre"), TextSize::Title, QFont::DemiBold);
    title->setContentsMargins(margin, 14, margin, 10);
    column->addWidget(title);
    column->addWidget(m_header);
    auto *message = new QVBoxLayout;
    message->setContentsMargins(margin, 0, margin, 10);
    message->addWidget(m_message);
    column->addLayout(message);

    for (int tab = 0; tab < 4; ++tab)
        m_tabs->addTab({});
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setMinimumWidth(narrowest);
    m_tabs->setAccessibleName(tr("Lists of the Sync centre"));
    column->addWidget(new TabRow(m_tabs));

    m_lists->addWidget(addList(m_attentionList, m_noAttention));
    m_lists->addWidget(addList(m_waitingList, m_noWaiting));
    m_lists->addWidget(addList(m_journalList,
                               new EmptyState(u"scroll-text"_s, tr("Nothing has happened yet"),
                                              tr("Each change is noted here: when it was saved, sent and accepted."))));
    m_lists->addWidget(m_kept);
    column->addWidget(m_lists, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_lists, &QStackedWidget::setCurrentIndex);
    return page;
}

QWidget *SyncCentreView::addList(CardList *list, EmptyState *nothing)
{
    auto *stack = new QStackedWidget;
    stack->addWidget(list);
    stack->addWidget(nothing);
    connect(list, &CardList::opened, this, &SyncCentreView::openItem);
    connect(list, &CardList::copyWanted, this, [this, list] { copy(*list); });
    return stack;
}

void SyncCentreView::connectHeader()
{
    connect(m_header, &StatusHeader::syncWanted, this, &SyncCentreView::syncNow);
    connect(m_header, &StatusHeader::pauseWanted, this, [this](bool paused) {
        m_wanted = Wanted::Nothing;
        say(paused ? tr("Paused. Nothing is sent or fetched until you resume; what you do is saved on this computer.")
                   : tr("Going on."));
        Q_EMIT pauseWanted(paused);
    });
    connect(m_kept, &KeptPane::verifyWanted, this, [this] {
        expect(Wanted::Check, tr("Checking against the server…"));
        Q_EMIT verifyWanted();
    });
    connect(m_kept, &KeptPane::redownloadWanted, this, [this] {
        ask(tr("All records are read anew, which may take a few minutes. What waits to be sent stays."),
            tr("Download again"), [this] {
                expect(Wanted::Download, tr("Downloading everything again…"));
                Q_EMIT redownloadWanted();
            });
    });
    connect(m_message, &ErrorBar::acted, this, [this] {
        if (const auto acted = std::exchange(m_acted, nullptr))
            acted();
    });
}

void SyncCentreView::setStatus(const sync::SyncStatus &status)
{
    const bool isNews = status.notice && status.notice != m_status.notice;
    const bool workChanged = (status.phase == Phase::Working) != (m_status.phase == Phase::Working);
    m_status = status;
    m_header->setStatus(status, m_keeping);
    m_kept->setContact(status.last_contact);
    showTabs();
    if (workChanged)
        showCards();
    answer();
    if (isNews)
        tell(*status.notice);
    Q_EMIT changed();
}

void SyncCentreView::setKeeping(Keeping keeping)
{
    m_keeping = keeping;
    m_header->setStatus(m_status, keeping);
    m_kept->setKeeping(keeping);
    showCards();
}

void SyncCentreView::setAttention(std::vector<sync::Attention> items)
{
    m_items = std::move(items);
    showCards();
    const auto *open = item();
    if (!open || std::any_of(m_items.begin(), m_items.end(), [&](const auto &i) { return i.id == open->item().id; }))
        return;
    if (open->isBusy())
        return; // this person decides it just now
    tellDecided();
}

void SyncCentreView::tellDecided()
{
    closeItem();
    say(tr("What you had open was decided at another place in the meantime."));
}

void SyncCentreView::setWaiting(std::vector<sync::OutboxRow> rows)
{
    m_rows = std::move(rows);
    showCards();
}

void SyncCentreView::setJournal(std::vector<sync::JournalEntry> entries)
{
    m_journal = std::move(entries);
    showCards();
}

void SyncCentreView::setHoldings(const Holdings &holdings)
{
    m_kept->setHoldings(holdings);
}

void SyncCentreView::setNames(const Names &names)
{
    m_names = names;
    showCards();
}

void SyncCentreView::showTabs()
{
    m_tabs->setTabText(0, tabTitle(tr("Needs your decision"), m_items.size()));
    m_tabs->setTabText(1, tabTitle(tr("Waiting to send"), m_rows.size()));
    m_tabs->setTabText(2, tr("Log"));
    m_tabs->setTabText(3, tr("Kept offline"));
}

void SyncCentreView::showCards()
{
    m_attentionList->setCards(attentionCards(m_items, m_names, m_me));
    m_waitingList->setCards(
        waitingCards(m_rows, m_names, {m_status.phase == Phase::Working, m_keeping == Keeping::OnDisk}));
    m_journalList->setCards(journalCards(m_journal, m_names));
    m_noAttention->setWords(tr("Nothing needs you"),
                            tr("When two people change the same field, or the server does not accept something, it is "
                               "listed here until you decide. Nothing is ever decided for you."));
    const bool isSure = m_status.last_contact.has_value();
    m_noWaiting->setWords(isSure ? tr("Everything is sent") : tr("Nothing waits"),
                          isSure ? tr("The server has all that was done on this computer.")
                                 : tr("What you change is listed here until the server has it."));
    front(m_attentionList, m_items.empty());
    front(m_waitingList, m_rows.empty());
    front(m_journalList, m_journal.empty());
    showTabs();
}

void SyncCentreView::front(CardList *list, bool isEmpty)
{
    static_cast<QStackedWidget *>(list->parentWidget())->setCurrentIndex(isEmpty ? 1 : 0);
}

void SyncCentreView::syncNow()
{
    expect(Wanted::Sync, tr("Syncing…"));
    Q_EMIT syncNowWanted();
}

void SyncCentreView::expect(Wanted wanted, const QString &meanwhile)
{
    m_wanted = wanted;
    m_hasWorked = false;
    m_contactBefore = m_status.last_contact;
    if (m_status.phase == Phase::Paused)
        m_wanted = Wanted::Nothing; // it will begin when the person resumes
    say(m_status.phase == Phase::Paused ? tr("Paused: it begins when you resume.") : meanwhile);
}

//! What nobody asked for and is as it should be ("verified") is no news.
void SyncCentreView::tell(const std::string &notice)
{
    const bool isExpected = notice == "verified";
    if (isExpected && m_wanted != Wanted::Check)
        return;
    if (isExpected || m_wanted == Wanted::Check)
        m_wanted = Wanted::Nothing;
    if (const auto text = noticeText(notice); !text.isEmpty())
        say(text);
}

//! Tells what became of what the person asked for.
void SyncCentreView::answer()
{
    m_hasWorked = m_hasWorked || m_status.phase == Phase::Working;
    if (m_wanted == Wanted::Nothing || m_status.phase == Phase::Working)
        return;
    const bool isDone = m_status.phase == Phase::UpToDate && m_status.isComplete
        && (m_hasWorked || m_status.last_contact != m_contactBefore);
    if (m_status.phase == Phase::UpToDate && (!isDone || m_wanted == Wanted::Check))
        return; // a check ends with its own notice
    const auto wanted = std::exchange(m_wanted, Wanted::Nothing);
    if (!isDone)
        return say(tr("That did not work: %1. It is tried again by itself; nothing is lost.")
                       .arg(wordsOf(m_status, now(), m_keeping).summary));
    say(wanted == Wanted::Download ? tr("Everything was downloaded again.")
            : m_status.waiting > 0 ? tr("Up to date. %Ln change(s) still wait.", nullptr, int(m_status.waiting))
                                   : tr("Up to date: everything is sent and fetched."));
}

void SyncCentreView::say(const QString &text)
{
    m_acted = nullptr;
    m_message->say(text, {}, ErrorBar::Kind::Notice);
}

void SyncCentreView::ask(const QString &question, const QString &action, std::function<void()> acted)
{
    m_acted = std::move(acted);
    m_message->say(question, action, ErrorBar::Kind::Warning);
}

ItemView *SyncCentreView::item() const
{
    return qobject_cast<ItemView *>(m_panes->currentWidget());
}

bool SyncCentreView::openItem(const QString &id)
{
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [&](const auto &item) { return toQString(item.id.toString()) == id; });
    if (found == m_items.end()) {
        showLists();
        return false;
    }
    if (item() && item()->item().id == found->id)
        return true;
    closeItem();
    const ItemPlace place {int(found - m_items.begin()) + 1, int(m_items.size())};
    ItemView *view = nullptr;
    if (found->kind == sync::AttentionKind::Conflict)
        view = new DecisionView(*found, m_names, m_me, place);
    else
        view = new RejectionView(*found, m_names, m_me, place, m_fitters);
    connect(view, &ItemView::decided, this, &SyncCentreView::decided);
    connect(view, &ItemView::later, this, &SyncCentreView::showLists);
    connect(view, &ItemView::changed, this, &SyncCentreView::changed);
    m_panes->addWidget(view);
    m_panes->setCurrentWidget(view);
    m_message->clear();
    view->focusFirst();
    Q_EMIT itemOpened(*found);
    Q_EMIT changed();
    return true;
}

void SyncCentreView::closeItem()
{
    auto *view = item();
    if (!view)
        return;
    m_panes->setCurrentIndex(0);
    m_panes->removeWidget(view);
    view->deleteLater(); // its own button may have been pressed just now
    Q_EMIT changed();
}

void SyncCentreView::showLists()
{
    closeItem();
    focusFirst();
}

void SyncCentreView::focusFirst()
{
    auto *list = m_lists->currentWidget()->findChild<CardList *>();
    if (item())
        item()->focusFirst();
    else if (list && list->isVisible())
        list->setFocus(Qt::TabFocusReason);
    else
        m_tabs->setFocus(Qt::TabFocusReason);
}

//! On to the next item, as long as there is one.
void SyncCentreView::finish(const Result<bool> &saved)
{
    auto *view = item();
    if (!view)
        return;
    if (!saved && saved.error().code == ErrorCode::NotFound)
        return tellDecided();
    if (!saved)
        return view->showRefusal(saved.error());
    const auto id = view->item().id;
    const auto here = std::find_if(m_items.begin(), m_items.end(), [&](const auto &i) { return i.id == id; });
    const auto place = here == m_items.end() ? std::ptrdiff_t(0) : here - m_items.begin();
    if (here != m_items.end())
        m_items.erase(here);
    showCards();
    Toast::show(this, tr("Decided. It is saved on this computer and goes to the server."));
    if (m_items.empty())
        return showLists();
    const auto next = std::size_t(place) < m_items.size() ? std::size_t(place) : 0;
    openItem(toQString(m_items[next].id.toString()));
}

void SyncCentreView::copy(const CardList &list)
{
    const auto *card = list.current();
    if (!card)
        return;
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [&](const auto &item) { return toQString(item.id.toString()) == card->id; });
    const bool isItem = &list == m_attentionList && found != m_items.end();
    QGuiApplication::clipboard()->setText(isItem ? exportText(*found, m_names) : textOf(*card));
    Toast::show(this, tr("Copied as text"));
}

} // namespace oms
