// SPDX-License-Identifier: GPL-3.0-or-later
// Laptops and the real server over a real PostgreSQL, on a network that loses requests and answers, with programs that
// crash and database connections that are cut: what the simulation (tst_syncsimulation) shows of a model holds here.
//     OMS_SYNC_SEEDS=100   more of them      OMS_SYNC_SEED=7   that one only
#include "server/database/postgresbinaries.h"
#include "shared/core/problem.h"
#include "shared/customers/customer.h"
#include "tests/simulation/memorystore.h"
#include "tests/support/enginelaptop.h"
#include "tests/support/show.h"
#include "tests/support/site.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace oms;
using simulation::Crash;
using simulation::MemoryStore;
using test::EngineLaptop;
using test::Site;

namespace {

//! One person at one laptop, who can switch it off and on.
struct Desk {
    std::string person;
    MemoryStore store;
    test::TestClock clock;
    std::unique_ptr<EngineLaptop> laptop;
};

//! A site, its people, and what may go wrong between them.
class World {
public:
    explicit World(std::uint64_t seed)
        : m_random(seed)
    {
        site.account("office", {"SUPERVISOR"});
        fitter("anna");
        fitter("ben");
        for (const auto *person : {"anna", "anna", "ben", "office"})
            desks.push_back(desk(person));
    }

    std::unique_ptr<Desk> desk(const std::string &person)
    {
        auto made = std::make_unique<Desk>();
        made->person = person;
        switchOn(*made);
        return made;
    }

    void switchOn(Desk &desk)
    {
        desk.laptop = std::make_unique<EngineLaptop>(
            desk.store, desk.clock, m_random(),
            [this, &desk](const auto &path, const auto &body) { return ask(desk.person, path, body); });
        guarded(desk, [&] { desk.laptop->start(); });
    }

    //! What the laptop does may crash its program: it is switched on again, without further faults.
    template<class Do>
    void guarded(Desk &desk, Do act)
    {
        try {
            act();
        } catch (const Crash &) {
            desk.store.breakNoMore();
            switchOn(desk);
        }
    }

    std::uint64_t below(std::uint64_t limit) { return m_random() % limit; }
    bool chance(unsigned percent) { return below(100) < percent; }

    Site site;
    std::vector<std::unique_ptr<Desk>> desks;
    bool isBad = false; //!< the network and the database
    std::map<std::string, FitterId> fitters;

private:
    void fitter(const std::string &name)
    {
        const auto user = site.account(name, {"FITTER"});
        const auto id = makeId<FitterId>();
        site.postgres.run("INSERT INTO fitter (id, user_id, name, region_code) VALUES ('" + id.toString() + "', '"
                          + user.id.toString() + "', '" + name + "', 'EU')");
        fitters[name] = id;
    }

    static tl::unexpected<Refusal> lost()
    {
        return refuse(ErrorCode::Unavailable, "No answer", {{"connection", "timed_out", "", {}}});
    }

    Result<std::string> ask(const std::string &person, const std::string &path, const std::string &body)
    {
        if (isBad && chance(15))
            return lost();
        if (isBad && chance(5))
            cutDatabase();
        auto &token = m_tokens[person];
        if (token.empty())
            token = site.tokenOf(person);
        auto reply = site.post(path, body).as(token).at(below(2)).reply();
        if (isBad && chance(15))
            return lost();
        if (reply.status() / 100 == 2)
            return std::move(reply.response.body);
        return tl::make_unexpected(refusalFromProblem(reply.status(), reply.response.body));
    }

    void cutDatabase()
    {
        site.postgres.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                          "WHERE datname = current_database() AND pid <> pg_backend_pid()");
    }

    std::mt19937_64 m_random;
    std::map<std::string, std::string> m_tokens;
};

//! Somebody does something.
class Doings {
public:
    explicit Doings(World &world)
        : m_world(world)
    { }

    void step()
    {
        auto &desk = *m_world.desks[m_world.below(m_world.desks.size())];
        if (m_world.isBad && m_world.chance(8))
            desk.store.breakAfter(int(m_world.below(60)), MemoryStore::Fault::Crash);
        m_world.guarded(desk, [&] { act(desk); });
    }

private:
    void act(Desk &desk)
    {
        switch (m_world.below(10)) {
        case 0:
        case 1:
            return add(desk);
        case 2:
            return addHorse(desk);
        case 3:
        case 4:
        case 5:
            return edit(desk);
        case 6:
            return moveOrArchive(desk);
        case 7:
            return decide(desk);
        default:
            return desk.laptop->wait();
        }
    }

    std::string word() { return "w" + std::to_string(m_world.below(1000)); }

    std::optional<Uuid> some(Desk &desk, const std::string &entity)
    {
        std::vector<Uuid> ids;
        desk.store.eachRecord(entity, [&](sync::StoredRecord &&record) { ids.push_back(record.key.id); });
        return ids.empty() ? std::nullopt : std::optional(ids[m_world.below(ids.size())]);
    }

