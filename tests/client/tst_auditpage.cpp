// SPDX-License-Identifier: GPL-3.0-or-later
// The audit log as an administrator reads it: the whole program, the real server.
#include "client/accessibility.h"
#include "client/app/pagedeck.h"
#include "client/audit/auditdetail.h"
#include "client/audit/auditwords.h"
#include "client/colleague.h"
#include "client/finding.h"
#include "client/grab.h"
#include "client/liveserver.h"
#include "client/person.h"
#include "client/widgets/label.h"
#include "client/widgets/listview.h"
#include "client/widgets/recordlist.h"

#include <QComboBox>
#include <QScrollBar>

using namespace oms;
using namespace oms::test;
using namespace Qt::StringLiterals;

class TestAuditPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        dressForPictures();
        m_server = std::make_unique<LiveServer>();
        m_admin = std::make_unique<Colleague>(m_server->url(), m_server->account(u"ADMIN"_s));
    }
    void init()
    {
        m_person = std::make_unique<Person>();
        m_person->startAs(m_server->url(), m_server->accountFile(), u"ADMIN"_s);
        window().resize(1440, 900);
        window().deck().go(u"audit"_s);
        QTRY_VERIFY_WITH_TIMEOUT(rows() > 0, patience);
    }
    void cleanup() { m_person.reset(); }
    void cleanupTestCase()
    {
        m_admin.reset();
        m_server.reset();
    }

    void pictures()
    {
        rename(u"Renamed for the picture"_s);
        window().commands().action(Command::Refresh)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(cell(0, 4).contains(u"Renamed for the picture"_s), patience);
        list().setCurrentIndex(list().model()->index(0, 0));
        for (const auto &[command, name] :
             {std::pair(Command::ThemeLight, u"light"_s), std::pair(Command::ThemeDark, u"dark"_s)}) {
            window().commands().action(command)->trigger();
            grab(window(), u"38-audit-"_s + name);
        }
        window().commands().action(Command::ThemeLight)->trigger();
        QCOMPARE(unnamed(page()).join(u", "_s), QString());
    }

    //! In the server's order, a page at a time, as many as the server has.
    void moreIsReadByScrolling()
    {
        const auto total = m_admin->total<AuditEntry>(u"/api/v1/audit"_s, u"limit=1"_s);
        QVERIFY(total > 200);
        QCOMPARE(rows(), 100);
        auto *bar = list().verticalScrollBar();
        bar->setValue(bar->maximum());
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 200, patience);
        QStringList newest; // some have been written since
        for (const auto &entry : m_admin->list<AuditEntry>(u"/api/v1/audit"_s, u"limit=9"_s))
            newest << auditMoment(entry.at);
        QVERIFY(newest.contains(cell(0, 0)));
    }

    //! What a colleague has just done: who, what, and both values beside each other.
    void aChangeIsShownBeforeAndAfter()
    {
        const auto before = rename(u"Willemijn Terpstra"_s);
        window().commands().action(Command::Refresh)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(cell(0, 4).contains(u"Willemijn Terpstra"_s), patience);
        QCOMPARE(cell(0, 1), QString::fromStdString(m_admin->me().full_name));
        QCOMPARE(cell(0, 3), u"Changed"_s);
        list().setCurrentIndex(list().model()->index(0, 0));
        const auto said = words();
        QVERIFY(said.contains(u"Customer: Changed"_s));
        QVERIFY2(said.contains(before) && said.contains(u"Willemijn Terpstra"_s), qPrintable(said.join(u'\n')));
    }

    void oneKindOfRecordOneActionOneDay()
    {
        choose(u"Kind of record"_s, u"customer"_s);
        QTRY_VERIFY_WITH_TIMEOUT(rows() > 0 && allAre(2, u"Customer"_s), patience);
        choose(u"Action"_s, u"change"_s);
        QTRY_VERIFY_WITH_TIMEOUT(rows() > 0 && allAre(3, u"Changed"_s) && allAre(2, u"Customer"_s), patience);
        Person::type(page(), u"From"_s, QLocale().toString(QDate::currentDate().addDays(3), QLocale::ShortFormat));
        QTRY_VERIFY_WITH_TIMEOUT(named(page(), u"Show everything"_s), patience);
        Person::press(page(), u"Show everything"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 100, patience);
    }

    void allThatHappenedToOneRecordAndAllThatOnePersonDid()
    {
        rename(u"Once"_s);
        rename(u"Twice"_s);
        window().commands().action(Command::Refresh)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(cell(0, 4).contains(u"Twice"_s), patience);
        list().setCurrentIndex(list().model()->index(0, 0));
        Person::press(page(), u"All of this record"_s);
        const auto query = u"limit=100&entity=customer&entity_id="_s + QString::fromStdString(m_renamed.toString());
        const auto all = int(m_admin->list<AuditEntry>(u"/api/v1/audit"_s, query).size());
        QTRY_COMPARE_WITH_TIMEOUT(rows(), all, patience);
        list().setCurrentIndex(list().model()->index(0, 0));
        Person::press(page(), u"All of this person"_s);
        QTRY_VERIFY_WITH_TIMEOUT(rows() > 0 && rows() != all, patience);
        QVERIFY(allAre(1, QString::fromStdString(m_admin->me().full_name)));
        list().setCurrentIndex(list().model()->index(0, 0));
        Person::press(page(), u"Open the record"_s);
        QCOMPARE(window().deck().currentId(), u"customers"_s);
    }

    void nobodyElseHasThePage()
    {
        m_person = std::make_unique<Person>();
        m_person->startAs(m_server->url(), m_server->accountFile(), u"SUPERVISOR"_s);
        for (const auto &row : window().deck().rows())
            QVERIFY(QLatin1StringView(row.id) != "audit"_L1);
    }

private:
    MainWindow &window() { return m_person->window(); }
    QWidget &page() { return *window().deck().currentPage(); }
    RecordList &list() { return *page().findChild<RecordList *>(); }
    int rows() { return list().model()->rowCount(); }
    QString cell(int row, int column) { return list().model()->index(row, column).data().toString(); }
    bool allAre(int column, const QString &text)
    {
        for (int row = 0; row < rows(); ++row)
            if (cell(row, column) != text)
                return false;
        return true;
    }
    void choose(const QString &name, const QString &code)
    {
        auto *box = named<QComboBox>(page(), name);
        QVERIFY(box);
        QVERIFY(box->findData(code) > 0);
        box->setCurrentIndex(box->findData(code));
        Q_EMIT box->activated(box->currentIndex());
    }
    QStringList words()
    {
        QStringList all;
        for (const auto *label : page().findChild<AuditDetail *>()->findChildren<Label *>())
            all << label->text();
        return all;
    }
    //! Another name for the first customer; answers the one before.
    QString rename(const QString &name)
    {
        auto customer = m_admin->list<Customer>(customersPath, u"limit=1&sort=created_at"_s).front();
        const auto before = QString::fromStdString(customer.name);
        m_renamed = customer.id.value;
        customer.name = name.toStdString();
        m_admin->change(pathOf(customer), customer, {"name"});
        return before;
    }

    std::unique_ptr<LiveServer> m_server;
    std::unique_ptr<Colleague> m_admin;
    std::unique_ptr<Person> m_person;
    Uuid m_renamed;
};

QTEST_MAIN(TestAuditPage)
#include "tst_auditpage.moc"
