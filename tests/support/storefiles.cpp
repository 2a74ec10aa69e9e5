// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/storefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <stdexcept>

namespace oms {

using namespace Qt::StringLiterals;

QVariant runRaw(const QString &path, const QString &statements)
{
    QVariant value;
    QString trouble;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        database.setDatabaseName(path);
        if (!database.open())
            trouble = database.lastError().text();
        for (const auto &statement : statements.split(u';', Qt::SkipEmptyParts)) {
            if (statement.trimmed().isEmpty())
                continue;
            QSqlQuery query(database);
            if (!query.exec(statement))
                trouble = statement + u": "_s + query.lastError().text();
            value = query.next() ? query.value(0) : QVariant();
        }
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
    if (!trouble.isEmpty())
        throw std::runtime_error(trouble.toStdString());
    return value;
}

std::unique_ptr<QTemporaryDir> quickFolder()
{
    const auto memory = u"/dev/shm"_s;
    if (QFileInfo(memory).isWritable())
        return std::make_unique<QTemporaryDir>(memory + u"/oms-XXXXXX"_s);
    return std::make_unique<QTemporaryDir>();
}

std::map<QString, QByteArray> filesIn(const QString &folder)
{
    std::map<QString, QByteArray> files;
    const QDir place(folder);
    for (const auto &name : place.entryList(QDir::Files | QDir::Hidden))
        files[name] = readFile(place.filePath(name));
    return files;
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
        throw std::runtime_error("cannot write " + path.toStdString());
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace oms
