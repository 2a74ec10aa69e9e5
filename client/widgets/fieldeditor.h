// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/core/schema.h"

#include <QObject>
#include <QWidget>

namespace oms {

//! One of several values that a field can take.
struct ChoiceItem {
    Value value;
    QString text;
};

//! Edits one field of a schema. What it shows is a Value; what cannot be read as one has a code that says why.
class FieldEditor : public QObject {
    Q_OBJECT

public:
    //! By kind, format and choices. Null for what no editor can show (nested records, lists).
    static FieldEditor *make(const Field &field, QWidget *parent);

    virtual QWidget *widget() const = 0;
    virtual Value value() const = 0;
    virtual void setValue(const Value &value) = 0;
    //! "invalid_number" while what is typed is no number; empty when value() is what the person means.
    virtual std::string_view unreadable() const { return {}; }
    virtual void setOptions(std::vector<ChoiceItem>) { }
    virtual void setReadOnly(bool readOnly) { widget()->setEnabled(!readOnly); }

Q_SIGNALS:
    void edited(); //!< by the person, not by setValue()

protected:
    using QObject::QObject;
};

} // namespace oms
