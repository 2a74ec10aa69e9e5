// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/configurator/slotrow.h"

#include "client/configurator/choicefield.h"
#include "client/configurator/metrics.h"
#include "client/models/schematext.h"
#include "client/widgets/button.h"
#include "client/widgets/label.h"
#include "client/widgets/swatch.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QPainter>
#include <QSpinBox>
#include <QStyleOption>
#include <QWheelEvent>

namespace oms::configurator {

namespace {

//! The wheel scrolls the fields, whatever is under the pointer; looks like the other fields.
class CalmSpinBox : public QSpinBox {
protected:
    void paintEvent(QPaintEvent *) override
    {
        QStyleOptionFrame frame;
        frame.initFrom(this);
        frame.lineWidth = 1;
        frame.state |= QStyle::State_Sunken;
        QPainter painter(this);
        style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, this);
    }
    bool event(QEvent *event) override
    {
        if (!isUndoOrRedo(*event))
            return QSpinBox::event(event);
        event->ignore();
        return true;
    }
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

class WordsField : public QLineEdit {
protected:
    bool event(QEvent *event) override
    {
        if (!isUndoOrRedo(*event))
            return QLineEdit::event(event);
        event->ignore();
        return true;
    }
};

constexpr int labelSpace = 128;
constexpr int priceSpace = 66;
constexpr int narrow = 330; // for a name beside its field
constexpr int quantityWidth = 52;
constexpr int swatchSize = 16;
constexpr int markSpace = swatchSize + 4;
constexpr int partIndent = 14;
constexpr int mostOfAnExtra = 99;

QString textOf(const Value &value)
{
    return toQString(toText(value));
}

} // namespace

SlotRow::SlotRow(const Slot &slot, QWidget *parent)
    : QWidget(parent)
    , m_slot(slot)
    , m_label(new Label({}, TextSize::Body, QFont::Normal, Ink::Text))
    , m_price(new Label({}, TextSize::Small, QFont::Normal, Ink::Secondary))
    , m_finding(new Label({}, TextSize::Small, QFont::Normal, Ink::Bad))
    , m_cure(new Button({}, ButtonKind::Plain))
    , m_line(new QHBoxLayout)
    , m_below(new QHBoxLayout)
{
    makeEditor();
    m_label->setWordWrap(true);
    if (slot.part != SlotPart::Value) {
        m_label->setIndent(partIndent);
        m_label->setInk(Ink::Secondary);
    }
    m_label->setBuddy(editor());
    m_price->setFixedWidth(scaled(priceSpace));
    m_price->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_finding->setWordWrap(true);
    auto *field = new QHBoxLayout;
    field->setSpacing(8);
    field->addSpacing(markSpace);
    field->addWidget(editor(), m_quantity ? 0 : 1);
    if (m_quantity) {
        field->addWidget(makeSteps());
        field->addStretch(1);
    }
    field->addWidget(m_price);
    m_line->setSpacing(2);
    m_line->addWidget(m_label);
    m_line->addLayout(field, 1);
    m_below->addWidget(m_finding, 1);
    m_below->addWidget(m_cure);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2, 0, 2);
    column->setSpacing(2);
    column->addLayout(m_line);
    column->addLayout(m_below);
    arrange(false);
    m_finding->hide();
    m_cure->hide();
    connect(m_cure, &QPushButton::clicked, this, [this] {
        editor()->setFocus(Qt::OtherFocusReason); // the button is about to go
        Q_EMIT cureWanted();
    });
}

void SlotRow::arrange(bool isNarrow)
{
    m_line->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_label->setMinimumWidth(isNarrow ? 0 : scaled(labelSpace));
    m_label->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : scaled(labelSpace));
    const int before = isNarrow ? 0 : scaled(labelSpace) + m_line->spacing();
    m_below->setContentsMargins(before + markSpace + 8, 0, scaled(priceSpace) + 8, 0);
}

void SlotRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < scaled(narrow);
    if (isNarrow != (m_line->direction() == QBoxLayout::TopToBottom))
        arrange(isNarrow);
}

//! For the mouse; the keyboard has its arrows.
QWidget *SlotRow::makeSteps()
{
    auto *steps = new QWidget;
    auto *row = new QHBoxLayout(steps);
    row->setContentsMargins({});
    row->setSpacing(2);
    auto *less = Button::iconOnly(QStringLiteral("minus"), tr("One less"));
    auto *more = Button::iconOnly(QStringLiteral("plus"), tr("One more"));
    for (auto *button : {less, more}) {
        button->setFocusPolicy(Qt::NoFocus);
        row->addWidget(button);
    }
    connect(less, &QPushButton::clicked, m_quantity, &QSpinBox::stepDown);
    connect(more, &QPushButton::clicked, m_quantity, &QSpinBox::stepUp);
    m_steps = steps;
    return steps;
}

void SlotRow::makeEditor()
{
    if (m_slot.kind == SlotKind::Extra) {
        m_quantity = new CalmSpinBox;
        m_quantity->setRange(0, mostOfAnExtra);
        m_quantity->setButtonSymbols(QAbstractSpinBox::NoButtons);
        m_quantity->setFixedWidth(scaled(quantityWidth));
        m_quantity->setSpecialValueText(QStringLiteral("–"));
        connect(m_quantity, &QSpinBox::valueChanged, this,
                [this](int count) { Q_EMIT edited(count > 0 ? Value(std::int64_t {count}) : Value()); });
    } else if (m_slot.part == SlotPart::Text) {
        m_words = new WordsField;
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

QWidget *SlotRow::cure() const
{
    return m_cure;
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
        m_steps->setEnabled(!state.isReadOnly);
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
