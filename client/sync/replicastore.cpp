// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/sync/replicastore.h"

#include "client/store/opening.h"

namespace oms {

namespace {

struct ReasonRow {
    Opening::Outcome outcome;
    const char *code;
};

constexpr ReasonRow reasons[] = {
    {Opening::Outcome::WrongKey, "wrong_key"},           {Opening::Outcome::KeyMissing, "key_missing"},
    {Opening::Outcome::InUse, "store_in_use"},           {Opening::Outcome::Newer, "newer_file"},
    {Opening::Outcome::UpgradeFailed, "upgrade_failed"},
};

OpenedStore opened(const QString &path, const SealingKey &key)
{
    auto opening = openStore(path, key);
    if (!opening.trouble.empty())
        qWarning("%s: %s", qPrintable(path), opening.trouble.c_str());
    if (opening.store)
        return {std::move(opening.store), opening.salvage ? "salvaged" : ""};
    for (const auto &row : reasons)
        if (row.outcome == opening.outcome)
            throw sync::StoreError(sync::StoreError::Kind::Broken, row.code);
    throw sync::StoreError(sync::StoreError::Kind::Broken, "not_opened");
}

} // namespace

OpenStore sealedFile(const QString &path, const SealingKey &key)
{
    return [path, key] { return opened(path, key); };
}

OpenStore passingStore()
{
    return [] { return OpenedStore {memoryStore()}; };
}

} // namespace oms
