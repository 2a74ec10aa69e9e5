// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/widgets/fieldeditor.h"

class QLineEdit;

namespace oms {

//! A colour as "#5a3825": typed, pasted, or chosen by its sample.
class ColourEditor : public FieldEditor {
    Q_OBJECT

public:
    explicit ColourEditor(QWidget *parent);
    QWidget *widget() const override;
    Value value() const override;
    void setValue(const Value &value) override;
    std::string_view unreadable() const override;
    void setReadOnly(bool readOnly) override;

private:
    void choose();
    void showSample();

    QLineEdit *m_field;
    QAction *m_sample;
};

} // namespace oms
