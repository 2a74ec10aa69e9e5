// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/keys.h"

#include "sql/auth.h"

namespace oms::auth {

namespace {

SigningKey makeKey(Session &db, Instant now)
{
    SigningKey key {crypto::toHex(crypto::randomBytes(8)), crypto::randomBytes(32)};
    db.execute(sql::auth::addSigningKey, key.kid, crypto::toBytea(key.secret), now);
    return key;
}

std::vector<SigningKey> keysIn(const Rows &rows)
{
    std::vector<SigningKey> keys;
    for (std::size_t row = 0; row < rows.size(); ++row)
        keys.push_back({std::string(rows.at(row, 0).value()), crypto::fromBytea(rows.at(row, 1).value())});
    return keys;
}

} // namespace

KeyRing signingKey(Session &db, Instant now)
{
    const auto keys = keysIn(*db.run(sql::auth::signingKey, {}));
    return KeyRing(keys.empty() ? std::vector {makeKey(db, now)} : keys);
}

KeyRing verifyingKeys(Session &db, Instant now)
{
    return KeyRing(keysIn(*db.run(sql::auth::verifyingKeys, {Param(now)})));
}

std::string rotateKeys(Session &db, Instant now)
{
    db.execute(sql::auth::dropRetiredKeys, now);
    db.execute(sql::auth::retireSigningKeys, now);
    return makeKey(db, now).kid;
}

} // namespace oms::auth
