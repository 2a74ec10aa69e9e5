// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/ordereditor/ordereditor.h"

#include "client/app/preferences.h"
#include "client/app/session.h"
#include "client/configurator/configurator.h"
#include "client/configurator/sidepanel.h"
#include "client/models/days.h"
#include "client/models/moneytext.h"
#include "client/models/schematext.h"
#include "client/orderbook/orderwords.h"
#include "client/orderdetail/carryout.h"
#include "client/ordereditor/changedialog.h"
#include "client/ordereditor/chargetable.h"
#include "client/ordereditor/copydialog.h"
#include "client/ordereditor/fitpart.h"
#include "client/ordereditor/orderdraft.h"
#include "client/ordereditor/orderfields.h"
#include "client/ordereditor/whopart.h"
#include "client/widgets/button.h"
#include "client/widgets/errorbar.h"
#include "client/widgets/label.h"
#include "client/widgets/navbutton.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QUndoStack>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

const auto counterKey = u"drafts_made"_s;

//! Something is there that may have a tick.
bool isFilled(EditorPart part, const Order &order)
{
    switch (part) {
    case EditorPart::Who:
        return order.customer_id.has_value();
    case EditorPart::Kind:
        return true;
    case EditorPart::Saddle:
        return order.configuration.model_id.has_value();
    case EditorPart::Money:
        return !order.charges.empty() || order.trade_in;
    case EditorPart::ShipTo:
        return order.ship_to.has_value();
    case EditorPart::Notes:
        return !order.special_instructions.empty() || !order.saddle_note.empty();
    case EditorPart::Fit:
        break;
    }
    return false;
}

//! What Tab would come to first.
void focusFirstIn(QWidget &part)
{
    for (auto *next = part.nextInFocusChain(); next != &part; next = next->nextInFocusChain())
        if (part.isAncestorOf(next) && next->isVisible() && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus))
            return next->setFocus(Qt::OtherFocusReason);
}

} // namespace

OrderEditor::OrderEditor(Books &books, const Session &session, Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_book(books.orders())
    , m_session(session)
    , m_preferences(preferences)
    , m_draft(new OrderDraft(books, this))
    , m_title(new Label({}, TextSize::Title, QFont::DemiBold))
    , m_state(new Label({}, TextSize::Small, QFont::Normal, Ink::Secondary))
    , m_error(new ErrorBar)
    , m_discard(new Button(tr("Discard changes"), u"undo-2"_s, ButtonKind::Plain))
    , m_save(new Button(tr("Save changes…"), u"save"_s, ButtonKind::Primary))
    , m_submit(new Button(tr("Order it"), u"check"_s, ButtonKind::Primary))
    , m_parts(new QStackedWidget)
    , m_who(new WhoPart(books, session, *m_draft))
    , m_fit(new FitPart(books, preferences, *m_draft))
    , m_configurator(new configurator::Configurator)
    , m_charges(new ChargeTable(*m_draft))
    , m_deposit(new Label({}, TextSize::Body, QFont::Normal, Ink::Secondary))
    , m_copy(new Button(tr("Copy from an order…"), u"copy"_s, ButtonKind::Plain))
    , m_undo(new QUndoStack(this))
    , m_missingTitle(new Label(tr("Still missing"), TextSize::Small, QFont::DemiBold, Ink::Secondary))
    , m_missing(new QVBoxLayout)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addWidget(buildHeader());
    whole->addWidget(m_error);
    whole->addWidget(new Hairline);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(buildNavigation());
    row->addWidget(new Hairline(Qt::Vertical));
    m_parts->addWidget(buildOrderPart());
    m_parts->addWidget(m_configurator);
    m_parts->addWidget(buildFitPart());
    m_parts->addWidget(buildMoneyPart());
    row->addWidget(m_parts, 1);
    row->addWidget(new Hairline(Qt::Vertical));
    row->addWidget(m_configurator->side()); // price and rules stay whatever part is in front
    whole->addLayout(row, 1);
    m_configurator->side()->setPricesVisible(session.may("orders:prices"));
    addShortcuts();
    connectDraft();
}

OrderEditor::~OrderEditor() = default;

