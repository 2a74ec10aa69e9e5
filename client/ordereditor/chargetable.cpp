// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/ordereditor/chargetable.h"

#include "client/models/moneytext.h"
#include "client/models/schematext.h"
#include "client/ordereditor/orderdraft.h"
#include "client/widgets/button.h"
#include "client/widgets/label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

//! Those that a person enters; a discount is typed as it is spoken of, without a sign.
constexpr ChargeKind entered[] = {ChargeKind::Discount, ChargeKind::Fitting,  ChargeKind::CallFee,
                                  ChargeKind::Girth,    ChargeKind::Shipping, ChargeKind::Additional};
constexpr int amountWidth = 110;

MinorUnits signedFor(ChargeKind kind, MinorUnits amount)
{
    return kind == ChargeKind::Discount ? -std::abs(amount) : amount;
}

} // namespace

struct ChargeTable::Line {
    QComboBox *kind = nullptr; //!< none of the trade-in
    QLineEdit *words;
    QLineEdit *amount;
    Button *remove;

    QList<QWidget *> widgets() const
    {
        QList<QWidget *> all {words, amount, remove};
        if (kind)
            all.prepend(kind);
        return all;
    }
    ~Line()
    {
        for (auto *widget : widgets()) {
            widget->hide();
            widget->deleteLater(); // one of them may be what was pressed
        }
    }
};

ChargeTable::ChargeTable(OrderDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_grid(new QGridLayout)
    , m_add(new Button(tr("Add a charge"), u"plus"_s, ButtonKind::Plain))
    , m_addTradeIn(new Button(tr("Take a saddle in payment"), u"plus"_s, ButtonKind::Plain))
    , m_trouble(new Label({}, TextSize::Small, QFont::Normal, Ink::Bad))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(10);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    column->addLayout(m_grid);
    m_trouble->setWordWrap(true);
    column->addWidget(m_trouble);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_addTradeIn);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addStretch();
    connect(m_add, &Button::clicked, this, [this] {
        addLine({ChargeKind::Fitting, 0, {}});
        m_lines.back()->kind->setFocus();
    });
    connect(m_addTradeIn, &Button::clicked, this, [this] {
        addTradeIn();
        m_tradeIn->words->setFocus();
    });
}

ChargeTable::~ChargeTable() = default;

void ChargeTable::show(const std::string &currency)
{
    const auto &order = m_draft.now();
    if (order.charges == m_shown && order.trade_in == m_shownTradeIn && currency == m_currency)
        return;
    m_shown = order.charges;
    m_shownTradeIn = order.trade_in;
    m_currency = currency;
    rebuild();
}

void ChargeTable::rebuild()
{
    m_lines.clear();
    m_tradeIn.reset();
    for (const auto &charge : m_shown)
        addLine(charge);
    if (m_shownTradeIn)
        addTradeIn();
    m_addTradeIn->setVisible(!m_tradeIn);
    m_trouble->setText({});
}

void ChargeTable::addLine(const Charge &charge)
{
    auto line = std::make_unique<Line>();
    line->kind = new QComboBox;
    line->kind->setAccessibleName(tr("Kind of charge"));
    for (const auto kind : entered) {
        line->kind->addItem(choiceText(codeOf(kind)), int(kind));
        if (kind == charge.kind)
            line->kind->setCurrentIndex(line->kind->count() - 1);
    }
    line->words = new QLineEdit(charge.description ? toQString(*charge.description) : QString());
    line->words->setAccessibleName(tr("What for"));
    line->words->setPlaceholderText(tr("What for"));
    line->amount =
        new QLineEdit(charge.amount_minor == 0 ? QString() : moneyText(std::abs(charge.amount_minor), m_currency));
    line->amount->setAccessibleName(tr("Amount"));
    line->amount->setAlignment(Qt::AlignRight);
    line->amount->setMaximumWidth(amountWidth);
    line->remove = Button::iconOnly(u"x"_s, tr("Remove this charge"));
    const auto row = m_grid->rowCount();
    m_grid->addWidget(line->kind, row, 0);
    m_grid->addWidget(line->words, row, 1);
    m_grid->addWidget(line->amount, row, 2);
    m_grid->addWidget(line->remove, row, 3);
    connect(line->kind, &QComboBox::activated, this, &ChargeTable::take);
    connect(line->words, &QLineEdit::textEdited, this, &ChargeTable::take);
    connect(line->amount, &QLineEdit::textEdited, this, &ChargeTable::take);
    connect(line->remove, &Button::clicked, this, [this, which = line.get()] {
        std::erase_if(m_lines, [=](const auto &one) { return one.get() == which; });
        take();
    });
    m_lines.push_back(std::move(line));
}

