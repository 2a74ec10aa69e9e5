// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <string>

namespace oms::test {

//! What stands at a path such as "errors.0.field" of a JSON text; undefined when it is not there.
inline QJsonValue jsonAt(const std::string &json, const char *path)
{
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(json));
    QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const auto names = QString::fromLatin1(path).split(u'.', Qt::SkipEmptyParts);
    for (const auto &name : names)
        value = value.isArray() ? value.toArray().at(name.toInt()) : value.toObject().value(name);
    return value;
}

inline std::string textAt(const std::string &json, const char *path)
{
    return jsonAt(json, path).toVariant().toString().toStdString();
}

} // namespace oms::test
