// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/net/secrets.h"

#include <QPointer>
#include <QTimer>
#include <chrono>
#include <memory>
#include <qt6keychain/keychain.h>

namespace oms {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 5s;
const QString service = u"OMS"_s;

SecretStore::Outcome outcomeOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return SecretStore::Outcome::Done;
    case QKeychain::EntryNotFound:
        return SecretStore::Outcome::Absent;
    default:
        return SecretStore::Outcome::NoStore;
    }
}

//! Starts the job; calls `finish` once: with its outcome, or with NoStore when patience ends.
void run(QKeychain::Job *job, const QString &key, QObject *receiver, std::function<void(SecretStore::Outcome)> finish)
{
    job->setKey(key);
    job->setInsecureFallback(false);
    auto once = [answered = std::make_shared<bool>(false), guard = QPointer<QObject>(receiver),
                 finish = std::move(finish)](SecretStore::Outcome outcome) {
        if (!std::exchange(*answered, true) && guard)
            finish(outcome);
    };
    QObject::connect(job, &QKeychain::Job::finished, job, [job, once] { once(outcomeOf(*job)); });
    QTimer::singleShot(patience, receiver, [once] { once(SecretStore::Outcome::NoStore); });
    job->start();
}

} // namespace

void Keychain::read(const QString &key, QObject *receiver, Read answer)
{
    const QPointer job = new QKeychain::ReadPasswordJob(service);
    run(job, key, receiver, [job, answer = std::move(answer)](Outcome outcome) {
        answer(outcome, job && outcome == Outcome::Done ? job->textData() : QString());
    });
}

void Keychain::write(const QString &key, const QString &secret, QObject *receiver, Done done)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setTextData(secret);
    run(job, key, receiver, std::move(done));
}

void Keychain::remove(const QString &key)
{
    auto *job = new QKeychain::DeletePasswordJob(service);
    run(job, key, job, [](Outcome) {});
}

void MemoryStore::read(const QString &key, QObject *, Read answer)
{
    const auto found = m_secrets.find(key);
    found == m_secrets.end() ? answer(Outcome::Absent, {}) : answer(Outcome::Done, found->second);
}

void MemoryStore::write(const QString &key, const QString &secret, QObject *, Done done)
{
    m_secrets[key] = secret;
    done(Outcome::Done);
}

void MemoryStore::remove(const QString &key)
{
    m_secrets.erase(key);
}

} // namespace oms
