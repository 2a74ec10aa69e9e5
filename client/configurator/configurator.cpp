// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/configurator/configurator.h"

#include "client/configurator/adaptationdialog.h"
#include "client/configurator/choicefield.h"
#include "client/configurator/edit.h"
#include "client/configurator/metrics.h"
#include "client/configurator/offerpopup.h"
#include "client/configurator/offers.h"
#include "client/configurator/sectionlist.h"
#include "client/configurator/sidepanel.h"
#include "client/configurator/slotrow.h"
#include "client/models/schematext.h"
#include "client/widgets/button.h"
#include "client/widgets/label.h"
#include "client/widgets/scrollpane.h"

#include <QBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QUndoStack>

namespace oms::configurator {

using namespace Qt::StringLiterals;

namespace {

constexpr int sectionsWidth = 140;
constexpr int sideWidth = 276;

} // namespace

Configurator::Configurator(QWidget *parent)
    : QWidget(parent)
    , m_catalogue(std::make_shared<const Catalogue>(CatalogueDocument {}))
    , m_undo(new QUndoStack(this))
    , m_sections(new SectionList)
    , m_fields(new QWidget)
    , m_column(new QVBoxLayout(m_fields))
    , m_side(new SidePanel)
    , m_popup(new OfferPopup(this))
    , m_presets(new Button(tr("Preset"), u"sparkles"_s, ButtonKind::Plain))
{
    m_sections->setFixedWidth(scaled(sectionsWidth));
    m_side->setFixedWidth(scaled(sideWidth));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_sections);
    row->addWidget(new Hairline(Qt::Vertical));
    row->addWidget(buildMiddle(), 1);
    row->addWidget(new Hairline(Qt::Vertical));
    row->addWidget(m_side);
    connect(m_sections, &SectionList::wanted, this, &Configurator::focusSection);
    connect(m_side, &SidePanel::wanted, this, &Configurator::focusSlot);
    auto *undo = m_undo->createUndoAction(this);
    undo->setShortcuts(QKeySequence::Undo);
    auto *redo = m_undo->createRedoAction(this);
    redo->setShortcuts(QKeySequence::Redo);
    for (auto *action : {undo, redo}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    refresh();
}

Configurator::~Configurator() = default;

QWidget *Configurator::buildMiddle()
{
    auto *middle = new QWidget;
    auto *top = new QHBoxLayout;
    top->setContentsMargins(20, 12, 16, 6);
    top->addStretch();
    top->addWidget(m_presets);
    connect(m_presets, &QPushButton::clicked, this, &Configurator::showPresets);
    m_column->setContentsMargins(20, 0, 16, 24);
    m_column->setSpacing(0);
    m_column->addStretch();
    m_scroll = scrolling(m_fields);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_scroll, 1);
    return middle;
}

void Configurator::setCatalogue(CataloguePtr catalogue)
{
    m_catalogue = std::move(catalogue);
    refresh();
}

void Configurator::setConfiguration(Configuration configuration)
{
    m_undo->clear();
    m_configuration = std::move(configuration);
    refresh();
}

void Configurator::setPricing(std::optional<Pricing> pricing)
{
    m_pricing = std::move(pricing);
    m_side->setPricesVisible(m_pricing.has_value());
    refresh();
}

void Configurator::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    refresh();
}

// Editing -------------------------------------------------------------------------------------------------------------

void Configurator::put(const Slot &slot, const Value &value)
{
    if (m_isReadOnly || valueAt(m_configuration, slot) == value)
        return;
    if (slot.kind == SlotKind::Model)
        return chooseModel(value);
    edit(nameOf(slot, *m_catalogue), oms::put(m_configuration, slot, value), slot);
}

//! Another model keeps what it can; the person sees first what goes.
void Configurator::chooseModel(const Value &model)
{
    const auto *id = std::get_if<Uuid>(&model);
    if (!id)
        return edit(nameOf(modelSlot(), *m_catalogue), oms::put(m_configuration, modelSlot(), {}), modelSlot());
    const auto adaptation = withModel(m_configuration, ModelId {*id}, *m_catalogue);
    if (adaptation.refused.empty())
        return edit(nameOf(modelSlot(), *m_catalogue), adaptation.result, modelSlot());
    offer(tr("%1: what would change").arg(valueText(modelSlot(), model, *m_catalogue)), adaptation);
    refresh(); // the field shows what is chosen until the person agrees
}

