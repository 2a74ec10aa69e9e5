// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/rules/presetchoices.h"

#include "client/configurator/words.h"
#include "client/models/schematext.h"
#include "client/widgets/button.h"
#include "client/widgets/choiceeditors.h"
#include "client/widgets/formrow.h"
#include "client/widgets/label.h"
#include "shared/configuration/conflicts.h"

#include <QBoxLayout>

#include <algorithm>
#include <set>

namespace oms {

using namespace Qt::StringLiterals;

//! The row is the widget; it owns the editor's.
struct PresetChoices::Line {
    Slot slot;
    FieldEditor *editor = nullptr;
    FormRow *row = nullptr;

    Line(const Slot &of, FieldEditor *made, FormRow *shown)
        : slot(of)
        , editor(made)
        , row(shown)
    { }
    Line(const Line &) = delete;
    Line &operator=(const Line &) = delete;
    ~Line()
    {
        row->hide();
        row->deleteLater();
        editor->deleteLater();
    }
};

namespace {

constexpr int conflictsShown = 5;

bool isGroupStart(const Slot &slot, const Catalogue &catalogue, std::optional<OptionGroup> &group)
{
    const auto *option = catalogue.find(OptionId {*slot.id});
    const auto now = option ? option->group_code : OptionGroup::General;
    if (group == now)
        return false;
    group = now;
    return true;
}

void emptied(QLayout &layout)
{
    while (auto *item = layout.takeAt(0)) {
        if (auto *inner = item->layout())
            emptied(*inner);
        if (auto *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

//! Takes the lines out without ending them, and ends what stood between them.
void released(QLayout &layout)
{
    while (auto *item = layout.takeAt(0)) {
        if (auto *inner = item->layout())
            released(*inner);
        if (auto *widget = item->widget(); widget && !qobject_cast<FormRow *>(widget)) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

PresetChoices::PresetChoices(QWidget *parent)
    : QWidget(parent)
    , m_catalogue(std::make_shared<const Catalogue>(CatalogueDocument {}))
    , m_conflictList(new QVBoxLayout)
    , m_rows(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(14);
    m_conflictList->setSpacing(6);
    m_rows->setSpacing(12);
    column->addLayout(m_conflictList);
    column->addLayout(m_rows);
}

PresetChoices::~PresetChoices() = default;

void PresetChoices::show(CataloguePtr catalogue, std::optional<ModelId> model, const std::vector<Selection> &values)
{
    m_catalogue = std::move(catalogue);
    m_configuration.model_id = model;
    m_configuration.selections = values;
    arrange();
}

void PresetChoices::setModel(std::optional<ModelId> model)
{
    if (m_configuration.model_id == model)
        return;
    m_configuration.model_id = model;
    arrange();
}

std::vector<Selection> PresetChoices::values() const
{
    auto selections = canonical(m_configuration).selections;
    const auto place = [this](const Selection &selection) {
        const auto *option = m_catalogue->find(selection.option_id);
        return option ? option - m_catalogue->document().options.data() : PTRDIFF_MAX;
    };
    std::stable_sort(selections.begin(), selections.end(),
                     [&place](const Selection &a, const Selection &b) { return place(a) < place(b); });
    return selections;
}

void PresetChoices::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    for (auto &[slot, line] : m_lines)
        line->editor->setReadOnly(readOnly);
    showConflicts();
}

bool PresetChoices::showError(std::size_t value, const QString &text)
{
    const auto all = values();
    if (value >= all.size())
        return false;
    for (const auto part : {SlotPart::Value, SlotPart::Text}) {
        const auto line = m_lines.find(optionSlot(all[value].option_id, all[value].position, part));
        if (line == m_lines.end())
            continue;
        line->second->row->setError(text);
        return true;
    }
    return false;
}

//! Those of the model; without one, all options that are active, and what is answered.
std::vector<Slot> PresetChoices::slotsToShow() const
{
    std::vector<Slot> shown;
    for (const auto &slot : slotsOf(m_configuration, *m_catalogue))
        if (slot.kind == SlotKind::Option)
            shown.push_back(slot);
    if (m_configuration.model_id)
        return shown;
    std::vector<Slot> all;
    for (const auto &option : m_catalogue->document().options) {
        int positions = 0;
        for (const auto &slot : shown)
            if (slot.id == option.id.value) {
                all.push_back(slot);
                positions = std::max(positions, slot.position);
            }
        if (option.is_active && positions < option.max_count)
            all.push_back(optionSlot(option.id, positions + 1,
                                     option.kind == OptionKind::Text ? SlotPart::Text : SlotPart::Value));
    }
    return all;
}

std::unique_ptr<PresetChoices::Line> PresetChoices::makeLine(const Slot &slot)
{
    FieldEditor *editor = nullptr;
    if (slot.part == SlotPart::Text)
        editor = FieldEditor::make(*schemaOf<Selection>().find("text"), this);
    else if (slot.part == SlotPart::Contrast)
        editor = new ChoiceEditor({{true, tr("In contrast")}}, true, this);
    else
        editor = new LookupEditor({}, "unknown_choice", true, this);
    auto *row = new FormRow(*editor, {toQString(titleOf(slot, *m_catalogue))}, this);
    auto line = std::make_unique<Line>(slot, editor, row);
    editor->setReadOnly(m_isReadOnly);
    connect(editor, &FieldEditor::edited, this, [this, slot] { take(*m_lines.at(slot)); });
    return line;
}

//! What a line offers: all that fits as things stand, and what is there.
void PresetChoices::offer(Line &line)
{
    const auto present = valueAt(m_configuration, line.slot);
    if (line.slot.part != SlotPart::Text && line.slot.part != SlotPart::Contrast) {
        std::vector<ChoiceItem> items;
        for (const auto &offer : choices(line.slot, m_configuration, *m_catalogue))
            if (!offer.refused || offer.value == present)
                items.push_back({offer.value, toQString(textOf(line.slot, offer.value, *m_catalogue))});
        line.editor->setOptions(std::move(items));
    }
    if (line.editor->value() != present)
        line.editor->setValue(present);
}

void PresetChoices::take(Line &line)
{
    if (const auto code = line.editor->unreadable(); !code.empty())
        return line.row->setError(tr("Not among what fits here."));
    m_configuration = put(std::move(m_configuration), line.slot, line.editor->value());
    // not here: the line that speaks may be one that goes
    QMetaObject::invokeMethod(this, &PresetChoices::arrange, Qt::QueuedConnection);
    Q_EMIT edited();
}

void PresetChoices::mend(const SlotChoice &choice)
{
    m_configuration = put(std::move(m_configuration), choice.slot, choice.value);
    QMetaObject::invokeMethod(this, &PresetChoices::arrange, Qt::QueuedConnection);
    Q_EMIT edited();
}

//! Lines of slots that stay keep their editors, and with them the focus.
void PresetChoices::arrange()
{
    const auto shown = slotsToShow();
    if (shown != m_shown) {
        released(*m_rows);
        std::erase_if(m_lines, [&shown](const auto &line) {
            return std::find(shown.begin(), shown.end(), line.first) == shown.end();
        });
        for (const auto &slot : shown)
            if (!m_lines.contains(slot))
                m_lines.emplace(slot, makeLine(slot));
        placeLines(shown);
        m_shown = shown;
    }
    refresh();
}

//! An option's parts stand beside its value.
void PresetChoices::placeLines(const std::vector<Slot> &shown)
{
    std::optional<OptionGroup> group;
    QHBoxLayout *together = nullptr;
    const Slot *previous = nullptr;
    QWidget *before = nullptr;
    for (const auto &slot : shown) {
        if (isGroupStart(slot, *m_catalogue, group) && *group != OptionGroup::General)
            m_rows->addWidget(new Label(choiceText(codeOf(*group)), TextSize::Body, QFont::DemiBold));
        const bool isPart = previous && previous->id == slot.id && previous->position == slot.position;
        if (!isPart) {
            together = new QHBoxLayout;
            together->setSpacing(12);
            m_rows->addLayout(together);
        }
        auto *row = m_lines.at(slot)->row;
        together->addWidget(row, isPart ? 2 : 3, Qt::AlignTop);
        row->show();
        auto *widget = m_lines.at(slot)->editor->widget();
        if (before)
            setTabOrder(before, widget);
        before = widget;
        previous = &slot;
    }
}

void PresetChoices::refresh()
{
    m_conflicts = conflictsIn(m_configuration, *m_catalogue);
    for (auto &[slot, line] : m_lines) {
        offer(*line);
        const auto wrong = std::find_if(m_conflicts.begin(), m_conflicts.end(),
                                        [of = slot](const Finding &finding) { return finding.slot == of; });
        line->row->setError(wrong == m_conflicts.end() ? QString() : configurator::whyText(*wrong, *m_catalogue));
    }
    showConflicts();
}

void PresetChoices::showConflicts()
{
    emptied(*m_conflictList);
    const int count = int(m_conflicts.size());
    const auto chosen = tr("%Ln choice(s)", nullptr, int(values().size()));
    auto *head = new Label(count == 0 ? chosen : tr("%1, %Ln of them in conflict", nullptr, count).arg(chosen),
                           TextSize::Body, QFont::Normal, count == 0 ? Ink::Secondary : Ink::Bad);
    m_conflictList->addWidget(head);
    for (int i = 0; i < std::min(count, conflictsShown); ++i) {
        const auto &finding = m_conflicts[std::size_t(i)];
        auto *why = new Label(configurator::whyText(finding, *m_catalogue));
        why->setWordWrap(true);
        m_conflictList->addWidget(why);
        const auto cure = configurator::cureText(finding, *m_catalogue);
        if (cure.isEmpty() || m_isReadOnly)
            continue;
        auto *button = new Button(cure, u"wand-sparkles"_s, ButtonKind::Plain);
        button->setToolTip(tr("Puts this in its place"));
        connect(button, &QPushButton::clicked, this, [this, choice = *finding.nearest] { mend(choice); });
        m_conflictList->addWidget(button, 0, Qt::AlignLeft);
    }
}

} // namespace oms
