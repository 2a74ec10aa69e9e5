// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/heighteditor.h"

#include "client/models/schematext.h"
#include "shared/customers/height.h"

#include <QLineEdit>

namespace oms {

QString heightText(int centimetres)
{
    return HeightEditor::tr("%1 hh · %2 cm").arg(toQString(inHands(centimetres))).arg(centimetres);
}

HeightEditor::HeightEditor(QWidget *parent)
    : FieldEditor(parent)
    , m_field(new QLineEdit(parent))
{
    m_field->setPlaceholderText(tr("16.2 hands or 168 cm"));
    connect(m_field, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_field, &QLineEdit::editingFinished, this, [this] {
        if (!isNull(value()))
            setValue(value());
    });
}

QWidget *HeightEditor::widget() const
{
    return m_field;
}

Value HeightEditor::value() const
{
    const auto typed = m_field->text().section(u'·', -1).trimmed().toLower().toStdString();
    const auto centimetres = heightFrom(typed);
    return centimetres ? Value(std::int64_t(*centimetres)) : Value();
}

void HeightEditor::setValue(const Value &value)
{
    const auto *centimetres = std::get_if<std::int64_t>(&value);
    m_field->setText(centimetres ? heightText(int(*centimetres)) : QString());
}

std::string_view HeightEditor::unreadable() const
{
    return isNull(value()) && !m_field->text().trimmed().isEmpty() ? "invalid_height" : "";
}

} // namespace oms
