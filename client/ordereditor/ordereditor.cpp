// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/ordereditor/ordereditor.h"

#include "client/app/preferences.h"
#include "client/app/session.h"
#include "client/configurator/configurator.h"
#include "client/configurator/sidepanel.h"
#include "client/models/days.h"
#include "client/models/schematext.h"
#include "client/orderbook/orderwords.h"
#include "client/orderdetail/carryout.h"
#include "client/ordereditor/changedialog.h"
#include "client/ordereditor/chargetable.h"
#include "client/ordereditor/orderdraft.h"
#include "client/ordereditor/orderfields.h"
#include "client/ordereditor/whopart.h"
#include "client/widgets/button.h"
#include "client/widgets/errorbar.h"
#include "client/widgets/label.h"
#include "client/widgets/navbutton.h"
#include "client/widgets/scrollpane.h"

#include <QBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr int navigationWidth = 168;
constexpr int fieldsWidth = 640;
const auto counterKey = u"drafts_made"_s;

struct PartRow {
    EditorPart part;
    const char *title; //!< context "OrderEditor"
    const char *icon;
};
constexpr PartRow partRows[] = {
    {EditorPart::Order, QT_TRANSLATE_NOOP("OrderEditor", "Order"), "user"},
    {EditorPart::Saddle, QT_TRANSLATE_NOOP("OrderEditor", "Saddle"), "armchair"},
    {EditorPart::Money, QT_TRANSLATE_NOOP("OrderEditor", "Charges"), "banknote"},
};

} // namespace

OrderEditor::OrderEditor(Books &books, const Session &session, Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_book(books.orders())
    , m_session(session)
    , m_preferences(preferences)
    , m_draft(new OrderDraft(m_book, this))
    , m_title(new Label({}, TextSize::Title, QFont::DemiBold))
    , m_state(new Label({}, TextSize::Small, QFont::Normal, Ink::Secondary))
    , m_error(new ErrorBar)
    , m_discard(new Button(tr("Discard changes"), u"undo-2"_s, ButtonKind::Plain))
    , m_save(new Button(tr("Save changes…"), u"save"_s, ButtonKind::Primary))
    , m_submit(new Button(tr("Order it"), u"check"_s, ButtonKind::Primary))
    , m_parts(new QStackedWidget)
    , m_who(new WhoPart(books, session, *m_draft))
    , m_fields(new OrderFields(m_book, *m_draft))
    , m_configurator(new configurator::Configurator)
    , m_charges(new ChargeTable(*m_draft))
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
    m_parts->addWidget(buildMoneyPart());
    row->addWidget(m_parts, 1);
    row->addWidget(new Hairline(Qt::Vertical));
    row->addWidget(m_configurator->side()); // price and rules stay whatever part is in front
    whole->addLayout(row, 1);
    m_configurator->side()->setPricesVisible(session.may("orders:prices"));
    connectDraft();
}

OrderEditor::~OrderEditor() = default;

QWidget *OrderEditor::buildHeader()
{
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(10);
    auto *back = Button::iconOnly(u"arrow-left"_s, tr("Back to the orders"));
    row->addWidget(back);
    row->addWidget(m_title);
    row->addWidget(m_state, 1);
    row->addWidget(m_discard);
    row->addWidget(m_save);
    row->addWidget(m_submit);
    connect(back, &Button::clicked, this, &OrderEditor::leave);
    connect(m_discard, &Button::clicked, this, [this] { m_draft->forget(); });
    connect(m_save, &Button::clicked, this, &OrderEditor::saveChanges);
    connect(m_submit, &Button::clicked, this, &OrderEditor::submit);
    connect(m_error, &ErrorBar::acted, this, [this] {
        m_draft->forget();
        leave();
    });
    return header;
}

