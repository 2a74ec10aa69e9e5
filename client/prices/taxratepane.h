// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/catalogue/recordpane.h"
#include "client/widgets/fieldeditor.h"

class QLineEdit;

namespace oms {

//! The editor of a tax rate: of which region, how much, and on which days.
RecordPane *makeTaxRatePane(CatalogueBook &book, QWidget *parent);

//! Basis points as people write them: "21", "8,5 %".
class PercentEditor : public FieldEditor {
    Q_OBJECT

public:
    explicit PercentEditor(QWidget *parent);
    static FieldEditor *make(QWidget *parent) { return new PercentEditor(parent); }

    QWidget *widget() const override;
    Value value() const override;
    void setValue(const Value &value) override;
    std::string_view unreadable() const override;

private:
    QLineEdit *m_field;
};

} // namespace oms
