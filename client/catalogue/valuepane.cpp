// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/catalogue/columns.h"
#include "client/catalogue/editorbodies.h"
#include "client/catalogue/measure.h"
#include "client/catalogue/plainpanes.h"

#include <QCoreApplication>

namespace oms {

namespace {

constexpr auto half = FieldWidth::Half;

//! One answer to an option. What it can say depends on the option's kind.
class ValuePane : public Editor<OptionValue> {
    Q_DECLARE_TR_FUNCTIONS(ValuePane)

public:
    ValuePane(CatalogueBook &book, QWidget *parent)
        : Editor(book,
                 {{{},
                   {{.path = "name"},
                    {.path = "numeric_value", .width = half, .make = &MeasureEditor::make},
                    {.path = "sort", .width = half},
                    {.path = "leather_type_id", .width = half},
                    {.path = "colour_id", .width = half}}},
                  {tr("When it is chosen, also ask for"),
                   {{.path = "asks_colour"}, {.path = "asks_leather"}, {.path = "asks_text"}}}},
                 parent)
        , m_measure(form().template findChild<MeasureEditor *>())
    {
        addView({}, column({&facts(), &form(), &uses()}));
    }

private:
    const Option *optionOf(const OptionValue &value) const { return m_book.catalogue()->find(value.option_id); }

    OptionValue fresh(const CataloguePlace &from) const override
    {
        OptionValue value;
        if (from.kind == u"option" && from.isRecord())
            value.option_id = {from.id};
        else if (const auto *near = m_book.catalogue()->find(OptionValueId {from.id});
                 from.kind == u"option_value" && near)
            value.option_id = near->option_id;
        return value;
    }
    QString newTitle() const override
    {
        const auto *option = optionOf(base());
        return option ? tr("New value of %1").arg(toQString(option->name)) : tr("New value");
    }
    QString subtitleOf(const OptionValue &value) const override
    {
        const auto *option = optionOf(value);
        return option ? tr("Value of %1").arg(toQString(option->name)) : QString();
    }
    const std::vector<OptionValue> &archivedOf(const CatalogueDocument &document) const override
    {
        return document.option_values;
    }

    void loadChoices() override
    {
        std::vector<ChoiceItem> leathers;
        for (const auto &leather : m_book.catalogue()->document().leather_types)
            leathers.push_back({leather.id.value, toQString(leather.name)});
        form().setOptions("leather_type_id", std::move(leathers));
        std::vector<ChoiceItem> colours;
        for (const auto &colour : m_book.catalogue()->document().colours)
            colours.push_back({colour.id.value, toQString(colour.name)});
        form().setOptions("colour_id", std::move(colours));
        const auto *option = optionOf(base());
        const auto kind = option ? option->kind : OptionKind::Choice;
        if (m_measure)
            m_measure->setKind(kind);
        form().setShown("numeric_value", hasMeasure(kind));
        form().setShown("leather_type_id", kind == OptionKind::Leather);
        form().setShown("colour_id", kind == OptionKind::Colour);
        form().setShown("asks_leather", kind != OptionKind::Leather);
        form().setShown("asks_colour", kind != OptionKind::Colour);
    }

    MeasureEditor *m_measure;
};

} // namespace

RecordPane *makeValuePane(CatalogueBook &book, QWidget *parent)
{
    return new ValuePane(book, parent);
}

} // namespace oms