void OrderEditor::connectDraft()
{
    connect(m_draft, &OrderDraft::edited, this, &OrderEditor::remember);
    connect(m_draft, &OrderDraft::edited, this, &OrderEditor::refresh);
    connect(m_draft, &OrderDraft::edited, m_fit, &FitPart::show);
    connect(m_fit, &FitPart::edited, this, &OrderEditor::showMissing);
    connect(m_fit, &FitPart::horseWanted, this, [this] {
        bring(EditorPart::Who);
        m_who->focusHorse();
    });
    connect(m_draft, &OrderDraft::rebased, this, &OrderEditor::showDraft);
    connect(m_draft, &OrderDraft::recovered, this, [this] {
        m_error->say(tr("What you had typed before the program ended is here again."), {}, ErrorBar::Kind::Notice);
    });
    connect(m_draft, &OrderDraft::stateChanged, this, &OrderEditor::showState);
    connect(m_configurator, &configurator::Configurator::changed, this,
            [this] { m_draft->edit([this](Order &order) { order.configuration = m_configurator->configuration(); }); });
    connect(&m_book.catalogueBook(), &CatalogueBook::changed, this, [this] {
        m_configurator->setCatalogue(m_book.catalogue());
        refresh();
    });
    m_configurator->setCatalogue(m_book.catalogue());
}

void OrderEditor::create(Order seed)
{
    seed.provisional = provisionalName();
    if (!seed.fitter_id)
        seed.fitter_id = m_session.fitter;
    m_draft->begin(std::move(seed));
    begin();
    m_who->focusCustomer();
}

//! "RL-12": what it is called on this computer's screens and papers until the server has given its number.
std::string OrderEditor::provisionalName()
{
    const auto made = m_preferences.value(m_session.profileId, counterKey, 0).toInt() + 1;
    m_preferences.setValue(m_session.profileId, counterKey, made);
    QString initials;
    for (const auto &name : m_session.fullName.split(u' ', Qt::SkipEmptyParts))
        initials += name.front().toUpper();
    return u"%1-%2"_s.arg(initials.left(4)).arg(made).toStdString();
}

void OrderEditor::edit(const Order &order)
{
    m_draft->open(order);
    begin();
}

void OrderEditor::begin()
{
    m_hasTried = false;
    m_error->clear();
    m_configurator->setConfiguration(m_draft->now().configuration);
    const bool mayPrice = m_session.may("orders:prices");
    m_navigation[std::size_t(EditorPart::Money)]->setVisible(mayPrice);
    m_undo->clear();
    m_beforeEdit = m_draft->now();
    showDraft();
    bring(EditorPart::Who);
    Q_EMIT commandsChanged();
}

void OrderEditor::showDraft()
{
    m_beforeEdit = m_draft->now();
    m_who->show();
    m_fit->show();
    for (const auto &[part, fields] : m_fields)
        fields->show();
    if (!(m_configurator->configuration() == m_draft->now().configuration))
        m_configurator->setConfiguration(m_draft->now().configuration);
    refresh();
    showState();
}

void OrderEditor::refresh()
{
    priceIt();
    m_charges->show(currency());
    showMoney();
    showMissing();
    showState();
}

//! Of the order; of a new one that of the list by which it is priced.
std::string OrderEditor::currency() const
{
    const auto &order = m_draft->now();
    const auto &breakdown = m_configurator->breakdown();
    return !order.currency.empty() || !breakdown ? order.currency : breakdown->currency;
}

RegionCode OrderEditor::regionOf(const Order &order) const
{
    if (order.region_code)
        return *order.region_code;
    const auto *fitter = order.fitter_id ? m_book.customers().fitter(*order.fitter_id) : nullptr;
    return fitter ? fitter->region_code : RegionCode::Eu;
}

void OrderEditor::priceIt()
{
    if (!m_session.may("orders:prices"))
        return m_configurator->setPricing(std::nullopt);
    const auto &order = m_draft->now();
    const auto on = order.ordered_at ? std::chrono::floor<std::chrono::days>(*order.ordered_at) : today();
    auto charges = chargesOf(order);
    m_configurator->setPricing(configurator::Pricing {
        regionOf(order), on, checkCharges(order.charges) ? charges : std::vector<Charge>(), order.tax_basis_points});
}

