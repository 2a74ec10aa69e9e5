// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/widgets/fieldeditor.h"

class QLineEdit;

namespace oms {

//! A horse's height: typed as hands ("16.2") or centimetres ("168"), shown as both.
class HeightEditor : public FieldEditor {
    Q_OBJECT

public:
    explicit HeightEditor(QWidget *parent);
    QWidget *widget() const override;
    Value value() const override;
    void setValue(const Value &value) override;
    std::string_view unreadable() const override;

private:
    QLineEdit *m_field;
};

//! "16.2 hh · 168 cm"
QString heightText(int centimetres);

} // namespace oms
