// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/redis/store.h"

#include <QCryptographicHash>

namespace oms::redis {

namespace {

//! What is kept has a random stamp in its name, so nobody finds the name by trying.
std::string keyOf(std::string_view name)
{
    const auto digest =
        QCryptographicHash::hash(QByteArrayView(name.data(), qsizetype(name.size())), QCryptographicHash::Sha256);
    return "oms:kept:" + digest.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals).toStdString();
}

} // namespace

std::optional<std::string> Store::find(std::string_view name)
{
    const auto reply = m_client.ask({"GET", keyOf(name)});
    return reply ? reply->text() : std::nullopt;
}

void Store::put(std::string_view name, std::string_view value, std::chrono::milliseconds life)
{
    m_client.tell({"SET", keyOf(name), std::string(value), "PX", std::to_string(life.count())});
}

} // namespace oms::redis
