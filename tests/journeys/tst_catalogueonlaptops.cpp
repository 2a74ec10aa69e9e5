// SPDX-License-Identifier: GPL-3.0-or-later
// The full catalogue on laptops: real stores on the disk, the real server, everything by requests. What a laptop has is
// what the server answers, to the letter; and what the first download costs.
#include "client/store/opening.h"
#include "server/demo/catalogue.h"
#include "server/demo/demo.h"
#include "server/demo/writecatalogue.h"
#include "shared/core/problem.h"
#include "tests/support/enginelaptop.h"
#include "tests/support/show.h"
#include "tests/support/site.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace oms;
using namespace oms::test;

namespace {

//! Bytes of one answer that a laptop has to hold in memory at once.
constexpr std::size_t largestAnswer = std::size_t(8) * 1024 * 1024;

template<Described T>
void collect(sync::Store &store, std::vector<T> &into)
{
    store.eachRecord(schemaOf<T>().name(), [&](sync::StoredRecord &&record) {
        if (const auto &body = record.view ? record.view : record.base)
            into.push_back(fromJson<T>(*body, Purpose::Trusted).value());
    });
}

//! The catalogue in the order that people see it, as text.
std::string inOrder(CatalogueDocument document)
{
    return toJson(Catalogue(std::move(document)).document());
}

//! Somebody's laptop, and what went over its line.
class Desk {
public:
    Desk(Site &site, std::string person)
        : m_site(site)
        , m_token(site.tokenOf(person))
    {
        auto opening = openStore(folder.filePath(QStringLiteral("store")), SealingKey::make());
        store = std::move(opening.store);
        laptop = std::make_unique<EngineLaptop>(*store, m_clock, 7,
                                                [this](const auto &path, const auto &body) { return ask(path, body); });
        laptop->start();
    }

    bool catchUp()
    {
        laptop->happen(sync::event::SyncNow {});
        return laptop->settle();
    }
    //! The catalogue as it is kept here.
    std::string kept()
    {
        CatalogueDocument document;
        collect(*store, document.brands);
        collect(*store, document.models);
        collect(*store, document.leather_types);
        collect(*store, document.colours);
        collect(*store, document.options);
        collect(*store, document.option_values);
        collect(*store, document.option_rules);
        collect(*store, document.presets);
        collect(*store, document.extras);
        collect(*store, document.price_lists);
        collect(*store, document.tax_rates);
        return inOrder(std::move(document));
    }
    std::string server() const
    {
        const auto reply = m_site.get("/api/v1/catalogue").as(m_token).reply();
        return inOrder(fromJson<CatalogueDocument>(reply.response.body, Purpose::Trusted).value());
    }
    bool isLikeTheServer() { return kept() == server(); }

    QTemporaryDir folder;
    std::unique_ptr<SealedStore> store;
    std::unique_ptr<EngineLaptop> laptop;
    std::size_t answers = 0;
    std::size_t bytes = 0;
    std::size_t largest = 0;
    std::string heard; //!< every answer
    qint64 serverMs = 0;

private:
    Result<std::string> ask(const std::string &path, const std::string &body)
    {
        QElapsedTimer timer;
        timer.start();
        auto reply = m_site.post(path, body).as(m_token).reply();
        serverMs += timer.elapsed();
        ++answers;
        bytes += reply.response.body.size();
        largest = std::max(largest, reply.response.body.size());
        heard += reply.response.body;
        if (reply.status() / 100 == 2)
            return std::move(reply.response.body);
        return tl::make_unexpected(refusalFromProblem(reply.status(), reply.response.body));
    }

    Site &m_site;
    std::string m_token;
    TestClock m_clock;
};

//! An installation with that catalogue and somebody of each kind.
struct Installation {
    explicit Installation(demo::Size size)
    {
        site.account("office", {"ADMIN"});
        site.account("anna", {"FITTER"});
        site.account("carla", {"USER"});
        site.account("factory", {"SUPPLIER"});
        const auto factory = makeId<FactoryId>();
        site.postgres.run("INSERT INTO factory (id, code, name) VALUES ('" + factory.toString() + "', 'X', 'Works')");
        document = demo::makeCatalogue(size, demo::usualSeed, {factory});
        QElapsedTimer timer;
        timer.start();
        BulkLoad load(site.postgres.dsn());
        demo::write(load, document);
        load.commit();
        const auto written = timer.restart();
        site.postgres.run("SELECT publish_changes()");
        qInfo("written in %lld ms, published in %lld ms", written, timer.elapsed());
        officeToken = site.tokenOf("office");
    }

    int versionOf(const std::string &target)
    {
        return jsonAt(site.get(target).as(officeToken).reply().response.body, "version").toInt();
    }
    std::string change(const std::string &target, const std::string &fields)
    {
        return site.patch(target, fields).as(officeToken).seen(versionOf(target)).reply().outcome();
    }
    std::string act(const std::string &target, const std::string &what)
    {
        return site.post(target + '/' + what).as(officeToken).seen(versionOf(target)).reply().outcome();
    }

    Site site;
    CatalogueDocument document;
    std::string officeToken;
};

} // namespace

