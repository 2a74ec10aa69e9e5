// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/page.h"
#include "client/app/session.h"
#include "client/orders/ordertable.h"

class QTabBar;

namespace oms {

class EmptyState;
class ErrorBar;
class FilterField;
class ListView;

//! What a page of orders is about: every order, or only repairs.
struct OrdersPreset {
    const char *id; //!< in addresses and preferences
    const char *title; //!< English; context "OrdersPage"
    std::optional<OrderKind> kind;
};

//! Every order that this person may see, narrowed while one types.
class OrdersPage : public Page {
    Q_OBJECT

public:
    OrdersPage(const PageContext &context, const OrdersPreset &preset, QWidget *parent);
    ~OrdersPage() override;

    static Page *make(const PageContext &context, QWidget *parent);

    QString title() const override;
    void activate(const QString &recordId) override;
    std::vector<CommandOffer> commands() override;
    void search(const QString &text, const PaletteAnswer &answer) override;

private:
    QWidget *buildHeader();
    void buildEmptyStates();
    void connectBook();
    void showView(int view);
    void narrow();
    void choose(const Uuid &id);
    void showLock();
    QString counted(int shown, int total) const;

    Session m_session;
    Preferences &m_preferences;
    Replica &m_replica;
    OrderBook &m_book;
    const OrdersPreset &m_preset;
    std::unique_ptr<OrderTable> m_table;
    QTabBar *m_tabs;
    FilterField *m_filter;
    ListView *m_list;
    ErrorBar *m_error;
    OrderFilter m_view; //!< what the tab in front shows
    bool m_isLocked = false;
};

} // namespace oms
