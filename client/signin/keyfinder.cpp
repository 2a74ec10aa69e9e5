// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/signin/keyfinder.h"

#include "client/store/opening.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

namespace oms {

namespace {

tl::unexpected<Refusal> notToBeHad(const char *code)
{
    return refuse(ErrorCode::Unavailable, code, {{"disk", code, code}});
}

//! Argon2id takes its time on purpose. Whoever is gone by then is not asked.
template<class Answer>
void elsewhere(QObject *receiver, const std::function<Answer()> &work, const std::function<void(Answer)> &take)
{
    auto *watcher = new QFutureWatcher<Answer>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, take] {
        watcher->deleteLater();
        take(watcher->future().takeResult());
    });
    QPromise<Answer> promise;
    watcher->setFuture(promise.future());
    QThreadPool::globalInstance()->start([promise = std::make_shared<QPromise<Answer>>(std::move(promise)), work] {
        promise->start();
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace

KeyFinder::KeyFinder(SecretStore &secrets, QString file, QString keyName, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_file(std::move(file))
    , m_keyName(std::move(keyName))
{ }

void KeyFinder::find(QWidget *window, Found found)
{
    m_window = window;
    m_found = std::move(found);
    m_secrets.read(m_keyName, this, [this](SecretStore::Outcome outcome, const QString &secret) {
        if (outcome == SecretStore::Outcome::NoStore)
            return noKeychain();
        const auto key = outcome == SecretStore::Outcome::Done ? SealingKey::fromText(secret) : std::nullopt;
        key ? answer(*key) : absent();
    });
}

void KeyFinder::absent()
{
    if (const auto wrapped = wrappedKey(m_file))
        return askForKnown(*wrapped);
    if (hasStore(m_file))
        return answer(notToBeHad("key_missing"));
    make();
}

void KeyFinder::noKeychain()
{
    if (const auto wrapped = wrappedKey(m_file))
        return askForKnown(*wrapped);
    if (hasStore(m_file))
        return answer(notToBeHad("no_keychain"));
    askForNew();
}

//! The key is kept before anything is sealed with it.
void KeyFinder::make()
{
    const auto key = SealingKey::make();
    m_secrets.write(m_keyName, key.toText(), this, [this, key](SecretStore::Outcome outcome) {
        outcome == SecretStore::Outcome::Done ? answer(key) : askForNew();
    });
}

void KeyFinder::askForNew()
{
    ask(PassphraseDialog::Use::Choose, [this](PassphraseDialog &dialog, const QString &passphrase) {
        const auto key = SealingKey::make();
        elsewhere<QByteArray>(
            &dialog, [key, passphrase] { return wrapKey(key, passphrase); },
            [this, key, &dialog](const QByteArray &wrapped) {
                if (!keepWrappedKey(m_file, wrapped))
                    return dialog.say(tr("This could not be written to the disk."));
                dialog.disconnect(this);
                dialog.accept();
                answer(key);
            });
    });
}

void KeyFinder::askForKnown(const QByteArray &wrapped)
{
    ask(PassphraseDialog::Use::Enter, [this, wrapped](PassphraseDialog &dialog, const QString &passphrase) {
        elsewhere<std::optional<SealingKey>>(
            &dialog, [wrapped, passphrase] { return unwrapKey(wrapped, passphrase); },
            [this, &dialog](const std::optional<SealingKey> &key) {
                if (!key)
                    return dialog.say(tr("This is not the passphrase."));
                dialog.disconnect(this);
                dialog.accept();
                answer(*key);
            });
    });
}

void KeyFinder::ask(PassphraseDialog::Use use, std::function<void(PassphraseDialog &, const QString &)> given)
{
    if (!m_window)
        return answer(refuse(ErrorCode::Unavailable));
    auto *dialog = new PassphraseDialog(use, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PassphraseDialog::given, this, [dialog, given = std::move(given)](const QString &passphrase) {
        dialog->setBusy(true);
        given(*dialog, passphrase);
    });
    connect(dialog, &QDialog::rejected, this, [this] { answer(refuse(ErrorCode::Unavailable)); });
    dialog->open();
}

void KeyFinder::answer(Result<SealingKey> key)
{
    deleteLater();
    if (const auto found = std::exchange(m_found, {}))
        found(std::move(key));
}

} // namespace oms
