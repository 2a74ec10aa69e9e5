// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/commands.h"
#include "client/orderbook/books.h"
#include "client/ordereditor/missing.h"

#include <QWidget>

class QBoxLayout;
class QScrollArea;
class QStackedWidget;

namespace oms {

namespace configurator {
class Configurator;
} // namespace configurator

class Button;
class ChargeTable;
class ErrorBar;
class Label;
class NavButton;
class OrderDraft;
class OrderFields;
class Preferences;
class WhoPart;

//! Writes an order: no wizard, every part at hand, price and rules at once. A draft keeps itself; what has been
//! submitted is changed with a reason.
class OrderEditor : public QWidget {
    Q_OBJECT

public:
    OrderEditor(Books &books, const Session &session, Preferences &preferences, QWidget *parent = nullptr);
    ~OrderEditor() override;

    void create(Order seed = {});
    void edit(const Order &order);
    //! False: something typed would be lost; the editor says so.
    bool mayLeave();
    std::vector<CommandOffer> commands();
    QString title() const;
    OrderId orderId() const;

Q_SIGNALS:
    void left();
    void saved(const oms::OrderId &order); //!< submitted, or its changes are stored
    void commandsChanged();
    void wanted(const QString &pageId, const QString &recordId);

private:
    QWidget *buildHeader();
    QWidget *buildNavigation();
    QWidget *buildOrderPart();
    QWidget *buildMoneyPart();
    void connectDraft();
    void begin();
    void refresh(); //!< what follows from the draft
    void showDraft(); //!< the draft, in every part
    void showState();
    void showMissing();
    void showPart(EditorPart part);
    void go(const Missing &missing);
    void priceIt();
    RegionCode regionOf(const Order &order) const;
    std::string currency() const;
    void submit();
    void saveChanges();
    void leave();
    std::string provisionalName();

    OrderBook &m_book;
    const Session &m_session;
    Preferences &m_preferences;
    OrderDraft *m_draft;
    Label *m_title;
    Label *m_state;
    ErrorBar *m_error;
    Button *m_discard;
    Button *m_save;
    Button *m_submit;
    std::vector<NavButton *> m_navigation; //!< by EditorPart
    QStackedWidget *m_parts;
    WhoPart *m_who;
    OrderFields *m_fields;
    QScrollArea *m_orderScroll = nullptr;
    configurator::Configurator *m_configurator;
    ChargeTable *m_charges;
    Label *m_missingTitle;
    QBoxLayout *m_missing;
    std::vector<Missing> m_open; //!< as m_missing shows it
    bool m_hasTried = false; //!< to submit: from then on everything missing is listed
};

} // namespace oms