void Configurator::offer(const QString &title, const Adaptation &adaptation)
{
    auto *dialog = new AdaptationDialog(
        title, adaptation, *m_catalogue, [this, title, after = adaptation.result] { edit(title, after); }, this);
    dialog->open();
}

void Configurator::copyOf(const Configuration &other)
{
    auto adaptation = copyFrom(other, *m_catalogue);
    adaptation.changed = differences(m_configuration, adaptation.result); // not what is different from the other one
    offer(tr("Copy of another saddle"), adaptation);
}

void Configurator::edit(const QString &what, Configuration after, const std::optional<Slot> &slot)
{
    if (after == m_configuration)
        return;
    m_undo->push(new ConfigurationEdit(what, m_configuration, std::move(after), slot,
                                       [this](const Configuration &now) { take(now); }));
}

void Configurator::take(const Configuration &configuration)
{
    m_configuration = configuration;
    refresh();
    Q_EMIT changed();
}

void Configurator::showPresets()
{
    auto *menu = new QMenu(m_presets);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &preset : m_catalogue->document().presets) {
        if (!preset.is_active
            || (preset.model_id && m_configuration.model_id && preset.model_id != m_configuration.model_id))
            continue;
        menu->addAction(toQString(preset.name), this, [this, preset] {
            offer(tr("Preset “%1”").arg(toQString(preset.name)), applyPreset(m_configuration, preset, *m_catalogue));
        });
    }
    if (menu->isEmpty())
        menu->addAction(tr("No preset for this model"))->setEnabled(false);
    menu->popup(m_presets->mapToGlobal(QPoint(0, m_presets->height() + 2)));
}

// Showing -------------------------------------------------------------------------------------------------------------

void Configurator::refresh()
{
    m_list = m_pricing ? m_catalogue->priceList(m_pricing->region, m_pricing->on) : nullptr;
    m_findings = validate(m_configuration, *m_catalogue);
    const auto slots = slotsOf(m_configuration, *m_catalogue);
    if (slots != m_slots)
        arrangeRows(slots);
    showRows(slots);
    showSections();
    showPrices();
    m_side->showFindings(m_findings, *m_catalogue);
    m_side->showSpec(m_configuration, *m_catalogue);
    m_presets->setEnabled(!m_isReadOnly);
}