    void add(Desk &desk)
    {
        Customer customer;
        customer.name = word();
        desk.laptop->create(customer);
    }

    void addHorse(Desk &desk)
    {
        const auto customer = some(desk, "customer");
        if (!customer)
            return;
        Horse horse;
        horse.customer_id.value = *customer;
        horse.name = word();
        desk.laptop->create(horse);
    }

    void edit(Desk &desk)
    {
        if (const auto horse = some(desk, "horse"); horse && m_world.chance(40))
            return desk.laptop->edit<Horse>(*horse, [&](Horse &h) { h.breed = word(); });
        if (const auto customer = some(desk, "customer"))
            desk.laptop->edit<Customer>(*customer, [&](Customer &c) {
                if (m_world.chance(50))
                    c.phone = "+31 6 " + std::to_string(m_world.below(1000));
                else
                    c.notes = word();
            });
    }

    void moveOrArchive(Desk &desk)
    {
        const auto customer = desk.person == "office" ? some(desk, "customer") : std::nullopt;
        if (!customer)
            return;
        const auto isArchived = desk.laptop->view<Customer>(*customer)->archived_at.has_value();
        if (isArchived || m_world.chance(40))
            return desk.laptop->submit(
                {.kind = isArchived ? "customer.restore" : "customer.archive", .entity_id = *customer});
        desk.laptop->edit<Customer>(
            *customer, [&](Customer &c) { c.fitter_id = m_world.fitters[m_world.chance(50) ? "anna" : "ben"]; });
    }

    void decide(Desk &desk)
    {
        const auto items = desk.laptop->attention();
        if (items.empty())
            return;
        const auto &item = items[m_world.below(items.size())];
        const bool isFollowing =
            !desk.laptop->engine().check(sync::Decision {.item = item.id, .choice = sync::Decision::Choice::Discard});
        if (!isFollowing)
            desk.laptop->decide(item, m_world.chance(50) ? "mine" : "theirs");
    }

    World &m_world;
};

//! A record as the server sent it, to be compared.
std::map<std::string, std::string> kept(const MemoryStore &store)
{
    std::map<std::string, std::string> records;
    for (const auto &[key, record] : store.tables().records)
        if (record.base)
            records[key.entity + ' ' + key.id.toString()] = std::to_string(record.version) + ' ' + *record.base;
    return records;
}

} // namespace

class SyncServerTest : public QObject {
    Q_OBJECT

private:
    static std::string firstOf(World &world, const std::string &query)
    {
        const auto name = "test." + std::to_string(std::hash<std::string>()(query));
        const auto rows = world.site.postgres.database().reading().run({name.c_str(), query.c_str()}, {});
        return rows->size() == 0 ? "" : std::string(rows->at(0, 0).value_or(""));
    }

    //! Once faults stop, every queue drains or stands in Needs attention (I11).
    static void drain(World &world)
    {
        world.isBad = false;
        for (const auto &desk : world.desks)
            desk->store.breakNoMore();
        for (int round = 0; round < 3; ++round) // what one sends the others fetch
            for (const auto &desk : world.desks)
                QVERIFY2(desk->laptop->settle(), desk->laptop->status().trouble.c_str());
    }

    //! Every laptop has what a new one of the same person would get, and nothing else.
    static void compareWithNewLaptops(World &world)
    {
        for (const auto &desk : world.desks) {
            const auto fresh = world.desk(desk->person);
            QVERIFY(fresh->laptop->settle());
            QVERIFY2(kept(fresh->store) == kept(desk->store), desk->person.c_str());
        }
    }

    static void compareWithDatabase(World &world)
    {
        const auto office = kept(world.desks.back()->store).size();
        QCOMPARE(std::to_string(office),
                 firstOf(world,
                         "SELECT (SELECT count(*) FROM customer) + (SELECT count(*) FROM horse) "
                         "+ (SELECT count(*) FROM fitter) "
                         "+ (SELECT count(*) FROM attention WHERE resolved_at IS NULL)"));
        QCOMPARE(firstOf(world, "SELECT count(*) FROM change_mark"), std::string("0"));
    }

