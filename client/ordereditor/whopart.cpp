// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/ordereditor/whopart.h"

#include "client/customers/customereditor.h"
#include "client/customers/customertable.h"
#include "client/customers/horseeditor.h"
#include "client/models/schematext.h"
#include "client/models/searchindex.h"
#include "client/ordereditor/orderdraft.h"
#include "client/ordereditor/picker.h"
#include "client/widgets/button.h"
#include "client/widgets/label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialog>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr QSize editorSize(520, 620);

//! An editor in a window of its own, gone when it has saved or was left.
template<class Editor>
QDialog *windowAround(Editor *editor, const QString &title, QWidget *parent)
{
    auto *window = new QDialog(parent->window());
    window->setWindowTitle(title);
    window->setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(window);
    column->setContentsMargins({});
    column->addWidget(editor);
    window->resize(editorSize);
    QObject::connect(editor, &EditorPane::left, window, &QDialog::reject);
    QObject::connect(editor, &Editor::saved, window, &QDialog::accept);
    return window;
}

Label *caption(const QString &text, QWidget *buddy)
{
    auto *label = new Label(text, TextSize::Small, QFont::Normal, Ink::Secondary);
    label->setBuddy(buddy);
    return label;
}

} // namespace

WhoPart::WhoPart(Books &books, const Session &session, OrderDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_customers(books.customers())
    , m_session(session)
    , m_draft(draft)
    , m_index(std::make_unique<SearchIndex>())
    , m_customer(new Picker(tr("Customer"),
                            [this](const QString &text, std::size_t most) {
                                std::vector<Picker::Found> rows;
                                for (const auto &[id, name] : found(text, most))
                                    rows.push_back({id, name, placeOf(*m_customers.find(id))});
                                return rows;
                            }))
    , m_horse(new QComboBox)
    , m_newCustomer(new Button(tr("New customer…"), u"user-plus"_s, ButtonKind::Plain))
    , m_newHorse(new Button(tr("New horse…"), u"plus"_s, ButtonKind::Plain))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->addWidget(caption(tr("Customer"), m_customer), 0, 0);
    grid->addWidget(m_customer, 1, 0);
    grid->addWidget(m_newCustomer, 1, 1);
    grid->setRowMinimumHeight(2, 6);
    grid->addWidget(caption(tr("Horse"), m_horse), 3, 0);
    grid->addWidget(m_horse, 4, 0);
    grid->addWidget(m_newHorse, 4, 1);
    m_horse->setAccessibleName(tr("Horse"));
    m_newCustomer->setVisible(session.may("customers:create"));
    m_newHorse->setVisible(session.may("horses:create"));
    connect(m_customer, &Picker::picked, this, &WhoPart::chooseCustomer);
    connect(m_horse, &QComboBox::activated, this, &WhoPart::chooseHorse);
    connect(m_newCustomer, &Button::clicked, this, &WhoPart::createCustomer);
    connect(m_newHorse, &Button::clicked, this, &WhoPart::createHorse);
    const auto outdated = [this] { m_isIndexOld = true; };
    connect(&m_customers, &CustomerBook::loaded, this, outdated);
    connect(&m_customers, &CustomerBook::changed, this, outdated);
    connect(&m_customers, &CustomerBook::removed, this, outdated);
    connect(&m_customers, &CustomerBook::loaded, this, &WhoPart::show);
    connect(&m_customers, &CustomerBook::horsesChanged, this, [this](const CustomerId &customer) {
        if (m_draft.now().customer_id == customer)
            showHorses();
    });
}

WhoPart::~WhoPart() = default;

std::vector<std::pair<Uuid, QString>> WhoPart::found(const QString &text, std::size_t most)
{
    const auto &all = m_customers.customers();
    if (std::exchange(m_isIndexOld, false)) {
        m_index->clear();
        for (std::size_t i = 0; i < all.size(); ++i)
            m_index->set(i,
                         toQString(all[i].name) + u'\n' + orEmpty(all[i].company) + u'\n' + orEmpty(all[i].horse_names)
                             + u'\n' + placeOf(all[i]));
    }
    const SearchQuery query(text);
    std::vector<std::pair<Uuid, QString>> rows;
    for (std::size_t i = 0; i < all.size() && rows.size() < most; ++i)
        if (!all[i].archived_at && m_index->matches(i, query))
            rows.emplace_back(all[i].id.value, toQString(all[i].name));
    return rows;
}

void WhoPart::show()
{
    const auto &order = m_draft.now();
    const auto *customer = order.customer_id ? m_customers.find(order.customer_id->value) : nullptr;
    m_customer->setChosen(order.customer_id ? std::optional(order.customer_id->value) : std::nullopt,
                          customer                  ? toQString(customer->name)
                              : order.customer_name ? toQString(*order.customer_name)
                                                    : QString());
    showHorses();
}

void WhoPart::showHorses()
{
    const auto &order = m_draft.now();
    m_horse->clear();
    m_horse->addItem(order.customer_id ? tr("No horse chosen") : tr("Choose the customer first"));
    m_horse->setEnabled(order.customer_id.has_value());
    m_newHorse->setEnabled(order.customer_id.has_value());
    if (!order.customer_id)
        return;
    for (const auto &horse : m_customers.horsesOf(*order.customer_id)) {
        m_horse->addItem(toQString(horse.name), QString::fromStdString(horse.id.toString()));
        if (horse.id == order.horse_id)
            m_horse->setCurrentIndex(m_horse->count() - 1);
    }
}

void WhoPart::chooseCustomer(const std::optional<Uuid> &id)
{
    const auto customer = id ? std::optional(CustomerId {*id}) : std::nullopt;
    const auto horses = customer ? m_customers.horsesOf(*customer) : std::vector<Horse>();
    m_draft.edit([&](Order &order) {
        order.customer_id = customer;
        order.horse_id.reset();
        if (horses.size() == 1)
            order.horse_id = horses.front().id; // there is no other
        const auto *record = id ? m_customers.find(*id) : nullptr;
        if (record && record->fitter_id && !order.fitter_id)
            order.fitter_id = record->fitter_id;
    });
    showHorses();
}

void WhoPart::chooseHorse(int index)
{
    const auto id = Uuid::parse(m_horse->itemData(index).toString().toStdString());
    m_draft.edit([&](Order &order) { order.horse_id = id ? std::optional(HorseId {*id}) : std::nullopt; });
}

void WhoPart::createCustomer()
{
    auto *editor = new CustomerEditor(m_customers, m_session);
    auto *window = windowAround(editor, tr("New customer"), this);
    connect(editor, &CustomerEditor::saved, this, [this](const Customer &customer) {
        chooseCustomer(customer.id.value);
        show();
    });
    editor->create();
    window->open();
}

void WhoPart::createHorse()
{
    const auto *owner = m_customers.find(m_draft.now().customer_id->value);
    if (!owner)
        return;
    auto *editor = new HorseEditor(m_customers, m_session);
    auto *window = windowAround(editor, tr("New horse"), this);
    connect(editor, &HorseEditor::saved, this, [this](const Horse &horse) {
        m_draft.edit([&](Order &order) { order.horse_id = horse.id; });
        showHorses();
    });
    editor->create(*owner);
    window->open();
}

void WhoPart::focusCustomer()
{
    m_customer->setFocus();
}

void WhoPart::focusHorse()
{
    m_horse->setFocus();
}

} // namespace oms
