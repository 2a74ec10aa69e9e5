// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/percent.h"
#include "server/http/router.h"

#include <QTest>

using namespace oms;
using namespace oms::http;

namespace {

Endpoint endpoint(Method method, std::string_view path)
{
    return {.method = method, .path = path, .needs = Needs::signIn(), .summary = "A route", .perform = [](Call &) {
                return Answer::nothing();
            }};
}

void fill(Router &router)
{
    for (const auto path :
         {"/", "/api/v1/customers", "/api/v1/customers/{id}", "/api/v1/customers/{id}/horses/{horse_id}",
          "/api/v1/users/me", "/api/v1/users/{id}", "/api/v1/users/{id}/roles", "/docs/{file}"})
        router.add(endpoint(Method::Get, path));
    router.add(endpoint(Method::Post, "/api/v1/customers"));
    router.add(endpoint(Method::Patch, "/api/v1/customers/{id}"));
}

std::string_view found(const Router &router, Method method, std::string_view path)
{
    const auto match = router.find(method, path);
    return match.endpoint ? match.endpoint->path : std::string_view();
}

} // namespace

class RouterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPathFindsItsRoute()
    {
        Router router;
        fill(router);
        QCOMPARE(found(router, Method::Get, "/"), "/");
        QCOMPARE(found(router, Method::Get, "/api/v1/customers"), "/api/v1/customers");
        QCOMPARE(found(router, Method::Patch, "/api/v1/customers/7"), "/api/v1/customers/{id}");
        QCOMPARE(found(router, Method::Get, "/api/v1/customers/7/horses/8"),
                 "/api/v1/customers/{id}/horses/{horse_id}");
    }

    void parametersCarryNameKindAndDecodedValue()
    {
        Router router;
        fill(router);
        const auto match = router.find(Method::Get, "/api/v1/customers/a%20b/horses/c%2Fd");
        QCOMPARE(match.parameters.size(), 2u);
        QCOMPARE(match.parameters[0].first.name, "id");
        QCOMPARE(match.parameters[0].first.kind, Kind::Uuid);
        QCOMPARE(match.parameters[0].second, "a b");
        QCOMPARE(match.parameters[1].first.name, "horse_id");
        QCOMPARE(match.parameters[1].second, "c/d");
        QCOMPARE(router.find(Method::Get, "/docs/ui.js").parameters[0].first.kind, Kind::Text);
    }

    void aKindMayBeWritten()
    {
        QCOMPARE(pathParameters("/reports/{year:integer}/{day:date}")[0].name, "year");
        QCOMPARE(pathParameters("/reports/{year:integer}/{day:date}")[0].kind, Kind::Integer);
        QCOMPARE(pathParameters("/reports/{year:integer}/{day:date}")[1].kind, Kind::Date);
        QVERIFY_EXCEPTION_THROWN(pathParameters("/{a:colour}"), std::logic_error);
    }

    void aLiteralWinsOverAParameterAndAParameterIsStillTried()
    {
        Router router;
        fill(router);
        QCOMPARE(found(router, Method::Get, "/api/v1/users/me"), "/api/v1/users/me");
        QCOMPARE(found(router, Method::Get, "/api/v1/users/you"), "/api/v1/users/{id}");
        QCOMPARE(found(router, Method::Get, "/api/v1/users/me/roles"), "/api/v1/users/{id}/roles");
    }

    void headFindsGet()
    {
        Router router;
        fill(router);
        QCOMPARE(found(router, Method::Head, "/api/v1/customers"), "/api/v1/customers");
    }

    void anotherMethodLearnsWhichAreAllowed()
    {
        Router router;
        fill(router);
        const auto match = router.find(Method::Delete, "/api/v1/customers");
        QVERIFY(!match.endpoint);
        QCOMPARE(match.allowed, (std::vector {Method::Get, Method::Head, Method::Post, Method::Options}));
    }

    void anUnknownPathIsNotFoundByAnyMethod_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const char *path : {"/api", "/api/v1/customers/", "/api/v1//customers", "//", "/api/v1/Customers",
                                 "/api/v1/customers/7/", "/a/b/c/d/e/f/g/h/i/j/k/l/m/n/o/p/q/r/s/t"})
            QTest::addRow("%s", path) << QByteArray(path);
    }
    void anUnknownPathIsNotFoundByAnyMethod()
    {
        QFETCH(QByteArray, path);
        Router router;
        fill(router);
        const auto match = router.find(Method::Get, path.toStdString());
        QVERIFY(!match.endpoint);
        QVERIFY(match.allowed.empty());
        QVERIFY(match.isReadable);
    }

    void brokenEncodingIsSaid_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const char *path :
             {"/api/v1/customers/%", "/api/v1/customers/%4", "/api/v1/customers/%zz", "/api/v1/customers/%00",
              "/api/v1/customers/%ff", "/api/v1/customers/%c0%af", "/api/v1/customers/%ed%a0%80", "/%0d%0a"})
            QTest::addRow("%s", path) << QByteArray(path);
    }
    void brokenEncodingIsSaid()
    {
        QFETCH(QByteArray, path);
        Router router;
        fill(router);
        QVERIFY(!router.find(Method::Get, path.toStdString()).isReadable);
    }

    void anEncodedLiteralIsTheSameLiteral()
    {
        Router router;
        fill(router);
        QCOMPARE(found(router, Method::Get, "/api/v1/%63ustomers"), "/api/v1/customers");
        QCOMPARE(found(router, Method::Get, "/api%2Fv1/customers"), "");
    }

    void aBadRouteStopsTheProgram()
    {
        Router router;
        fill(router);
        const auto add = [&](Endpoint bad) { router.add(std::move(bad)); };
        QVERIFY_EXCEPTION_THROWN(add(endpoint(Method::Get, "/api/v1/customers")), std::logic_error);
        QVERIFY_EXCEPTION_THROWN(add(endpoint(Method::Get, "/api/v1/customers/{customer_id}")), std::logic_error);
        QVERIFY_EXCEPTION_THROWN(add(endpoint(Method::Get, "api")), std::logic_error);
        QVERIFY_EXCEPTION_THROWN(add(endpoint(Method::Get, "/a//b")), std::logic_error);
        QVERIFY_EXCEPTION_THROWN(add(endpoint(Method::Get, "/a/{id}/{id}")), std::logic_error);
        QVERIFY_EXCEPTION_THROWN(add(endpoint(Method::Head, "/a")), std::logic_error);
        auto idle = endpoint(Method::Get, "/idle");
        idle.perform = nullptr;
        QVERIFY_EXCEPTION_THROWN(add(idle), std::logic_error);
    }

    void utf8IsCheckedByItsRules()
    {
        QVERIFY(isUtf8("Zoë 马 🐴"));
        QVERIFY(!isUtf8("\xc3"));
        QVERIFY(!isUtf8("\xf4\x90\x80\x80"));
        QVERIFY(!isUtf8("\x80"));
    }

    void aPlusIsABlankOnlyInAQuery()
    {
        QCOMPARE(*percentDecoded("a+b"), "a+b");
        QCOMPARE(*percentDecoded("a+b%2B", Plus::IsBlank), "a b+");
    }
};

QTEST_APPLESS_MAIN(RouterTest)
#include "tst_router.moc"
