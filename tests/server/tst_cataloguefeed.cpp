// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/catalogue/document.h"
#include "server/demo/demo.h"
#include "server/sync/feed.h"
#include "shared/core/json.h"
#include "tests/support/feedreader.h"
#include "tests/support/saddlery.h"

#include <QTemporaryDir>
#include <QTest>

using namespace oms;
using namespace oms::test;

namespace {

template<Described T>
void collect(const FeedReader::Records &records, std::vector<T> &into)
{
    for (const auto &[key, held] : records)
        if (key.first == schemaOf<T>().name())
            into.push_back(fromJson<T>(held.body, Purpose::Trusted).value());
}

//! The catalogue as a laptop puts it together from what came down.
CatalogueDocument documentOf(FeedReader &reader)
{
    CatalogueDocument document;
    const auto &catalogue = reader.in("catalogue");
    collect(catalogue, document.brands);
    collect(catalogue, document.models);
    collect(catalogue, document.leather_types);
    collect(catalogue, document.colours);
    collect(catalogue, document.options);
    collect(catalogue, document.option_values);
    collect(catalogue, document.option_rules);
    collect(catalogue, document.presets);
    collect(catalogue, document.extras);
    const auto &prices = reader.in("prices");
    collect(prices, document.price_lists);
    collect(prices, document.tax_rates);
    return document;
}

std::string inOrder(CatalogueDocument document)
{
    return toJson(Catalogue(std::move(document)).document());
}

} // namespace

