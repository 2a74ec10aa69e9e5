// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/listquery.h"
#include "server/database/scoped.h"
#include "sql/lists.h"
#include "sql/visibleclients.h"
#include "support/postgres.h"
#include "support/statements.h"

#include <QTest>
#include <algorithm>
#include <set>

using namespace oms;
namespace visible = oms::sql::visibleclients;

namespace {

using Ids = std::vector<std::string>;
constexpr int everybody = 97;

std::string shown(const Ids &ids)
{
    std::string text;
    for (const auto &id : ids)
        text += id + ' ';
    return text;
}

Ids idsOf(const Rows &rows)
{
    Ids ids;
    for (std::size_t row = 0; row < rows.size(); ++row)
        ids.emplace_back(*rows.at(row, 0));
    return ids;
}

} // namespace

//! Filters, order and pages of lists, composed from one statement.
class ListQueryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_postgres = std::make_unique<test::TestDatabase>(test::TestDatabase::Schema::Empty);
        m_postgres->run(sql::lists::create.text);
    }
    void cleanupTestCase() { m_postgres.reset(); }

    void pagesByCursorNeverOverlapAndMissNobody_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("sort");
        QTest::addColumn<int>("limit");
        for (const char *sort : {"name", "-name", "city", "-city", "born", "-born", "id", "-id", "name,-city",
                                 "city,born", "-city,born,name", "-city,-born", "city,id", "born,-id"})
            for (const int limit : {1, 7, 10})
                QTest::addRow("plain %s by %d", sort, limit) << "plain" << sort << limit;
        for (const char *sort : {"city", "fitter", "-fitter,city", "-city"})
            QTest::addRow("joined %s", sort) << "joined" << sort << 9;
    }
    void pagesByCursorNeverOverlapAndMissNobody()
    {
        QFETCH(QString, list);
        QFETCH(QString, sort);
        QFETCH(int, limit);
        const auto &query = list == QStringLiteral("plain") ? m_plain : m_joined;
        const auto whole = idsOf(*page(query, {{"sort", sort.toStdString()}}, 1000).rows);
        QCOMPARE(whole.size(), std::size_t(everybody));

        Ids byCursor;
        std::string cursor;
        do {
            std::map<std::string, std::string, std::less<>> asked {{"sort", sort.toStdString()}};
            if (!cursor.empty())
                asked["cursor"] = cursor;
            const auto found = page(query, asked, limit);
            const auto ids = idsOf(*found.rows);
            QVERIFY(int(ids.size()) == limit || found.nextCursor.empty());
            QCOMPARE(found.total, std::int64_t(everybody));
            byCursor.insert(byCursor.end(), ids.begin(), ids.end());
            cursor = found.nextCursor;
        } while (!cursor.empty());
        QCOMPARE(shown(byCursor), shown(whole));

        Ids byNumber;
        for (int number = 1; int(byNumber.size()) < everybody; ++number) {
            const auto ids =
                idsOf(*page(query, {{"sort", sort.toStdString()}, {"page", std::to_string(number)}}, limit).rows);
            QVERIFY(!ids.empty());
            byNumber.insert(byNumber.end(), ids.begin(), ids.end());
        }
        QCOMPARE(shown(byNumber), shown(whole));
    }

    void filtersAreAllApplied()
    {
        QCOMPARE(page(m_plain, {{"name", "Name 3"}}, 100).total, std::int64_t(14));
        QCOMPARE(page(m_plain, {{"name", "Name 3"}, {"fitter_id", "2"}}, 100).total, std::int64_t(2));
        QCOMPARE(page(m_plain, {{"q", "ity 2"}}, 1).total, std::int64_t(14));
        QCOMPARE(page(m_plain, {{"names", "Name 3,Name 4"}}, 1).total, std::int64_t(28));
    }

    void aScopeLimitsListAndTotal()
    {
        const auto request = m_plain.parse({});
        const auto found = m_plain.rows(reading(), visible::assigned, {2}, *request);
        QCOMPARE(found->total, std::int64_t(found->rows->size()));
        QVERIFY(found->total > 0 && found->total < everybody);
        QCOMPARE(m_plain.rows(reading(), visible::own, {7}, *request)->total, std::int64_t(1));
    }

    void theDefaultOrderIsTheFirstSortLine()
    {
        QCOMPARE(shown(idsOf(*page(m_plain, {}, 5).rows)), shown(idsOf(*page(m_plain, {{"sort", "name"}}, 5).rows)));
        QCOMPARE(shown(idsOf(*page(m_joined, {}, 5).rows)), shown(idsOf(*page(m_joined, {{"sort", "-city"}}, 5).rows)));
    }

    void whatIsUnknownOrWrongIsRefusedByName()
    {
        const auto refused = m_plain.parse({{"shoe", "1"},
                                            {"sort", "name,size"},
                                            {"fitter_id", "x"},
                                            {"page", "0"},
                                            {"limit", "101"},
                                            {"cursor", "!"}});
        QVERIFY(!refused);
        std::set<std::string> fields;
        for (const auto &error : refused.error().errors)
            fields.insert(error.field);
        QCOMPARE(fields, (std::set<std::string> {"shoe", "sort", "fitter_id", "page", "limit", "cursor"}));
    }

    void aCursorOfAnotherOrderOrAnInventedOneIsRefused()
    {
        const auto cursor = page(m_plain, {{"sort", "born"}}, 5).nextCursor;
        QVERIFY(!rows(m_plain, {{"sort", "name"}, {"cursor", cursor}}));
        QVERIFY(rows(m_plain, {{"cursor", cursor}}));
        QVERIFY(!rows(m_plain, {{"cursor", ListCursor {"born,id", {"no day", "1"}}.toText()}}));
        QVERIFY(!rows(m_plain, {{"cursor", ListCursor {"shoe,id", {"1", "1"}}.toText()}}));
        QVERIFY(!rows(m_plain, {{"cursor", ListCursor {"born,id", {"2000-01-01"}}.toText()}}));
    }

    void aScopedStatementKeepsItsPlaceAndHidesWhatIsInvisible()
    {
        const auto &detail = scoped(sql::lists::detail, visible::own);
        QCOMPARE(reading().value(detail, 7, 7).value_or(""), std::string("Name 0"));
        QVERIFY(!reading().value(detail, 8, 7));
        QCOMPARE(&scoped(sql::lists::detail, visible::own), &detail);
        QVERIFY(&scoped(sql::lists::detail, visible::all) != &detail);
    }

    void everyShapeOfEveryStatementIsChecked()
    {
        const Statement *good[] {&sql::lists::plain, &sql::lists::joined, &sql::lists::detail};
        QCOMPARE(test::refusedStatements(m_postgres->database(), good, visible::statements), std::string());
        const Statement *bad[] {&sql::lists::broken};
        QVERIFY(test::refusedStatements(m_postgres->database(), bad).find("lists.broken") != std::string::npos);
    }

    void composedStatementsAreFewAndBounded()
    {
        auto request = *m_plain.parse({});
        request.limit = 30;
        const auto thirty = m_plain.compose(visible::all, request);
        request.limit = 45;
        QCOMPARE(m_plain.compose(visible::all, request).get(), thirty.get());
        for (int limit = 2000; limit < 3000; ++limit) {
            request.limit = limit * 100;
            m_plain.compose(visible::all, request);
        }
        QVERIFY(!thirty->listText.empty());
    }

private:
    using Query = std::map<std::string, std::string, std::less<>>;

    Session &reading() { return m_postgres->database().reading(); }

    Result<ListRows> rows(const ListQuery &query, const Query &asked, int limit = 50)
    {
        auto request = query.parse(asked);
        if (!request)
            return tl::make_unexpected(request.error());
        request->limit = limit;
        return query.rows(reading(), visible::all, {1}, *request);
    }
    ListRows page(const ListQuery &query, const Query &asked, int limit)
    {
        auto found = rows(query, asked, limit);
        if (!found)
            throw std::runtime_error(found.error().detail);
        return std::move(*found);
    }

    std::unique_ptr<test::TestDatabase> m_postgres;
    const ListQuery m_plain {sql::lists::plain};
    const ListQuery m_joined {sql::lists::joined};
};

QTEST_GUILESS_MAIN(ListQueryTest)
#include "tst_listquery.moc"