void ChargeTable::addTradeIn()
{
    m_tradeIn = std::make_unique<Line>();
    const auto tradeIn = m_shownTradeIn.value_or(TradeIn {});
    m_tradeIn->words = new QLineEdit(toQString(tradeIn.description));
    m_tradeIn->words->setAccessibleName(tr("Saddle taken in payment"));
    m_tradeIn->words->setPlaceholderText(tr("Saddle taken in payment: make, model, year"));
    m_tradeIn->amount =
        new QLineEdit(tradeIn.agreed_minor == 0 ? QString() : moneyText(tradeIn.agreed_minor, m_currency));
    m_tradeIn->amount->setAccessibleName(tr("Agreed amount"));
    m_tradeIn->amount->setAlignment(Qt::AlignRight);
    m_tradeIn->amount->setMaximumWidth(amountWidth);
    m_tradeIn->remove = Button::iconOnly(u"x"_s, tr("Take no saddle in payment"));
    const auto row = m_grid->rowCount();
    m_grid->addWidget(m_tradeIn->words, row, 0, 1, 2);
    m_grid->addWidget(m_tradeIn->amount, row, 2);
    m_grid->addWidget(m_tradeIn->remove, row, 3);
    connect(m_tradeIn->words, &QLineEdit::textEdited, this, &ChargeTable::takeTradeIn);
    connect(m_tradeIn->amount, &QLineEdit::textEdited, this, &ChargeTable::takeTradeIn);
    connect(m_tradeIn->remove, &Button::clicked, this, [this] {
        m_tradeIn.reset();
        m_addTradeIn->show();
        m_shownTradeIn.reset();
        m_draft.edit([](Order &order) { order.trade_in.reset(); });
    });
    m_addTradeIn->hide();
}

//! Lines that are not finished are not part of the order yet, and say so.
void ChargeTable::take()
{
    QString trouble;
    std::vector<Charge> charges;
    for (const auto &line : m_lines) {
        const auto kind = ChargeKind(line->kind->currentData().toInt());
        const auto text = line->amount->text();
        if (text.trimmed().isEmpty())
            continue;
        const auto amount = readMoney(text, m_currency);
        if (!amount) {
            trouble = troubleText(amount.error(), m_currency);
            continue;
        }
        const auto words = line->words->text().trimmed();
        charges.push_back(
            {kind, signedFor(kind, *amount), words.isEmpty() ? std::nullopt : std::optional(words.toStdString())});
    }
    if (const auto fine = checkCharges(charges); !fine)
        trouble = reasonText(fine.error());
    m_trouble->setText(trouble);
    if (!trouble.isEmpty() || charges == m_shown)
        return;
    m_shown = charges;
    m_draft.edit([&](Order &order) { order.charges = std::move(charges); });
}

void ChargeTable::takeTradeIn()
{
    auto tradeIn = m_shownTradeIn.value_or(TradeIn {});
    tradeIn.description = m_tradeIn->words->text().trimmed().toStdString();
    const auto text = m_tradeIn->amount->text().trimmed();
    const auto amount = readMoney(text.isEmpty() ? u"0"_s : text, m_currency);
    m_trouble->setText(amount ? QString() : troubleText(amount.error(), m_currency));
    if (!amount || tradeIn.description.empty())
        return;
    tradeIn.agreed_minor = std::abs(*amount);
    m_shownTradeIn = tradeIn;
    m_draft.edit([&](Order &order) { order.trade_in = tradeIn; });
}

QString ChargeTable::trouble() const
{
    return m_trouble->text();
}

} // namespace oms
