// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/catalogue/measure.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

const std::array<QString, 4> quarters {u""_s, u"¼"_s, u"½"_s, u"¾"_s};

std::optional<int> quarterInches(QString text)
{
    text.remove(u'"').remove(u'″').replace(u',', u'.');
    for (int i = 1; i < 4; ++i)
        text.replace(quarters[std::size_t(i)], u' ' + QString::number(i) + u"/4"_s);
    static const QRegularExpression form(u"^(\\d{1,2}(?:\\.\\d+)?)(?:\\s+(\\d)/(\\d))?$"_s);
    const auto match = form.match(text.simplified());
    if (!match.hasMatch())
        return {};
    double inches = match.captured(1).toDouble();
    if (const int below = match.captured(3).toInt(); below > 0)
        inches += match.captured(2).toDouble() / below;
    else if (!match.captured(2).isEmpty())
        return {};
    const double measure = inches * 4;
    return measure == std::floor(measure) ? std::optional(int(measure)) : std::nullopt;
}

} // namespace

bool hasMeasure(OptionKind kind)
{
    return kind == OptionKind::SeatSize || kind == OptionKind::Length;
}

QString measureText(OptionKind kind, int measure)
{
    if (kind == OptionKind::SeatSize)
        return QString::number(measure / 4) + quarters[std::size_t(measure % 4)] + u'"';
    return kind == OptionKind::Length ? u"%1 mm"_s.arg(measure) : QString::number(measure);
}

std::optional<int> readMeasure(OptionKind kind, const QString &text)
{
    auto written = text.trimmed();
    if (kind == OptionKind::SeatSize)
        return quarterInches(written);
    if (written.endsWith(u"mm"_s))
        written.chop(2);
    bool isNumber = false;
    const int measure = written.trimmed().toInt(&isNumber);
    return isNumber && measure >= 0 ? std::optional(measure) : std::nullopt;
}

MeasureEditor::MeasureEditor(QWidget *parent)
    : FieldEditor(parent)
    , m_field(new QLineEdit(parent))
{
    connect(m_field, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_field, &QLineEdit::editingFinished, this, [this] {
        if (!isNull(value()))
            setValue(value());
    });
}

void MeasureEditor::setKind(OptionKind kind)
{
    m_kind = kind;
    m_field->setPlaceholderText(kind == OptionKind::SeatSize     ? u"17½\""_s
                                    : kind == OptionKind::Length ? u"20 mm"_s
                                                                 : QString());
}

QWidget *MeasureEditor::widget() const
{
    return m_field;
}

Value MeasureEditor::value() const
{
    const auto measure = readMeasure(m_kind, m_field->text());
    return measure ? Value(std::int64_t(*measure)) : Value();
}

void MeasureEditor::setValue(const Value &value)
{
    const auto *measure = std::get_if<std::int64_t>(&value);
    m_field->setText(measure ? measureText(m_kind, int(*measure)) : QString());
}

std::string_view MeasureEditor::unreadable() const
{
    return isNull(value()) && !m_field->text().trimmed().isEmpty() ? "invalid_measure" : "";
}

void MeasureEditor::setReadOnly(bool readOnly)
{
    m_field->setReadOnly(readOnly);
}

} // namespace oms
