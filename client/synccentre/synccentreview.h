// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/sync/replica.h"
#include "client/synccentre/names.h"
#include "client/synccentre/statuswords.h"
#include "client/widgets/fieldeditor.h"

class QStackedWidget;
class QTabBar;

namespace oms {

class CardList;
class EmptyState;
class ErrorBar;
class ItemView;
class KeptPane;
class StatusHeader;

//! What needs this person, what waits, what happened, what is kept; and one item whole when it is opened. Takes plain
//! values and says what is wanted; the page connects it to the replica.
class SyncCentreView : public QWidget {
    Q_OBJECT

public:
    //! `me` is the full name of who sits here.
    explicit SyncCentreView(const QString &me, QWidget *parent = nullptr);

    void setStatus(const sync::SyncStatus &status);
    void setKeeping(Keeping keeping);
    void setAttention(std::vector<sync::Attention> items);
    void setWaiting(std::vector<sync::OutboxRow> rows);
    void setJournal(std::vector<sync::JournalEntry> entries);
    void setHoldings(const Holdings &holdings);
    void setNames(const Names &names);
    //! Whom a customer can be given to, for fixing what was refused.
    void setFitters(std::vector<ChoiceItem> fitters) { m_fitters = std::move(fitters); }

    //! False when there is no such item (any longer): the list is shown instead.
    bool openItem(const QString &id);
    void showLists();
    ItemView *item() const;
    //! What became of the decision that was asked for last.
    void finish(const Result<bool> &saved);
    void syncNow();
    void focusFirst();

Q_SIGNALS:
    void syncNowWanted();
    void pauseWanted(bool paused);
    void verifyWanted();
    void redownloadWanted();
    void decided(const oms::sync::Decision &decision);
    void itemOpened(const oms::sync::Attention &item);
    void changed(); //!< what can be done just now

private:
    enum class Wanted { Nothing, Sync, Check, Download };

    QWidget *buildLists();
    QWidget *addList(CardList *list, EmptyState *nothing);
    void connectHeader();
    void showTabs();
    void showCards();
    void front(CardList *list, bool isEmpty);
    void expect(Wanted wanted, const QString &meanwhile);
    void answer();
    void tell(const std::string &notice);
    void say(const QString &text);
    void ask(const QString &question, const QString &action, std::function<void()> acted);
    void closeItem();
    void tellDecided();
    void copy(const CardList &list);

    QString m_me;
    sync::SyncStatus m_status;
    Keeping m_keeping = Keeping::OnDisk;
    std::vector<sync::Attention> m_items;
    std::vector<sync::OutboxRow> m_rows;
    std::vector<sync::JournalEntry> m_journal;
    Names m_names;
    std::vector<ChoiceItem> m_fitters;
    Wanted m_wanted = Wanted::Nothing;
    bool m_hasWorked = false;
    std::optional<Instant> m_contactBefore;
    std::function<void()> m_acted;

    StatusHeader *m_header;
    ErrorBar *m_message;
    QTabBar *m_tabs;
    QStackedWidget *m_lists;
    CardList *m_attentionList;
    CardList *m_waitingList;
    CardList *m_journalList;
    EmptyState *m_noAttention;
    EmptyState *m_noWaiting;
    KeptPane *m_kept;
    QStackedWidget *m_panes;
};

} // namespace oms
