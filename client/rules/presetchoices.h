// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/configuration/rules.h"

#include <QWidget>

#include <map>
#include <memory>

class QVBoxLayout;

namespace oms {

class Button;
class FieldEditor;
class FormRow;
class Label;

//! What a preset chooses: a line for each option, with what its value asks for, and the conflicts with the rules, each
//! beside its field and above all, with what would mend it. A preset need not answer everything.
class PresetChoices : public QWidget {
    Q_OBJECT

public:
    explicit PresetChoices(QWidget *parent = nullptr);
    ~PresetChoices() override;

    //! The catalogue is kept while it is shown. Without a model: all that options offer.
    void show(CataloguePtr catalogue, std::optional<ModelId> model, const std::vector<Selection> &values);
    void setModel(std::optional<ModelId> model);
    //! In print order.
    std::vector<Selection> values() const;
    void setReadOnly(bool readOnly);
    //! What stands against these choices, apart from what a preset leaves open.
    const std::vector<Finding> &conflicts() const { return m_conflicts; }
    //! The server's objection to one of values().
    bool showError(std::size_t value, const QString &text);

Q_SIGNALS:
    void edited(); //!< by the person

private:
    struct Line; //!< one slot

    std::vector<Slot> slotsToShow() const;
    void arrange();
    void refresh();
    void showConflicts();
    void placeLines(const std::vector<Slot> &slots);
    std::unique_ptr<Line> makeLine(const Slot &slot);
    void take(Line &line);
    void mend(const SlotChoice &choice);
    void offer(Line &line);

    CataloguePtr m_catalogue;
    Configuration m_configuration;
    std::vector<Finding> m_conflicts;
    std::map<Slot, std::unique_ptr<Line>> m_lines;
    std::vector<Slot> m_shown;
    QVBoxLayout *m_conflictList;
    QVBoxLayout *m_rows;
    bool m_isReadOnly = false;
};

} // namespace oms
