// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/sync/attention.h"
#include "tests/support/show.h"
#include "tests/support/stable.h"

#include <QTest>

using namespace oms;
using namespace oms::test;

//! What waits for a person: who sees it, who may close it, and that nothing else does.
class AttentionTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Stable> m_stable;

    Stable &stable() { return *m_stable; }

    //! Anna and the office set the same phone number; the item that comes of it.
    MutationId conflict(Laptop &annas)
    {
        const auto seen = stable().addCustomer("Bo");
        stable().change(seen, R"({"phone":"01632 960001"})");
        auto mine = seen;
        mine.phone = "01632 960002";
        const auto edit = annas.edit(seen, mine);
        annas.push({edit});
        return edit.id;
    }
    std::string state() { return stable().value("SELECT coalesce(choice, 'open') || ' ' || version FROM attention"); }
    //! "put about; remove …" of the items in what this person's laptop pulls.
    std::string pulled(const std::string &token)
    {
        stable().site.postgres.run("SELECT publish_changes()");
        Laptop laptop(stable().site, token);
        const auto request =
            "{\"protocol\":1,\"schema\":1,\"scopes\":[],\"device\":\"" + laptop.id().toString() + "\"}";
        const auto reply = stable().site.post("/api/v1/sync/pull", request).as(token).reply();
        std::string all;
        for (const auto scopes = jsonAt(reply.response.body, "scopes").toArray(); const auto &scope : scopes)
            for (const auto changes = scope.toObject()[QStringLiteral("changes")].toArray();
                 const auto &change : changes)
                if (const auto item = change.toObject(); item[QStringLiteral("entity")].toString() == u"attention")
                    all +=
                        item[QStringLiteral("body")].toObject()[QStringLiteral("about")].toString().toStdString() + ";";
        return all;
    }

private Q_SLOTS:
    void initTestCase() { m_stable = std::make_unique<Stable>(); }
    void cleanupTestCase() { m_stable.reset(); }
    void init() { m_stable->clear(); }

    void itsAuthorAndTheOfficeSeeIt()
    {
        auto annas = stable().annasLaptop();
        const auto item = conflict(annas);
        QCOMPARE(pulled(stable().annasToken), "Bo;");
        QCOMPARE(pulled(stable().officeToken), "Bo;");
        QCOMPARE(pulled(stable().bensToken), "");
        QCOMPARE(annas.verdicts({annas.resolve(item, "theirs")}), "applied");
        QCOMPARE(pulled(stable().annasToken), "");
        QCOMPARE(pulled(stable().officeToken), "");
    }

    void whatItHoldsCanBeReadAsItWasSaid()
    {
        auto annas = stable().annasLaptop();
        const auto item = conflict(annas);
        const Statement all {"items", "SELECT * FROM attention_record"};
        const auto read = stable().site.postgres.database().reading().optional<sync::Attention>(all);
        QVERIFY(read.has_value());
        QVERIFY(read->id == item && read->kind == sync::AttentionKind::Conflict);
        QCOMPARE(read->author_name.value_or(""), "anna Test");
        const auto mutation = fromJson<sync::Mutation>(read->mutation, Purpose::Trusted);
        const auto result = fromJson<sync::MutationResult>(read->result, Purpose::Trusted);
        QCOMPARE(mutation->units.at(0).mine, R"({"phone":"01632 960002"})");
        QCOMPARE(result->conflicts.at(0).base, R"({"phone":null})");
        QCOMPARE(result->theirs_by.value_or(""), "sue Test");
    }

    void theOfficeClosesItForTheAuthor()
    {
        auto annas = stable().annasLaptop();
        auto office = stable().officeLaptop();
        const auto item = conflict(annas);
        QCOMPARE(office.verdicts({office.resolve(item, "mine")}), "applied");
        QCOMPARE(state(), "mine 2");
        QCOMPARE(stable().value("SELECT full_name FROM app_user u JOIN attention a ON a.resolved_by = u.id"),
                 "sue Test");
        QCOMPARE(stable().value("SELECT after ->> 'choice' FROM audit_log WHERE action = 'resolve'"), "mine");
        QCOMPARE(annas.verdicts({annas.resolve(item, "theirs")}), "noop"); // decided already
        QCOMPARE(state(), "mine 2");
    }

    void nobodyElseCloses()
    {
        auto annas = stable().annasLaptop();
        auto bens = stable().bensLaptop();
        const auto item = conflict(annas);
        QCOMPARE(bens.verdicts({bens.resolve(item, "mine"), bens.resolve(makeId<MutationId>(), "mine")}), "noop noop");
        QCOMPARE(state(), "open 1");
        QCOMPARE(
            stable().value("SELECT result ->> 'version' FROM mutation_result WHERE kind = 'attention.resolve' LIMIT 1"),
            "null"); // he is not told that there is one
    }

    void aChoiceThatThereIsNotIsRejectedAndMakesNoItem()
    {
        auto annas = stable().annasLaptop();
        const auto item = conflict(annas);
        QCOMPARE(annas.verdicts({annas.resolve(item, "all")}), "rejected:unknown_choice");
        QCOMPARE(state(), "open 1");
    }

    void itStaysUntilItIsDecided()
    {
        auto annas = stable().annasLaptop();
        auto office = stable().officeLaptop();
        conflict(annas);
        const auto id = stable().value("SELECT entity_id FROM attention");
        const auto customer = stable().customer(CustomerId {*Uuid::parse(id)});
        stable().act(customer, "archive");
        stable().site.now += std::chrono::days(30);
        QCOMPARE(state(), "open 1");
    }
};

QTEST_GUILESS_MAIN(AttentionTest)
#include "tst_attention.moc"