void Configurator::arrangeRows(const std::vector<Slot> &slots)
{
    std::map<Slot, SlotRow *> gone;
    std::swap(gone, m_rows);
    for (auto &[section, heading] : m_headings)
        m_column->removeWidget(heading);
    int place = 0;
    std::optional<Section> section;
    QWidget *previous = nullptr;
    for (const auto &slot : slots) {
        if (const auto now = sectionOf(slot, *m_catalogue); now != section) {
            section = now;
            auto &heading = m_headings[now];
            if (!heading) {
                heading = new Label(titleOf(now), TextSize::Large, QFont::DemiBold);
                heading->setContentsMargins(0, place == 0 ? 4 : 20, 0, 6);
            }
            m_column->insertWidget(place++, heading);
            heading->show();
        }
        auto node = gone.extract(slot);
        auto *row = node ? node.mapped() : makeRow(slot);
        m_rows[slot] = row;
        m_column->removeWidget(row);
        m_column->insertWidget(place++, row);
        row->setVisible(true); // at once: the next Tab goes there
        if (previous)
            setTabOrder(previous, row->editor());
        setTabOrder(row->editor(), row->cure());
        previous = row->cure();
    }
    for (auto &[slot, row] : gone) {
        m_column->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    for (auto &[at, heading] : m_headings)
        heading->setVisible(std::any_of(slots.begin(), slots.end(), [&, which = at](const Slot &slot) {
            return sectionOf(slot, *m_catalogue) == which;
        }));
    m_slots = slots;
}

SlotRow *Configurator::makeRow(const Slot &slot)
{
    auto *row = new SlotRow(slot, m_fields);
    connect(row, &SlotRow::edited, this, [this, slot](const Value &value) { put(slot, value); });
    connect(row, &SlotRow::cureWanted, this, [this, slot] {
        for (const auto &finding : m_findings)
            if (finding.slot == slot && finding.nearest)
                return put(finding.nearest->slot, finding.nearest->value);
    });
    if (auto *field = row->choice()) {
        connect(m_popup, &OfferPopup::closed, row, [row, field](const ChoiceField *closed) {
            if (closed == field)
                row->describe();
        });
        m_popup->serve(
            field, [this, slot] { return offersFor(slot, m_configuration, *m_catalogue, m_list); },
            [this, slot](const Value &value) { put(slot, value); });
    }
    return row;
}

void Configurator::showRows(const std::vector<Slot> &slots)
{
    std::map<Slot, const Finding *> worst;
    for (const auto &finding : m_findings) {
        auto &kept = worst[finding.slot];
        if (!kept || kept->code == FindingCode::Missing)
            kept = &finding;
    }
    for (const auto &slot : slots) {
        RowState state;
        state.label = labelOf(slot, *m_catalogue);
        state.name = nameOf(slot, *m_catalogue);
        state.value = valueAt(m_configuration, slot);
        state.text = valueText(slot, state.value, *m_catalogue);
        state.price = m_list ? priceText(priceOf(slot, m_configuration, *m_catalogue, *m_list), *m_list) : QString();
        state.swatch = swatchOf(slot, state.value, *m_catalogue);
        state.isReadOnly = m_isReadOnly;
        if (const auto *option = slot.kind == SlotKind::Option ? m_catalogue->find(OptionId {*slot.id}) : nullptr)
            state.help = toQString(option->help);
        if (const auto found = worst.find(slot); found != worst.end()) {
            const auto &finding = *found->second;
            state.finding = whyText(finding, *m_catalogue);
            state.isMissing = finding.code == FindingCode::Missing;
            state.cure = cureText(finding, *m_catalogue);
        }
        m_rows.at(slot)->show(state);
    }
}

void Configurator::showSections()
{
    std::array<SectionState, sectionCount> states {};
    for (const auto &slot : m_slots)
        states[std::size_t(sectionOf(slot, *m_catalogue))].isThere = true;
    for (const auto &finding : m_findings) {
        auto &state = states[std::size_t(sectionOf(finding.slot, *m_catalogue))];
        ++(finding.code == FindingCode::Missing ? state.missing : state.wrong);
    }
    m_sections->show(states);
}

void Configurator::showPrices()
{
    m_breakdown.reset();
    if (!m_pricing)
        return m_side->showPrice({}, {});
    QString why;
    if (!m_list)
        why = tr("There is no price list for this region and day.");
    else if (!m_configuration.model_id || !m_configuration.leather_type_id)
        why = tr("Model and leather make the price.");
    else
        m_breakdown =
            price(m_configuration, *m_catalogue, *m_list, m_pricing->charges,
                  m_pricing->tax.value_or(m_catalogue->taxRate(m_pricing->region, m_pricing->on).value_or(0)));
    m_side->showPrice(m_breakdown, why);
}

void Configurator::focusSlot(const Slot &slot)
{
    auto at = m_rows.find(slot);
    if (at == m_rows.end())
        return;
    QCoreApplication::sendPostedEvents(m_fields, QEvent::LayoutRequest); // of rows that have just come
    m_scroll->ensureWidgetVisible(at->second, 0, 80);
    at->second->editor()->setFocus(Qt::OtherFocusReason);
    m_sections->setCurrent(sectionOf(slot, *m_catalogue));
}

//! To its first field that is to be done, else to its first; its heading comes to the top.
void Configurator::focusSection(Section section)
{
    std::optional<Slot> wanted;
    for (const auto &slot : m_slots) {
        if (sectionOf(slot, *m_catalogue) != section)
            continue;
        const bool isOpen = std::any_of(m_findings.begin(), m_findings.end(),
                                        [&](const Finding &finding) { return finding.slot == slot; });
        if (!wanted || isOpen)
            wanted = slot;
        if (isOpen)
            break;
    }
    if (!wanted)
        return;
    QCoreApplication::sendPostedEvents(m_fields, QEvent::LayoutRequest);
    m_scroll->verticalScrollBar()->setValue(m_headings.at(section)->y());
    focusSlot(*wanted);
}

} // namespace oms::configurator
