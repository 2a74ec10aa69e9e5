// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/ordereditor/measurementform.h"

#include "client/models/days.h"
#include "client/models/schematext.h"
#include "client/widgets/label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr int nameWidth = 190;
constexpr int fieldWidth = 104;
constexpr int unitWidth = 24;
constexpr int notesHeight = 72;

//! Columns of every section, so that they stand beneath each other.
enum Column { Name, First, FirstUnit, Second, SecondUnit, Hint };

struct SectionRow {
    MeasurementSubject subject;
    const char *title; //!< context "MeasurementForm"
};
constexpr SectionRow sectionRows[] = {
    {MeasurementSubject::Horse, QT_TRANSLATE_NOOP("oms::MeasurementForm", "Horse")},
    {MeasurementSubject::Rider, QT_TRANSLATE_NOOP("oms::MeasurementForm", "Rider")},
    {MeasurementSubject::Fit, QT_TRANSLATE_NOOP("oms::MeasurementForm", "Fit")},
};

const MeasurementValue *valueIn(const MeasurementSet &set, std::string_view code)
{
    const auto found =
        std::find_if(set.values.begin(), set.values.end(), [=](const auto &one) { return one.type_code == code; });
    return found == set.values.end() ? nullptr : &*found;
}

void put(MeasurementSet &set, const MeasurementType &type, std::optional<MeasurementValue> value)
{
    std::erase_if(set.values, [&](const auto &one) { return one.type_code == type.code; });
    if (value)
        set.values.push_back(std::move(*value));
    std::sort(set.values.begin(), set.values.end(),
              [](const auto &one, const auto &other) { return one.type_code < other.type_code; });
}

bool isLeft(const MeasurementType &type)
{
    return type.code.ends_with("_left");
}

} // namespace

struct MeasurementForm::Entry {
    const MeasurementType *type;
    QLineEdit *field = nullptr;
    QComboBox *choice = nullptr;
    Label *unit = nullptr;
    Label *hint = nullptr; //!< both of a pair have the same
    QString trouble {};

    QWidget *widget() const { return field ? static_cast<QWidget *>(field) : choice; }
};

MeasurementForm::MeasurementForm(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_notes(new QPlainTextEdit)
{
    m_column->setContentsMargins({});
    m_column->setSpacing(10);
    for (const auto &row : sectionRows)
        addSection(row.subject);
    auto *label = new Label(tr("Notes of the visit"), TextSize::Small, QFont::Normal, Ink::Secondary);
    label->setBuddy(m_notes);
    m_notes->setAccessibleName(tr("Notes of the visit"));
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(notesHeight);
    m_column->addWidget(label);
    m_column->addWidget(m_notes);
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] {
        const auto text = m_notes->toPlainText().toStdString();
        if (text == m_set.notes)
            return;
        m_set.notes = text;
        Q_EMIT edited();
    });
}

MeasurementForm::~MeasurementForm() = default;

void MeasurementForm::addSection(MeasurementSubject subject)
{
    const auto *row = std::find_if(std::begin(sectionRows), std::end(sectionRows),
                                   [=](const SectionRow &one) { return one.subject == subject; });
    m_column->addWidget(new Label(tr(row->title), TextSize::Body, QFont::DemiBold));
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 10);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnMinimumWidth(Name, nameWidth);
    for (const auto column : {FirstUnit, SecondUnit})
        grid->setColumnMinimumWidth(column, unitWidth);
    for (const auto column : {First, Second})
        grid->setColumnMinimumWidth(column, fieldWidth);
    grid->setColumnStretch(Hint, 1);
    for (const auto &type : measurementTypes())
        if (type.subject == subject && (type.pair.empty() || isLeft(type)))
            addRow(grid, type);
    m_column->addLayout(grid);
}

void MeasurementForm::addRow(QGridLayout *grid, const MeasurementType &type)
{
    const int row = grid->rowCount();
    auto *name = new Label(measurementText(type), TextSize::Small, QFont::Normal, Ink::Secondary);
    name->setWordWrap(true);
    grid->addWidget(name, row, Name);
    auto *first = makeEntry(type, grid, row, First);
    name->setBuddy(first->widget());
    auto *hint = new Label({}, TextSize::Small, QFont::Normal, Ink::Secondary);
    hint->setWordWrap(true);
    first->hint = hint;
    if (!type.pair.empty())
        makeEntry(*measurementType(type.pair), grid, row, Second)->hint = hint;
    grid->addWidget(hint, row, Hint);
}

MeasurementForm::Entry *MeasurementForm::makeEntry(const MeasurementType &type, QGridLayout *grid, int row, int column)
{
    auto made = std::make_unique<Entry>(Entry {.type = &type});
    auto *entry = made.get();
    m_entries.push_back(std::move(made));
    if (type.unit == MeasurementUnit::Choice) {
        entry->choice = new QComboBox;
        entry->choice->addItem(QString());
        for (const auto &word : type.words)
            entry->choice->addItem(choiceText(word), toQString(word));
        connect(entry->choice, &QComboBox::activated, this, [this, entry] { take(*entry); });
        grid->addWidget(entry->choice, row, column, 1, 3);
    } else {
        entry->field = new QLineEdit;
        entry->field->setAlignment(Qt::AlignRight);
        entry->field->setFixedWidth(fieldWidth);
        entry->unit = new Label({}, TextSize::Small, QFont::Normal, Ink::Secondary);
        connect(entry->field, &QLineEdit::textEdited, this, [this, entry] { take(*entry); });
        grid->addWidget(entry->field, row, column);
        grid->addWidget(entry->unit, row, column + 1);
        if (!type.pair.empty())
            entry->field->setPlaceholderText(isLeft(type) ? tr("left") : tr("right"));
    }
    entry->widget()->setAccessibleName(schemaText(type.label)); // with its side
    return entry;
}

