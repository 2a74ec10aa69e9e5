// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/models/recordtable.h"
#include "client/rules/listsection.h"

namespace oms {

//! A rule as the list has it: put into words once.
struct RuleRow {
    OptionRule rule;
    QString sentence;
    QString place;
};

//! "Rules" in the catalogue: what goes together, as sentences, and the editor of the one that is chosen.
class RulesSection : public ListSection {
    Q_OBJECT

public:
    RulesSection(const SectionContext &context, QWidget *parent);

    static CatalogueSection *make(const SectionContext &context, QWidget *parent)
    {
        return new RulesSection(context, parent);
    }

private:
    void fill() override;
    bool mayMake() const override;

    RecordTable<RuleRow> m_table;
};

} // namespace oms