//! What of the catalogue comes down to whose laptop.
class CatalogueFeedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_yard = std::make_unique<Yard>(); }
    void cleanup() { m_yard.reset(); }

    void aLaptopsCatalogueIsTheServersDocument()
    {
        const QTemporaryDir directory;
        Passwords passwords({1, 64});
        QVERIFY(demo::load(m_yard->database(), passwords, directory.path().toStdString(), demo::Size::Small));
        for (const auto &actor : {m_yard->annaTheFitter, m_yard->supplier}) {
            FeedReader reader(m_yard->database(), actor);
            reader.catchUp();
            const auto kept = documentOf(reader);
            QVERIFY(kept.models.size() >= 11);
            QCOMPARE(inOrder(kept), inOrder(document(actor)));
        }
    }

    void noPriceComesToASupplier()
    {
        Saddlery saddlery(*m_yard);
        saddlery.addPriceList("EU", 87'654'321);
        FeedReader supplier(m_yard->database(), m_yard->supplier);
        supplier.catchUp();
        QVERIFY(!supplier.in("catalogue").empty());
        QVERIFY(supplier.in("prices").empty());
        for (const auto &scope : supplier.scopes())
            for (const auto &[key, held] : supplier.in(scope))
                QVERIFY2(held.body.find("87654321") == held.body.npos, held.body.c_str());
        auto request = supplier.request();
        request.scopes.push_back({"prices", 0}); // asking does not help
        const auto answer = supplier.pull(request);
        QVERIFY(answer);
        QCOMPARE(answer->removed.at(0).scope, std::string("prices"));
        FeedReader fitter(m_yard->database(), m_yard->annaTheFitter);
        fitter.catchUp();
        QCOMPARE(documentOf(fitter).price_lists.at(0).prices.at(0).amount_minor, MinorUnits(87'654'321));
    }

    void aModelAppearsWhenItIsOfferedAndGoesWhenItIsArchived()
    {
        Saddlery saddlery(*m_yard);
        const auto pending = saddlery.add(saddlery.model("Cadenza"));
        FeedReader fitter(m_yard->database(), m_yard->annaTheFitter);
        FeedReader office(m_yard->database(), m_yard->supervisor);
        const auto sees = [&](FeedReader &reader, const std::string &scope) {
            reader.catchUp();
            return reader.in(scope).contains({"model", pending.id.value});
        };
        QCOMPARE(pending.state, ModelState::Pending);
        QVERIFY(!sees(fitter, "catalogue"));
        QVERIFY(sees(office, "office"));
        const auto offered = saddlery.tryChange(pending, R"({"state":"active"})");
        QVERIFY(offered);
        QVERIFY(sees(fitter, "catalogue"));
        QVERIFY(saddlery.tryChange(*offered, R"({"state":"discontinued"})"));
        QVERIFY(sees(fitter, "catalogue")); // old orders still show it
        QVERIFY(saddlery.tryArchive(saddlery.current(pending)));
        QVERIFY(!sees(fitter, "catalogue"));
        QVERIFY(sees(office, "office"));
        QCOMPARE(fitter.complaints() + office.complaints(), std::string());
    }

    void whatBelongsToAModelComesWithIt()
    {
        Saddlery saddlery(*m_yard);
        FeedReader fitter(m_yard->database(), m_yard->annaTheFitter);
        fitter.catchUp();
        const auto changed = saddlery.tryChange(saddlery.current(saddlery.sonata),
                                                R"({"leathers":[")" + saddlery.buffalo.id.toString() + R"("]})");
        QVERIFY(changed);
        fitter.catchUp();
        const auto kept = Catalogue(documentOf(fitter)).find(saddlery.sonata.id)->leathers;
        QCOMPARE(kept.size(), std::size_t(1));
        QVERIFY(kept[0] == saddlery.buffalo.id);
        QCOMPARE(inOrder(documentOf(fitter)), inOrder(document(m_yard->annaTheFitter)));
    }

    void aDraftOfAPriceListStaysWithTheServer()
    {
        Saddlery saddlery(*m_yard);
        m_yard->postgres.run("INSERT INTO price_list (id, region_code, name, valid_from)"
                             " VALUES (gen_random_uuid(), 'EU', 'Next year', '2099-01-01')");
        for (const auto &actor : {m_yard->annaTheFitter, m_yard->supervisor, m_yard->admin}) {
            FeedReader reader(m_yard->database(), actor);
            reader.catchUp();
            QVERIFY(documentOf(reader).price_lists.empty());
            QVERIFY(reader.scopes().size() >= 3);
        }
        m_yard->postgres.run("UPDATE price_list SET state = 'published', version = 2");
        FeedReader fitter(m_yard->database(), m_yard->annaTheFitter);
        fitter.catchUp();
        QCOMPARE(documentOf(fitter).price_lists.size(), std::size_t(1));
    }

    //! Each holds thousands of prices: an answer that held hundreds would be too much for a small computer.
    void anAnswerHoldsFewPriceLists()
    {
        Saddlery saddlery(*m_yard);
        for (const auto *region : {"EU", "GB", "US"})
            saddlery.addPriceList(region, 100);
        for (const int limit : {1, 7, 100}) {
            FeedReader fitter(m_yard->database(), m_yard->annaTheFitter);
            fitter.limit = limit;
            for (bool isComplete = false; !isComplete;) {
                const auto answer = fitter.pull();
                QVERIFY(answer);
                isComplete = answer->complete;
                int lists = 0;
                for (const auto &page : answer->scopes)
                    lists +=
                        int(std::count_if(page.changes.begin(), page.changes.end(),
                                          [](const sync::Change &change) { return change.entity == "price_list"; }));
                QVERIFY(lists <= 2);
            }
            QCOMPARE(fitter.complaints(), std::string());
            QCOMPARE(inOrder(documentOf(fitter)), inOrder(document(m_yard->annaTheFitter)));
        }
    }

    void aCustomerGetsWhatAFitterGets()
    {
        Saddlery saddlery(*m_yard);
        saddlery.add(saddlery.model("Cadenza")); // pending
        saddlery.addPriceList("EU", 100);
        FeedReader customer(m_yard->database(), m_yard->zoeTheCustomer);
        FeedReader fitter(m_yard->database(), m_yard->annaTheFitter);
        customer.catchUp();
        fitter.catchUp();
        QCOMPARE(inOrder(documentOf(customer)), inOrder(documentOf(fitter)));
        QCOMPARE(documentOf(customer).models.size(), std::size_t(1));
        QCOMPARE(documentOf(customer).price_lists.size(), std::size_t(1));
    }

private:
    CatalogueDocument document(const Actor &actor)
    {
        const auto transaction = m_yard->database().begin();
        return catalogue::readDocument(*transaction, actor);
    }

    std::unique_ptr<Yard> m_yard;
};

QTEST_GUILESS_MAIN(CatalogueFeedTest)
#include "tst_cataloguefeed.moc"
