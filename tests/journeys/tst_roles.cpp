// SPDX-License-Identifier: GPL-3.0-or-later
// Journeys B03, B11 and B14 of the acceptance scenarios, and the administration of accounts and roles.
#include "tests/support/show.h"
#include "tests/support/site.h"

#include "shared/access/reach.h"
#include "sql/site.h"

#include <QElapsedTimer>
#include <QTest>

using namespace oms;
using namespace oms::test;

namespace {

const std::string users = "/api/v1/users";

} // namespace

class RolesJourney : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Site> m_site;
    User m_root;
    User m_anna;
    std::string m_admin;

    template<class... Args>
    void alter(const Statement &statement, const Args &...args)
    {
        const auto transaction = m_site->postgres.database().begin();
        transaction->execute(statement, args...);
        transaction->commit();
    }
    std::string pathOf(const User &user) const { return users + '/' + user.id.toString(); }
    int versionOf(const User &user) { return std::stoi(m_site->get(pathOf(user)).as(m_admin).reply().text("version")); }
    Site::Reply change(const User &user, const std::string &fields, const std::string &token = {})
    {
        return m_site->patch(pathOf(user), fields).as(token.empty() ? m_admin : token).seen(versionOf(user)).reply();
    }
    Site::Reply setReach(const std::string &role, const std::string &permissions)
    {
        const auto path = "/api/v1/roles/" + role;
        const auto version = std::stoi(m_site->get(path).as(m_admin).reply().text("version"));
        return m_site->put(path + "/permissions", R"({"permissions":)" + permissions + '}')
            .as(m_admin)
            .seen(version)
            .reply();
    }

