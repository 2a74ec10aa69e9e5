// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/passwords.h"
#include "shared/users/passwordrule.h"
#include "tests/support/fibers.h"
#include "tests/support/show.h"

#include <QElapsedTimer>

using namespace oms;

namespace {

constexpr PasswordCost quick {1, 64};
constexpr PasswordCost slow {3, 16 * 1024}; //!< long enough for a queue to build up

std::string problemOf(std::string_view password)
{
    const auto problem =
        passwordProblem("password", password, {"wilhelmina", "wilhelmina@example.org", "Anna Larsson"});
    return problem ? problem->code : std::string();
}

} // namespace

class PasswordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyTheRightPasswordFits()
    {
        Passwords passwords(quick);
        const auto hash = passwords.hash("correct horse battery").value();
        QVERIFY(hash.text.starts_with("$argon2id$"));
        QVERIFY(passwords.verify("correct horse battery", hash).value());
        QVERIFY(!passwords.verify("correct horse batterx", hash).value());
        QVERIFY(!passwords.verify("", hash).value());
    }

    void samePasswordsHaveDifferentHashes()
    {
        Passwords passwords(quick);
        QVERIFY(passwords.hash("correct horse battery")->text != passwords.hash("correct horse battery")->text);
    }

    void nothingFitsAnAccountWithoutAPassword()
    {
        Passwords passwords(quick);
        QVERIFY(!passwords.verify("", PasswordHash {}).value());
        QVERIFY(!passwords.verify("anything at all", PasswordHash {"anything at all", "plain"}).value());
    }

    void hashesOfAnotherCostAreOutdatedButFit()
    {
        Passwords former(quick);
        Passwords current({2, 64});
        const auto hash = former.hash("correct horse battery").value();
        QVERIFY(!former.isOutdated(hash));
        QVERIFY(current.isOutdated(hash));
        QVERIFY(current.verify("correct horse battery", hash).value());
    }

    void fibersWaitWithoutHoldingTheLoop()
    {
        Passwords passwords(slow);
        const auto hash = passwords.hash("correct horse battery").value();
        int checked = 0;
        int checkedAtFirstTurn = -1;
        QMetaObject::invokeMethod(
            this, [&] { checkedAtFirstTurn = checked; }, Qt::QueuedConnection);
        test::onFibers(8, [&](int i) {
            const auto fits = passwords.verify(i % 2 ? "wrong wrong wrong" : "correct horse battery", hash).value();
            QCOMPARE(fits, i % 2 == 0);
            ++checked;
        });
        QCOMPARE(checked, 8);
        QVERIFY(checkedAtFirstTurn >= 0 && checkedAtFirstTurn < 8);
    }

    void moreThanTheQueueHoldsAreToldToComeBack()
    {
        Passwords passwords(slow, 1, 4);
        const auto hash = passwords.hash("correct horse battery").value();
        int served = 0;
        int refused = 0;
        test::onFibers(20, [&](int) {
            const auto fits = passwords.verify("correct horse battery", hash);
            if (fits)
                return void(++served);
            QCOMPARE(int(fits.error().code), int(ErrorCode::Unavailable));
            QVERIFY(fits.error().retryAfterSeconds > 0);
            ++refused;
        });
        QCOMPARE(served + refused, 20);
        QVERIFY2(served >= 4 && served <= 6,
                 qPrintable(QString::number(served))); // 4 wait while one or two are worked on
    }

    void unknownNamesTakeAsLongAsWrongPasswords()
    {
        Passwords passwords;
        const auto hash = passwords.hash("correct horse battery").value();
        const auto timeOf = [&](const PasswordHash &stored) {
            QElapsedTimer timer;
            timer.start();
            for (int i = 0; i < 5; ++i)
                (void)passwords.verify("wrong wrong wrong", stored);
            return timer.nsecsElapsed();
        };
        const auto known = timeOf(hash);
        const auto unknown = timeOf({});
        qInfo("one check: %.1f ms, of an unknown name %.1f ms", double(known) / 5e6, double(unknown) / 5e6);
        QVERIFY(unknown > known / 4 && known > unknown / 4); // of the same kind; the machine may be busy
    }

    void theRuleIsLengthAndNotTheOwnName()
    {
        QCOMPARE(problemOf("ten chars!"), "");
        QCOMPARE(problemOf("nine char"), "too_short");
        QCOMPARE(problemOf("äöüäöüäöüä"), ""); // ten characters, twenty bytes
        QCOMPARE(problemOf("aaaaaaaaaaaa"), ""); // no rules of composition
        QCOMPARE(problemOf(std::string(256, 'x')), "");
        QCOMPARE(problemOf(std::string(257, 'x')), "too_long");
        QCOMPARE(problemOf("WilhelmINA"), "is_name");
        QCOMPARE(problemOf("wilhelmina@EXAMPLE.org"), "is_name");
        QCOMPARE(problemOf("  anna   larsson "), "is_name");
        QCOMPARE(problemOf("anna larsson rides"), "");
    }
};

QTEST_GUILESS_MAIN(PasswordsTest)
#include "tst_passwords.moc"
