// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/signin/accountfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace oms {

using namespace Qt::StringLiterals;

Result<LoginRequest> accountIn(const QString &file, const QString &role)
{
    QFile accounts(file);
    if (!accounts.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::NotFound, accounts.errorString().toStdString());
    const auto list = QJsonDocument::fromJson(accounts.readAll()).array();
    for (const auto &entry : list) {
        const auto account = entry.toObject();
        if (account["role"_L1].toString() == role)
            return LoginRequest {
                account["username"_L1].toString().toStdString(), account["password"_L1].toString().toStdString(), {}};
    }
    return refuse(ErrorCode::NotFound, "There is no account of this role.");
}

} // namespace oms