private Q_SLOTS:
    void init()
    {
        m_site = std::make_unique<Site>();
        m_root = m_site->account("root", {"ADMIN"});
        m_anna = m_site->account("anna", {"SUPERVISOR"});
        m_admin = m_site->tokenOf("root");
    }

    void theDatabaseIsSeededWithThePublishedMatrix()
    {
        const auto cells = m_site->postgres.database().reading().run(sql::site::matrix, {});
        QCOMPARE(cells->size(), roleCount * permissionCount);
        for (std::size_t row = 0; row < cells->size(); ++row) {
            const auto role = fromCode<Role>(*cells->at(row, 0));
            const auto permission = fromCode<Permission>(*cells->at(row, 1));
            QVERIFY(role && permission);
            QCOMPARE(std::string(*cells->at(row, 2)), std::string(codeOf(seededScope(*role, *permission))));
        }
    }

    void b03ARoleThatIsNotOursOpensNothing()
    {
        const auto token = m_site->tokenOf("anna");
        for (const std::string code : {"admin", "Admin", "ADMIN ", " ADMIN", "ROOT", "null", "[\"ADMIN\"]",
                                       "{\"code\":\"ADMIN\"}", "ADMIN,SUPERVISOR", "' OR '1'='1", "ＡＤＭＩＮ", "*"}) {
            alter(sql::site::addOddRole, code);
            alter(sql::site::grantToOddRole, code);
            alter(sql::site::giveOnlyRole, m_anna.id, code);
            for (const auto *path : {"/api/v1/users", "/api/v1/roles", "/api/v1/auth/me", "/api/v1/auth/sessions"})
                QCOMPARE(m_site->get(path).as(token).reply().status(), 403);

            QVERIFY(rolesAmong(Texts {code}).empty());
            QVERIFY(reachOf(rolesAmong(Texts {code}), Texts {code + " users:manage all"}) == ReachByPermission {});
        }
    }

    void b03NoRoleOpensNothing()
    {
        const auto token = m_site->tokenOf("anna");
        alter(sql::site::dropRoles, m_anna.id);
        QCOMPARE(m_site->get("/api/v1/roles").as(token).reply().status(), 403);
        QCOMPARE(m_site->get("/api/v1/auth/me").as(token).reply().status(), 403);
        QVERIFY(reachOf({}, Texts {"ADMIN users:manage all"}) == ReachByPermission {});
    }

    void b03OnlyOurRolesCanBeGiven()
    {
        for (const auto *roles :
             {R"("ADMIN")", R"(["admin"])", R"(["ADMIN "])", R"([null])", R"([["ADMIN"]])", R"([{"code":"ADMIN"}])",
              "[\"ADMIN'; --\"]", R"([])", R"(null)", R"([1])", R"(["ADMIN","BOSS"])", R"([""])"})
            QCOMPARE(change(m_anna, std::string(R"({"roles":)") + roles + '}').status(), 422);
        QCOMPARE(m_site->get(pathOf(m_anna)).as(m_admin).reply().text("roles.0"), "SUPERVISOR");
    }

    void b03OddGrantsCountForNothing()
    {
        const std::vector<Role> admin {Role::Admin};
        for (const auto *grant : {"", " ", "ADMIN", "ADMIN users:manage", "ADMIN users:manage ALL", "ADMIN * all",
                                  "ADMIN  users:manage all", "ADMIN users:manage all ", "ADMIN Users:Manage all"})
            QVERIFY(reachOf(admin, Texts {grant}) == ReachByPermission {});
        const auto reach = reachOf(admin,
                                   Texts {"ADMIN users:read own", "ADMIN users:read all", "ADMIN users:read assigned",
                                          "FITTER users:manage all"});
        QCOMPARE(int(reach[std::size_t(Permission::UsersRead)]), int(Scope::All)); // the widest
        QCOMPARE(int(reach[std::size_t(Permission::UsersManage)]), int(Scope::None)); // not one's role
    }

    void b11AChangedRoleCountsFromTheNextCallOnEveryServer()
    {
        const auto token = m_site->tokenOf("anna");
        const auto asks = [&](std::size_t server) {
            return m_site->get("/api/v1/roles").as(token).at(server).reply().status();
        };
        for (int round = 0; round < 8; ++round) {
            QCOMPARE(asks(0), 200);
            QCOMPARE(asks(1), 200);
            QCOMPARE(change(m_anna, R"({"roles":["FITTER"]})").status(), 200);
            QCOMPARE(asks(1), 403);
            QCOMPARE(asks(0), 403);
            QCOMPARE(change(m_anna, R"({"roles":["SUPERVISOR"]})").status(), 200);
        }
    }

    void b11SigningOutOrBlockingCountsOnEveryServer()
    {
        auto token = m_site->tokenOf("anna");
        QCOMPARE(m_site->get("/api/v1/auth/me").as(token).at(1).reply().status(), 200);
        m_site->post("/api/v1/auth/logout").as(token).reply();
        QCOMPARE(m_site->get("/api/v1/auth/me").as(token).at(1).reply().status(), 401);

        token = m_site->tokenOf("anna");
        QCOMPARE(m_site->get("/api/v1/auth/me").as(token).at(1).reply().status(), 200);
        m_site->post(pathOf(m_anna) + "/block").as(m_admin).reply();
        QCOMPARE(m_site->get("/api/v1/auth/me").as(token).at(1).reply().status(), 401);
        m_site->post(pathOf(m_anna) + "/unblock").as(m_admin).reply();

        token = m_site->tokenOf("anna");
        QCOMPARE(m_site->get("/api/v1/auth/me").as(token).at(1).reply().status(), 200);
        QCOMPARE(m_site->post(pathOf(m_anna) + "/sign-out").as(m_admin).reply().status(), 204);
        QCOMPARE(m_site->get("/api/v1/auth/me").as(token).at(1).reply().status(), 401);
    }

    void b11TheMatrixCountsOnEveryServer()
    {
        const auto token = m_site->tokenOf("anna");
        QCOMPARE(m_site->get("/api/v1/roles").as(token).at(1).reply().status(), 200);
        const auto reply = setReach("SUPERVISOR", R"([{"permission":"profile:read:own","scope":"own"}])");
        QCOMPARE(reply.status(), 200);
        QCOMPARE(reply.size("permissions"), 1);
        QCOMPARE(m_site->get("/api/v1/roles").as(token).at(1).reply().status(), 403);
        QCOMPARE(m_site->get("/api/v1/auth/me").as(token).at(1).reply().status(), 200);
    }

    void b14TenThousandChecksTakeNoTime()
    {
        std::vector<std::string> grants;
        for (std::size_t role = 0; role < roleCount; ++role)
            for (std::size_t permission = 0; permission < permissionCount; ++permission)
                if (const auto scope = seededScope(Role(role), Permission(permission)); scope != Scope::None)
                    grants.push_back(std::string(codeOf(Role(role))) + ' ' + std::string(codeOf(Permission(permission)))
                                     + ' ' + std::string(codeOf(scope)));
        std::array<Actor, roleCount> actors;
        for (std::size_t role = 0; role < roleCount; ++role)
            actors[role].reach = reachOf(std::vector {Role(role)}, grants);
        QElapsedTimer timer;
        timer.start();
        int checks = 0;
        bool isConsistent = true;
        while (checks < 10'000)
            for (std::size_t role = 0; role < roleCount; ++role)
                for (std::size_t permission = 0; permission < permissionCount; ++permission, ++checks) {
                    const auto seeded = seededScope(Role(role), Permission(permission));
                    isConsistent &= actors[role].reachOf(Permission(permission)) == seeded;
                    isConsistent &= actors[role].may(Permission(permission)) == (seeded != Scope::None);
                }
        QVERIFY(isConsistent);
        QVERIFY(timer.elapsed() < 500);
    }

    void unknownCodesAreRefusedInTheMatrix()
    {
        for (const auto *permissions :
             {R"([{"permission":"orders:everything","scope":"all"}])", R"([{"permission":"users:read","scope":"ALL"}])",
              R"([{"permission":"users:read"}])", R"(["users:read"])", R"({"users:read":"all"})",
              R"([{"permission":"users:read","scope":"all"},{"permission":"users:read","scope":"own"}])"})
            QCOMPARE(setReach("SUPERVISOR", permissions).status(), 422);
        QCOMPARE(m_site->get("/api/v1/roles/BOSS").as(m_admin).reply().status(), 404);
        QCOMPARE(
            m_site->put("/api/v1/roles/BOSS/permissions", R"({"permissions":[]})").as(m_admin).seen(1).reply().status(),
            404);
        QCOMPARE(
            m_site->put("/api/v1/roles/USER/permissions", R"({"permissions":[]})").as(m_admin).seen(9).reply().status(),
            412);
        QCOMPARE(m_site->get("/api/v1/roles").as(m_admin).reply().size("data"), 5);
    }

    void somebodyIsLeftWhoCanManage()
    {
        QCOMPARE(change(m_root, R"({"roles":["SUPERVISOR"]})").outcome(), "last_administrator");
        QCOMPARE(change(m_root, R"({"is_blocked":true})").outcome(), "last_administrator");
        QCOMPARE(m_site->post(pathOf(m_root) + "/block").as(m_admin).reply().status(), 409);
        QCOMPARE(m_site->post(pathOf(m_root) + "/archive").as(m_admin).seen(versionOf(m_root)).reply().status(), 409);
        QCOMPARE(setReach("ADMIN", R"([{"permission":"users:manage","scope":"all"}])").status(), 409);
        QCOMPARE(m_site->get("/api/v1/auth/me").as(m_admin).reply().status(), 200);

        m_site->account("second", {"ADMIN"});
        QCOMPARE(change(m_root, R"({"roles":["SUPERVISOR"]})").status(), 200);
    }

    void nobodyGivesOrTouchesMoreThanTheOwnReach()
    {
        const auto manager = m_site->account("manager", {"SUPPLIER"});
        QCOMPARE(setReach("SUPPLIER",
                          R"([{"permission":"users:read","scope":"all"},{"permission":"users:manage","scope":"all"},
                              {"permission":"profile:read:own","scope":"own"}])")
                     .status(),
                 200);
        const auto token = m_site->tokenOf("manager");
        QCOMPARE(change(manager, R"({"roles":["ADMIN"]})", token).status(), 403);
        QCOMPARE(change(m_root, R"({"email":"manager2@example.org"})", token).status(), 403);
        QCOMPARE(m_site->post(pathOf(m_root) + "/password", R"({"password":"a good long password"})")
                     .as(token)
                     .reply()
                     .status(),
                 403);
        QCOMPARE(
            m_site->post(users, R"({"username":"x","full_name":"X","roles":["ADMIN"],"password":"a good long one"})")
                .as(token)
                .reply()
                .status(),
            403);
        QCOMPARE(m_site
                     ->post(users, R"({"username":"x","full_name":"X","roles":["SUPPLIER"],
                                         "password":"a good long one"})")
                     .as(token)
                     .reply()
                     .status(),
                 201);
    }

    void onlyAdministratorsManageAccounts()
    {
        const auto supervisor = m_site->tokenOf("anna");
        QCOMPARE(m_site->get(pathOf(m_root)).as(supervisor).reply().status(), 200);
        QCOMPARE(
            m_site->post(users, R"({"username":"x","full_name":"X","roles":["USER"]})").as(supervisor).reply().status(),
            403);
        QCOMPARE(m_site->post(pathOf(m_root) + "/block").as(supervisor).reply().status(), 403);
        m_site->account("fred", {"FITTER"});
        const auto fitter = m_site->tokenOf("fred");
        QCOMPARE(m_site->get(pathOf(m_root)).as(fitter).reply().status(), 403);
        QCOMPARE(m_site->get(users).as(fitter).reply().status(), 403);
        QCOMPARE(m_site->get("/api/v1/roles").as(fitter).reply().status(), 403);
        QCOMPARE(m_site->get(users + "/018f0000-0000-7000-8000-000000000000").as(m_admin).reply().status(), 404);
        QCOMPARE(m_site->get(users + "/1").as(m_admin).reply().status(), 422);
    }

    void accountsAreListed()
    {
        m_site->account("fred", {"FITTER"});
        m_site->account("zoë", {"FITTER", "SUPERVISOR"});
        const auto list = [&](const std::string &query) { return m_site->get(users + query).as(m_admin).reply(); };
        auto reply = list("");
        QCOMPARE(reply.text("meta.total"), "4");
        QCOMPARE(reply.text("data.0.username"), "anna");
        QCOMPARE(reply.text("data.0.roles.0"), "SUPERVISOR");
        QVERIFY(reply.response.body.find("argon2id") == std::string::npos);
        QCOMPARE(list("?sort=-username").text("data.0.username"), "zoë");
        QCOMPARE(list("?q=ZOE").text("meta.total"), "1");
        QCOMPARE(list("?q=%25").text("meta.total"), "0");
        QCOMPARE(list("?q=fred%40example").text("data.0.username"), "fred");
        QCOMPARE(list("?role=FITTER").text("meta.total"), "2");
        QCOMPARE(list("?role=FITTER&limit=1").text("meta.total_pages"), "2");
        QCOMPARE(list("?role=FITTER&limit=1&page=2").text("data.0.username"), "zoë");
        const auto cursor = list("?role=FITTER&limit=1").text("meta.next_cursor");
        QCOMPARE(list("?role=FITTER&limit=1&cursor=" + cursor).text("data.0.username"), "zoë");

        m_site->post(pathOf(m_anna) + "/archive").as(m_admin).seen(1).reply();
        QCOMPARE(list("").text("meta.total"), "3");
        QCOMPARE(list("?archived=true").text("data.0.username"), "anna");
        for (const auto *query :
             {"?sort=password_hash", "?limit=101", "?page=0", "?password_hash=x", "?archived=maybe"})
            QCOMPARE(list(query).status(), 422);
    }

    void anAccountIsChangedByItsVersion()
    {
        const auto stale = versionOf(m_anna);
        QCOMPARE(change(m_anna, R"({"full_name":"Anna Larsson","roles":["FITTER","SUPERVISOR"]})").status(), 200);
        const auto reply = m_site->get(pathOf(m_anna)).as(m_admin).reply();
        QCOMPARE(reply.text("full_name"), "Anna Larsson");
        QCOMPARE(reply.size("roles"), 2);
        QCOMPARE(m_site->patch(pathOf(m_anna), R"({"full_name":"X"})").as(m_admin).seen(stale).reply().status(), 412);
        QCOMPARE(m_site->patch(pathOf(m_anna), R"({"full_name":"X"})").as(m_admin).reply().status(), 428);
        QCOMPARE(change(m_anna, R"({"username":"root"})").status(), 409);
        QCOMPARE(change(m_anna, R"({"password_hash":"x"})").status(), 422);
        QCOMPARE(change(m_anna, R"({"email":"nonsense"})").status(), 422);
    }
};

QTEST_GUILESS_MAIN(RolesJourney)
#include "tst_roles.moc"