QWidget *OrderEditor::buildNavigation()
{
    auto *side = new Surface(Ink::Raised);
    side->setFixedWidth(navigationWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(8, 12, 8, 12);
    column->setSpacing(2);
    for (const auto &row : partRows) {
        auto *button = new NavButton(QString::fromLatin1(row.icon), tr(row.title));
        connect(button, &NavButton::clicked, this, [this, part = row.part] { showPart(part); });
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + int(row.part))), this);
        connect(shortcut, &QShortcut::activated, this, [this, part = row.part] { showPart(part); });
        m_navigation.push_back(button);
        column->addWidget(button);
    }
    column->addSpacing(16);
    m_missingTitle->setContentsMargins(10, 0, 0, 0);
    column->addWidget(m_missingTitle);
    m_missing->setSpacing(0);
    column->addLayout(m_missing);
    column->addStretch();
    return side;
}

QWidget *OrderEditor::buildOrderPart()
{
    auto *content = new QWidget;
    auto *centred = new QHBoxLayout(content);
    centred->setContentsMargins(28, 20, 28, 28);
    auto *column = new QVBoxLayout;
    column->setSpacing(18);
    column->addWidget(new Label(tr("Customer and horse"), TextSize::Body, QFont::DemiBold));
    column->addWidget(m_who);
    column->addWidget(m_fields);
    column->addStretch();
    auto *fields = new QWidget;
    fields->setMaximumWidth(fieldsWidth);
    column->setContentsMargins({});
    fields->setLayout(column);
    centred->addWidget(fields, 1);
    centred->addStretch();
    m_orderScroll = scrolling(content);
    return m_orderScroll;
}

QWidget *OrderEditor::buildMoneyPart()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(28, 20, 28, 28);
    column->setSpacing(14);
    column->addWidget(new Label(tr("Charges besides the saddle"), TextSize::Body, QFont::DemiBold));
    m_charges->setMaximumWidth(fieldsWidth);
    column->addWidget(m_charges);
    column->addStretch();
    return scrolling(content);
}

void OrderEditor::connectDraft()
{
    connect(m_draft, &OrderDraft::edited, this, &OrderEditor::refresh);
    connect(m_draft, &OrderDraft::rebased, this, &OrderEditor::showDraft);
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
    showDraft();
    showPart(EditorPart::Order);
    Q_EMIT commandsChanged();
}

void OrderEditor::showDraft()
{
    m_who->show();
    m_fields->show();
    if (!(m_configurator->configuration() == m_draft->now().configuration))
        m_configurator->setConfiguration(m_draft->now().configuration);
    refresh();
    showState();
}

void OrderEditor::refresh()
{
    priceIt();
    m_charges->show(currency());
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
                       !breakdown || breakdown->is_complete);
    for (const auto &row : partRows) {
        const auto count =
            int(std::count_if(m_open.begin(), m_open.end(), [&](const Missing &one) { return one.part == row.part; }));
        m_navigation[std::size_t(row.part)]->setCount(count > 0 ? count : -1, m_hasTried && count > 0);
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
        button->setMaximumWidth(navigationWidth - 16);
        connect(button, &Button::clicked, this, [this, one] { go(one); });
        m_missing->addWidget(button);
    }
}

void OrderEditor::go(const Missing &missing)
{
    showPart(missing.part);
    if (missing.slot)
        m_configurator->focusSlot(*missing.slot);
    else if (missing.field == "customer_id")
        m_who->focusCustomer();
    else if (!missing.field.empty())
        m_fields->focusField(missing.field);
}

void OrderEditor::showPart(EditorPart part)
{
    m_parts->setCurrentIndex(int(part));
    for (std::size_t i = 0; i < m_navigation.size(); ++i)
        m_navigation[i]->setChecked(i == std::size_t(part));
}

void OrderEditor::showState()
{
    const auto &order = m_draft->now();
    m_title->setText(title());
    const bool isDraft = m_draft->keepsItself();
    m_submit->setVisible(isDraft);
    m_save->setVisible(!isDraft);
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
        const auto elsewhere = m_fields->showErrors(m_draft->trouble()->errors);
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
    if (!m_fields->check())
        return showPart(EditorPart::Order);
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
    if (!m_fields->check())
        return showPart(EditorPart::Order);
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

std::vector<CommandOffer> OrderEditor::commands()
{
    if (m_draft->keepsItself())
        return {{Command::Save, tr("Save"), [this] { m_draft->flush(); }}};
    return {{Command::Save, tr("Save changes…"), [this] { saveChanges(); }}};
}

} // namespace oms
