// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/orders/savedviews.h"
#include "shared/core/json.h"
#include "tests/support/orderdesk.h"
#include "tests/support/outcome.h"

#include <QTest>

using namespace oms;
using namespace oms::test;

//! Filters of orders that people keep under a name.
class SavedViewsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<OrderDesk> m_desk;

    Yard &yard() { return m_desk->yard; }
    Result<SavedView> tryCreate(const Actor &actor, const std::string &json)
    {
        auto view = fromJson<SavedView>(json);
        if (!view)
            return view;
        return m_desk->as(actor, [&](Work &work) { return savedviews::create(work, *view); });
    }
    Result<SavedView> tryChange(const Actor &actor, const SavedView &view, std::string_view fields)
    {
        return m_desk->as(actor, [&](Work &work) { return savedviews::change(work, view.id, {view.version, fields}); });
    }
    //! "Mine 3, Yours (Anna) 2"
    std::string shownTo(const Actor &actor)
    {
        std::string text;
        for (const auto &view : savedviews::list(yard().reading(), actor, true, m_desk->at))
            text += (text.empty() ? "" : ", ") + view.name + (view.is_mine ? "" : '(' + *view.owner_name + ')')
                + (view.count ? ' ' + std::to_string(*view.count) : "");
        return text;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<OrderDesk>();
        m_desk->draft();
        auto urgent = m_desk->wish();
        urgent.is_urgent = true;
        m_desk->draft(urgent);
    }
    void cleanup() { yard().postgres.run("DELETE FROM saved_view"); }
    void cleanupTestCase() { m_desk.reset(); }

    void aViewIsAFilterWithItsCount()
    {
        const auto view = tryCreate(
            yard().supervisor,
            R"({"name": "Rush", "filter": {"urgent": true, "status": ["draft"]}, "sort": "-created_at", "layout": {"columns": 3}})");
        QCOMPARE(outcome(view), std::string("fine"));
        QCOMPARE(view->filter.urgent, std::optional(true));
        QCOMPARE(view->filter.status, Texts({"draft"}));
        QVERIFY(view->is_mine && !view->is_shared);
        QCOMPARE(shownTo(yard().supervisor), std::string("Rush 1"));
        QCOMPARE(shownTo(yard().admin), std::string());
    }

    void whoeverIsShownASharedViewCountsTheirOwnOrders()
    {
        const auto view = tryCreate(yard().supervisor, R"({"name": "All drafts", "is_shared": true})").value();
        QVERIFY(tryCreate(yard().annaTheFitter, R"({"name": "Mine"})"));
        const auto owner = *view.owner_name;
        QCOMPARE(shownTo(yard().annaTheFitter), "Mine 2, All drafts(" + owner + ") 2");
        QCOMPARE(shownTo(yard().benTheFitter), "All drafts(" + owner + ") 0");
        QCOMPARE(outcome(tryChange(yard().annaTheFitter, view, R"({"name": "x"})")), "forbidden: id forbidden");
        QVERIFY(tryChange(yard().supervisor, view, R"({"is_shared": false})"));
        QCOMPARE(outcome(tryChange(yard().annaTheFitter, view, R"({"name": "x"})")), "not_found");
        QCOMPARE(shownTo(yard().benTheFitter), std::string());
    }

    void amountsAreNotCountedForWhoeverMayNotSeeThem()
    {
        QVERIFY(tryCreate(yard().supervisor,
                          R"({"name": "Deposits", "is_shared": true, "filter": {"work_list": "requiring-deposit"}})"));
        QCOMPARE(shownTo(yard().supervisor), std::string("Deposits 0"));
        QVERIFY(!shownTo(yard().supplier).ends_with('0'));
    }

    void aNewFilterTakesThePlaceOfTheOldOne()
    {
        const auto view = tryCreate(yard().supervisor, R"({"name": "A", "filter": {"status": ["draft"]}})").value();
        const auto changed = tryChange(yard().supervisor, view, R"({"filter": {"urgent": true}})").value();
        QVERIFY(changed.filter.status.empty());
        QCOMPARE(changed.filter.urgent, std::optional(true));
        QCOMPARE(changed.version, view.version + 1);
        QCOMPARE(outcome(tryChange(yard().supervisor, view, R"({"name": "B"})")), "stale");
    }

    void whatIsWrongIsRefusedByName()
    {
        QVERIFY(tryCreate(yard().supervisor, R"({"name": "A"})"));
        const auto refused = [this](const char *json) { return outcome(tryCreate(yard().supervisor, json)); };
        QCOMPARE(refused(R"({"name": "a"})"), "conflict: name duplicate");
        QCOMPARE(refused(R"({"name": "B", "sort": "secret"})"), "invalid: sort unknown");
        QCOMPARE(refused(R"({"name": "B", "filter": {"status": ["nonsense"]}})"), "invalid: status unknown_choice");
        QCOMPARE(refused(R"({"name": "B", "layout": []})"), "invalid: layout wrong_type");
        yard().postgres.run("INSERT INTO saved_view (id, owner_user_id, name, filter, created_at, updated_at) "
                            "SELECT gen_random_uuid(), owner_user_id, 'V' || n, '{}', now(), now() "
                            "FROM saved_view, generate_series(2, 200) n");
        QCOMPARE(refused(R"({"name": "B"})"), "conflict: name too_many");
    }

    void whatHasBeenPutAwayIsGoneAndItsNameFree()
    {
        const auto view = tryCreate(yard().supervisor, R"({"name": "A"})").value();
        const auto archive = [&](std::optional<int> seen) {
            return m_desk->as(yard().supervisor, [&](Work &work) { return savedviews::archive(work, view.id, seen); });
        };
        QVERIFY(archive(view.version));
        QVERIFY(archive({})); // content
        QCOMPARE(shownTo(yard().supervisor), std::string());
        QVERIFY(tryCreate(yard().supervisor, R"({"name": "A"})"));
        QCOMPARE(yard().value("SELECT string_agg(action, ' ' ORDER BY at, id) FROM audit_log WHERE entity_id = '"
                              + view.id.toString() + '\''),
                 std::string("create archive"));
    }
};

QTEST_GUILESS_MAIN(SavedViewsTest)
#include "tst_savedviews.moc"