void OrderEditor::showMissing()
{
    const auto &breakdown = m_configurator->breakdown();
    m_open = missingOf(m_draft->now(), m_configurator->findings(), *m_book.catalogue(),
                       !breakdown || breakdown->is_complete, regionOf(m_draft->now()));
    if (const auto troubles = m_fit->troubles())
        m_open.push_back({tr("%Ln measurement(s) that cannot be right", "", troubles), EditorPart::Fit});
    if (const auto trouble = m_charges->trouble(); !trouble.isEmpty())
        m_open.push_back({trouble, EditorPart::Money});
    for (int part = 0; part < editorParts; ++part) {
        const auto count =
            int(std::count_if(m_open.begin(), m_open.end(), [=](const Missing &one) { return int(one.part) == part; }));
        m_navigation[std::size_t(part)]->setDone(count == 0 && isFilled(EditorPart(part), m_draft->now()));
        m_navigation[std::size_t(part)]->setCount(count > 0 ? count : -1, m_hasTried && count > 0);
    }
    while (auto *item = m_missing->takeAt(0)) {
        if (auto *button = item->widget())
            button->deleteLater();
        delete item;
    }
    m_missingTitle->setVisible(m_hasTried && !m_open.empty());
    if (!m_hasTried)
        return;
    for (const auto &one : m_open) {
        auto *button = new Button(one.text, u"circle-alert"_s, ButtonKind::Ghost);
        button->setToolTip(one.text);
        button->setMaximumWidth(m_missingTitle->parentWidget()->width() - 16);
        connect(button, &Button::clicked, this, [this, one] { go(one); });
        m_missing->addWidget(button);
    }
}

void OrderEditor::go(const Missing &missing)
{
    showPart(missing.part);
    if (missing.slot)
        m_configurator->focusSlot(*missing.slot);
    else if (missing.part == EditorPart::Who)
        missing.field == "horse_id" ? m_who->focusHorse() : m_who->focusCustomer();
    else if (missing.part == EditorPart::Fit)
        m_fit->focusTrouble();
    else if (!missing.field.empty())
        m_fields.at(missing.part)->focusField(missing.field);
}

void OrderEditor::bring(EditorPart part)
{
    const auto place = m_places.find(part);
    m_parts->setCurrentIndex(place != m_places.end()          ? 0
                                 : part == EditorPart::Saddle ? 1
                                 : part == EditorPart::Fit    ? 2
                                                              : 3);
    if (place != m_places.end())
        m_orderScroll->ensureWidgetVisible(place->second, 0, 0);
    for (std::size_t i = 0; i < m_navigation.size(); ++i)
        m_navigation[i]->setChecked(i == std::size_t(part));
}

//! Where the cursor goes, too: the first field of the part.
void OrderEditor::showPart(EditorPart part)
{
    bring(part);
    if (part == EditorPart::Who)
        m_who->focusCustomer();
    else if (const auto fields = m_fields.find(part); fields != m_fields.end())
        fields->second->focusFirst();
    else if (part == EditorPart::Saddle)
        m_configurator->focusSlot(m_configurator->findings().empty() ? modelSlot()
                                                                     : m_configurator->findings().front().slot);
    else
        focusFirstIn(*m_parts->currentWidget());
    if (const auto place = m_places.find(part); place != m_places.end())
        m_orderScroll->verticalScrollBar()->setValue(place->second->mapTo(m_orderScroll->widget(), QPoint()).y());
}

void OrderEditor::showMoney()
{
    const auto &amounts = m_draft->base().amounts;
    const bool isPaidFor = requiredDeposit(m_draft->now().kind, 100, 10000) > 0;
    m_deposit->setText(!isPaidFor    ? tr("No deposit is asked of an order of this kind.")
                           : amounts ? tr("Deposit before approval: %1 · paid: %2")
                                           .arg(moneyWithSign(amounts->deposit_minor, currency()),
                                                moneyWithSign(amounts->paid_minor, currency()))
                                     : tr("How much is asked as a deposit is known once the server has this order."));
    const auto &order = m_draft->now();
    const auto *fitter = order.fitter_id ? m_book.customers().fitter(*order.fitter_id) : nullptr;
    const auto *customer = order.customer_id ? m_book.customers().find(order.customer_id->value) : nullptr;
    m_toFitter->setEnabled(fitter && fitter->address);
    m_toCustomer->setEnabled(customer && customer->address);
}

void OrderEditor::copyAnother()
{
    auto *dialog = new CopyDialog(m_book, m_draft->now().id, this);
    connect(dialog, &CopyDialog::chosen, this, [this](const Order &other) {
        bring(EditorPart::Saddle);
        m_configurator->copyOf(other.configuration);
    });
    dialog->open();
}