void MeasurementForm::show(const MeasurementSet &set, const MeasurementSet *before)
{
    m_set = set;
    m_before = before ? *before : MeasurementSet();
    if (m_notes->toPlainText().toStdString() != set.notes)
        m_notes->setPlainText(toQString(set.notes));
    for (const auto &entry : m_entries)
        fill(*entry);
}

void MeasurementForm::setLengths(Lengths lengths)
{
    m_lengths = lengths;
    for (const auto &entry : m_entries)
        fill(*entry);
}

void MeasurementForm::setReadOnly(bool readOnly)
{
    for (const auto &entry : m_entries)
        entry->widget()->setEnabled(!readOnly);
    m_notes->setReadOnly(readOnly);
}

void MeasurementForm::fill(Entry &entry)
{
    const auto *value = valueIn(m_set, entry.type->code);
    if (entry.choice) {
        const auto index = value && value->value_text ? entry.choice->findData(toQString(*value->value_text)) : 0;
        entry.choice->setCurrentIndex(std::max(0, index));
    } else {
        const auto text =
            value && value->value_num ? measureText(*entry.type, *value->value_num, m_lengths) : QString();
        // A word that is being typed stays as it is while it means the same.
        if (readMeasure(*entry.type, entry.field->text(), m_lengths) != readMeasure(*entry.type, text, m_lengths)
            || entry.field->text().isEmpty() || !entry.field->hasFocus())
            entry.field->setText(text);
        entry.unit->setText(unitText(*entry.type, m_lengths));
        entry.trouble.clear();
    }
    showHint(entry);
}

void MeasurementForm::take(Entry &entry)
{
    const auto &type = *entry.type;
    std::optional<MeasurementValue> value;
    entry.trouble.clear();
    if (entry.choice) {
        const auto word = entry.choice->currentData().toString();
        if (!word.isEmpty())
            value = MeasurementValue {std::string(type.code), {}, word.toStdString()};
    } else if (const auto text = entry.field->text().trimmed(); !text.isEmpty()) {
        const auto number = readMeasure(type, text, m_lengths);
        if (!number)
            entry.trouble = tr("This is no number.");
        else if (*number < type.min || *number > type.max)
            entry.trouble = tr("Possible is %1 to %2 %3.")
                                .arg(measureText(type, type.min, m_lengths), measureText(type, type.max, m_lengths),
                                     unitText(type, m_lengths));
        else
            value = MeasurementValue {std::string(type.code), *number, {}};
    }
    const auto *known = valueIn(m_set, type.code);
    // What was taken before stays while what is typed cannot be taken.
    const bool isOther = entry.trouble.isEmpty() && (known ? value != *known : value.has_value());
    if (isOther)
        put(m_set, type, std::move(value));
    showHint(entry);
    Q_EMIT edited(); // troubles() may be another number
}

//! What is wrong, else the difference of the sides, and what it was at the visit before.
void MeasurementForm::showHint(Entry &entry)
{
    const auto *other = entry.type->pair.empty() ? nullptr : find(entry.type->pair);
    const auto trouble = entry.trouble.isEmpty() && other ? other->trouble : entry.trouble;
    if (entry.field)
        entry.field->setAccessibleDescription(entry.trouble);
    entry.hint->setInk(trouble.isEmpty() ? Ink::Secondary : Ink::Bad);
    if (!trouble.isEmpty())
        return entry.hint->setText(trouble);
    QStringList words;
    const auto *mine = valueIn(m_set, entry.type->code);
    const auto *theirs = other ? valueIn(m_set, other->type->code) : nullptr;
    if (mine && theirs && mine->value_num && theirs->value_num) {
        const MeasurementValue apart {mine->type_code, std::abs(*mine->value_num - *theirs->value_num), {}};
        words << tr("Difference %1").arg(measureText(apart, m_lengths));
    }
    QStringList was;
    const auto *left = other && !isLeft(*entry.type) ? other->type : entry.type;
    for (const auto code : {left->code, left->pair})
        if (const auto *before = valueIn(m_before, code))
            was << measureText(*before, m_lengths);
    if (!was.isEmpty())
        words << tr("%1: %2", "day of the visit before, what was measured")
                     .arg(dayText(std::chrono::floor<std::chrono::days>(m_before.taken_at)), was.join(u" / "_s));
    entry.hint->setText(words.join(u" · "_s));
}

MeasurementForm::Entry *MeasurementForm::find(std::string_view code) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [=](const auto &one) { return one->type->code == code; });
    return found == m_entries.end() ? nullptr : found->get();
}

int MeasurementForm::troubles() const
{
    return int(
        std::count_if(m_entries.begin(), m_entries.end(), [](const auto &one) { return !one->trouble.isEmpty(); }));
}

void MeasurementForm::focusTrouble()
{
    for (const auto &entry : m_entries)
        if (!entry->trouble.isEmpty())
            return entry->widget()->setFocus();
}

} // namespace oms
