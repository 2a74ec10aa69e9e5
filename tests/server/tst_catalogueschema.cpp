// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/postgres.h"

#include <QTest>

using namespace oms;

namespace {

//! A little catalogue; an identity is ID and two digits.
constexpr auto fixture = R"(
INSERT INTO brand (id, name, sort) VALUES (ID01, 'Larkspur', 1);
INSERT INTO colour (id, name) VALUES (ID02, 'Havana');
INSERT INTO leather_type (id, code, name, sort) VALUES (ID03, 'VS', 'Vienna smooth', 1);
INSERT INTO option (id, name, sort) VALUES (ID04, 'Tree size', 1), (ID05, 'Billets', 2);
INSERT INTO option_value (id, option_id, name, sort) VALUES
    (ID06, ID04, 'Narrow', 1), (ID07, ID04, 'Wide', 2), (ID08, ID05, 'Long', 1);
INSERT INTO model (id, brand_id, name, sort) VALUES (ID09, ID01, 'Sonata', 1);
INSERT INTO model_option_value (model_id, option_id, option_value_id, is_default, sort) VALUES
    (ID09, ID04, ID06, true, 1), (ID09, ID04, ID07, false, 2);
INSERT INTO extra (id, code, name, sort) VALUES (ID10, 'COVER', 'Cover', 1);
INSERT INTO preset (id, name, sort) VALUES (ID13, 'Classic', 1);
INSERT INTO price_list (id, region_code, name, valid_from) VALUES
    (ID11, 'EU', '2026', '2026-01-01'), (ID12, 'EU', '2027', '2027-01-01');
INSERT INTO price_extra VALUES (ID11, ID10, 1000), (ID12, ID10, 1100);
UPDATE price_list SET state = 'published', valid_to = '2027-01-01' WHERE id = ID11;
)";

std::string withIdentities(std::string script)
{
    for (std::size_t at = script.find("ID"); at != std::string::npos; at = script.find("ID", at + 1))
        script.replace(at, 4, "'01900000-0000-7000-8000-0000000000" + script.substr(at + 2, 2) + "'");
    return script;
}

} // namespace

//! What the database itself keeps right about the catalogue, whoever writes.
class CatalogueSchemaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_postgres = std::make_unique<test::TestDatabase>();
        run(fixture);
    }
    void cleanupTestCase() { m_postgres.reset(); }

    void nonsenseIsRefused_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("state");
        const auto row = [](const char *name, const char *script, const char *state) {
            QTest::newRow(name) << script << state;
        };
        row("a name twice, written otherwise", "INSERT INTO brand (id, name, sort) VALUES (ID20, 'LARKSPUR', 2)",
            "23505");
        row("a blank name", "INSERT INTO brand (id, name, sort) VALUES (ID20, ' ', 2)", "23514");
        row("a name with blanks around", "INSERT INTO brand (id, name, sort) VALUES (ID20, ' A ', 2)", "23514");
        row("a name of 256", "INSERT INTO brand (id, name, sort) VALUES (ID20, repeat('é', 256), 2)", "23514");
        row("a swatch that is none", "INSERT INTO colour (id, name, rgb) VALUES (ID20, 'Tan', 'red')", "23514");
        row("a value of no option", "INSERT INTO option_value (id, option_id, name, sort) VALUES (ID20, ID09, 'A', 1)",
            "23503");
        row("two defaults of an option", "UPDATE model_option_value SET is_default = true WHERE option_value_id = ID07",
            "23505");
        row("another option's value in a model",
            "INSERT INTO model_option_value (model_id, option_id, option_value_id, sort) VALUES (ID09, ID04, ID08, 3)",
            "23503");
        row("a rule without a condition", "INSERT INTO option_rule (id, then_option_id) VALUES (ID20, ID04)", "23514");
        row("a rule with another option's value",
            "INSERT INTO option_rule (id, model_id, then_option_id, then_value_id) VALUES (ID20, ID09, ID04, ID08)",
            "23503");
        row("a preset's name twice for all models", "INSERT INTO preset (id, name, sort) VALUES (ID20, 'classic', 2)",
            "23505");
        row("a preset with another option's value",
            "INSERT INTO preset_value (preset_id, option_id, position, option_value_id, sort)"
            " VALUES (ID13, ID04, 1, ID08, 1)",
            "23503");
        row("a negative price", "INSERT INTO price_option_value VALUES (ID12, ID06, -1)", "23514");
        row("published periods that overlap",
            "UPDATE price_list SET state = 'published', valid_from = '2026-12-31' WHERE id = ID12", "23P01");
        row("a published list's name", "UPDATE price_list SET name = 'New' WHERE id = ID11", "23001");
        row("a published list back to draft", "UPDATE price_list SET state = 'draft', valid_to = NULL WHERE id = ID11",
            "23001");
        row("a published list removed",
            "ALTER TABLE price_extra DROP CONSTRAINT price_extra_price_list_id_fkey; DELETE FROM price_list", "23001");
        row("a published price changed", "UPDATE price_extra SET amount_minor = 1 WHERE price_list_id = ID11", "23001");
        row("a published price moved away", "UPDATE price_extra SET price_list_id = ID12 WHERE price_list_id = ID11",
            "23505");
        row("a price more in a published list", "INSERT INTO price_option_value VALUES (ID11, ID06, 0)", "23001");
        row("a published price taken away", "DELETE FROM price_extra", "23001");
        row("a tax twice at a time",
            "INSERT INTO tax_rate (id, region_code, code, percent_basis_points, valid_from)"
            " VALUES (ID20, 'EU', 'VAT', 2100, '2026-01-01'), (ID21, 'EU', 'vat', 2200, '2030-01-01')",
            "23P01");
    }
    void nonsenseIsRefused()
    {
        QFETCH(QString, script);
        QFETCH(QString, state);
        try {
            run(script.toStdString());
            QFAIL("was taken");
        } catch (const DatabaseError &error) {
            QCOMPARE(QString::fromStdString(error.sqlState()), state);
        }
    }

    void anArchivedNameIsFreeAgain()
    {
        run("UPDATE brand SET archived_at = now(); INSERT INTO brand (id, name, sort) VALUES (ID30, 'larkspur', 2)");
    }

    void aSuccessorMayFollowAndEndItsPredecessor()
    {
        run("UPDATE price_extra SET amount_minor = 0 WHERE price_list_id = ID12;"
            "UPDATE price_list SET state = 'published' WHERE id = ID12;"
            "UPDATE price_list SET valid_to = '2028-01-01', version = version + 1 WHERE id = ID12");
    }

    void everyTransactionThatTouchesTheCatalogueRaisesItsEpochOnce()
    {
        run("CREATE TABLE seen AS SELECT value FROM catalogue_epoch");
        run("UPDATE colour SET rgb = '#000000'; UPDATE model_option_value SET sort = sort + 1");
        run("BEGIN; UPDATE colour SET rgb = '#ffffff'; ROLLBACK");
        run("DO $$ BEGIN ASSERT (SELECT e.value - s.value FROM catalogue_epoch e, seen s) = 1; END $$");
    }

private:
    void run(const std::string &script) { m_postgres->run(withIdentities(script)); }

    std::unique_ptr<test::TestDatabase> m_postgres;
};

QTEST_GUILESS_MAIN(CatalogueSchemaTest)
#include "tst_catalogueschema.moc"