void OrderEditor::shipTo(std::optional<Recipient> recipient)
{
    m_draft->edit([&](Order &order) { order.ship_to = std::move(recipient); });
    m_fields.at(EditorPart::ShipTo)->show();
}

bool OrderEditor::check()
{
    for (const auto &[part, fields] : m_fields)
        if (!fields->check()) {
            bring(part);
            return false;
        }
    return true;
}

void OrderEditor::showState()
{
    const auto &order = m_draft->now();
    m_title->setText(title());
    const bool isDraft = m_draft->keepsItself();
    m_submit->setVisible(isDraft);
    m_save->setVisible(!isDraft);
    m_copy->setVisible(isDraft || m_book.mayChange(order));
    m_discard->setVisible(!isDraft && m_draft->isDirty());
    m_save->setEnabled(m_draft->isDirty() && m_draft->state() != OrderDraft::State::Saving);
    QString words;
    switch (m_draft->state()) {
    case OrderDraft::State::Empty:
        words = tr("Nothing is kept before you type");
        break;
    case OrderDraft::State::Typed:
    case OrderDraft::State::Saving:
        words = isDraft ? tr("Saving…") : tr("Changed, not saved yet");
        break;
    case OrderDraft::State::Saved:
        words = isDraft ? tr("Saved on this computer") : statusText(order.status, Reader::House);
        break;
    case OrderDraft::State::Refused:
        words = tr("Not saved");
        break;
    }
    m_state->setText(words);
    if (m_draft->trouble()) {
        auto elsewhere = m_draft->trouble()->errors;
        for (const auto &[part, fields] : m_fields)
            elsewhere = fields->showErrors(elsewhere);
        if (!elsewhere.empty() || m_draft->trouble()->errors.empty())
            m_error->say(reasonText(*m_draft->trouble()));
    } else if (m_draft->state() == OrderDraft::State::Saved) {
        m_error->clear();
    }
}

void OrderEditor::submit()
{
    m_hasTried = true;
    showMissing();
    if (!check())
        return;
    if (!m_open.empty())
        return go(m_open.front());
    m_draft->flush([this](bool isStored) {
        if (!isStored)
            return;
        OrderCommand command;
        if (const auto &breakdown = m_configurator->breakdown())
            command.quoted_total_minor = breakdown->total_minor;
        const auto before = m_draft->now();
        m_book.act(before, OrderAction::Submit, command, this, [this, before](const Result<Order> &order) {
            if (!order)
                return m_error->say(reasonText(order.error()));
            sayDone(m_book, before, OrderAction::Submit, *order, this);
            Q_EMIT saved(order->id);
        });
    });
}

void OrderEditor::saveChanges()
{
    if (!check())
        return;
    auto *dialog = new ChangeDialog(m_draft->base(), m_draft->now(), *m_book.catalogue(), this);
    connect(dialog, &ActionDialog::acted, this, [this, dialog] {
        m_draft->save(dialog->reason(), [this, dialog = QPointer(dialog)](bool isSaved) {
            if (!isSaved) {
                if (dialog)
                    dialog->refuse(reasonText(*m_draft->trouble()));
                return;
            }
            if (dialog)
                dialog->accept();
            Q_EMIT saved(m_draft->now().id);
        });
    });
    dialog->open();
}

bool OrderEditor::mayLeave()
{
    m_fit->flush();
    if (!m_fit->mayLeave()) {
        bring(EditorPart::Fit);
        m_error->say(tr("The new visit is not saved yet."), tr("Leave without saving"), ErrorBar::Kind::Warning);
        return false;
    }
    if (!m_draft->isDirty())
        return true;
    if (m_draft->keepsItself() && m_draft->state() != OrderDraft::State::Refused) {
        m_draft->flush(); // on disk before anything else that this computer is asked
        return true;
    }
    m_error->say(tr("What you changed is not saved yet."), tr("Leave without saving"), ErrorBar::Kind::Warning);
    return false;
}

void OrderEditor::leave()
{
    if (mayLeave())
        Q_EMIT left();
}

QString OrderEditor::title() const
{
    const auto &order = m_draft->now();
    return m_draft->isNew() && m_draft->state() == OrderDraft::State::Empty ? tr("New order") : numberText(order);
}

OrderId OrderEditor::orderId() const
{
    return m_draft->now().id;
}

} // namespace oms
