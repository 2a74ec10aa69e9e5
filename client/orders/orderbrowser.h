// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/commands.h"
#include "client/orders/ordernames.h"
#include "client/orders/ordertable.h"
#include "client/orders/orderviews.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QTabBar;

namespace oms {

class Books;
class Button;
class EmptyState;
class FilterBar;
class Label;
class OrderExport;
class Preferences;
class SavedViewBook;
class SavedViewMenu;

//! The list side of a page of orders: views as tabs, a filter, the rows, what they add up to, and what can be done with
//! those that are picked.
class OrderBrowser : public QWidget {
    Q_OBJECT

public:
    struct Preset {
        const char *id; //!< in addresses and preferences
        QString title;
        std::optional<OrderKind> kind;
    };

    //! All of it outlives the browser.
    OrderBrowser(Books &books, const Session &session, Preferences &preferences, Replica &replica, const Preset &preset,
                 QWidget *parent = nullptr);
    ~OrderBrowser() override;

    OrderTable &table() { return *m_table; }
    ListView &list() { return *m_list; }
    //! "status:p2 sonata": in the view of all, so that nothing else narrows it.
    void showText(const QString &text);
    //! The record must be seen: where the view or the filter hides it they give way.
    void reveal(const OrderId &id);
    std::vector<CommandOffer> commands();
    //! The view as it stands: its text, columns, order.
    OrderView now() const;
    //! What holds, the view's own condition included; as text, and as it is meant today.
    QString fullText() const;
    OrderFilter fullFilter() const;
    //! That view comes to the front as soon as it is there.
    void wantView(const SavedViewId &id);
    const OrderView &view() const { return m_views[std::size_t(m_current)]; }
    bool mayCreate() const;
    QString newText() const; //!< "New order": what is made here
    //! Those that are picked; empty while none is.
    std::vector<OrderId> picked() const;

Q_SIGNALS:
    void chosen(const oms::Uuid &order);
    void opened(const oms::Uuid &order);
    void createWanted();
    void printWanted();
    void pickedChanged();

private:
    QWidget *buildHeader();
    QBoxLayout *buildFilterRow();
    void buildEmptyStates();
    void connectBook();
    void connectList();
    void takeViews();
    void showView(int view);
    void showTabs();
    void showLook(const ViewLook &look);
    void narrow();
    void keepLook();
    void showCounts();
    int total() const;
    template<class Source>
    void showMenu(Source &source, QWidget *anchor);

    const Session &m_session;
    Preferences &m_preferences;
    Replica &m_replica;
    OrderBook &m_book;
    const Preset m_preset;
    OrderNames m_names;
    SavedViewBook *m_savedViews;
    std::unique_ptr<OrderTable> m_table;
    QTabBar *m_tabs;
    FilterBar *m_filter;
    ListView *m_list;
    Label *m_count;
    SavedViewMenu *m_menu;
    OrderExport *m_exporter;
    std::vector<OrderView> m_views;
    int m_current = 0;
    std::string m_narrowed; //!< the conditions that the table has
    QString m_wanted; //!< a view that is not there yet
    bool m_showing = false; //!< what changes now is not the person's doing
    QTimer m_countPause;
};

} // namespace oms
