// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/configurator/slotrow.h"

#include "client/configurator/choicefield.h"
#include "client/models/schematext.h"
#include "client/widgets/button.h"
#include "client/widgets/label.h"
#include "client/widgets/swatch.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QPainter>
#include <QSpinBox>
#include <QWheelEvent>

namespace oms::configurator {

namespace {

//! The wheel scrolls the fields, whatever is under the pointer.
class CalmSpinBox : public QSpinBox {
protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

constexpr int labelWidth = 128;
constexpr int priceWidth = 74;
constexpr int swatchSize = 16;
constexpr int partIndent = 14;
constexpr int mostOfAnExtra = 99;

QString textOf(const Value &value)
{
    return toQString(toText(value));
}

} // namespace

SlotRow::SlotRow(const Slot &slot, const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_slot(slot)
    , m_label(new Label({}, TextSize::Body, QFont::Normal, Ink::Text))
    , m_price(new Label({}, TextSize::Small, QFont::Normal, Ink::Secondary))
    , m_finding(new Label({}, TextSize::Small, QFont::Normal, Ink::Bad))
    , m_cure(new Button({}, ButtonKind::Ghost))
{
    makeEditor(catalogue);
    m_label->setFixedWidth(labelWidth);
    m_label->setElided(true);
    if (slot.part != SlotPart::Value && labelWidth > partIndent) {
        m_label->setIndent(partIndent);
        m_label->setInk(Ink::Secondary);
    }
    m_label->setBuddy(editor());
    m_price->setFixedWidth(priceWidth);
    m_price->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_finding->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_label);
    top->addSpacing(swatchSize + 4);
    top->addWidget(editor(), 1);
    top->addWidget(m_price);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(labelWidth + swatchSize + 24, 0, priceWidth + 10, 0);
    below->addWidget(m_finding, 1);
    below->addWidget(m_cure);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2, 0, 2);
    column->setSpacing(2);
    column->addLayout(top);
    column->addLayout(below);
    m_finding->hide();
    m_cure->hide();
    connect(m_cure, &QPushButton::clicked, this, &SlotRow::cureWanted);
}

void SlotRow::makeEditor(const Catalogue &)
{
    if (m_slot.kind == SlotKind::Extra) {
        m_quantity = new CalmSpinBox;
        m_quantity->setRange(0, mostOfAnExtra);
        m_quantity->setSpecialValueText(QStringLiteral("–"));
        connect(m_quantity, &QSpinBox::valueChanged, this,
                [this](int count) { Q_EMIT edited(count > 0 ? Value(std::int64_t {count}) : Value()); });
    } else if (m_slot.part == SlotPart::Text) {
        m_words = new QLineEdit;
        connect(m_words, &QLineEdit::textEdited, this, [this](const QString &typed) {
            Q_EMIT edited(typed.isEmpty() ? Value() : Value(typed.toStdString()));
        });
    } else if (m_slot.part == SlotPart::Contrast) {
        m_contrast = new QCheckBox;
        connect(m_contrast, &QCheckBox::clicked, this,
                [this](bool isOn) { Q_EMIT edited(isOn ? Value(true) : Value()); });
    } else {
        m_choice = new ChoiceField;
    }
}

QWidget *SlotRow::editor() const
{
    if (m_choice)
        return m_choice;
    if (m_words)
        return m_words;
    if (m_contrast)
        return m_contrast;
    return m_quantity;
}

void SlotRow::show(const RowState &state)
{
    if (m_isShown && state == m_state)
        return;
    m_isShown = true;
    m_state = state;
    m_label->setText(state.label);
    m_label->setToolTip(state.help.isEmpty() ? state.label : state.help);
    m_price->setText(state.price);
    showEditor(state);
    const auto hint = state.isMissing ? QString() : state.finding;
    m_finding->setText(hint);
    m_finding->setVisible(!hint.isEmpty());
    m_cure->setText(state.cure);
    m_cure->setVisible(!state.isMissing && !state.cure.isEmpty() && !state.isReadOnly);
    editor()->setAccessibleName(state.name);
    editor()->setToolTip(state.finding);
    describe();
    update();
}

void SlotRow::describe()
{
    editor()->setAccessibleDescription(m_state.finding);
}

void SlotRow::showEditor(const RowState &state)
{
    if (m_choice) {
        m_choice->setChosen(state.text);
        m_choice->setReadOnly(state.isReadOnly);
        m_choice->setPlaceholderText(state.isMissing ? tr("To be chosen") : QString());
    } else if (m_words) {
        if (const auto text = textOf(state.value); m_words->text() != text)
            m_words->setText(text);
        m_words->setReadOnly(state.isReadOnly);
        m_words->setPlaceholderText(state.isMissing ? tr("To be written") : QString());
    } else if (m_contrast) {
        m_contrast->setChecked(!isNull(state.value));
        m_contrast->setEnabled(!state.isReadOnly);
    } else {
        const QSignalBlocker quiet(m_quantity);
        const auto *count = std::get_if<std::int64_t>(&state.value);
        m_quantity->setValue(count ? int(*count) : 0);
        m_quantity->setReadOnly(state.isReadOnly);
    }
}

void SlotRow::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &colours = Colours::of(this);
    const auto middle = editor()->geometry().center().y();
    const QRectF room(editor()->x() - swatchSize - 6, middle - swatchSize / 2. + .5, swatchSize, swatchSize);
    if (m_state.swatch)
        return paintSwatch(painter, room, *m_state.swatch, colours);
    if (!m_state.isMissing && m_state.finding.isEmpty())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours[m_state.isMissing ? Ink::Warn : Ink::Bad]);
    painter.drawEllipse(room.center(), 3.5, 3.5);
}

} // namespace oms::configurator