    //! Everything that a laptop holds for accepted is there, with one audit row for each time something was done.
    static void compareOutboxes(World &world)
    {
        for (const auto &desk : world.desks)
            for (const auto &[id, row] : desk->store.tables().outbox) {
                if (row.state == sync::OutboxState::Blocked || row.state == sync::OutboxState::Closed)
                    continue;
                QVERIFY(row.state == sync::OutboxState::Settled || row.state == sync::OutboxState::NeedsYou);
                QCOMPARE(
                    firstOf(world, "SELECT count(*) FROM mutation_result WHERE mutation_id = '" + id.toString() + "'"),
                    std::string("1"));
            }
        // A create that was done already comes under its old identity, and is not refused.
        QCOMPARE(firstOf(world,
                         "SELECT count(*) FROM mutation_result WHERE status = 'rejected' AND kind LIKE '%.create' "
                         "AND result #>> '{problem,errors,0,field}' = 'id'"),
                 std::string("0"));
        QCOMPARE(
            firstOf(world,
                    "SELECT count(*) FROM audit_log WHERE entity IN ('customer', 'horse') AND action = 'create'"),
            firstOf(world, "SELECT count(*) FROM mutation_result WHERE kind LIKE '%.create' AND status = 'applied'"));
        QCOMPARE(firstOf(world,
                         "SELECT count(*) FROM audit_log WHERE entity IN ('customer', 'horse') AND action = 'archive'"),
                 firstOf(world,
                         "SELECT count(*) FROM mutation_result WHERE kind LIKE '%.archive' AND status IN ('applied', "
                         "'merged')"));
    }

    static void checkAll(World &world)
    {
        drain(world);
        if (QTest::currentTestFailed())
            return;
        compareWithNewLaptops(world);
        compareWithDatabase(world);
    }

    static std::vector<std::uint64_t> seeds()
    {
        if (qEnvironmentVariableIsSet("OMS_SYNC_SEED"))
            return {qEnvironmentVariable("OMS_SYNC_SEED").toULongLong()};
        const auto count = std::max(qEnvironmentVariableIntValue("OMS_SYNC_SEEDS"), 8);
        std::vector<std::uint64_t> all;
        for (int i = 1; i <= count; ++i)
            all.push_back(std::uint64_t(i));
        return all;
    }

    //! pg_dump and pg_restore of the newest installation.
    static void runPostgres(const char *program, const QStringList &arguments)
    {
        const auto folder = findPostgresBinaries().front().folder;
        QProcess process;
        process.start(QString::fromStdString((folder / program).string()), arguments);
        QVERIFY(process.waitForFinished(60'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }

private Q_SLOTS:
    void nothingIsLostOrDoubledOnABadNetwork_data()
    {
        QTest::addColumn<quint64>("seed");
        for (const auto seed : seeds())
            QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << quint64(seed);
    }
    void nothingIsLostOrDoubledOnABadNetwork()
    {
        QFETCH(quint64, seed);
        World world(seed);
        Doings doings(world);
        world.isBad = true;
        for (int i = 0; i < 80; ++i)
            doings.step();
        checkAll(world);
        if (!QTest::currentTestFailed())
            compareOutboxes(world);
    }

    void aRestoredServerGetsBackWhatTheLaptopsHaveDone()
    {
        World world(1);
        Doings doings(world);
        for (int i = 0; i < 40; ++i)
            doings.step();
        drain(world);
        QTemporaryDir folder;
        const auto dump = folder.filePath(QStringLiteral("backup"));
        const auto dsn = QString::fromStdString(world.site.postgres.dsn());
        runPostgres("pg_dump", {QStringLiteral("-Fc"), QStringLiteral("-f"), dump, QStringLiteral("-d"), dsn});
        std::vector<Uuid> after;
        for (const auto &desk : world.desks) {
            Customer customer;
            customer.name = "after the backup";
            after.push_back(desk->laptop->create(customer));
            for (int i = 0; i < 10; ++i)
                doings.step();
        }
        drain(world);
        runPostgres("pg_restore",
                    {QStringLiteral("--clean"), QStringLiteral("--if-exists"), QStringLiteral("-d"), dsn, dump});
        QCOMPARE(firstOf(world, "SELECT count(*) FROM customer WHERE name = 'after the backup'"), std::string("0"));
        checkAll(world);
        for (const auto &id : after)
            QCOMPARE(firstOf(world, "SELECT count(*) FROM customer WHERE id = '" + id.toString() + "'"),
                     std::string("1"));
    }

    void aRestoredLaptopGoesOnAsANewDevice()
    {
        World world(2);
        auto &desk = *world.desks.front();
        Customer customer;
        customer.name = "before the image";
        desk.laptop->create(customer);
        drain(world);
        const auto image = desk.store.tables();
        customer.name = "after the image";
        const auto lost = desk.laptop->create(customer);
        drain(world);
        desk.store.restore(image);
        world.switchOn(desk);
        customer.name = "on the restored disk";
        const auto fresh = desk.laptop->create(customer);
        checkAll(world);
        QVERIFY(desk.laptop->view<Customer>(lost));
        QVERIFY(desk.laptop->view<Customer>(fresh));
        QCOMPARE(firstOf(world, "SELECT count(*) FROM customer"), std::string("3"));
        QCOMPARE(firstOf(world,
                         "SELECT count(*) FROM device WHERE user_id = (SELECT id FROM app_user WHERE username = "
                         "'anna') AND last_seq > 0"),
                 std::string("2"));
    }
};

QTEST_GUILESS_MAIN(SyncServerTest)
#include "tst_syncserver.moc"
