// SPDX-License-Identifier: GPL-3.0-or-later
// The list with 100,000 orders: what a person feels while typing, sorting, picking and changing views. Through the real
// widgets, without a server.
#include "bench/feel.h"
#include "client/app/preferences.h"
#include "client/app/session.h"
#include "client/orderbook/books.h"
#include "client/orders/filterbar.h"
#include "client/orders/orderbrowser.h"
#include "client/sync/localreplica.h"
#include "client/sync/replicastore.h"
#include "client/widgets/recordlist.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QLineEdit>
#include <QTabBar>
#include <QTemporaryDir>
#include <algorithm>

using namespace oms;
using namespace oms::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int orders = 100'000;

std::vector<OrderRowPtr> made()
{
    const std::vector<std::string> first {"Ingrid", "Sofía", "Hannah", "Jochen", "Katarzyna", "Élodie", "Niels"};
    const std::vector<std::string> last {"van den Berg", "Castellanos", "Schröder", "Østergaard", "O’Sullivan"};
    const std::vector<std::string> horses {"Donnerhall", "Fürstin", "Sir Galahad", "Caramel", "Stella"};
    const std::vector<std::string> models {"Sonata", "Etude", "Merlin", "Kestrel", "Heritage", "County"};
    const std::vector<std::string> fitters {"Robyn Leslie", "Klara Tischler", "Sven Bakker", "Anne Moreau"};
    const auto at = [](const auto &list, int i) { return list[std::size_t(i) % list.size()]; };
    std::vector<FitterId> fitterIds;
    for (std::size_t i = 0; i < fitters.size(); ++i)
        fitterIds.push_back(makeId<FitterId>());
    const auto day = today();
    std::vector<OrderRowPtr> rows;
    for (int i = 0; i < orders; ++i) {
        auto row = std::make_shared<BookRow>();
        row->id = makeId<OrderId>();
        row->number = 1000 + i;
        row->status = OrderStatus(i * 7919 % int(orderStatusCount));
        row->is_urgent = i % 37 == 0;
        row->customer_name = at(first, i) + ' ' + at(last, i / 7) + ' ' + std::to_string(i * 7919 % 20'000);
        row->horse_name = at(horses, i / 3);
        row->fitter_id = fitterIds[std::size_t(i) % fitters.size()];
        row->fitter_name = at(fitters, i);
        row->factory_name = "Walsall";
        row->brand_name = "Larkspur";
        row->model_name = at(models, i / 11);
        row->seat_size_q4 = 64 + i % 12;
        row->currency = i % 3 == 0 ? "GBP" : "EUR";
        row->serial_no = "LS-" + std::to_string(100'000 + i);
        row->total_minor = 400'000 + i;
        row->balance_minor = i % 4 == 0 ? 0 : 200'000 + i;
        row->promised_date = day + std::chrono::days(i % 200 - 60);
        row->ordered_at = now() - std::chrono::hours(i);
        row->status_at = row->ordered_at;
        rows.push_back(std::move(row));
    }
    return rows;
}

//! Each key stroke of these words, and of deleting them again.
std::vector<double> typing(QLineEdit &field, const QStringList &texts)
{
    std::vector<double> times;
    for (const auto &text : texts) {
        for (const auto letter : text)
            times.push_back(worked([&] { press(&field, Qt::Key_unknown, letter); }));
        for (int i = 0; i < text.size() && !field.text().isEmpty(); ++i)
            times.push_back(worked([&] { press(&field, Qt::Key_Backspace); }));
        field.clear();
        QApplication::processEvents();
    }
    return times;
}

} // namespace

void bench::list()
{
    QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"oms.ini"_s));
    MemoryStore secrets;
    ApiClient api(QUrl(u"http://127.0.0.1:9"_s), secrets, u"bench"_s); // where nobody listens
    LocalReplica replica(api, {passingStore()});
    Session session;
    session.roles = {u"SUPERVISOR"_s};
    session.permissions = {u"orders:read"_s, u"orders:prices"_s, u"orders:approve"_s};
    Books books(session, replica, api);
    OrderBrowser browser(books, session, preferences, replica, {"orders", u"Orders"_s, std::nullopt});
    browser.resize(1200, 868);
    browser.show();
    QApplication::processEvents();

    const auto rows = made();
    for (QDeadlineTimer patience(2000); !patience.hasExpired();) // what is kept here is read: nothing
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    report("load 100,000 rows", {worked([&] { browser.table().setRecords(rows); })}, 150);
    auto &field = *browser.findChild<QLineEdit *>();
    auto &list = *browser.findChild<RecordList *>();
    auto &tabs = *browser.findChild<QTabBar *>();
    report("another view",
           {worked([&] { tabs.setCurrentIndex(2); }), worked([&] { tabs.setCurrentIndex(4); }),
            worked([&] { tabs.setCurrentIndex(0); }), worked([&] { tabs.setCurrentIndex(4); })},
           50);
    typing(field, {u"e"_s});
    report("key stroke, words, in All", typing(field, {u"schröder son"_s, u"e"_s, u"48213"_s, u"ls-1"_s, u"leslie"_s}),
           50);
    tabs.setCurrentIndex(0);
    report("key stroke, words, in Open", typing(field, {u"schröder son"_s, u"e"_s, u"48213"_s}), 50);
    report("key stroke, conditions", typing(field, {u"status:p2 -urgent"_s, u"due:<14d"_s}), 50);
    browser.showText({});
    for (const auto &[column, name] : {std::pair {1, "sort by customer, first time"},
                                       {1, "sort by customer, again"},
                                       {0, "sort by number"},
                                       {4, "sort by status"},
                                       {5, "sort by due"},
                                       {2, "sort by saddle, first time"}})
        report(name, {worked([&] { browser.list().sortBy(column, Qt::DescendingOrder); })}, 100);
    report("sort by status, then customer", {worked([&] {
               browser.list().sortBy({{4, Qt::AscendingOrder}, {1, Qt::AscendingOrder}});
           })},
           100);
    std::vector<double> steps;
    list.setFocus();
    for (int i = 0; i < 60; ++i)
        steps.push_back(worked([&] { press(&list, Qt::Key_Down); }));
    report("arrow down", steps, 16);
    std::vector<double> scrolls;
    for (int i = 0; i < 60; ++i)
        scrolls.push_back(worked([&] { press(&list, Qt::Key_PageDown); }));
    report("page down", scrolls, 16);
    std::vector<double> changes;
    for (int i = 0; i < 60; ++i) {
        auto row = std::make_shared<BookRow>(*rows[std::size_t(i) * 997]);
        row->status = OrderStatus::OnHold;
        ++row->version;
        changes.push_back(worked([&] { browser.table().upsert(row); }));
    }
    report("a colleague's change", changes, 16);
    report("pick all", {worked([&] { list.selectAll(); })}, 50);
    report("pick none", {worked([&] { browser.table().takeNone(); })}, 50);
    std::printf("%-48s %.0f MB\n", "memory with 100,000 rows", memory());
}
