// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/finding.h"
#include "client/signin/keyfinder.h"
#include "client/store/opening.h"

#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace oms;
using namespace oms::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

//! A computer without a keychain.
class NoKeychain : public SecretStore {
public:
    void read(const QString &, QObject *, Read answer) override { answer(Outcome::NoStore, {}); }
    void write(const QString &, const QString &, QObject *, Done done) override { done(Outcome::NoStore); }
    void remove(const QString &) override { }
};

} // namespace

//! Whose key opens what is kept: found, made, or said to be missing, and never another one.
class TestKeyFinder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aNewKeyIsInTheKeychainBeforeItIsUsed()
    {
        MemoryStore keychain;
        const auto made = found(keychain, nullptr);
        QVERIFY(made);
        QVERIFY(openStore(file(), *made).store);
        QVERIFY(*found(keychain, nullptr) == *made);
    }

    void aMissingKeyIsNoNewInstallation()
    {
        QVERIFY(openStore(file(), SealingKey::make()).store);
        MemoryStore empty;
        QCOMPARE(codeOf(found(empty, nullptr)), "key_missing");
        NoKeychain none;
        QCOMPARE(codeOf(found(none, nullptr)), "no_keychain");
    }

    void withoutAKeychainAPassphraseLocksIt()
    {
        NoKeychain none;
        QWidget window;
        window.show();
        const auto chosen = found(none, &window, [&] {
            type(window, u"Passphrase"_s, u"long enough for this"_s);
            type(window, u"Once more"_s, u"something else here"_s);
            press(window, u"Keep offline"_s);
            QCOMPARE(said(window), u"The two are not the same."_s);
            type(window, u"Once more"_s, u"long enough for this"_s);
            press(window, u"Keep offline"_s);
        });
        QVERIFY(chosen);
        const auto known = found(none, &window, [&] {
            type(window, u"Passphrase"_s, u"not that one, surely"_s);
            press(window, u"Unlock"_s);
            QTRY_COMPARE_WITH_TIMEOUT(said(window), u"This is not the passphrase."_s, patience);
            type(window, u"Passphrase"_s, u"long enough for this"_s);
            press(window, u"Unlock"_s);
        });
        QVERIFY(known && *known == *chosen);
    }

    void whoWantsNoPassphraseWorksOnlineOnly()
    {
        NoKeychain none;
        QWidget window;
        window.show();
        const auto refused = found(none, &window, [&] { press(window, u"Work online only"_s); });
        QVERIFY(!refused);
        QVERIFY(refused.error().errors.empty());
        QVERIFY(!hasStore(file()));
    }

private:
    QString file() const { return m_folder->filePath(u"kept.oms"_s); }

    static std::string codeOf(const Result<SealingKey> &refused)
    {
        return refused ? "" : refused.error().errors.front().code;
    }

    static void type(QWidget &window, const QString &field, const QString &text)
    {
        auto *edit = named<QLineEdit>(window, field);
        QVERIFY2(edit, qPrintable(field));
        edit->setText(text);
    }
    static void press(QWidget &window, const QString &button)
    {
        auto *found = named<QAbstractButton>(window, button);
        QVERIFY2(found, qPrintable(button));
        QTest::mouseClick(found, Qt::LeftButton);
    }

    //! What it ends with, after the person did what they do.
    Result<SealingKey> found(SecretStore &secrets, QWidget *window, const std::function<void()> &person = {})
    {
        std::optional<Result<SealingKey>> ended;
        auto *finder = new KeyFinder(secrets, file(), u"replica/test"_s, this);
        finder->find(window, [&ended](Result<SealingKey> key) { ended = std::move(key); });
        if (person)
            person();
        if (!QTest::qWaitFor([&ended] { return ended.has_value(); }, patience))
            return refuse(ErrorCode::Internal, "no answer");
        return *ended;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestKeyFinder)
#include "tst_keyfinder.moc"
