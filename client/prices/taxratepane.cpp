// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/prices/taxratepane.h"

#include "client/catalogue/columns.h"
#include "client/catalogue/editorbodies.h"
#include "client/catalogue/recordname.h"
#include "client/models/days.h"
#include "client/models/moneytext.h"
#include "client/widgets/label.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace oms {

using namespace Qt::StringLiterals;

namespace {

constexpr auto half = FieldWidth::Half;

class TaxRatePane : public Editor<TaxRate> {
    Q_DECLARE_TR_FUNCTIONS(TaxRatePane)

public:
    TaxRatePane(CatalogueBook &book, QWidget *parent)
        : Editor(book,
                 {{{},
                   {{.path = "region_code"},
                    {.path = "code", .width = half},
                    {.path = "percent_basis_points", .width = half, .make = &PercentEditor::make},
                    {.path = "valid_from", .width = half},
                    {.path = "valid_to", .width = half}}}},
                 parent)
        , m_consequence(new Label({}, TextSize::Body, QFont::Normal, Ink::Secondary))
    {
        m_consequence->setWordWrap(true);
        auto *nowhere = new QWidget; // nothing names a rate: there is nothing to say
        uses().setParent(nowhere);
        nowhere->hide();
        addView({}, column({m_consequence, &form(), nowhere}));
        QObject::connect(&form(), &Form::edited, this, [this] { showConsequence(form().record()); });
    }

private:
    TaxRate fresh(const CataloguePlace &) const override
    {
        TaxRate rate;
        rate.valid_from = dateOf(QDate::currentDate());
        return rate;
    }
    QString newTitle() const override { return tr("New tax rate"); }
    QString nameOfRecord(const TaxRate &rate) const override
    {
        return toQString(rate.code) + u' ' + percentText(rate.percent_basis_points);
    }
    QString subtitleOf(const TaxRate &rate) const override { return regionText(rate.region_code); }
    const std::vector<TaxRate> &archivedOf(const CatalogueDocument &document) const override
    {
        return document.tax_rates;
    }
    void loadChoices() override
    {
        std::vector<ChoiceItem> regions;
        for (std::size_t i = 0; i < Choices<RegionCode>::codes.size(); ++i)
            regions.push_back({std::string(Choices<RegionCode>::codes[i]), regionText(RegionCode(i))});
        form().setOptions("region_code", std::move(regions));
    }
    void load(const TaxRate &rate) override { showConsequence(rate); }

    //! "Valid until" is the first day without it; said in words, nobody is a day off.
    void showConsequence(const TaxRate &rate)
    {
        const auto from = dayText(rate.valid_from);
        m_consequence->setText(
            rate.valid_to ? tr("Prices in %1 are taxed with it from %2 to %3, that day included.")
                                .arg(regionText(rate.region_code), from, dayText(*rate.valid_to - std::chrono::days(1)))
                          : tr("Prices in %1 are taxed with it from %2 on.").arg(regionText(rate.region_code), from));
    }

    Label *m_consequence;
};

} // namespace

RecordPane *makeTaxRatePane(CatalogueBook &book, QWidget *parent)
{
    return new TaxRatePane(book, parent);
}

PercentEditor::PercentEditor(QWidget *parent)
    : FieldEditor(parent)
    , m_field(new QLineEdit(parent))
{
    connect(m_field, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_field, &QLineEdit::editingFinished, this, [this] {
        if (!isNull(value()))
            setValue(value());
    });
}

QWidget *PercentEditor::widget() const
{
    return m_field;
}

Value PercentEditor::value() const
{
    const auto share = readPercent(m_field->text());
    return share ? Value(std::int64_t(*share)) : Value();
}

void PercentEditor::setValue(const Value &value)
{
    const auto *share = std::get_if<std::int64_t>(&value);
    m_field->setText(share ? percentText(BasisPoints(*share)) : QString());
}

std::string_view PercentEditor::unreadable() const
{
    return isNull(value()) && !m_field->text().trimmed().isEmpty() ? "invalid_percent" : "";
}

} // namespace oms
