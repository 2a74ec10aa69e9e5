// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/catalogue/modelpane.h"

#include "client/catalogue/checklist.h"
#include "client/catalogue/columns.h"
#include "client/catalogue/editorbodies.h"
#include "client/catalogue/factoriespart.h"
#include "client/catalogue/recordname.h"
#include "client/catalogue/tickgroups.h"
#include "client/catalogue/ticklist.h"

#include <QCoreApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr auto half = FieldWidth::Half;

std::vector<FormSection> fields()
{
    return {{{},
             {{.path = "name"},
              {.path = "brand_id", .width = half},
              {.path = "sort", .width = half},
              {.path = "discipline", .width = half},
              {.path = "flap_kind", .width = half},
              {.path = "is_customisable"}}}};
}

Tone toneOf(ModelState state)
{
    switch (state) {
    case ModelState::Pending:
        return Tone::Amber;
    case ModelState::Active:
        return Tone::Green;
    case ModelState::Inactive:
    case ModelState::Discontinued:
        break;
    }
    return Tone::Neutral;
}

} // namespace

ModelPane::ModelPane(CatalogueBook &book, QWidget *parent)
    : Editor(book, fields(), parent)
    , m_factories(new FactoriesPart(book.api()))
    , m_checklist(new OfferChecklist)
    , m_leathers(new TickList(tr("Leathers"), false))
    , m_values(new TickList(tr("Options and values"), true))
    , m_extras(new TickList(tr("Extras"), false))
{
    int at = 0;
    m_offer = addAction(
        tr("Offer this model"), u"badge-check"_s,
        [this] { setModelState(ModelState::Active, tr("%1 is offered now")); }, at++);
    m_duplicate = addAction(
        tr("Duplicate"), u"copy-plus"_s, [this] { duplicate(); }, at++);
    m_withdraw = addAction(
        tr("Take out of the offer"), u"ban"_s,
        [this] { setModelState(ModelState::Inactive, tr("%1 is no longer offered")); }, at++);
    m_offerAgain = addAction(
        tr("Offer again"), u"circle-check"_s, [this] { setModelState(ModelState::Active, tr("%1 is offered again")); },
        at++);
    m_discontinue = addAction(
        tr("Discontinue"), u"circle-x"_s, [this] { setModelState(ModelState::Discontinued, tr("%1 is discontinued")); },
        at++);
    addView(tr("Facts"), column({m_checklist, &facts(), &form(), m_factories, &uses()}));
    m_leathersView = addView(tr("Leathers"), padded(m_leathers), false);
    m_valuesView = addView(tr("Options and values"), padded(m_values), false);
    m_extrasView = addView(tr("Extras"), padded(m_extras), false);
    connectParts();
}

void ModelPane::connectParts()
{
    for (auto *list : {m_leathers, m_values, m_extras})
        QObject::connect(list, &TickList::edited, this, [this] {
            count();
            showChecklist();
            check();
        });
    QObject::connect(m_factories, &FactoriesPart::edited, this, [this] {
        showChecklist();
        check();
    });
    auto *copy = m_values->addAction(tr("Copy from another model…"), u"copy"_s);
    QObject::connect(copy, &Button::clicked, this, [this] { copyAllowed(); });
}

Model ModelPane::fresh(const CataloguePlace &from) const
{
    Model model;
    const auto &catalogue = *m_book.catalogue();
    if (from.kind == u"brand"_s && from.isRecord())
        model.brand_id = {from.id};
    else if (const auto *near = from.kind == u"model"_s ? catalogue.find(ModelId {from.id}) : nullptr)
        model.brand_id = near->brand_id;
    else if (!catalogue.document().brands.empty())
        model.brand_id = catalogue.document().brands.front().id;
    return model;
}

QString ModelPane::subtitleOf(const Model &model) const
{
    const auto brand = nameOf(*m_book.catalogue(), "brand", model.brand_id.value);
    return u"%1 · %2"_s.arg(brand, choiceText(codeOf(model.discipline)));
}

std::pair<QString, Tone> ModelPane::stateOf(const Model &model) const
{
    if (model.archived_at)
        return Editor::stateOf(model);
    return {choiceText(codeOf(model.state)), toneOf(model.state)};
}

void ModelPane::load(const Model &model)
{
    const auto &catalogue = *m_book.catalogue();
    m_factories->setFactories(model.factories);
    m_leathers->setGroups(leatherGroups(catalogue), uuidsOf(model.leathers));
    m_values->setGroups(valueGroups(catalogue), uuidsOf(model.values), uuidsOf(model.default_values));
    m_extras->setGroups(extraGroups(catalogue), uuidsOf(model.extras));
    count();
    showChecklist();
}

