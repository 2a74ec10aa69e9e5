// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/features.h"
#include "support/postgres.h"
#include "support/statements.h"

#include <QTest>
#include <algorithm>
#include <map>
#include <set>

using namespace oms;

namespace {

using Predicates = std::vector<const Statement *>;

const Predicates ofCatalogue {&sql::visiblecatalogue::all, &sql::visiblecatalogue::live, &sql::visiblecatalogue::none};
const Predicates ofModels {&sql::visiblecatalogue::all, &sql::visiblecatalogue::offered};
const Predicates ofOrders(std::begin(sql::visibleorders::statements), std::end(sql::visibleorders::statements));
const Predicates aboutModels {&sql::visiblecatalogue::all, &sql::visiblecatalogue::ofOffered};

//! What stands in the {visible} places of a feature; a feature without a row has none.
const std::map<std::string_view, Predicates> predicates {
    {"customers", Predicates(std::begin(sql::visible::statements), std::end(sql::visible::statements))},
    {"horses", Predicates(std::begin(sql::visible::statements), std::end(sql::visible::statements))},
    {"fitters", {&sql::visiblepeople::all, &sql::visiblepeople::ownFitter}},
    {"pricelists", Predicates(std::begin(sql::visibleprices::statements), std::end(sql::visibleprices::statements))},
    {"brands", ofCatalogue},
    {"models", ofModels},
    {"leathertypes", ofCatalogue},
    {"colours", ofCatalogue},
    {"options", ofCatalogue},
    {"optionvalues", ofCatalogue},
    {"optionrules", aboutModels},
    {"presets", aboutModels},
    {"extras", ofCatalogue},
    {"orders", ofOrders},
    {"orderlists", ofOrders},
    {"factories", {&sql::visiblepeople::all, &sql::visiblepeople::ownFactories}},
    {"orderparents", ofOrders},
    {"ordersummary", ofOrders},
    {"stock", Predicates(std::begin(sql::visiblestock::statements), std::end(sql::visiblestock::statements))},
};

//! Pieces of statements and patterns, which mean nothing by themselves.
const std::set<std::string_view> pieces {"database.recordMigration", "database.countOf", "database.listStamp"};

} // namespace

//! Every SQL statement of the server fits the schema that the migrations make.
class StatementsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_postgres = std::make_unique<test::TestDatabase>(); }
    void cleanupTestCase() { m_postgres.reset(); }

    void everyStatementFitsTheSchema_data()
    {
        QTest::addColumn<int>("feature");
        for (std::size_t i = 0; i < std::size(sql::features); ++i)
            if (!std::string_view(sql::features[i].name).starts_with("visible"))
                QTest::addRow("%s", sql::features[i].name) << int(i);
    }
    void everyStatementFitsTheSchema()
    {
        QFETCH(int, feature);
        std::vector<const Statement *> statements;
        std::copy_if(sql::features[feature].statements.begin(), sql::features[feature].statements.end(),
                     std::back_inserter(statements),
                     [](const Statement *statement) { return !pieces.contains(statement->name); });
        const auto known = predicates.find(sql::features[feature].name);
        const auto refused = test::refusedStatements(m_postgres->database(), statements,
                                                     known == predicates.end() ? Predicates() : known->second);
        QVERIFY2(refused.empty(), refused.c_str());
    }

private:
    std::unique_ptr<test::TestDatabase> m_postgres;
};

QTEST_GUILESS_MAIN(StatementsTest)
#include "tst_statements.moc"
