// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/omsctl/command.h"
#include "server/omsctl/program.h"
#include "tests/support/postgres.h"
#include "tests/support/show.h"

#include <QTest>
#include <set>
#include <sstream>

namespace {

struct Said {
    int exit = 0;
    std::string out;
    std::string errors;
};

//! Runs omsctl as a shell would, in an environment with nothing of ours but what is given.
Said omsctl(std::vector<const char *> words, const std::string &database = {})
{
    std::vector<const char *> arguments {"omsctl"};
    arguments.insert(arguments.end(), words.begin(), words.end());
    oms::ConfigSources sources;
    sources.environment["HOME"] = "/home/rider";
    if (!database.empty())
        sources.environment["OMS_DATABASE_URL"] = database;
    std::ostringstream out;
    std::ostringstream errors;
    const int exit = oms::ctl::run(int(arguments.size()), arguments.data(), sources, out, errors);
    return {exit, out.str(), errors.str()};
}

bool mentions(const std::string &text, const char *words)
{
    if (text.find(words) != std::string::npos)
        return true;
    qWarning("\"%s\" is not in:\n%s", words, text.c_str());
    return false;
}

} // namespace

class OmsctlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCommandHasHelpAndTwoExamplesThatBeginWithIt()
    {
        std::set<std::string_view> paths;
        for (const auto &command : oms::ctl::commands()) {
            const std::string path(command.path);
            QVERIFY2(paths.insert(command.path).second, path.c_str());
            QVERIFY2(command.help.ends_with('.'), path.c_str());
            const std::string examples(command.examples);
            QCOMPARE(std::count(examples.begin(), examples.end(), '\n'), 1);
            QVERIFY2(examples.starts_with("omsctl " + path), path.c_str());
            QVERIFY2(examples.find("\nomsctl " + path) != std::string::npos, path.c_str());

            std::vector<const char *> words;
            std::istringstream stream(path);
            std::vector<std::string> kept;
            for (std::string word; stream >> word;)
                kept.push_back(word);
            for (const auto &word : kept)
                words.push_back(word.c_str());
            words.push_back("--help");
            const auto said = omsctl(words);
            QCOMPARE(said.exit, 0);
            QVERIFY(mentions(said.out, std::string(command.help).c_str()));
            QVERIFY(mentions(said.out, "Examples:"));
        }
    }

    void wrongWordsAreAUsageError()
    {
        QCOMPARE(omsctl({}).exit, 2);
        QCOMPARE(omsctl({"migrat"}).exit, 2);
        QCOMPARE(omsctl({"config"}).exit, 2);
        QCOMPARE(omsctl({"doctor", "--nonsense"}).exit, 2);
        QCOMPARE(omsctl({"doctor", "--database", "mysql:x"}).exit, 2);
        QCOMPARE(omsctl({"--version"}).exit, 0);
    }

    void aDatabaseThatIsNotThereIsUnreachable()
    {
        const auto said = omsctl({"migrate", "status", "--database", "host=/nowhere dbname=oms"});
        QCOMPARE(said.exit, 6);
        QVERIFY(mentions(said.errors, "omsctl: the database says: "));
    }

    void migrateAppliesWhatStatusNames()
    {
        const oms::test::TestDatabase empty(oms::test::TestDatabase::Schema::Empty);
        QVERIFY(mentions(omsctl({"migrate", "status"}, empty.dsn()).out, "0001  core  to do\n"));
        QVERIFY(mentions(omsctl({"migrate"}, empty.dsn()).out, "Steps applied: "));
        QVERIFY(mentions(omsctl({"migrate", "status"}, empty.dsn()).out, "0001  core  applied 2"));
        const auto again = omsctl({"migrate"}, empty.dsn());
        QCOMPARE(again.out, std::string("The schema is up to date.\n"));
        QCOMPARE(again.exit, 0);
    }

    void theDoctorExaminesTheDatabase()
    {
        const oms::test::TestDatabase migrated;
        const auto said = omsctl({"doctor"}, migrated.dsn());
        QVERIFY(mentions(said.out, "good      database: PostgreSQL "));
        QVERIFY(mentions(said.out, "good      schema: up to date"));
        // The database of the tests is quick, not durable: the doctor sees that and says what to do.
        QVERIFY(mentions(said.out,
                         "bad       durability: switched off: fsync, full_page_writes, synchronous_commit\n"
                         "          → Switch it on"));
        QCOMPARE(said.exit, 1);
    }

    void theDoctorSaysWhatIsWrongWithoutADatabase()
    {
        const auto said = omsctl({"doctor"}, "host=/nowhere dbname=oms");
        QCOMPARE(said.exit, 1);
        QVERIFY(mentions(said.out, "bad       database: "));
        QVERIFY(mentions(said.out, "good      clock: "));
    }

    void configShowTellsOriginAndHidesPasswords()
    {
        const auto said = omsctl({"config", "show"}, "postgresql://oms:hunter2@db/oms");
        QCOMPARE(said.exit, 0);
        QVERIFY(mentions(said.out, "database.url = \"postgresql://oms:***@db/oms\"  # environment OMS_DATABASE_URL\n"));
    }

    void accountsAreKeptFromTheCommandLine()
    {
        oms::test::TestDatabase migrated;
        const auto &dsn = migrated.dsn();
        auto said = omsctl({"user", "create", "anna", "--role", "ADMIN", "--full-name", "Anna Larsson"}, dsn);
        QCOMPARE(said.exit, 0);
        QVERIFY(mentions(said.out, "Made the account anna.\npassword: "));
        QCOMPARE(omsctl({"user", "create", "ANNA", "--role", "USER", "--full-name", "X"}, dsn).exit, 5);
        QCOMPARE(omsctl({"user", "create", "bert", "--role", "admin", "--full-name", "X"}, dsn).exit, 2);
        QCOMPARE(omsctl({"user", "create", "bert", "--role", "FITTER", "--full-name", "Bert"}, dsn).exit, 0);

        QCOMPARE(omsctl({"user", "roles", "anna", "FITTER"}, dsn).exit, 5); // the last administrator
        QCOMPARE(omsctl({"user", "roles", "bert", "FITTER", "ADMIN"}, dsn).exit, 0);
        QCOMPARE(omsctl({"user", "roles", "anna", "FITTER"}, dsn).exit, 0);
        QVERIFY(mentions(omsctl({"user", "block", "anna"}, dsn).out, "anna is blocked.\n"));
        QVERIFY(mentions(omsctl({"user", "block", "anna", "--undo"}, dsn).out, "anna can sign in again.\n"));
        QVERIFY(mentions(omsctl({"user", "password", "anna"}, dsn).out, "\npassword: "));
        QVERIFY(mentions(omsctl({"user", "reset-link", "anna"}, dsn).out, "/api/v1/auth/password/reset\n"));
        QCOMPARE(omsctl({"user", "password", "nobody"}, dsn).exit, 3);
        QVERIFY(mentions(omsctl({"keys", "rotate"}, dsn).out, " signs from now on"));
    }

    void syncStatusNamesScopesWaitingMarksAndDevices()
    {
        oms::test::TestDatabase postgres;
        postgres.run("INSERT INTO fitter (id, name, region_code) VALUES (gen_random_uuid(), 'Anna Whitfield', 'GB');"
                     "INSERT INTO customer (id, name, fitter_id) SELECT gen_random_uuid(), 'Bo', id FROM fitter;"
                     "SELECT publish_changes();"
                     "INSERT INTO app_user (id, username, full_name, password_hash, hash_scheme)"
                     " VALUES (gen_random_uuid(), 'anna', 'Anna', '', 'none');"
                     "INSERT INTO device (id, user_id, name, app, last_seq, registered_at, last_contact_at, revoked_at)"
                     " SELECT gen_random_uuid(), id, 'Anna''s laptop', 'OMS', 17, now(), now(), now() FROM app_user;"
                     "UPDATE customer SET notes = 'new'");
        const auto said = omsctl({"sync", "status"}, postgres.dsn());
        QCOMPARE(said.exit, 0);
        QVERIFY(mentions(said.out, "Feed: at 4,"));
        QVERIFY(mentions(said.out, "Marks: 1 wait"));
        QVERIFY(mentions(said.out, "office                                      2         0         3"));
        QVERIFY(mentions(said.out, "fitter Anna Whitfield                       2         0         4"));
        QVERIFY(mentions(said.out, "Anna's laptop            anna"));
        QVERIFY(mentions(said.out, "    17     0  revoked"));
    }

    void nothingIsErasedWithoutSayingYes()
    {
        const auto said = omsctl({"data", "erase"});
        QCOMPARE(said.exit, 2);
        QVERIFY(mentions(said.errors, "--yes"));
    }
};

QTEST_GUILESS_MAIN(OmsctlTest)
#include "tst_omsctl.moc"
