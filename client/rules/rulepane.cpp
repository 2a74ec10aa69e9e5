// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/rules/rulepane.h"

#include "client/catalogue/columns.h"
#include "client/catalogue/editorbodies.h"
#include "client/catalogue/recordname.h"
#include "client/catalogue/rulewords.h"
#include "client/widgets/label.h"
#include "shared/configuration/reach.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace oms {

using namespace Qt::StringLiterals;

namespace {

constexpr auto half = FieldWidth::Half;
constexpr std::size_t mostNamed = 6; //!< models that are listed by name

std::vector<ChoiceItem> modelItems(const Catalogue &catalogue)
{
    std::vector<ChoiceItem> items;
    for (const auto &model : catalogue.document().models)
        items.push_back({model.id.value, nameOf(catalogue, "model", model.id.value)});
    return items;
}

std::vector<ChoiceItem> optionItems(const Catalogue &catalogue)
{
    std::vector<ChoiceItem> items;
    for (const auto &option : catalogue.document().options)
        items.push_back({option.id.value, toQString(option.name)});
    return items;
}

//! Of one option, or with its name of all.
std::vector<ChoiceItem> valueItems(const Catalogue &catalogue, std::optional<OptionId> of)
{
    std::vector<ChoiceItem> items;
    for (const auto &option : catalogue.document().options)
        if (!of || *of == option.id)
            for (const auto *value : catalogue.valuesOf(option.id))
                items.push_back({value->id.value,
                                 of ? toQString(value->name) : nameOf(catalogue, "option_value", value->id.value)});
    return items;
}

class RulePane : public Editor<OptionRule> {
    Q_DECLARE_TR_FUNCTIONS(RulePane)

public:
    RulePane(CatalogueBook &book, QWidget *parent)
        : Editor(
            book,
            {{tr("When all of this holds"),
              {{.path = "if_value_id"}, {.path = "model_id", .width = half}, {.path = "flap_kind", .width = half}}},
             {tr("Then it"),
              {{.path = "kind"}, {.path = "then_option_id", .width = half}, {.path = "then_value_id", .width = half}}},
             {tr("Because"), {{.path = "message"}}}},
            parent)
        , m_sentence(new Label({}, TextSize::Title))
        , m_reach(new Label({}, TextSize::Body, QFont::Normal, Ink::Secondary))
    {
        m_sentence->setWordWrap(true);
        m_reach->setWordWrap(true);
        addView({}, column({buildSentence(), &facts(), &form(), buildUses()}));
        QObject::connect(&form(), &Form::edited, this, [this] { followOption(); });
    }

private:
    //! Nothing uses a rule: there is nothing to say.
    QWidget *buildUses()
    {
        auto *box = new QWidget;
        uses().setParent(box);
        box->hide();
        return box;
    }
    QWidget *buildSentence()
    {
        auto *box = new QWidget;
        auto *lines = new QVBoxLayout(box);
        lines->setContentsMargins({});
        lines->setSpacing(6);
        lines->addWidget(m_sentence);
        lines->addWidget(m_reach);
        return box;
    }

    OptionRule fresh(const CataloguePlace &from) const override
    {
        OptionRule rule;
        if (from.kind == u"model"_s && from.isRecord())
            rule.model_id = ModelId {from.id};
        return rule;
    }
    QString newTitle() const override { return tr("New rule"); }
    QString nameOfRecord(const OptionRule &rule) const override { return ruleSentence(rule, *m_book.catalogue()); }
    QString headingOf(const OptionRule &) const override { return tr("Rule"); }
    QString subtitleOf(const OptionRule &rule) const override { return rulePlace(rule, *m_book.catalogue()); }
    const std::vector<OptionRule> &archivedOf(const CatalogueDocument &document) const override
    {
        return document.option_rules;
    }

    void loadChoices() override
    {
        const auto &catalogue = *m_book.catalogue();
        form().setOptions("model_id", modelItems(catalogue));
        form().setOptions("if_value_id", valueItems(catalogue, {}));
        form().setOptions("then_option_id", optionItems(catalogue));
        offerValuesOf(form().record().then_option_id);
    }
    void load(const OptionRule &rule) override
    {
        offerValuesOf(rule.then_option_id);
        showSentence(rule);
    }

    void offerValuesOf(OptionId option)
    {
        m_option = option;
        form().setOptions("then_value_id", valueItems(*m_book.catalogue(), option));
    }
    //! Another option has other values.
    void followOption()
    {
        const auto rule = form().record();
        if (rule.then_option_id != m_option)
            offerValuesOf(rule.then_option_id);
        showSentence(rule);
    }

    void showSentence(const OptionRule &rule)
    {
        const auto &catalogue = *m_book.catalogue();
        m_sentence->setText(ruleSentence(rule, catalogue));
        const auto models = modelsUnder(rule, catalogue);
        QStringList names;
        for (std::size_t i = 0; i < std::min(models.size(), mostNamed); ++i)
            names << nameOf(catalogue, "model", models[i]->id.value);
        if (models.empty())
            return m_reach->setText(tr("It concerns no model as things stand."));
        const auto counted = tr("It concerns %Ln model(s)", nullptr, int(models.size()));
        m_reach->setText(models.size() > mostNamed ? tr("%1, among them %2.").arg(counted, names.join(u", "_s))
                                                   : tr("%1: %2.").arg(counted, names.join(u", "_s)));
    }

    Label *m_sentence;
    Label *m_reach;
    OptionId m_option;
};

} // namespace

RecordPane *makeRulePane(CatalogueBook &book, QWidget *parent)
{
    return new RulePane(book, parent);
}

} // namespace oms
