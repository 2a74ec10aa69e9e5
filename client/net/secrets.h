// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QString>
#include <functional>
#include <map>

namespace oms {

//! Where the signed-in session is kept between two starts. Always asynchronous; answers only while `receiver` lives.
class SecretStore {
public:
    enum class Outcome { Done, Absent, NoStore };
    using Read = std::function<void(Outcome, const QString &secret)>;
    using Done = std::function<void(Outcome)>;

    virtual ~SecretStore() = default;
    virtual void read(const QString &key, QObject *receiver, Read answer) = 0;
    virtual void write(const QString &key, const QString &secret, QObject *receiver, Done done) = 0;
    virtual void remove(const QString &key) = 0;
};

//! The keychain of the operating system through QtKeychain. A locked keyring can take 25 s to say so: after 5 s it
//! counts as no store. Never falls back to a file.
class Keychain : public SecretStore {
public:
    void read(const QString &key, QObject *receiver, Read answer) override;
    void write(const QString &key, const QString &secret, QObject *receiver, Done done) override;
    void remove(const QString &key) override;
};

//! Until the program ends: what is left where there is no keychain, and what tests use.
class MemoryStore : public SecretStore {
public:
    void read(const QString &key, QObject *receiver, Read answer) override;
    void write(const QString &key, const QString &secret, QObject *receiver, Done done) override;
    void remove(const QString &key) override;

private:
    std::map<QString, QString> m_secrets;
};

} // namespace oms
