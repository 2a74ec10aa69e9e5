// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/page.h"
#include "client/app/session.h"
#include "client/orders/orderbrowser.h"

class QStackedWidget;

namespace oms {

class ErrorBar;
class ListDetail;
class OrderDetail;
class OrderEditor;

//! Orders: a list that narrows while one types, and beside it the chosen one.
class OrdersPage : public Page {
    Q_OBJECT

public:
    OrdersPage(const PageContext &context, const OrderBrowser::Preset &preset, QWidget *parent);
    ~OrdersPage() override;

    static Page *make(const PageContext &context, QWidget *parent);
    static Page *makeRepairs(const PageContext &context, QWidget *parent); //!< the same, of one kind
    //! A repair that is not done yet.
    static bool countsRepairs(const OrderBook &book, const BookRow &row, Date today);

    QString title() const override;
    void activate(const QString &recordId) override;
    std::vector<CommandOffer> commands() override;
    void search(const QString &text, const PaletteAnswer &answer) override;
    bool mayLeave() override;

private:
    QWidget *buildList();
    void connectBrowser();
    void connectDetail();
    void choose(const Uuid &id);
    void lost(const OrderId &id);
    //! The editor takes the whole page. False: it is open and holds what would be lost.
    bool openEditor();
    void leaveEditor();
    void create(const Order &seed = {});
    void createFor(const QString &what); //!< "", "customer:ID", "horse:ID"
    void edit(const OrderId &id);
    bool isEditing() const;
    void showLock();

    Books &m_books;
    Session m_session;
    Preferences &m_preferences;
    Replica &m_replica;
    OrderBook &m_book;
    const OrderBrowser::Preset m_preset;
    OrderBrowser *m_browser;
    OrderDetail *m_detail;
    ListDetail *m_split;
    ErrorBar *m_error;
    QStackedWidget *m_faces; //!< the list, or the editor
    OrderEditor *m_editor = nullptr; //!< made when it is first wanted
    std::optional<OrderId> m_shown;
    bool m_isLocked = false;
    bool m_hasPicked = false;
};

} // namespace oms
