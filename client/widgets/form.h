// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/widgets/fieldeditor.h"
#include "shared/core/json.h"

#include <QTimer>
#include <memory>
#include <set>

namespace oms {

class FormRow;

//! One field of a form: `{.path = "address.postal_code", .width = FieldWidth::Half}`.
enum class FieldWidth { Whole, Half };

struct FormField {
    std::string_view path; //!< of the schema; "address.city" reaches into a nested record
    FieldWidth width = FieldWidth::Whole;
    QString unit = {}; //!< "cm"
    FieldEditor *(*make)(QWidget *parent) = nullptr; //!< instead of the editor that the schema asks for
};

struct FormSection {
    QString title; //!< translated; empty = no heading
    std::vector<FormField> fields;
};

enum class FormMode {
    Create,
    Change, //!< what can only be given once is shown and not editable
};

//! A form over a schema: which fields, in which order, is a small table; everything else follows from the description
//! of the record. Checks by the shared rules while typing pauses, and says what is wrong beside the field.
class Form : public QWidget {
    Q_OBJECT

public:
    ~Form() override;

    bool isDirty() const;
    //! Names of the fields of the record (top level: "address") that differ from what was loaded.
    FieldNames changed() const;
    //! Every rule at once, before saving. False: the errors stand beside their fields, the first has the focus.
    bool check();
    //! What the server found. Returns those that no field of this form can show.
    std::vector<FieldError> showErrors(const std::vector<FieldError> &errors);
    void clearErrors();
    QString errorAt(std::string_view path) const;

    //! For a field that refers to another record (a fitter), or whose choices the server knows.
    void setOptions(std::string_view path, std::vector<ChoiceItem> options);
    QWidget *editorOf(std::string_view path) const;
    void setReadOnly(bool readOnly);
    //! A field that makes no sense as things stand is out of sight; what it holds stays.
    void setShown(std::string_view path, bool shown);
    void focusFirst();
    void focusOpen(); //!< the first that holds nothing yet

Q_SIGNALS:
    void edited();
    void dirtyChanged(bool dirty);

protected:
    Form(const Schema &schema, std::vector<FormSection> sections, FormMode mode, QWidget *parent);

    //! The record that the editors write into; it outlives the form's use of it.
    void load(void *draft);
    //! What was typed earlier, over what is loaded.
    void resume(const void *typed);

private:
    struct Bound; //!< a field with its editor and row

    void build(const std::vector<FormSection> &sections);
    Bound *bind(const FormField &item);
    void take(Bound &bound);
    void store(Bound &bound);
    void dropEmptyRecords();
    void validateTouched();
    Bound *find(std::string_view path) const;
    std::vector<FieldError> problems() const;

    const Schema &m_schema;
    FormMode m_mode;
    void *m_draft = nullptr;
    std::vector<std::unique_ptr<Bound>> m_fields;
    QTimer m_pause;
    bool m_dirty = false;
};

//! A form that owns the record which it edits.
template<Described T>
class RecordForm : public Form {
public:
    explicit RecordForm(std::vector<FormSection> sections, FormMode mode = FormMode::Change, QWidget *parent = nullptr)
        : Form(schemaOf<T>(), std::move(sections), mode, parent)
    {
        setRecord({});
    }

    void setRecord(T record)
    {
        m_record = std::move(record);
        load(&m_record);
    }

    //! `typed` over the record that was set.
    void resume(const T &typed) { Form::resume(&typed); }

    //! As it is typed now.
    const T &record() const { return m_record; }

private:
    T m_record;
};

} // namespace oms
