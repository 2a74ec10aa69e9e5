// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/devices.h"
#include "tests/support/outcome.h"
#include "tests/support/show.h"
#include "tests/support/site.h"

#include <QTest>

using namespace oms;
using namespace oms::sync;
using namespace oms::test;
using namespace std::chrono_literals;

namespace {

const std::string devices = "/api/v1/sync/devices";

DeviceRegistration laptop(DeviceId id = makeId<DeviceId>(), std::int64_t nextSeq = 1)
{
    return {id, "Anna's laptop", "OMS 0.1 on Linux", nextSeq};
}

} // namespace

class DevicesTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Site> m_site;
    UserId m_annaId;
    std::string m_anna; //!< access tokens
    std::string m_ben;
    std::string m_office;
    std::string m_admin;

    Site::Reply add(const DeviceRegistration &wanted, const std::string &token)
    {
        return m_site->post(devices, toJson(wanted)).as(token).reply();
    }
    Site::Reply act(const DeviceId &id, const std::string &what, const std::string &token)
    {
        return m_site->post(devices + '/' + id.toString() + '/' + what).as(token).reply();
    }
    std::string value(const std::string &query)
    {
        return m_site->postgres.database().reading().value({query.c_str(), query.c_str()}).value_or("null");
    }
    std::string contactOf(const DeviceId &id)
    {
        return value("SELECT last_contact_at FROM device WHERE id = '" + id.toString() + "'");
    }
    std::string admission(const DeviceId &id, UserId user)
    {
        Actor actor;
        actor.id = user;
        return outcome(admitDevice(m_site->postgres.database(), actor, id, m_site->now));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_site = std::make_unique<Site>();
        m_annaId = m_site->account("anna", {"FITTER"}).id;
        m_site->account("ben", {"FITTER"});
        m_site->account("sue", {"SUPERVISOR"});
        m_site->account("root", {"ADMIN"});
    }
    void cleanupTestCase() { m_site.reset(); }
    void init()
    {
        m_site->postgres.run("DELETE FROM device; DELETE FROM audit_log");
        m_anna = m_site->tokenOf("anna");
        m_ben = m_site->tokenOf("ben");
        m_office = m_site->tokenOf("sue");
        m_admin = m_site->tokenOf("root");
    }

    void registeringAgainIsNoError()
    {
        const auto wanted = laptop();
        const auto first = add(wanted, m_anna);
        QCOMPARE(first.status(), 200);
        QCOMPARE(first.text("user_name"), "anna Test");
        QCOMPARE(first.text("last_seq"), "0");
        auto renamed = wanted;
        renamed.name = "The old laptop";
        const auto again = add(renamed, m_anna);
        QCOMPARE(again.text("name"), "The old laptop");
        QCOMPARE(again.text("registered_at"), first.text("registered_at"));
        QCOMPARE(value("SELECT count(*) FROM device"), "1");
        QCOMPARE(value("SELECT string_agg(action, ' ') FROM audit_log WHERE entity = 'device'"), "register");
    }

    void itsNumberNeverGoesBack()
    {
        const auto id = makeId<DeviceId>();
        QCOMPARE(add(laptop(id, 8), m_anna).text("last_seq"), "7"); // after a restore of the server
        QCOMPARE(add(laptop(id, 3), m_anna).text("last_seq"), "7");
        QCOMPARE(add(laptop(id, 9), m_anna).text("last_seq"), "8");
        QCOMPARE(add(laptop(id, 0), m_anna).outcome(), "too_small");
    }

    void anotherPersonsIdentityIsForked()
    {
        const auto wanted = laptop();
        add(wanted, m_anna);
        const auto refused = add(wanted, m_ben);
        QCOMPARE(refused.status(), 409);
        QCOMPARE(refused.text("errors.0.field"), "device");
        QCOMPARE(refused.outcome(), "forked");
        QCOMPARE(admission(wanted.id, UserId {}), "not_found: device unknown");
    }

    void oneSeesOnesOwnAndTheOfficeEverybodys()
    {
        add(laptop(), m_anna);
        add(laptop(), m_anna);
        const auto ofAnna = devices + "?user=" + m_annaId.toString();
        QCOMPARE(m_site->get(devices).as(m_anna).reply().size("data"), 2);
        QCOMPARE(m_site->get(ofAnna).as(m_anna).reply().size("data"), 2);
        QCOMPARE(m_site->get(ofAnna).as(m_office).reply().size("data"), 2);
        QCOMPARE(m_site->get(ofAnna).as(m_ben).reply().status(), 403);
        QCOMPARE(m_site->get(devices).as(m_ben).reply().size("data"), 0);
        QCOMPARE(m_site->get(devices).reply().status(), 401);
    }

    void aRevokedDeviceIsRefused()
    {
        const auto wanted = laptop();
        add(wanted, m_anna);
        QCOMPARE(admission(wanted.id, m_annaId), "fine");
        QCOMPARE(act(wanted.id, "revoke", m_ben).outcome(), "unknown");
        QCOMPARE(act(wanted.id, "revoke", m_office).outcome(), "unknown"); // needs users:manage
        const auto revoked = act(wanted.id, "revoke", m_anna);
        QCOMPARE(revoked.status(), 200);
        m_site->now += 5min;
        QCOMPARE(act(wanted.id, "revoke", m_admin).text("revoked_at"), revoked.text("revoked_at"));
        QCOMPARE(admission(wanted.id, m_annaId), "forbidden: device revoked");
        QCOMPARE(add(wanted, m_anna).outcome(), "revoked");
        QCOMPARE(value("SELECT string_agg(action, ' ' ORDER BY at) FROM audit_log WHERE entity = 'device'"),
                 "register revoke");
    }

    void aWipeIsOrderedAndConfirmed()
    {
        const auto wanted = laptop();
        add(wanted, m_anna);
        QCOMPARE(act(wanted.id, "wiped", m_anna).outcome(), "not_ordered");
        QCOMPARE(act(wanted.id, "wipe", m_admin).status(), 200);
        QCOMPARE(admission(wanted.id, m_annaId), "forbidden: device wipe");
        QCOMPARE(add(wanted, m_anna).outcome(), "wipe");
        QCOMPARE(act(wanted.id, "wiped", m_admin).outcome(), "unknown"); // only the device itself can know
        const auto wiped = act(wanted.id, "wiped", m_anna);
        QVERIFY(!wiped.text("wiped_at").empty());
        m_site->now += 5min;
        QCOMPARE(act(wanted.id, "wiped", m_anna).text("wiped_at"), wiped.text("wiped_at"));
    }

    void theContactIsNotedToTheMinute()
    {
        const auto wanted = laptop();
        add(wanted, m_anna);
        const auto first = contactOf(wanted.id);
        m_site->now += 59s;
        QCOMPARE(admission(wanted.id, m_annaId), "fine");
        QCOMPARE(contactOf(wanted.id), first);
        m_site->now += 1s;
        admission(wanted.id, m_annaId);
        QVERIFY(contactOf(wanted.id) != first);
    }

    void aPushUnderWayDoesNotHoldUpWhoeverSaysThatTheyAreThere()
    {
        const auto wanted = laptop();
        add(wanted, m_anna);
        const auto first = contactOf(wanted.id);
        const auto pushing = m_site->postgres.database().begin();
        Actor actor;
        actor.id = m_annaId;
        QCOMPARE(outcome(lockDevice(*pushing, actor, wanted.id)), "fine");
        m_site->now += 2min;
        QCOMPARE(admission(wanted.id, m_annaId), "fine");
        QCOMPARE(contactOf(wanted.id), first);
    }
};

QTEST_GUILESS_MAIN(DevicesTest)
#include "tst_devices.moc"
