// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/demoaccounts.h"

#include "server/auth/crypto.h"
#include "server/users/administration.h"
#include "server/users/users.h"
#include "shared/core/json.h"
#include "sql/auth.h"

#include <QSaveFile>
#include <stdexcept>

namespace oms::demo {

namespace {

Result<UserId> make(Work &work, const DemoAccount &account, const PasswordHash &hash)
{
    NewUser wanted;
    if (!account.id.value.isNil())
        wanted.id = account.id;
    wanted.username = account.username;
    wanted.full_name = account.full_name;
    wanted.email = account.email;
    wanted.roles = {std::string(codeOf(account.role))};
    const auto user = users::create(work, wanted, hash);
    if (!user)
        return passOn(user);
    return user->id;
}

Result<UserId> admit(Work &work, const DemoAccount &account, const PasswordHash &hash)
{
    const auto known = users::findByUsername(work.db, account.username);
    const auto id = known ? Result<UserId>(known->id) : make(work, account, hash);
    if (!id)
        return id;
    if (known)
        if (auto set = users::setPassword(work, *id, hash, false); !set)
            return passOn(set);
    work.db.execute(sql::auth::confirmAccount, *id, work.now);
    return id;
}

} // namespace

Result<std::vector<DemoAccount>> createDemoAccounts(Transaction &db, Passwords &passwords,
                                                    std::vector<DemoAccount> accounts, Instant now)
{
    const auto actor = users::operatorOfServer();
    Work work(db, actor, now, {"demo", "omsctl"});
    for (auto &account : accounts) {
        account.password = crypto::readablePassword();
        const auto hash = passwords.hash(account.password);
        if (!hash)
            return passOn(hash);
        const auto id = admit(work, account, *hash);
        if (!id)
            return passOn(id);
        account.id = *id;
    }
    return accounts;
}

std::filesystem::path writeDemoAccounts(const std::filesystem::path &directory,
                                        const std::vector<DemoAccount> &accounts)
{
    JsonWriter json;
    json.beginArray();
    for (const auto &account : accounts)
        json.beginObject()
            .member("role", codeOf(account.role))
            .member("username", account.username)
            .member("password", account.password)
            .endObject();
    const auto text = json.endArray().take() + '\n';

    const auto path = directory / "demo-accounts.json";
    QSaveFile file(QString::fromStdString(path.string())); // nobody ever sees half of it
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(text.data(), qint64(text.size())) == qint64(text.size()) && file.commit();
    if (!isWritten)
        throw std::runtime_error("cannot write " + path.string() + ": " + file.errorString().toStdString());
    return path;
}

} // namespace oms::demo
