// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/rules/presetpane.h"

#include "client/catalogue/columns.h"
#include "client/catalogue/editorbodies.h"
#include "client/catalogue/recordname.h"
#include "client/rules/presetchoices.h"

#include <QCoreApplication>

#include <charconv>

namespace oms {

using namespace Qt::StringLiterals;

namespace {

constexpr auto half = FieldWidth::Half;

class PresetPane : public Editor<Preset> {
    Q_DECLARE_TR_FUNCTIONS(PresetPane)

public:
    PresetPane(CatalogueBook &book, QWidget *parent)
        : Editor(book, {{{}, {{.path = "name"}, {.path = "model_id", .width = half}, {.path = "sort", .width = half}}}},
                 parent)
        , m_choices(new PresetChoices)
    {
        addView({}, column({&form(), &facts(), m_choices}));
        QObject::connect(m_choices, &PresetChoices::edited, this, [this] { check(); });
        QObject::connect(&form(), &Form::edited, this, [this] { m_choices->setModel(form().record().model_id); });
    }

private:
    bool mayChange() const override { return m_book.mayWritePresets(); }

    Preset fresh(const CataloguePlace &from) const override
    {
        Preset preset;
        if (from.kind == u"model"_s && from.isRecord())
            preset.model_id = ModelId {from.id};
        return preset;
    }
    QString newTitle() const override { return tr("New preset"); }
    QString subtitleOf(const Preset &preset) const override
    {
        return preset.model_id ? tr("Preset · %1").arg(nameOf(*m_book.catalogue(), "model", preset.model_id->value))
                               : tr("Preset · every model");
    }
    const std::vector<Preset> &archivedOf(const CatalogueDocument &document) const override { return document.presets; }

    void loadChoices() override
    {
        const auto &catalogue = *m_book.catalogue();
        std::vector<ChoiceItem> models;
        for (const auto &model : catalogue.document().models)
            models.push_back({model.id.value, nameOf(catalogue, "model", model.id.value)});
        form().setOptions("model_id", std::move(models));
    }
    void load(const Preset &preset) override { m_choices->show(m_book.catalogue(), preset.model_id, preset.values); }
    void collect(Preset &preset) const override
    {
        Configuration was;
        Configuration now;
        was.selections = base().values;
        now.selections = m_choices->values();
        preset.values =
            canonical(was) == canonical(now) ? was.selections : now.selections; // another order is no change
    }
    void showParts(bool isReadOnly) override { m_choices->setReadOnly(isReadOnly); }
    bool showPartError(const FieldError &error) override
    {
        constexpr std::string_view start = "values.";
        if (!error.field.starts_with(start))
            return false;
        std::size_t index = 0;
        const auto *first = error.field.data() + start.size();
        const auto read = std::from_chars(first, error.field.data() + error.field.size(), index);
        return read.ec == std::errc {} && m_choices->showError(index, errorText(error));
    }

    PresetChoices *m_choices;
};

} // namespace

RecordPane *makePresetPane(CatalogueBook &book, QWidget *parent)
{
    return new PresetPane(book, parent);
}

} // namespace oms
