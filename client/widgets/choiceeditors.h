// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/widgets/fieldeditor.h"

class QComboBox;

//! The editors in which one chooses.
namespace oms {

//! One of a few, by the arrows or the first letter.
class ChoiceEditor : public FieldEditor {
    Q_OBJECT

public:
    //! With `nullable` the first entry is a dash: nothing chosen.
    ChoiceEditor(std::vector<ChoiceItem> options, bool nullable, QWidget *parent);
    QWidget *widget() const override;
    Value value() const override;
    void setValue(const Value &value) override;
    void setOptions(std::vector<ChoiceItem> options) override;

private:
    std::vector<ChoiceItem> m_options;
    bool m_nullable;
    QComboBox *m_box;
};

//! One of many: type a part of its name.
class LookupEditor : public FieldEditor {
    Q_OBJECT

public:
    //! `unknown` is the code of the error for what is not in the list.
    LookupEditor(std::vector<ChoiceItem> options, std::string_view unknown, bool nullable, QWidget *parent);
    QWidget *widget() const override;
    Value value() const override;
    void setValue(const Value &value) override;
    std::string_view unreadable() const override;
    void setOptions(std::vector<ChoiceItem> options) override;

private:
    const ChoiceItem *chosen() const;

    std::vector<ChoiceItem> m_options;
    std::string_view m_unknown;
    bool m_nullable;
    QComboBox *m_box;
    Value m_value; //!< what was set, kept while its option is not (yet) known
    bool m_typed = false;
};

//! Countries by their ISO 3166-1 code, in the order of their names.
std::vector<ChoiceItem> countryOptions();

} // namespace oms