class TestCatalogueOnLaptops : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstDownloadIsTheServersDocument_data()
    {
        QTest::addColumn<bool>("isFull");
        QTest::addColumn<QString>("person");
        QTest::newRow("full, a fitter") << true << QStringLiteral("anna");
        for (const auto *person : {"anna", "carla", "factory", "office"})
            QTest::newRow(person) << false << QString::fromLatin1(person);
    }
    void theFirstDownloadIsTheServersDocument()
    {
        QFETCH(bool, isFull);
        QFETCH(QString, person);
        Installation here(isFull ? demo::Size::Full : demo::Size::Small);
        QElapsedTimer timer;
        timer.start();
        Desk desk(here.site, person.toStdString());
        QVERIFY(desk.laptop->settle());
        const auto downloaded = timer.restart();
        const auto kept = desk.kept();
        const auto read = timer.elapsed();
        const auto compressed = qCompress(QByteArray::fromStdString(desk.heard)).size();
        qInfo("%zu answers, %.2f MB (%.2f compressed), the largest %.2f MB; %lld ms, of them the server %lld ms; "
              "kept %.2f MB, read in %lld ms",
              desk.answers, double(desk.bytes) / 1e6, double(compressed) / 1e6, double(desk.largest) / 1e6, downloaded,
              desk.serverMs, double(desk.store->bytes()) / 1e6, read);
        QVERIFY(kept == desk.server());
        QVERIFY(desk.largest <= largestAnswer);
        QCOMPARE(kept.find("amount_minor") == std::string::npos, person == QStringLiteral("factory"));
    }

    void aSupplierHearsNoAmount()
    {
        Installation here(demo::Size::Small);
        Desk desk(here.site, "factory");
        QVERIFY(desk.laptop->settle());
        QVERIFY(desk.heard.find("option_value") != desk.heard.npos);
        for (const auto *word : {"amount_minor", "price_list", "tax_rate", "currency", "basis_points"})
            QVERIFY2(desk.heard.find(word) == desk.heard.npos, word);
    }

    void everyChangeArrives()
    {
        Installation here(demo::Size::Small);
        Desk anna(here.site, "anna");
        Desk office(here.site, "office");
        const auto both = [&] {
            return anna.catchUp() && office.catchUp() && anna.isLikeTheServer() && office.isLikeTheServer();
        };
        QVERIFY(both());
        const auto before = anna.kept();
        const auto model = "/api/v1/models/" + here.document.models.front().id.toString();
        QCOMPARE(here.change(model, body({{"name", "Cadenza"}})), std::string("200"));
        QVERIFY(both());
        QCOMPARE(here.change(model, R"({"extras":[]})"), std::string("200"));
        QVERIFY(both());
        QVERIFY(anna.kept() != before);
    }

    void aDraftNeverArrivesAndWhatIsPublishedDoes()
    {
        Installation here(demo::Size::Small);
        Desk anna(here.site, "anna");
        Desk office(here.site, "office");
        const auto &last = here.document.price_lists.back();
        const auto draft = here.site
                               .post("/api/v1/price-lists",
                                     body({{"region_code", codeOf(last.region_code)},
                                           {"name", "Next year"},
                                           {"valid_from", "2099-01-01"},
                                           {"copy_of", last.id.toString()}}))
                               .as(here.officeToken)
                               .reply()
                               .text("id");
        const auto target = "/api/v1/price-lists/" + draft;
        const auto isHeard = [&](Desk &desk) {
            if (!desk.catchUp() || !desk.isLikeTheServer())
                throw std::runtime_error("is not what the server has");
            return desk.heard.find("Next year") != desk.heard.npos;
        };
        QVERIFY(!isHeard(anna) && !isHeard(office));
        QCOMPARE(here.act(target, "archive"), std::string("200"));
        QVERIFY(!isHeard(anna) && !isHeard(office));
        QCOMPARE(here.act(target, "restore"), std::string("200"));
        QVERIFY(!isHeard(anna) && !isHeard(office));
        QCOMPARE(here.act(target, "publish"), std::string("200"));
        QVERIFY(isHeard(anna) && isHeard(office));
    }

    //! Much goes at once: the laptop believes it, because the server says why.
    void clearingTheDemonstrationTakesItFromLaptops()
    {
        Installation here(demo::Size::Small);
        const QTemporaryDir accounts;
        Desk anna(here.site, "anna");
        const auto mine = here.site.post("/api/v1/option-rules",
                                         body({{"kind", "excludes"},
                                               {"model_id", here.document.models.front().id.toString()},
                                               {"then_option_id", here.document.options.front().id.toString()}}));
        const auto made = Site::Asking(mine).as(here.officeToken).reply();
        QCOMPARE(made.outcome(), std::string("201"));
        QVERIFY(anna.catchUp() && anna.isLikeTheServer());
        auto &database = here.site.postgres.database();
        const auto refused = demo::clear(database, accounts.path().toStdString());
        QVERIFY(!refused && refused.error().code == ErrorCode::Conflict);
        QVERIFY(anna.catchUp() && anna.isLikeTheServer());
        here.site.postgres.run("DELETE FROM option_rule WHERE NOT is_demo(id)");
        QVERIFY(demo::clear(database, accounts.path().toStdString()));
        QVERIFY(anna.catchUp() && anna.isLikeTheServer());
        for (const auto &entity : {"model", "option_value", "option_rule", "price_list", "tax_rate"})
            anna.store->eachRecord(entity, [&](sync::StoredRecord &&) { QFAIL(entity); });
    }
};

QTEST_GUILESS_MAIN(TestCatalogueOnLaptops)
#include "tst_catalogueonlaptops.moc"
