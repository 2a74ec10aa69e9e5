// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/form.h"

#include "client/models/schematext.h"
#include "client/widgets/fieldpath.h"
#include "client/widgets/formrow.h"
#include "client/widgets/label.h"

#include <QGridLayout>
#include <algorithm>

using namespace std::chrono_literals;

namespace oms {

namespace {

constexpr auto typingPause = 400ms;
constexpr int sectionGap = 14;

} // namespace

struct Form::Bound {
    FieldPath path;
    FieldEditor *editor = nullptr;
    FormRow *row = nullptr;
    Value loaded;
    bool touched = false; //!< by the person since it was loaded: only then its error is shown unasked
    bool fits = true; //!< the record could take the value
};

Form::Form(const Schema &schema, std::vector<FormSection> sections, FormMode mode, QWidget *parent)
    : QWidget(parent)
    , m_schema(schema)
    , m_mode(mode)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &Form::validateTouched);
    build(sections);
}

Form::~Form() = default;

void Form::build(const std::vector<FormSection> &sections)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &section : sections) {
        int column = 0;
        if (!section.title.isEmpty()) {
            auto *heading = new Label(section.title, TextSize::Body, QFont::DemiBold);
            heading->setContentsMargins(0, row ? sectionGap : 0, 0, 0);
            grid->addWidget(heading, row++, 0, 1, 2);
        }
        for (const auto &item : section.fields) {
            auto *bound = bind(item);
            if (!bound)
                continue;
            const bool half = item.width == FieldWidth::Half;
            if (!half && column > 0)
                ++row, column = 0;
            grid->addWidget(bound->row, row, column, 1, half ? 1 : 2);
            column = half ? column + 1 : 2;
            if (column > 1)
                ++row, column = 0;
        }
        if (column > 0)
            ++row;
    }
    grid->setRowStretch(row, 1);
}

Form::Bound *Form::bind(const FormField &item)
{
    auto path = FieldPath::find(m_schema, item.path);
    if (!path || path->field().rules.access == Access::ReadOnly)
        return nullptr;
    auto *editor = item.make ? item.make(this) : FieldEditor::make(path->field(), this);
    if (!editor)
        return nullptr;
    const auto &field = path->field();
    auto bound = std::make_unique<Bound>();
    bound->editor = editor;
    bound->row = new FormRow(*editor,
                             {.title = titleOf(field),
                              .unit = item.unit,
                              .help = schemaText(field.rules.help),
                              .required = field.rules.required});
    bound->path = std::move(*path);
    if (m_mode == FormMode::Change && field.rules.access == Access::CreateOnly)
        editor->setReadOnly(true);
    auto *raw = bound.get();
    connect(editor, &FieldEditor::edited, this, [this, raw] { take(*raw); });
    m_fields.push_back(std::move(bound));
    return raw;
}

void Form::load(void *draft)
{
    m_draft = draft;
    m_pause.stop();
    for (const auto &bound : m_fields) {
        bound->loaded = bound->path.read(draft);
        bound->editor->setValue(bound->loaded);
        bound->touched = false;
        bound->fits = true;
        bound->row->setError({});
    }
    if (std::exchange(m_dirty, false))
        Q_EMIT dirtyChanged(false);
}

void Form::resume(const void *typed)
{
    for (const auto &bound : m_fields) {
        auto value = bound->path.read(typed);
        if (value == bound->loaded)
            continue;
        bound->editor->setValue(value);
        bound->touched = true;
        bound->fits = bound->path.write(m_draft, std::move(value));
    }
    const bool dirty = isDirty();
    if (std::exchange(m_dirty, dirty) != dirty)
        Q_EMIT dirtyChanged(dirty);
}

//! The person edited it.
void Form::take(Bound &bound)
{
    bound.touched = true;
    bound.row->setError({}); // said again, if still true, when typing pauses
    store(bound);
    dropEmptyRecords();
    m_pause.start();
    Q_EMIT edited();
    const bool dirty = isDirty();
    if (std::exchange(m_dirty, dirty) != dirty)
        Q_EMIT dirtyChanged(dirty);
}

void Form::store(Bound &bound)
{
    bound.fits = bound.editor->unreadable().empty() && bound.path.write(m_draft, bound.editor->value());
    if (!bound.path.isNested())
        return;
    // an address that is there again takes what its other fields show
    for (const auto &other : m_fields)
        if (other.get() != &bound && other->path.topLevel().name == bound.path.topLevel().name)
            other->fits = other->editor->unreadable().empty() && other->path.write(m_draft, other->editor->value());
}

