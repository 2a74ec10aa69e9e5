// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/store/sealingkey.h"

#include "client/store/seal.h"

#include <QFile>
#include <QSaveFile>
#include <sodium.h>

namespace oms {

using namespace Qt::StringLiterals;

namespace {

// What a wrapped key was made with; read back, so that it may become dearer later.
constexpr unsigned long long rounds = crypto_pwhash_OPSLIMIT_MODERATE;
constexpr std::size_t memory = crypto_pwhash_MEMLIMIT_MODERATE;
constexpr unsigned long long mostRounds = 16;
constexpr std::size_t mostMemory = std::size_t(1024) * 1024 * 1024;
const QByteArray mark = "oms-key-1";

std::optional<SealingKey> derive(const QString &passphrase, const QByteArray &salt, unsigned long long ops,
                                 std::size_t bytes)
{
    std::array<unsigned char, SealingKey::size> derived {};
    auto secret = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    const bool isDone = crypto_pwhash(derived.data(), derived.size(), secret.constData(),
                                      static_cast<unsigned long long>(secret.size()),
                                      reinterpret_cast<const unsigned char *>(salt.constData()), ops, bytes,
                                      crypto_pwhash_ALG_ARGON2ID13)
        == 0;
    sodium_memzero(secret.data(), std::size_t(secret.size()));
    std::optional<SealingKey> key;
    if (isDone)
        key.emplace(derived);
    sodium_memzero(derived.data(), derived.size());
    return key;
}

QString besideOf(const QString &storePath)
{
    return storePath + u".key"_s;
}

} // namespace

SealingKey SealingKey::make()
{
    sealed::ready();
    std::array<unsigned char, size> bytes {};
    randombytes_buf(bytes.data(), bytes.size());
    SealingKey key(bytes);
    sodium_memzero(bytes.data(), bytes.size());
    return key;
}

SealingKey::SealingKey(const std::array<unsigned char, size> &bytes)
    : m_bytes(bytes)
{ }

SealingKey::~SealingKey()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

QString SealingKey::toText() const
{
    return QString::fromLatin1(
        QByteArray::fromRawData(reinterpret_cast<const char *>(m_bytes.data()), qsizetype(size)).toHex());
}

std::optional<SealingKey> SealingKey::fromText(const QString &text)
{
    std::array<unsigned char, size> bytes {};
    const auto hex = text.toLatin1();
    std::size_t length = 0;
    if (hex.size() != qsizetype(2 * size)
        || sodium_hex2bin(bytes.data(), bytes.size(), hex.constData(), std::size_t(hex.size()), nullptr, &length,
                          nullptr)
            != 0
        || length != size)
        return std::nullopt;
    return SealingKey(bytes);
}

bool SealingKey::operator==(const SealingKey &other) const
{
    return sodium_memcmp(m_bytes.data(), other.m_bytes.data(), size) == 0;
}

QByteArray wrapKey(const SealingKey &key, const QString &passphrase)
{
    sealed::ready();
    QByteArray salt(crypto_pwhash_SALTBYTES, '\0');
    randombytes_buf(salt.data(), std::size_t(salt.size()));
    const auto with = derive(passphrase, salt, rounds, memory);
    if (!with)
        throw std::bad_alloc();
    const auto text = key.toText().toStdString();
    const auto box = sealed::seal(*with, {.place = "key"}, text);
    return mark + ' ' + QByteArray::number(rounds) + ' ' + QByteArray::number(qulonglong(memory)) + ' ' + salt.toHex()
        + ' ' + box.toHex() + '\n';
}

std::optional<SealingKey> unwrapKey(const QByteArray &wrapped, const QString &passphrase)
{
    sealed::ready();
    const auto parts = wrapped.trimmed().split(' ');
    if (parts.size() != 5 || parts[0] != mark)
        return std::nullopt;
    const auto ops = parts[1].toULongLong();
    const auto bytes = std::size_t(parts[2].toULongLong());
    const auto salt = QByteArray::fromHex(parts[3]);
    if (ops < crypto_pwhash_OPSLIMIT_MIN || ops > mostRounds || bytes < crypto_pwhash_MEMLIMIT_MIN || bytes > mostMemory
        || salt.size() != crypto_pwhash_SALTBYTES)
        return std::nullopt;
    const auto with = derive(passphrase, salt, ops, bytes);
    if (!with)
        return std::nullopt;
    const auto text = sealed::open(*with, {.place = "key"}, QByteArray::fromHex(parts[4]));
    return text ? SealingKey::fromText(QString::fromStdString(*text)) : std::nullopt;
}

bool keepWrappedKey(const QString &storePath, const QByteArray &wrapped)
{
    QSaveFile file(besideOf(storePath));
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(wrapped) == wrapped.size() && file.commit();
}

std::optional<QByteArray> wrappedKey(const QString &storePath)
{
    QFile file(besideOf(storePath));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.read(4096);
}

} // namespace oms
