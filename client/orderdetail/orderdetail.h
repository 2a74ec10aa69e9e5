// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/commands.h"
#include "client/orderbook/books.h"

#include <QPointer>
#include <QWidget>

class QMenu;
class QStackedWidget;
class QTabBar;

namespace oms {

class Button;
class DetailTab;
class ErrorBar;
class FlowLayout;
class IconLabel;
class Label;
class OrderWindow;
class Pill;
class Preferences;
class Stepper;

//! One order: where it stands, what can be done with it, and in tabs all that is known of it. Follows the order while
//! it is shown; showing it makes it read.
class OrderDetail : public QWidget {
    Q_OBJECT

public:
    OrderDetail(Books &books, const Session &session, Preferences &preferences, QWidget *parent = nullptr);
    ~OrderDetail() override; //!< with the windows that were opened from it

    using QWidget::show;
    void show(const OrderId &id);
    void clear();
    //! Nothing while none is shown, or it is on its way.
    const std::optional<Order> &order() const { return m_order; }
    std::vector<CommandOffer> commands();

Q_SIGNALS:
    void editWanted(const oms::Order &order);
    void duplicateWanted(const oms::Order &order);
    void printWanted(const oms::Order &order);
    void wanted(const QString &pageId, const QString &recordId);
    void commandsChanged();

private:
    QWidget *buildHeader();
    void buildTabs();
    void follow();
    void read();
    void take(const std::optional<Kept<Order>> &kept);
    void showHeader(RecordMark mark);
    void showActions();
    void addCommonActions(QMenu &menu);
    void openWindow();
    void copy(const QString &text, const QString &said);
    QString link() const;
    void showTab();
    void showParts();

    Books &m_books;
    OrderBook &m_book;
    const Session &m_session;
    Preferences &m_preferences;
    std::optional<OrderId> m_id;
    std::optional<Order> m_order;
    OrderParts m_parts;

    QStackedWidget *m_faces; //!< nothing chosen, or the order
    Label *m_number;
    Pill *m_status;
    IconLabel *m_flame;
    Label *m_subtitle;
    IconLabel *m_markIcon;
    Label *m_mark;
    Stepper *m_stepper;
    Button *m_more; //!< the actions that are rarely done
    FlowLayout *m_actions;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    std::vector<DetailTab *> m_made; //!< in the order of m_tabs
    std::vector<QPointer<OrderWindow>> m_windows;
};

} // namespace oms
