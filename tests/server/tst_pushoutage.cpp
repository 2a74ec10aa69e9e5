// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/blocking.h"
#include "server/database/cluster.h"
#include "server/database/migrations.h"
#include "server/database/pool.h"
#include "server/sync/push.h"
#include "shared/core/json.h"
#include "shared/customers/customer.h"
#include "shared/sync/pull.h"
#include "sql/yard.h"
#include "support/fibers.h"
#include "support/show.h"

#include <QTemporaryDir>
#include <QTimer>
#include <algorithm>

using namespace oms;
using namespace oms::sync;
using namespace std::chrono_literals;

namespace {

constexpr int devices = 20;
constexpr int customersEach = 12;

//! A laptop with a full outbox: customers that are made, given a phone number and a horse, and one that everybody
//! edits.
struct Outbox {
    DeviceId device = makeId<DeviceId>();
    std::vector<Mutation> mutations {};
    std::vector<std::string> acknowledged {}; //!< results, in their order
    int repeats = 0; //!< requests whose answer was lost

    Mutation &add(std::string kind, std::string entity, const Uuid &about)
    {
        auto &made = mutations.emplace_back();
        made.id = makeId<MutationId>();
        made.seq = std::int64_t(mutations.size());
        made.kind = std::move(kind);
        made.entity = std::move(entity);
        made.entity_id = about;
        made.at = now();
        return made;
    }
    PushRequest request(std::size_t from) const
    {
        auto length = std::min<std::size_t>(7, mutations.size() - from);
        while (from + length < mutations.size() && mutations[from + length].group
               && mutations[from + length].group == mutations[from + length - 1].group)
            ++length; // a group travels as a whole
        const auto first = mutations.begin() + std::ptrdiff_t(from);
        return {protocolVersion, device, {first, first + std::ptrdiff_t(length)}};
    }
};

std::string text(std::string_view name, std::string_view value)
{
    JsonWriter json;
    json.beginObject().member(name, value);
    return json.endObject().take();
}

void fill(Outbox &outbox, CustomerId shared, int number)
{
    for (int i = 0; i < customersEach; ++i) {
        const auto customer = makeUuid();
        const auto name = std::to_string(number) + "/" + std::to_string(i);
        outbox.add("customer.create", "customer", customer).args = text("name", name);
        outbox.add("customer.edit", "customer", customer).units = {
            {"phone", R"({"phone":null})", text("phone", "01632 960" + std::to_string(100 + i))}};
        JsonWriter horse;
        horse.beginObject().member("name", "Horse of " + name).member("customer_id", customer.toString());
        outbox.add("horse.create", "horse", makeUuid()).args = horse.endObject().take();
        if (i == customersEach / 2) // one of all sets it, the others find it set
            outbox.add("customer.edit", "customer", shared.value).units = {
                {"notes", R"({"notes":""})", text("notes", "by " + name)}};
    }
    // Two that happen together.
    const auto group = makeUuid();
    for (const auto *name : {"together", "with this"}) {
        auto &made = outbox.add("customer.create", "customer", makeUuid());
        made.args = text("name", name);
        made.group = group;
    }
}

void pause(std::chrono::milliseconds time)
{
    auto *fiber = Fiber::current();
    QTimer::singleShot(time, [fiber] { fiber->resume(); });
    fiber->suspend();
}

} // namespace

