// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/page.h"
#include "client/app/session.h"
#include "client/orders/orderbrowser.h"

namespace oms {

class ErrorBar;
class ListDetail;
class OrderDetail;

//! Orders: a list that narrows while one types, and beside it the chosen one.
class OrdersPage : public Page {
    Q_OBJECT

public:
    OrdersPage(const PageContext &context, const OrderBrowser::Preset &preset, QWidget *parent);
    ~OrdersPage() override;

    static Page *make(const PageContext &context, QWidget *parent);
    static Page *makeRepairs(const PageContext &context, QWidget *parent); //!< the same, of one kind

    QString title() const override;
    void activate(const QString &recordId) override;
    std::vector<CommandOffer> commands() override;
    void search(const QString &text, const PaletteAnswer &answer) override;

private:
    void connectBrowser();
    void connectDetail();
    void choose(const Uuid &id);
    void lost(const OrderId &id);
    void showLock();

    Session m_session;
    Preferences &m_preferences;
    Replica &m_replica;
    OrderBook &m_book;
    const OrderBrowser::Preset m_preset;
    OrderBrowser *m_browser;
    OrderDetail *m_detail;
    ListDetail *m_split;
    ErrorBar *m_error;
    std::optional<OrderId> m_shown;
    bool m_isLocked = false;
};

} // namespace oms
