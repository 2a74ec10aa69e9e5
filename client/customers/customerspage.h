// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/page.h"
#include "client/app/session.h"
#include "client/customers/customerbook.h"
#include "client/models/recordtable.h"

class QButtonGroup;
class QStackedWidget;

namespace oms {

class Button;
class CustomerDetail;
class CustomerEditor;
class EditorPane;
class EmptyState;
class ErrorBar;
class FilterField;
class HorseEditor;
class ListDetail;
class ListView;
class OrderBook;

//! Customers and their horses: a list that narrows while one types, and beside it the chosen one or its editor.
class CustomersPage : public Page {
    Q_OBJECT

public:
    CustomersPage(const PageContext &context, QWidget *parent);
    ~CustomersPage() override;

    static Page *make(const PageContext &context, QWidget *parent) { return new CustomersPage(context, parent); }

    QString title() const override;
    void activate(const QString &recordId) override;
    std::vector<CommandOffer> commands() override;
    void search(const QString &text, const PaletteAnswer &answer) override;
    bool mayLeave() override;

private:
    void addOrders(OrderBook &orders);
    QWidget *buildList();
    QWidget *buildHeader();
    QWidget *buildDetail();
    void connectBook();
    void connectEditors();
    QString counted(int shown) const;
    void showView(int view);
    void choose(const Uuid &id);
    void open(const Uuid &id);
    void lost(const CustomerId &customer);
    void showLock();
    void showPane(QWidget *pane);
    void leaveEditor();
    EditorPane *editor() const;
    void create();
    void edit();
    void addHorse();
    void archive();
    void restore();
    void savedCustomer(const Customer &customer);

    Session m_session;
    Preferences &m_preferences;
    Replica &m_replica;
    CustomerBook &m_book;
    std::unique_ptr<RecordTable<Customer>> m_table;
    FilterField *m_filter;
    QButtonGroup *m_views;
    ListView *m_list;
    ErrorBar *m_error;
    ListDetail *m_split;
    QStackedWidget *m_panes;
    EmptyState *m_nothingChosen;
    CustomerDetail *m_detail;
    CustomerEditor *m_customerEditor;
    HorseEditor *m_horseEditor;
    bool m_isLocked = false;
};

} // namespace oms
