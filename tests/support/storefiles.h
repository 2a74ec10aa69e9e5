// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <QTemporaryDir>
#include <QVariant>
#include <map>
#include <memory>

//! The files of a store as others may get at them, who do not go by the program.
namespace oms {

//! Runs statements, separated by semicolons, on a closed file; the value of the last. Throws what SQLite says.
QVariant runRaw(const QString &path, const QString &statements);

//! In memory where the system has such a place: what is tested is what reaches the files, not how fast a disk turns.
std::unique_ptr<QTemporaryDir> quickFolder();

//! All files of a folder, by name.
std::map<QString, QByteArray> filesIn(const QString &folder);

void writeFile(const QString &path, const QByteArray &content);
QByteArray readFile(const QString &path);

} // namespace oms