//! An optional address with nothing in it is no address, instead of one that lacks its street.
void Form::dropEmptyRecords()
{
    std::set<std::string_view> filled;
    std::vector<const Field *> optional;
    for (const auto &bound : m_fields) {
        const auto &top = bound->path.topLevel();
        if (!bound->path.isNested() || !top.nullable)
            continue;
        optional.push_back(&top);
        if (!toText(bound->editor->value()).empty() || !bound->editor->unreadable().empty())
            filled.insert(top.name);
    }
    for (const auto *field : optional)
        if (!filled.contains(field->name))
            field->clear(m_draft);
    for (const auto &bound : m_fields)
        if (bound->path.topLevel().nullable && bound->path.isNested() && !filled.contains(bound->path.topLevel().name))
            bound->fits = true;
}

bool Form::isDirty() const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [](const auto &bound) {
        return bound->editor->value() != bound->loaded || !bound->editor->unreadable().empty();
    });
}

FieldNames Form::changed() const
{
    FieldNames names;
    for (const auto &bound : m_fields)
        if (bound->editor->value() != bound->loaded)
            names.insert(bound->path.topLevel().name);
    return names;
}

//! The rules of the schema, and what cannot even be read.
std::vector<FieldError> Form::problems() const
{
    std::vector<FieldError> found;
    for (const auto &bound : m_fields)
        if (const auto code = bound->editor->unreadable(); !code.empty())
            found.push_back({bound->path.text(), std::string(code), {}});
        else if (!bound->fits)
            found.push_back({bound->path.text(), "required", {}});
    const auto broken = validate(m_schema, m_draft);
    found.insert(found.end(), broken.begin(), broken.end());
    return found;
}

void Form::validateTouched()
{
    const auto found = problems();
    for (const auto &bound : m_fields) {
        if (!bound->touched)
            continue;
        const auto error = std::find_if(found.begin(), found.end(),
                                        [&](const FieldError &e) { return e.field == bound->path.text(); });
        bound->row->setError(error == found.end() ? QString() : errorText(*error));
    }
}

bool Form::check()
{
    m_pause.stop();
    const auto found = problems();
    clearErrors();
    const auto unseen = showErrors(found);
    return unseen.size() == found.size();
}

std::vector<FieldError> Form::showErrors(const std::vector<FieldError> &errors)
{
    std::vector<FieldError> unseen;
    for (const auto &error : errors) {
        auto *bound = find(error.field);
        if (!bound)
            unseen.push_back(error);
        else if (bound->row->error().isEmpty())
            bound->row->setError(errorText(error));
    }
    const auto first = std::find_if(m_fields.begin(), m_fields.end(),
                                    [](const auto &bound) { return !bound->row->error().isEmpty(); });
    if (first != m_fields.end())
        (*first)->editor->widget()->setFocus(Qt::OtherFocusReason);
    return unseen;
}

void Form::clearErrors()
{
    for (const auto &bound : m_fields)
        bound->row->setError({});
}

//! An error of the whole address stands at its first field.
Form::Bound *Form::find(std::string_view path) const
{
    const auto within = std::string(path) + '.';
    for (const auto &bound : m_fields)
        if (bound->path.text() == path || bound->path.text().starts_with(within))
            return bound.get();
    return nullptr;
}

QString Form::errorAt(std::string_view path) const
{
    const auto *bound = find(path);
    return bound ? bound->row->error() : QString();
}

void Form::setOptions(std::string_view path, std::vector<ChoiceItem> options)
{
    if (auto *bound = find(path))
        bound->editor->setOptions(std::move(options));
}

QWidget *Form::editorOf(std::string_view path) const
{
    const auto *bound = find(path);
    return bound ? bound->editor->widget() : nullptr;
}

void Form::setReadOnly(bool readOnly)
{
    for (const auto &bound : m_fields) {
        const bool once = m_mode == FormMode::Change && bound->path.field().rules.access == Access::CreateOnly;
        bound->editor->setReadOnly(readOnly || once);
    }
}

void Form::setShown(std::string_view path, bool shown)
{
    if (auto *bound = find(path))
        bound->row->setVisible(shown);
}

void Form::focusFirst()
{
    if (!m_fields.empty())
        m_fields.front()->editor->widget()->setFocus(Qt::TabFocusReason);
}

void Form::focusOpen()
{
    const auto open = std::find_if(m_fields.begin(), m_fields.end(),
                                   [](const auto &bound) { return isNull(bound->editor->value()); });
    if (open == m_fields.end())
        return focusFirst();
    (*open)->editor->widget()->setFocus(Qt::TabFocusReason);
}

} // namespace oms
