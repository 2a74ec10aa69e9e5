// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/synccentre/fieldtext.h"

#include "client/models/schematext.h"
#include "client/widgets/heighteditor.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SyncWords)
};

constexpr int longest = 60;

QString languageText(const QString &code)
{
    auto name = QLocale(code).nativeLanguageName().section(u' ', -1);
    if (!name.isEmpty())
        name.front() = name.front().toUpper();
    return name;
}

QString textOf(const Field &field, const QString &text)
{
    if (text.isEmpty())
        return {};
    if (!field.choices.empty())
        return choiceText(text.toStdString());
    switch (field.rules.format) {
    case Format::Country:
        return QLocale::territoryToString(QLocale::codeToTerritory(text));
    case Format::Locale:
        return languageText(text);
    default:
        return text;
    }
}

QString nested(const Schema &schema, const QJsonObject &object, std::string_view name, const Names &names)
{
    const auto *field = schema.find(name);
    return field ? valueText(*field, object.value(toQString(name)), names) : QString();
}

//! As an envelope has it: the postal code before the town.
QStringList addressLines(const Schema &schema, const QJsonObject &address, const Names &names)
{
    const auto part = [&](std::string_view name) { return nested(schema, address, name, names); };
    const auto town = (part("postal_code") + u' ' + part("city")).trimmed();
    return {part("line1"), part("line2"), town, part("state"), part("country_code")};
}

QString recordText(const Schema &schema, const QJsonObject &object, const Names &names)
{
    QStringList parts;
    if (schema.name() == "address")
        parts = addressLines(schema, object, names);
    else
        for (const auto &field : schema.fields())
            parts += valueText(field, object.value(toQString(field.name)), names);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString integerText(const Field &field, const QJsonValue &value)
{
    if (field.rules.format == Format::HorseHeight)
        return heightText(value.toInt());
    if (field.name.ends_with("_minor"))
        return QLocale().toString(double(value.toInteger()) / 100, 'f', 2);
    return QString::number(value.toInteger()); // years and counts alike: without group marks
}

QString uuidText(const QJsonValue &value, const Names &names)
{
    const auto id = Uuid::parse(value.toString().toStdString());
    const auto name = id ? names.of(*id) : QString();
    return name.isEmpty() ? Words::tr("another one") : name;
}

QString listText(const QJsonArray &list)
{
    QStringList texts;
    for (const auto &item : list)
        texts += item.toString();
    return texts.join(u", "_s);
}

} // namespace

QJsonObject objectOf(std::string_view json)
{
    return QJsonDocument::fromJson(QByteArray(json.data(), qsizetype(json.size()))).object();
}

QString valueText(const Field &field, const QJsonValue &value, const Names &names)
{
    if (value.isNull() || value.isUndefined())
        return {};
    switch (field.kind) {
    case Kind::Text:
        return textOf(field, value.toString());
    case Kind::Integer:
        return integerText(field, value);
    case Kind::Boolean:
        return value.toBool() ? Words::tr("Yes") : Words::tr("No");
    case Kind::Uuid:
        return uuidText(value, names);
    case Kind::Instant:
        return QLocale().toString(QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toLocalTime(),
                                  QLocale::ShortFormat);
    case Kind::Date:
        return QLocale().toString(QDate::fromString(value.toString(), Qt::ISODate), QLocale::ShortFormat);
    case Kind::Texts:
        return listText(value.toArray());
    case Kind::Record:
        return recordText(*field.nested(), value.toObject(), names);
    case Kind::Records:
        return Words::tr("%n entries", nullptr, int(value.toArray().size()));
    }
    return {};
}

QString shortText(const QString &text)
{
    if (text.isEmpty())
        return Words::tr("empty", "a field without a value");
    const auto line = text.simplified();
    return line.size() <= longest ? line : line.left(longest - 1).trimmed() + u'…';
}

} // namespace oms
