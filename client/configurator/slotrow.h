// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shared/configuration/rules.h"

#include <QColor>
#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace oms {
class Button;
class Label;
} // namespace oms

namespace oms::configurator {

class ChoiceField;

//! What a row shows. Equal states are not shown twice.
struct RowState {
    QString label;
    QString name; //!< for a screen reader
    QString help;
    Value value;
    QString text;
    QString price; //!< "+65.00"; "no price yet"
    std::optional<QColor> swatch;
    QString finding; //!< why it cannot stay so; empty = fine
    QString cure; //!< "Fix it: …"; empty: there is none
    bool isMissing = false; //!< not chosen yet: no error, but to be done
    bool isReadOnly = false;

    bool operator==(const RowState &) const = default;
};

//! One slot of a saddle: its name, its editor, what it costs, what is wrong with it.
class SlotRow : public QWidget {
    Q_OBJECT

public:
    SlotRow(const Slot &slot, QWidget *parent);

    const Slot &slot() const { return m_slot; }
    void show(const RowState &state);
    //! Says again what is wrong, to a screen reader.
    void describe();
    QWidget *editor() const;
    QWidget *cure() const; //!< "Fix it", seen or not
    ChoiceField *choice() const { return m_choice; }

Q_SIGNALS:
    void edited(const oms::Value &value);
    void cureWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeEditor();
    QWidget *makeSteps();
    //! In a narrow window the name stands above its field.
    void arrange(bool isNarrow);
    void showEditor(const RowState &state);

    Slot m_slot;
    RowState m_state;
    bool m_isShown = false;
    Label *m_label;
    ChoiceField *m_choice = nullptr;
    QLineEdit *m_words = nullptr;
    QCheckBox *m_contrast = nullptr;
    QSpinBox *m_quantity = nullptr;
    QWidget *m_steps = nullptr;
    Label *m_price;
    Label *m_finding;
    Button *m_cure;
    QBoxLayout *m_line;
    QBoxLayout *m_below;
};

} // namespace oms::configurator
