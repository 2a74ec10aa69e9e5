// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/widgets/fieldeditor.h"
#include "shared/catalogue/option.h"

class QLineEdit;

namespace oms {

//! A value's measure in the unit of its option: 70 of a seat size is 17½", 20 of a length is 20 mm.
QString measureText(OptionKind kind, int measure);
//! As people write it: "17½", "17 1/2", "17.5", "17,5\"", "20 mm". Nothing when it is no such measure.
std::optional<int> readMeasure(OptionKind kind, const QString &text);
//! Only seat sizes and lengths have one.
bool hasMeasure(OptionKind kind);

class MeasureEditor : public FieldEditor {
    Q_OBJECT

public:
    explicit MeasureEditor(QWidget *parent);
    static FieldEditor *make(QWidget *parent) { return new MeasureEditor(parent); }

    void setKind(OptionKind kind);
    QWidget *widget() const override;
    Value value() const override;
    void setValue(const Value &value) override;
    std::string_view unreadable() const override;
    void setReadOnly(bool readOnly) override;

private:
    OptionKind m_kind = OptionKind::Length;
    QLineEdit *m_field;
};

} // namespace oms