//! What is the same in another order of groups is the same: only an order within an option says something.
void ModelPane::collect(Model &model) const
{
    model.factories = m_factories->factories();
    model.leathers = idsOf<LeatherTypeId>(m_leathers->ticked());
    model.extras = idsOf<ExtraId>(m_extras->ticked());
    const auto &catalogue = *m_book.catalogue();
    const auto byOption = [&](std::vector<OptionValueId> values) {
        std::stable_sort(values.begin(), values.end(), [&](OptionValueId a, OptionValueId b) {
            const auto *first = catalogue.find(a);
            const auto *second = catalogue.find(b);
            return first && second && first->option_id < second->option_id;
        });
        return values;
    };
    const auto values = idsOf<OptionValueId>(m_values->ticked());
    if (byOption(values) != byOption(base().values))
        model.values = values;
    auto defaults = idsOf<OptionValueId>(m_values->defaults());
    if (byOption(defaults) != byOption(base().default_values))
        model.default_values = defaults;
}

void ModelPane::showParts(bool isReadOnly)
{
    m_factories->setVisible(m_book.mayWrite() && m_book.isOnline()); // their names come from the server
    m_factories->setReadOnly(isReadOnly);
    for (auto *list : {m_leathers, m_values, m_extras})
        list->setReadOnly(isReadOnly);
}

bool ModelPane::showPartError(const FieldError &error)
{
    const auto top = error.field.substr(0, error.field.find('.'));
    if (top == "factories") {
        m_factories->setError(errorText(error));
        showView(0);
        return true;
    }
    const auto show = [&](TickList *list, int view) {
        list->setError(errorText(error));
        showView(view);
        return true;
    };
    if (top == "leathers")
        return show(m_leathers, m_leathersView);
    if (top == "values" || top == "default_values")
        return show(m_values, m_valuesView);
    return top == "extras" && show(m_extras, m_extrasView);
}

void ModelPane::loadChoices()
{
    std::vector<ChoiceItem> brands;
    for (const auto &brand : m_book.catalogue()->document().brands)
        brands.push_back({brand.id.value, toQString(brand.name)});
    form().setOptions("brand_id", std::move(brands));
}

void ModelPane::showActions()
{
    Editor::showActions();
    const bool may = m_book.mayWrite() && m_book.isOnline() && !isNew() && !isArchived();
    const auto state = base().state;
    m_offer->setVisible(may && state == ModelState::Pending);
    m_offerAgain->setVisible(may && (state == ModelState::Inactive || state == ModelState::Discontinued));
    m_withdraw->setVisible(may && state == ModelState::Active);
    m_discontinue->setVisible(may && (state == ModelState::Active || state == ModelState::Inactive));
    m_duplicate->setVisible(may);
    m_checklist->setVisible(m_book.mayWrite() && (isNew() || state == ModelState::Pending));
    fitActions();
}

void ModelPane::count()
{
    setViewTitle(m_leathersView, tr("Leathers %1").arg(m_leathers->ticked().size()));
    setViewTitle(m_valuesView, tr("Options and values %1").arg(m_values->ticked().size()));
    setViewTitle(m_extrasView, tr("Extras %1").arg(m_extras->ticked().size()));
}

void ModelPane::showChecklist()
{
    const auto lacking =
        lackingOf(typed(), *m_book.catalogue(), std::chrono::floor<std::chrono::days>(now()), m_book.mayReadPrices());
    m_checklist->show(*m_book.catalogue(), lacking);
    m_offer->setEnabled(lacking.empty() || lacking.front().what != Lack::Leather);
}

void ModelPane::setModelState(ModelState state, const QString &said)
{
    auto model = base();
    const auto before = std::exchange(model.state, state);
    changeAtOnce(model, {"state"}, said.arg(toQString(model.name)), [this, id = model.id, before] {
        if (const auto *now = m_book.catalogue()->find(id)) {
            auto back = *now;
            back.state = before;
            m_book.change<Model>(back, {"state"}, this, [](const Result<Model> &) {});
        }
    });
}

void ModelPane::duplicate()
{
    auto copy = typed();
    copy.name = tr("Copy of %1").arg(toQString(copy.name)).toStdString();
    copy.state = ModelState::Pending;
    copy.sort = 0;
    copy.version = 1;
    beginWith(std::move(copy));
}

void ModelPane::copyAllowed()
{
    QMenu menu(this);
    const auto &catalogue = *m_book.catalogue();
    for (const auto &brand : catalogue.document().brands) {
        auto *models = menu.addMenu(toQString(brand.name));
        for (const auto *other : catalogue.modelsOf(brand.id))
            if (other->id != base().id)
                models->addAction(toQString(other->name), this, [this, id = other->id] {
                    if (const auto *model = m_book.catalogue()->find(id))
                        takeAllowedOf(*model);
                });
        models->menuAction()->setVisible(!models->isEmpty());
    }
    menu.exec(m_values->mapToGlobal(QPoint(0, 0)));
}

//! Into the editor, to be looked at and saved.
void ModelPane::takeAllowedOf(const Model &other)
{
    const auto &catalogue = *m_book.catalogue();
    m_leathers->setGroups(leatherGroups(catalogue), uuidsOf(other.leathers));
    m_values->setGroups(valueGroups(catalogue), uuidsOf(other.values), uuidsOf(other.default_values));
    m_extras->setGroups(extraGroups(catalogue), uuidsOf(other.extras));
    count();
    showChecklist();
    check();
}

} // namespace oms
