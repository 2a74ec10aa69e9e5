// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/orderbook/measurewords.h"

#include "client/models/schematext.h"
#include "client/orderbook/orderwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

struct MeasureWords {
    Q_DECLARE_TR_FUNCTIONS(Measurements)
};

//! How one unit of what is kept is written.
struct Writing {
    double scale; //!< written = kept / scale
    int decimals;
    const char *unit;
};

constexpr double millimetresPerInch = 25.4;
constexpr std::string_view treeSize = "tree_size";

Writing writingOf(MeasurementUnit unit, Lengths lengths)
{
    const bool isInches = lengths == Lengths::Inches;
    switch (unit) {
    case MeasurementUnit::Millimetre:
        return isInches ? Writing {millimetresPerInch, 2, "in"} : Writing {10, 1, "cm"};
    case MeasurementUnit::Centimetre:
        return isInches ? Writing {millimetresPerInch / 10, 1, "in"} : Writing {1, 0, "cm"};
    case MeasurementUnit::TenthDegree:
        return {10, 1, "°"};
    case MeasurementUnit::Kilogram:
        return {1, 0, "kg"};
    case MeasurementUnit::QuarterInch:
        return {4, 2, "in"};
    case MeasurementUnit::Hole:
    case MeasurementUnit::Choice:
        break;
    }
    return {1, 0, ""};
}

std::optional<double> numberOf(QString text)
{
    constexpr std::pair<char16_t, const char16_t *> fractions[] = {{u'¼', u".25"}, {u'½', u".5"}, {u'¾', u".75"}};
    text = text.trimmed();
    for (const auto &[sign, decimals] : fractions)
        text.replace(QChar(sign), QString::fromUtf16(decimals));
    text.replace(u',', u'.'); // no measurement needs a mark for thousands
    bool isNumber = false;
    const auto number = QLocale::c().toDouble(text, &isNumber);
    return isNumber && std::abs(number) < 1e6 ? std::optional(number) : std::nullopt;
}

} // namespace

QString measurementText(const MeasurementType &type)
{
    if (type.code == "shoulder_angle_left" || type.code == "shoulder_angle_right")
        return MeasureWords::tr("Shoulder angle");
    return schemaText(type.label);
}

QString unitText(const MeasurementType &type, Lengths lengths)
{
    return QString::fromUtf8(writingOf(type.unit, lengths).unit);
}

QString measureText(const MeasurementType &type, int value, Lengths lengths)
{
    if (type.unit == MeasurementUnit::QuarterInch && value >= 0)
        return seatText(value);
    const auto writing = writingOf(type.unit, lengths);
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value / writing.scale, 'f', writing.decimals);
}

QString measureText(const MeasurementValue &value, Lengths lengths)
{
    const auto *type = measurementType(value.type_code);
    if (!type)
        return {};
    if (value.value_text) // sizes of trees are no words: "XW"
        return type->code == treeSize ? toQString(*value.value_text) : choiceText(*value.value_text);
    if (!value.value_num)
        return {};
    const auto unit = unitText(*type, lengths);
    const auto number = measureText(*type, *value.value_num, lengths);
    return type->unit == MeasurementUnit::TenthDegree ? number + unit : number + u' ' + unit;
}

std::optional<int> readMeasure(const MeasurementType &type, const QString &text, Lengths lengths)
{
    const auto number = numberOf(text);
    return number ? std::optional(int(std::lround(*number * writingOf(type.unit, lengths).scale))) : std::nullopt;
}

} // namespace oms
