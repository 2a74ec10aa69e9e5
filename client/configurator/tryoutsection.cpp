// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/configurator/tryoutsection.h"

#include "client/configurator/configurator.h"
#include "client/configurator/rulelist.h"
#include "client/configurator/sidepanel.h"
#include "client/models/days.h"
#include "client/models/moneytext.h"
#include "client/models/schematext.h"
#include "client/widgets/button.h"
#include "client/widgets/label.h"
#include "client/widgets/toast.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QGuiApplication>
#include <QLineEdit>

namespace oms {

using namespace Qt::StringLiterals;

namespace {

constexpr int moneyWidth = 100;
constexpr int dayWidth = 112;

} // namespace

TryOutSection::TryOutSection(const SectionContext &context, QWidget *parent)
    : CatalogueSection(parent)
    , m_book(context.book)
    , m_configurator(new configurator::Configurator)
    , m_rules(new configurator::RuleList)
    , m_region(new QComboBox)
    , m_day(new QDateEdit(QDate::currentDate()))
    , m_discount(new QLineEdit)
    , m_fitting(new QLineEdit)
    , m_trouble(new Label({}, TextSize::Small, QFont::Normal, Ink::Bad))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildBar());
    column->addWidget(new Hairline);
    column->addWidget(m_configurator, 1);
    m_configurator->side()->addView(tr("Rules"), m_rules);
    m_configurator->setCatalogue(m_book.catalogue());
    const auto showRules = [this] {
        m_rules->show(m_configurator->configuration(), m_configurator->findings(), *m_book.catalogue());
    };
    connect(&m_book, &CatalogueBook::changed, this, [this, showRules] {
        m_configurator->setCatalogue(m_book.catalogue());
        showRules();
    });
    connect(m_configurator, &configurator::Configurator::changed, this, showRules);
    connect(m_rules, &configurator::RuleList::wanted, this,
            [this](const Uuid &rule) { Q_EMIT wanted(u"option_rule"_s, rule); });
    showRules();
    reprice();
}

QWidget *TryOutSection::buildBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(20, 10, 16, 10);
    row->setSpacing(8);
    row->addWidget(new Label(tr("Try it out"), TextSize::Title, QFont::DemiBold));
    row->addSpacing(12);
    for (std::size_t i = 0; i < Choices<RegionCode>::codes.size(); ++i)
        m_region->addItem(toQString(Choices<RegionCode>::codes[i]));
    m_region->setCurrentIndex(int(RegionCode::Eu));
    m_region->setAccessibleName(tr("Region"));
    m_region->setToolTip(tr("Region"));
    m_day->setCalendarPopup(true);
    m_day->setMinimumWidth(dayWidth);
    m_day->setAccessibleName(tr("Day of the order"));
    m_day->setToolTip(tr("Day of the order"));
    for (auto *money : {m_discount, m_fitting})
        money->setMaximumWidth(moneyWidth);
    m_discount->setPlaceholderText(tr("Discount"));
    m_discount->setAccessibleName(tr("Discount"));
    m_fitting->setPlaceholderText(tr("Fitting"));
    m_fitting->setAccessibleName(tr("Fitting"));
    row->addWidget(m_region);
    row->addWidget(m_day);
    row->addWidget(m_discount);
    row->addWidget(m_fitting);
    row->addWidget(m_trouble);
    row->addStretch();
    auto *copy = new Button(tr("Copy the quote"), u"copy"_s, ButtonKind::Plain);
    row->addWidget(copy);
    connect(copy, &QPushButton::clicked, this, &TryOutSection::copyQuote);
    connect(m_region, &QComboBox::currentIndexChanged, this, &TryOutSection::reprice);
    connect(m_day, &QDateEdit::dateChanged, this, &TryOutSection::reprice);
    connect(m_discount, &QLineEdit::textEdited, this, &TryOutSection::reprice);
    connect(m_fitting, &QLineEdit::textEdited, this, &TryOutSection::reprice);
    if (!m_book.mayReadPrices())
        for (QWidget *widget : std::initializer_list<QWidget *> {m_region, m_day, m_discount, m_fitting, copy})
            widget->hide();
    return bar;
}

void TryOutSection::activate(const Uuid &)
{
    if (!m_configurator->configuration().model_id)
        m_configurator->focusSlot(modelSlot());
}

void TryOutSection::reprice()
{
    if (!m_book.mayReadPrices())
        return m_configurator->setPricing(std::nullopt);
    const auto region = RegionCode(m_region->currentIndex());
    const auto day = dateOf(m_day->date());
    const auto *list = m_book.catalogue()->priceList(region, day);
    m_trouble->setText({});
    m_configurator->setPricing(
        configurator::Pricing {region, day, list ? charges(list->currency) : std::vector<Charge>()});
}

std::vector<Charge> TryOutSection::charges(std::string_view currency)
{
    std::vector<Charge> charges;
    const auto add = [&](ChargeKind kind, const QLineEdit &field, int sign) {
        if (field.text().trimmed().isEmpty())
            return;
        if (const auto amount = readMoney(field.text(), currency))
            charges.push_back({kind, sign * *amount, {}});
        else
            m_trouble->setText(troubleText(amount.error(), currency));
    };
    add(ChargeKind::Discount, *m_discount, -1);
    add(ChargeKind::Fitting, *m_fitting, 1);
    if (const auto fine = checkCharges(charges); !fine) {
        m_trouble->setText(fine.error().errors.empty() ? toQString(fine.error().detail)
                                                       : errorText(fine.error().errors.front()));
        return {};
    }
    return charges;
}

void TryOutSection::copyQuote()
{
    QGuiApplication::clipboard()->setText(m_configurator->side()->specText() + u"\n\n"_s
                                          + m_configurator->side()->priceText());
    Toast::show(this, tr("The quote is in the clipboard"));
}

} // namespace oms
