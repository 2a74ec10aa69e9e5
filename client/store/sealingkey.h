// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace oms {

//! The 32 bytes that everything this computer keeps of one server and person is sealed with. It lives in the keychain
//! of the system, or wrapped with a passphrase; never beside the file as it is. Wiped from memory when it goes.
class SealingKey {
public:
    static constexpr std::size_t size = 32;

    static SealingKey make();
    explicit SealingKey(const std::array<unsigned char, size> &bytes);
    SealingKey(const SealingKey &) = default;
    SealingKey &operator=(const SealingKey &) = default;
    ~SealingKey();

    //! For the keychain, both ways. Nothing for a text that is no key.
    QString toText() const;
    static std::optional<SealingKey> fromText(const QString &text);

    const unsigned char *data() const { return m_bytes.data(); }
    bool operator==(const SealingKey &other) const; //!< in constant time

private:
    std::array<unsigned char, size> m_bytes;
};

//! Where there is no keychain: the key sealed with argon2id(passphrase), as text. It may lie beside the file, since it
//! opens nothing without the passphrase. Takes about half a second and 256 MiB on purpose: not on the GUI thread.
QByteArray wrapKey(const SealingKey &key, const QString &passphrase);
//! Nothing when the passphrase is not the one, or the text is damaged.
std::optional<SealingKey> unwrapKey(const QByteArray &wrapped, const QString &passphrase);

//! The wrapped key's own place beside the file. False when it could not be written; nothing when there is none.
bool keepWrappedKey(const QString &storePath, const QByteArray &wrapped);
std::optional<QByteArray> wrappedKey(const QString &storePath);

} // namespace oms
