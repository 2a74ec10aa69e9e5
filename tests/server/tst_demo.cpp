// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/customers/customers.h"
#include "server/customers/horses.h"
#include "server/customers/visible.h"
#include "server/demo/dataset.h"
#include "server/demo/demo.h"
#include "server/demo/writing.h"
#include "server/people/people.h"
#include "sql/demo.h"
#include "support/show.h"
#include "support/statements.h"
#include "support/yard.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <set>

using namespace oms;

namespace {

using Query = std::map<std::string, std::string, std::less<>>;

template<class T>
std::string textOf(const std::vector<T> &records)
{
    std::string text;
    for (const auto &record : records)
        text += toJson(record) + '\n';
    return text;
}

std::string textOf(const demo::Dataset &data)
{
    return textOf(data.users) + textOf(data.fitters) + textOf(data.factories) + textOf(data.customers)
        + textOf(data.horses);
}

bool isAscii(const std::string &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0x80) == 0; });
}

} // namespace

class TestDemo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameSeedMakesTheSameData()
    {
        QVERIFY(textOf(demo::generate(demo::Size::Small, 1)) == textOf(demo::generate(demo::Size::Small, 1)));
        QVERIFY(textOf(demo::generate(demo::Size::Small, 1)) != textOf(demo::generate(demo::Size::Small, 2)));
    }

    void theSmallSizeHasEveryCase()
    {
        const auto data = demo::generate(demo::Size::Small, demo::usualSeed);
        QCOMPARE(data.fitters.size(), std::size_t(12));
        QCOMPARE(data.customers.size(), std::size_t(80));
        QCOMPARE(data.factories.size(), std::size_t(5));
        const auto count = [&](auto test) { return std::count_if(data.customers.begin(), data.customers.end(), test); };
        QVERIFY(count([](const Customer &c) { return !c.fitter_id; }) >= 2);
        QVERIFY(count([](const Customer &c) { return c.horse_count >= 30; }) == 1);
        QVERIFY(count([](const Customer &c) { return c.horse_count == 0; }) >= 1);
        QVERIFY(count([](const Customer &c) { return c.notes.size() >= 9000; }) == 1);
        QVERIFY(count([](const Customer &c) { return !isAscii(c.name); }) >= 5);
        QVERIFY(count([](const Customer &c) { return c.archived_at.has_value(); }) >= 1);
        const auto &gone = data.fitters.back();
        QVERIFY(!gone.is_active);
        QVERIFY(count([&](const Customer &c) { return c.fitter_id == gone.id && !c.archived_at; }) >= 1);
        QVERIFY(count([&](const Customer &c) { return c.fitter_id == data.fitters.front().id; }) >= 3);
        std::set<std::string> roles;
        for (const auto &user : data.users)
            roles.insert(user.roles.front());
        QCOMPARE(roles.size(), roleCount);
    }

    //! What the API would refuse must not come in by the back door.
    void everyRecordIsValidAndMarked()
    {
        const auto data = demo::generate(demo::Size::Small, demo::usualSeed);
        const auto check = [](const auto &record) {
            auto errors = validate(record);
            std::erase_if(errors, [](const FieldError &error) { return error.field == "horse_names"; }); // not written
            QVERIFY2(errors.empty(), errors.empty() ? "" : (errors.front().field + toJson(record)).c_str());
            QVERIFY(demo::isDemo(record.id.value));
            QCOMPARE(record.id.value.version(), 7);
        };
        std::for_each(data.users.begin(), data.users.end(), check);
        std::for_each(data.fitters.begin(), data.fitters.end(), check);
        std::for_each(data.factories.begin(), data.factories.end(), check);
        std::for_each(data.customers.begin(), data.customers.end(), check);
        std::for_each(data.horses.begin(), data.horses.end(), check);
        QVERIFY(!demo::isDemo(makeUuid()));
        for (const auto &customer : data.customers)
            QVERIFY2(!customer.email || customer.email->ends_with(".example")
                         || customer.email->find("@example.") != std::string::npos,
                     customer.email->c_str());
    }

    void theSmallSizeIsWritten()
    {
        test::TestDatabase postgres;
        const auto data = demo::generate(demo::Size::Small, demo::usualSeed);
        write(postgres, data);
        const auto office = actor(Role::Supervisor, data);
        auto &db = postgres.database().reading();
        QCOMPARE(textOf(customers::list(db, office, {.limit = 1}).value().data).empty(), false);
        for (const auto &customer : data.customers) {
            auto found = customers::find(db, office, customer.id).value();
            found.fitter_name.reset();
            QCOMPARE(toJson(found), toJson(customer));
        }
        for (const auto &horse : data.horses)
            QCOMPARE(horses::find(db, office, horse.id)->name, horse.name);
        QCOMPARE(people::listFitters(db, office, {})->total, std::int64_t(12));
        QVERIFY(customers::list(db, actor(Role::Fitter, data), {})->total >= 3);
        QCOMPARE(customers::list(db, actor(Role::User, data), {})->total, std::int64_t(1));
        QCOMPARE(people::listFactories(db, actor(Role::Supplier, data), {})->total, std::int64_t(1));
        QCOMPARE(toJson(customers::integrity(db, office)).find("\"without_name\":0") != std::string::npos, true);
        QCOMPARE(test::refusedStatements(postgres.database(), sql::demo::statements), std::string());
    }

    void loadingHappensOnceAndMakesAccountsForEveryRole()
    {
        test::TestDatabase postgres;
        QTemporaryDir directory;
        const std::filesystem::path path = directory.path().toStdString();
        Passwords passwords({1, 64});
        const auto load = [&] { return demo::load(postgres.database(), passwords, path, demo::Size::Small).value(); };
        const auto first = load();
        QVERIFY(first.isNew);
        QCOMPARE(first.accounts.size(), roleCount + 1);
        QFile file(directory.filePath(QStringLiteral("demo-accounts.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto kept = file.readAll();
        for (const auto &account : first.accounts) {
            QVERIFY(kept.contains(account.username.c_str()) && kept.contains(account.password.c_str()));
            QVERIFY(demo::isDemo(account.id.value));
        }
        QCOMPARE(countOf(postgres, "app_user WHERE confirmed_at IS NOT NULL"), std::string("6"));

        const auto second = load();
        QVERIFY(!second.isNew && second.accounts.empty());
        QCOMPARE(countOf(postgres, "customer"), std::string("80"));
        QCOMPARE(countOf(postgres, "model"), std::string("12"));
        QCOMPARE(countOf(postgres, "sales_order"), std::string("300"));
        QCOMPARE(countOf(postgres, "sales_order WHERE number > (SELECT last_value FROM order_number)"),
                 std::string("0"));
        QCOMPARE(countOf(postgres, "price_list WHERE state = 'published' AND valid_to IS NULL"), std::string("7"));
        QVERIFY(file.remove());
        QCOMPARE(load().accounts.size(), roleCount + 1); // the passwords were lost: there are new ones
        QVERIFY(file.exists());
    }

    void clearingTakesAwayNothingElse()
    {
        test::Yard yard;
        QTemporaryDir directory;
        const std::filesystem::path path = directory.path().toStdString();
        Passwords passwords({1, 64});
        Customer real;
        real.name = "Real";
        QVERIFY(yard.as(yard.supervisor, [&](Work &work) { return customers::create(work, real); }));
        QVERIFY(demo::load(yard.database(), passwords, path, demo::Size::Small));
        QCOMPARE(countOf(yard.postgres, "customer"), std::string("81"));
        QVERIFY(demo::clear(yard.database(), path));
        QCOMPARE(countOf(yard.postgres, "customer"), std::string("1"));
        QCOMPARE(countOf(yard.postgres, "horse"), std::string("0"));
        QCOMPARE(countOf(yard.postgres, "sales_order"), std::string("0"));
        QCOMPARE(countOf(yard.postgres, "saddle_unit"), std::string("0"));
        QCOMPARE(countOf(yard.postgres, "audit_log WHERE entity = 'order'"), std::string("0"));
        QCOMPARE(countOf(yard.postgres, "fitter"), std::string("2"));
        QCOMPARE(countOf(yard.postgres, "brand"), std::string("0"));
        QCOMPARE(countOf(yard.postgres, "price_cell"), std::string("0"));
        QCOMPARE(countOf(yard.postgres, "app_user"), std::string("6"));
        QCOMPARE(countOf(yard.postgres, "address"), std::string("0"));
        QVERIFY(!std::filesystem::exists(path / "demo-accounts.json"));
        QVERIFY(demo::clear(yard.database(), path)); // nothing to do
    }

    void clearingIsRefusedWhenOtherRecordsDependOnIt()
    {
        test::Yard yard;
        QTemporaryDir directory;
        const std::filesystem::path path = directory.path().toStdString();
        Passwords passwords({1, 64});
        QVERIFY(demo::load(yard.database(), passwords, path, demo::Size::Small));
        const auto data = demo::generate(demo::Size::Small, demo::usualSeed);
        Customer real;
        real.name = "Real";
        real.fitter_id = data.fitters.front().id;
        QVERIFY(yard.as(yard.supervisor, [&](Work &work) { return customers::create(work, real); }));
        const auto cleared = demo::clear(yard.database(), path);
        QVERIFY(!cleared && cleared.error().code == ErrorCode::Conflict);
        QCOMPARE(countOf(yard.postgres, "customer"), std::string("81"));
        QVERIFY(std::filesystem::exists(path / "demo-accounts.json"));
    }

    //! H06, and no list of a fitter and no search reads a whole table.
    void theFullSizeIsWrittenInSecondsAndListedByIndexes()
    {
        test::TestDatabase postgres;
        QElapsedTimer timer;
        timer.start();
        const auto data = demo::generate(demo::Size::Full, demo::usualSeed);
        qInfo("made in %lld ms", timer.elapsed());
        QCOMPARE(data.fitters.size(), std::size_t(282));
        QCOMPARE(data.customers.size(), std::size_t(27061));
        QVERIFY2(data.horses.size() > 30000 && data.horses.size() < 33000, std::to_string(data.horses.size()).c_str());
        QCOMPARE(data.factories.size(), std::size_t(7));
        write(postgres, data);
        qInfo("%zu customers and %zu horses in %lld ms", data.customers.size(), data.horses.size(), timer.elapsed());

        const auto fitter = actor(Role::Fitter, data);
        const auto office = actor(Role::Supervisor, data);
        for (const auto &query :
             {Query {}, Query {{"sort", "-created_at"}}, Query {{"q", "smith"}}, Query {{"has_horses", "true"}}})
            verifyPlan(postgres, customers::listing(), fitter, Permission::CustomersRead, query);
        for (const auto &query : {Query {}, Query {{"q", "bella"}}})
            verifyPlan(postgres, horses::listing(), fitter, Permission::HorsesRead, query);
        verifyPlan(postgres, customers::listing(), office, Permission::CustomersRead, {{"q", "lockwood"}});
        verifyPlan(postgres, horses::listing(), office, Permission::HorsesRead, {{"q", "bella"}});

        auto &db = postgres.database().reading();
        timer.restart();
        QVERIFY(customers::list(db, office, {})->total > 25000);
        qInfo("first page of all: %lld ms", timer.restart());
        QVERIFY(!customers::list(db, office, {.page = 500})->data.empty());
        qInfo("page 500 of all: %lld ms", timer.restart());
        QVERIFY(customers::list(db, fitter, {})->total > 1000);
        qInfo("first page of the fitter with most customers: %lld ms", timer.restart());
        QVERIFY(!customers::list(db, office, customers::listing().parse({{"q", "winslow"}}).value())->data.empty());
        qInfo("a search: %lld ms", timer.restart());
        QCOMPARE(people::listFitters(db, office, people::fitterListing().parse({{"sort", "-customer_count"}}).value())
                     ->total,
                 std::int64_t(282));
        qInfo("fitters by number of customers: %lld ms", timer.elapsed());
    }

private:
    static std::string countOf(test::TestDatabase &postgres, const std::string &what)
    {
        const auto query = "SELECT count(*) FROM " + what;
        return postgres.database().reading().value({query.c_str(), query.c_str()}).value();
    }

    static void write(test::TestDatabase &postgres, const demo::Dataset &data)
    {
        BulkLoad load(postgres.dsn());
        demo::write(load, data);
        load.commit();
        postgres.run(sql::demo::refreshStatistics.text);
    }

    static Actor actor(Role role, const demo::Dataset &data)
    {
        Actor actor;
        for (const auto &user : data.users)
            if (user.username == demo::accountName(role))
                actor.id = user.id;
        for (std::size_t i = 0; i < permissionCount; ++i)
            actor.reach[i] = seededScope(role, static_cast<Permission>(i));
        return actor;
    }

    static std::string literal(const Param &param)
    {
        std::string quoted = "'";
        for (const char c : param.text().value())
            quoted += c == '\'' ? std::string("''") : std::string(1, c);
        return quoted + '\'';
    }

    static RowsPtr explain(Session &session, const std::string &text, const std::string &arguments)
    {
        static int count = 0;
        const auto name = "list" + std::to_string(++count);
        const auto prepare = "PREPARE " + name + " AS " + text;
        const auto execute = "EXPLAIN EXECUTE " + name + " (" + arguments + ')';
        session.run({prepare.c_str(), prepare.c_str()}, {});
        return session.run({execute.c_str(), execute.c_str()}, {});
    }

    //! The plan of the prepared statement, as the server runs it: without knowing the values.
    static void verifyPlan(test::TestDatabase &postgres, const ListQuery &listing, const Actor &actor,
                           Permission permission, const Query &query)
    {
        const auto request = liveOnly(listing.parse(query).value());
        const auto composed = listing.compose(customers::predicate(actor, permission), request);
        const auto transaction = postgres.database().begin();
        const std::string arguments = [&] {
            std::string text = literal(actor.id);
            for (const auto &[name, value] : request.filters)
                text += ", " + literal(value);
            return text;
        }();
        for (const auto &text : {composed->listText, composed->countText}) {
            const auto rows = explain(*transaction, text, arguments);
            std::string plan;
            for (std::size_t row = 0; row < rows->size(); ++row)
                plan += std::string(*rows->at(row, 0)) + '\n';
            QVERIFY2(plan.find("Seq Scan on customer") == plan.npos && plan.find("Seq Scan on horse") == plan.npos,
                     (text + '\n' + plan).c_str());
        }
    }
};

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
