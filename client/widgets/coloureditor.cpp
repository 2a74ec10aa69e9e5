// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/coloureditor.h"

#include "client/models/schematext.h"
#include "client/widgets/swatch.h"

#include <QAction>
#include <QColorDialog>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr int sampleSize = 16;

//! "#5A3825", "5a3825" and "#abc" as "#5a3825"; invalid when it is none of them.
QColor readColour(const QString &text)
{
    auto written = text.trimmed();
    if (!written.startsWith(u'#'))
        written.prepend(u'#');
    return written.size() == 7 || written.size() == 4 ? QColor(written) : QColor();
}

} // namespace

ColourEditor::ColourEditor(QWidget *parent)
    : FieldEditor(parent)
    , m_field(new QLineEdit(parent))
    , m_sample(m_field->addAction(QIcon(), QLineEdit::LeadingPosition))
{
    m_field->setPlaceholderText(u"#5a3825"_s);
    m_sample->setToolTip(tr("Choose a colour"));
    m_sample->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    m_sample->setShortcutContext(Qt::WidgetShortcut);
    connect(m_sample, &QAction::triggered, this, &ColourEditor::choose);
    connect(m_field, &QLineEdit::textChanged, this, &ColourEditor::showSample);
    connect(m_field, &QLineEdit::textEdited, this, &FieldEditor::edited);
    showSample();
}

QWidget *ColourEditor::widget() const
{
    return m_field;
}

Value ColourEditor::value() const
{
    const auto colour = readColour(m_field->text());
    return colour.isValid() ? Value(colour.name().toStdString()) : Value();
}

void ColourEditor::setValue(const Value &value)
{
    m_field->setText(toQString(toText(value)));
}

std::string_view ColourEditor::unreadable() const
{
    return isNull(value()) && !m_field->text().trimmed().isEmpty() ? "invalid_colour" : "";
}

void ColourEditor::setReadOnly(bool readOnly)
{
    m_field->setReadOnly(readOnly);
    m_sample->setEnabled(!readOnly);
}

void ColourEditor::choose()
{
    const auto before = readColour(m_field->text());
    const auto chosen = QColorDialog::getColor(before.isValid() ? before : QColor(u"#5a3825"_s), m_field,
                                               tr("Choose a colour"), QColorDialog::DontUseNativeDialog);
    if (!chosen.isValid())
        return;
    m_field->setText(chosen.name());
    Q_EMIT edited();
}

void ColourEditor::showSample()
{
    const auto ratio = m_field->devicePixelRatioF();
    QPixmap sample(QSize(sampleSize, sampleSize) * ratio);
    sample.setDevicePixelRatio(ratio);
    sample.fill(Qt::transparent);
    QPainter painter(&sample);
    paintSwatch(painter, QRectF(0, 0, sampleSize, sampleSize), readColour(m_field->text()), Colours::of(m_field));
    painter.end();
    QIcon icon(sample);
    icon.addPixmap(sample, QIcon::Disabled);
    m_sample->setIcon(icon);
}

} // namespace oms
