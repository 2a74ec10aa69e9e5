// SPDX-License-Identifier: GPL-3.0-or-later
// What the editor is put together from.
#include "client/app/session.h"
#include "client/configurator/configurator.h"
#include "client/ordereditor/chargetable.h"
#include "client/ordereditor/fitpart.h"
#include "client/ordereditor/orderdraft.h"
#include "client/ordereditor/ordereditor.h"
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

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr int navigationWidth = 228;
constexpr int fieldsWidth = 640;
constexpr QMargins pageMargins(28, 20, 28, 28);

struct PartRow {
    EditorPart part;
    const char *title; //!< context "oms::OrderEditor"
    const char *icon;
};
//! In the order of EditorPart.
constexpr PartRow partRows[] = {
    {EditorPart::Who, QT_TRANSLATE_NOOP("oms::OrderEditor", "Customer and horse"), "user"},
    {EditorPart::Kind, QT_TRANSLATE_NOOP("oms::OrderEditor", "Kind and dates"), "tag"},
    {EditorPart::Saddle, QT_TRANSLATE_NOOP("oms::OrderEditor", "Saddle"), "armchair"},
    {EditorPart::Fit, QT_TRANSLATE_NOOP("oms::OrderEditor", "Fit"), "scale"},
    {EditorPart::Money, QT_TRANSLATE_NOOP("oms::OrderEditor", "Charges"), "banknote"},
    {EditorPart::ShipTo, QT_TRANSLATE_NOOP("oms::OrderEditor", "Ship to"), "truck"},
    {EditorPart::Notes, QT_TRANSLATE_NOOP("oms::OrderEditor", "Notes"), "scroll-text"},
};
static_assert(std::size(partRows) == std::size_t(editorParts));

QLabel *heading(const QString &text)
{
    return new Label(text, TextSize::Body, QFont::DemiBold);
}

//! As wide as one reads, at the left of the page.
QScrollArea *pageOf(QBoxLayout *column)
{
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(pageMargins);
    auto *fields = new QWidget;
    fields->setMaximumWidth(fieldsWidth);
    column->setContentsMargins({});
    fields->setLayout(column);
    row->addWidget(fields, 1);
    row->addStretch();
    return scrolling(content);
}

std::optional<Recipient> recipientOf(const Fitter *fitter)
{
    if (!fitter || !fitter->address)
        return {};
    return Recipient {fitter->name, {}, *fitter->address, fitter->phone, fitter->email};
}

std::optional<Recipient> recipientOf(const Customer *customer)
{
    if (!customer || !customer->address)
        return {};
    return Recipient {customer->name, customer->company, *customer->address,
                      customer->mobile ? customer->mobile : customer->phone, customer->email};
}

} // namespace

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
    row->addWidget(m_copy);
    row->addWidget(m_discard);
    row->addWidget(m_save);
    row->addWidget(m_submit);
    connect(back, &Button::clicked, this, &OrderEditor::leave);
    connect(m_copy, &Button::clicked, this, &OrderEditor::copyAnother);
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

//! Whose and what, where to and what is to be said: one page, which scrolls to what is wanted.
QWidget *OrderEditor::buildOrderPart()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(14);
    const auto place = [&](EditorPart part, QWidget *content) {
        auto *title = heading(tr(partRows[std::size_t(part)].title));
        m_places[part] = title;
        column->addWidget(title);
        column->addWidget(content);
        column->addSpacing(8);
    };
    m_fields[EditorPart::Kind] = new OrderFields(m_book, *m_draft, OrderFields::Group::Kind);
    m_fields[EditorPart::ShipTo] = new OrderFields(m_book, *m_draft, OrderFields::Group::ShipTo);
    m_fields[EditorPart::Notes] = new OrderFields(m_book, *m_draft, OrderFields::Group::Notes);
    place(EditorPart::Who, m_who);
    place(EditorPart::Kind, m_fields[EditorPart::Kind]);
    place(EditorPart::ShipTo, buildShipTo());
    place(EditorPart::Notes, m_fields[EditorPart::Notes]);
    column->addStretch();
    m_orderScroll = pageOf(column);
    return m_orderScroll;
}

QWidget *OrderEditor::buildShipTo()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(10);
    auto *row = new QHBoxLayout;
    m_toFitter = new Button(tr("The fitter"), u"user-round"_s, ButtonKind::Plain);
    m_toCustomer = new Button(tr("The customer"), u"user"_s, ButtonKind::Plain);
    auto *nobody = new Button(tr("Empty"), u"x"_s, ButtonKind::Ghost);
    m_toFitter->setAccessibleName(tr("Ship to the fitter"));
    m_toCustomer->setAccessibleName(tr("Ship to the customer"));
    nobody->setAccessibleName(tr("Empty the address"));
    for (auto *button : {m_toFitter, m_toCustomer, nobody})
        row->addWidget(button);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_fields[EditorPart::ShipTo]);
    connect(m_toFitter, &Button::clicked, this, [this] {
        const auto &fitter = m_draft->now().fitter_id;
        shipTo(recipientOf(fitter ? m_book.customers().fitter(*fitter) : nullptr));
    });
    connect(m_toCustomer, &Button::clicked, this, [this] {
        const auto &customer = m_draft->now().customer_id;
        shipTo(recipientOf(customer ? m_book.customers().find(customer->value) : nullptr));
    });
    connect(nobody, &Button::clicked, this, [this] { shipTo({}); });
    return part;
}

QWidget *OrderEditor::buildFitPart()
{
    auto *column = new QVBoxLayout;
    column->addWidget(heading(tr("Measurements")));
    column->addWidget(m_fit);
    return pageOf(column);
}

QWidget *OrderEditor::buildMoneyPart()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(14);
    column->addWidget(heading(tr("Charges besides the saddle")));
    column->addWidget(m_charges);
    m_charges->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_deposit->setWordWrap(true);
    column->addWidget(m_deposit);
    column->addStretch();
    return pageOf(column);
}

void OrderEditor::addShortcuts()
{
    auto *submit = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    submit->setContext(Qt::WidgetWithChildrenShortcut);
    connect(submit, &QShortcut::activated, this, [this] { m_draft->keepsItself() ? this->submit() : saveChanges(); });
}

} // namespace oms
