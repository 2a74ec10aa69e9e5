// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/commands.h"
#include "client/orderbook/books.h"
#include "client/ordereditor/missing.h"

#include <QWidget>
#include <map>

class QBoxLayout;
class QScrollArea;
class QStackedWidget;
class QUndoStack;

namespace oms {

namespace configurator {
class Configurator;
} // namespace configurator

class Button;
class ChargeTable;
class ErrorBar;
class FitPart;
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
    QWidget *buildShipTo();
    QWidget *buildFitPart();
    QWidget *buildMoneyPart();
    void addShortcuts();
    void connectDraft();
    void begin();
    void refresh(); //!< what follows from the draft
    void showDraft(); //!< the draft, in every part
    void showState();
    void showMissing();
    void showPart(EditorPart part);
    void go(const Missing &missing);
    void bring(EditorPart part); //!< its page and place, without the cursor
    void showMoney();
    void copyAnother();
    void shipTo(std::optional<Recipient> recipient);
    bool check(); //!< false: something typed cannot be read; it has the cursor
    void priceIt();
    RegionCode regionOf(const Order &order) const;
    std::string currency() const;
    void submit();
    void saveChanges();
    void step(const char *inText, void (QUndoStack::*onStack)());
    void remember(); //!< an edit of the plain fields, to be undone
    void restore(const Order &order, const Order &other);
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
    std::map<EditorPart, OrderFields *> m_fields;
    std::map<EditorPart, QWidget *> m_places; //!< on the page of the plain fields
    QScrollArea *m_orderScroll = nullptr;
    FitPart *m_fit;
    configurator::Configurator *m_configurator;
    ChargeTable *m_charges;
    Label *m_deposit;
    Button *m_copy;
    Button *m_toFitter = nullptr;
    Button *m_toCustomer = nullptr;
    QUndoStack *m_undo;
    Order m_beforeEdit; //!< as m_undo knows it
    bool m_isUndoing = false;
    Label *m_missingTitle;
    QBoxLayout *m_missing;
    std::vector<Missing> m_open; //!< as m_missing shows it
    bool m_hasTried = false; //!< to submit: from then on everything missing is listed
};

} // namespace oms
