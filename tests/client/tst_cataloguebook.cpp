// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue as a computer keeps it: the real server, a real replica, no windows.
#include "client/app/session.h"
#include "client/catalogue/cataloguebook.h"
#include "client/colleague.h"
#include "client/computer.h"
#include "client/liveserver.h"
#include "client/models/schematext.h"

using namespace oms;
using namespace oms::test;
using namespace Qt::StringLiterals;

namespace {

Extra extraNamed(const std::string &name)
{
    Extra extra;
    extra.id = makeId<ExtraId>();
    extra.code = name;
    extra.name = name;
    return extra;
}

Brand brandNamed(const std::string &name)
{
    Brand brand;
    brand.id = makeId<BrandId>();
    brand.name = name;
    return brand;
}

} // namespace

class TestCatalogueBook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<LiveServer>();
        m_admin = std::make_unique<Colleague>(m_server->url(), m_server->account(u"ADMIN"_s));
    }

    void everythingIsReadOnce()
    {
        Office office(*this);
        QVERIFY(office.book.catalogue()); // also before anything has come
        QSignalSpy changed(&office.book, &CatalogueBook::changed);
        office.fill();
        const auto &document = office.book.catalogue()->document();
        QVERIFY(document.models.size() >= 12);
        QVERIFY(!document.option_values.empty() && !document.price_lists.empty());
        QVERIFY(changed.size() < 10); // a burst is built once
    }

    void whatTheServerAnswersIsThereWhenTheCallEnds()
    {
        Office office(*this);
        office.fill();
        const auto extra = extraNamed("Answered");
        std::optional<Result<Extra>> ended;
        bool wasThere = false;
        office.book.create<Extra>(extra, "key-1", this, [&](const Result<Extra> &made) {
            ended = made;
            wasThere = office.book.catalogue()->find(extra.id);
        });
        QTRY_VERIFY_WITH_TIMEOUT(ended, patience);
        QVERIFY(*ended);
        QVERIFY(wasThere);
        auto record = ended->value();
        record.name = "Answered twice";
        ended.reset();
        office.book.change<Extra>(record, {"name"}, this, [&](const Result<Extra> &made) { ended = made; });
        QTRY_VERIFY_WITH_TIMEOUT(ended, patience);
        QCOMPARE(office.book.catalogue()->find(extra.id)->name, "Answered twice");
        QTRY_COMPARE_WITH_TIMEOUT(int(inReplica(office, extra.id)), 2, patience); // the feed has brought it, too
        QCOMPARE(office.book.catalogue()->find(extra.id)->name, "Answered twice");
    }

    void whatIsArchivedIsPutAsideAndComesBack()
    {
        Office office(*this);
        office.fill();
        const auto extra = extraNamed("Put away");
        std::optional<Result<Extra>> ended;
        const auto note = [&](const Result<Extra> &made) { ended = made; };
        office.book.create<Extra>(extra, "key-2", this, note);
        QTRY_VERIFY_WITH_TIMEOUT(ended && *ended, patience);
        const auto made = std::exchange(ended, {})->value();
        office.book.archive<Extra>(made, this, note);
        QTRY_VERIFY_WITH_TIMEOUT(ended && *ended, patience);
        QVERIFY(!office.book.catalogue()->find(extra.id));
        QCOMPARE(office.book.archived().extras.back().id, extra.id);
        const auto archived = std::exchange(ended, {})->value();
        office.book.restore<Extra>(archived, this, note);
        QTRY_VERIFY_WITH_TIMEOUT(ended && *ended, patience);
        QVERIFY(office.book.catalogue()->find(extra.id));
    }

    void whatOthersChangeComesByItself()
    {
        Office office(*this);
        office.fill();
        auto brand = office.book.catalogue()->document().brands.back();
        brand.mail_style = "changed-elsewhere";
        m_admin->change(u"/api/v1/brands/"_s + QString::fromStdString(brand.id.toString()), brand, {"mail_style"});
        QTRY_COMPARE_WITH_TIMEOUT(office.book.catalogue()->find(brand.id)->mail_style.value_or(""), "changed-elsewhere",
                                  patience);
    }

    void aRefusalIsHandedOn()
    {
        Office office(*this);
        office.fill();
        const auto twice = brandNamed(office.book.catalogue()->document().brands.front().name);
        std::optional<Result<Brand>> ended;
        office.book.create<Brand>(twice, "key-3", this, [&](const Result<Brand> &made) { ended = made; });
        QTRY_VERIFY_WITH_TIMEOUT(ended, patience);
        QVERIFY(!*ended);
        QCOMPARE(ended->error().errors.front().field, "name");
        QVERIFY(!office.book.catalogue()->find(twice.id));
    }

    //! Reading works without a network; changing says that it does not.
    void withoutANetworkEverythingIsStillThere()
    {
        auto server = std::make_unique<LiveServer>();
        Computer computer(server->url(), server->account(u"ADMIN"_s));
        computer.startAndFill();
        const auto session = sessionOf(computer);
        CatalogueBook book(session, computer.replica(), computer.api());
        book.load();
        QTRY_VERIFY_WITH_TIMEOUT(!book.catalogue()->document().models.empty(), patience);
        QVERIFY(book.isOnline());
        server.reset();
        std::optional<Result<Brand>> ended;
        const auto brand = brandNamed("Never");
        book.create<Brand>(brand, "key-4", this, [&](const Result<Brand> &made) { ended = made; });
        QTRY_VERIFY_WITH_TIMEOUT(ended && !*ended, patience);
        QCOMPARE(ended->error().code, ErrorCode::Unavailable);
        computer.replica().syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(!book.isOnline(), patience);
        book.load();
        QVERIFY(!book.catalogue()->document().models.empty());
        QVERIFY(!book.isFilling());
    }

private:
    static constexpr int patience = Computer::patience;

    static Session sessionOf(Computer &computer)
    {
        Session session;
        for (const auto &code : computer.me().permissions)
            session.permissions << toQString(code);
        return session;
    }

    struct Office {
        explicit Office(TestCatalogueBook &test)
            : computer(test.m_server->url(), test.m_server->account(u"ADMIN"_s))
            , session(sessionOf(computer))
            , replica((computer.start(), computer.replica()))
            , book(session, replica, computer.api())
        { }
        void fill()
        {
            book.load();
            QTRY_VERIFY_WITH_TIMEOUT(computer.isUpToDate(), patience);
            QTRY_VERIFY_WITH_TIMEOUT(!book.catalogue()->document().price_lists.empty(), patience);
            QTRY_VERIFY_WITH_TIMEOUT(!book.isFilling(), patience);
        }

        Computer computer;
        Session session;
        LocalReplica &replica;
        CatalogueBook book;
    };

    static int inReplica(Office &office, ExtraId id)
    {
        const auto kept = office.computer.one<Extra>(id.value);
        return kept ? kept->record.version : 0;
    }

    std::unique_ptr<LiveServer> m_server;
    std::unique_ptr<Colleague> m_admin;
};

QTEST_MAIN(TestCatalogueBook)
#include "tst_cataloguebook.moc"