//! I2 and I3 when PostgreSQL is killed under twenty laptops that push: what was acknowledged is there, once.
class PushOutageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster = std::make_unique<Cluster>(ClusterOptions {.directory = m_folder.path().toStdString()});
        m_cluster->start();
        Migrator(m_cluster->dsn()).apply();
        m_direct = std::make_unique<BlockingDatabase>(m_cluster->dsn());
        m_office.id = makeId<UserId>();
        m_office.session = makeId<SessionId>();
        const auto transaction = m_direct->begin();
        transaction->execute(sql::yard::addAccount, m_office.id, "sue", Role::Supervisor);
        transaction->commit();
        m_direct->runScript("UPDATE app_user SET confirmed_at = now(); INSERT INTO user_session (id, user_id, address, "
                            "rotation_key, created_at, last_seen_at, "
                            "expires_at, ends_at) "
                            "SELECT '"
                            + m_office.session.toString()
                            + "', id, '192.0.2.1', decode(repeat('00', 32), 'hex'), now(), now(), 'infinity', "
                              "'infinity' FROM app_user");
        Outbox first;
        const auto shared = makeId<CustomerId>();
        first.add("customer.create", "customer", shared.value).args = text("name", "Everybody's");
        m_outboxes.resize(devices);
        for (int i = 0; i < devices; ++i)
            fill(m_outboxes[std::size_t(i)], shared, i);
        m_outboxes.push_back(first);
        registerAll();
    }
    void cleanupTestCase()
    {
        m_direct.reset();
        m_cluster->stop();
        Cluster::erase(m_folder.path().toStdString());
    }

    void killedUnderTwentyPushingDevices()
    {
        PoolOptions options;
        options.connection.dsn = m_cluster->dsn();
        m_database = std::make_unique<FiberDatabase>(options, m_counters);
        test::onFiber([this] { keepPushing(m_outboxes.back()); });
        for (int i = 0; i < devices; ++i)
            Fiber::spawn([this, i] {
                ++m_running;
                keepPushing(m_outboxes[std::size_t(i)]);
                --m_running;
            });
        const int all = devices * int(m_outboxes.front().mutations.size());
        for (const int part : {1, 2, 3}) {
            QTRY_VERIFY_WITH_TIMEOUT(m_acknowledged > all * part / 5 || !m_surprise.empty(), 60000);
            QCOMPARE(m_surprise, std::string());
            m_cluster->kill();
            const int refused = m_refused;
            QTRY_VERIFY_WITH_TIMEOUT(m_refused > refused + devices, 20000);
            m_cluster->start();
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_running, 0, 120000);
        QCOMPARE(m_surprise, std::string());
        QVERIFY(m_refused > 3 * devices);
        m_database.reset();
        reconnect();

        // Every one is there, with its effect and its audit row, once.
        const auto customers = devices * (customersEach + 2) + 1;
        QCOMPARE(number("SELECT count(*) FROM customer"), customers);
        QCOMPARE(number("SELECT count(*) FROM horse"), devices * customersEach);
        QCOMPARE(number("SELECT count(*) FROM mutation_result"), all + 1);
        QCOMPARE(number("SELECT count(*) FROM mutation_result WHERE status = 'conflict'"), devices - 1);
        QCOMPARE(number("SELECT count(*) FROM attention"), devices - 1);
        QCOMPARE(number("SELECT count(*) FROM mutation_result r "
                        "WHERE (SELECT count(*) FROM audit_log l WHERE l.request_id = r.mutation_id::text) "
                        "<> CASE WHEN r.status IN ('applied', 'merged') THEN 1 ELSE 0 END"),
                 0);
        QCOMPARE(number("SELECT count(*) FROM customer WHERE version <> CASE WHEN phone IS NULL AND notes = '' "
                        "THEN 1 ELSE 2 END"),
                 0);
    }

    void sendingEverythingAgainChangesNothing()
    {
        const auto before = everything();
        for (auto &outbox : m_outboxes) {
            auto again = outbox;
            again.acknowledged.clear();
            for (std::size_t from = 0; from < again.mutations.size(); from = again.acknowledged.size()) {
                const auto answer = push(*m_direct, m_office, now(), again.request(from), m_verdicts);
                QVERIFY(answer.has_value());
                for (const auto &result : answer->results)
                    again.acknowledged.push_back(toJson(result));
                QCOMPARE(answer->last_seq, std::int64_t(outbox.mutations.size()));
            }
            QVERIFY(again.acknowledged == outbox.acknowledged);
        }
        QCOMPARE(everything(), before);
    }

private:
    void registerAll()
    {
        const auto transaction = m_direct->begin();
        Work work(*transaction, m_office, now(), {});
        for (const auto &outbox : m_outboxes)
            QVERIFY(registerDevice(work, {outbox.device, "A laptop", "a test", 1}));
        transaction->commit();
    }

    //! As an engine does: whatever was not acknowledged is sent again.
    void keepPushing(Outbox &outbox)
    {
        while (outbox.acknowledged.size() < outbox.mutations.size() && m_surprise.empty()) {
            bool isLost = false;
            try {
                const auto request = outbox.request(outbox.acknowledged.size());
                const auto answer = push(*m_database, m_office, now(), request, m_verdicts);
                if (answer)
                    take(outbox, *answer);
                else
                    m_surprise = answer.error().detail;
            } catch (const DatabaseError &error) {
                isLost = true;
                ++m_refused;
                if (!error.isUnavailable())
                    m_surprise = error.what();
            }
            if (isLost)
                pause(10ms);
        }
    }
    void take(Outbox &outbox, const PushAnswer &answer)
    {
        for (const auto &result : answer.results)
            if (result.status != Verdict::Deferred) {
                outbox.acknowledged.push_back(toJson(result));
                ++m_acknowledged;
            }
    }

    void reconnect() { m_direct = std::make_unique<BlockingDatabase>(m_cluster->dsn()); }
    std::string value(const std::string &query)
    {
        const auto name = std::to_string(std::hash<std::string> {}(query));
        return m_direct->reading().value({name.c_str(), query.c_str()}).value_or("null");
    }
    int number(const std::string &query) { return std::stoi(value(query)); }
    //! A digest of all that pushing writes, but for the last contact.
    std::string everything()
    {
        std::string all;
        for (const auto *table : {"customer", "horse", "audit_log", "attention", "mutation_result", "address"})
            all += value("SELECT md5(string_agg(t::text, ' ' ORDER BY t::text)) FROM " + std::string(table) + " t");
        return all + value("SELECT string_agg(last_seq::text, ' ' ORDER BY id) FROM device");
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Cluster> m_cluster;
    std::unique_ptr<BlockingDatabase> m_direct;
    DatabaseCounters m_counters;
    std::unique_ptr<FiberDatabase> m_database;
    PushCounters m_verdicts;
    Actor m_office;
    std::vector<Outbox> m_outboxes;
    int m_running = 0;
    int m_acknowledged = 0;
    int m_refused = 0;
    std::string m_surprise;
};

QTEST_GUILESS_MAIN(PushOutageTest)
#include "tst_pushoutage.moc"
