// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program of a supervisor at a real server with the small demonstration data, both on this machine.
#include "bench/feel.h"
#include "client/app/pagedeck.h"
#include "client/app/palette.h"
#include "client/colleague.h"
#include "client/liveserver.h"
#include "client/orderdetail/orderdetail.h"
#include "client/person.h"
#include "client/seat.h"
#include "client/widgets/recordlist.h"

#include <QAbstractItemModel>
#include <cstdio>

using namespace oms;
using namespace oms::bench;
using namespace oms::test;
using namespace Qt::StringLiterals;

namespace {

//! Looks every 10 ms: figures of what other threads or the server do are that much too high at worst.
template<class Condition>
void await(Condition isTrue)
{
    if (!QTest::qWaitFor(isTrue, patience))
        throw std::runtime_error("it did not happen");
}

QString wordsOf(const Uuid &id)
{
    return QString::fromStdString(id.toString());
}

class Desk {
public:
    Desk()
        : m_role(u"SUPERVISOR"_s)
    { }

    //! Signs in for the first time: everything comes over the network.
    void arrive()
    {
        m_person.start({m_server.url().toString(), {}, {}});
        m_person.signIn().signIn(m_server.account(m_role), Keep::SignedIn);
        await([&] { return m_person.program().mainWindow() && isFilled(); });
        window().resize(1440, 900);
        window().deck().go(u"orders"_s);
        await([&] { return isListed(); });
    }

    //! From what this computer keeps.
    void startAgain()
    {
        std::vector<double> windows;
        std::vector<double> lists;
        for (int i = 0; i < 5; ++i) {
            window().leave();
            lists.push_back(took([&] {
                windows.push_back(took([&] {
                    m_person.start();
                    await([&] { return m_person.program().mainWindow() != nullptr; });
                }));
                await([&] { return isListed(); });
            }));
        }
        report("start: to the window", windows, 400);
        report("start: to the list of orders", lists, 1000);
    }

    void screens()
    {
        std::vector<double> firsts;
        std::vector<double> again;
        const auto &rows = window().deck().rows();
        for (const auto &row : rows)
            firsts.push_back(worked([&] { window().deck().go(QString::fromLatin1(row.id)); }));
        for (const auto &row : rows)
            again.push_back(worked([&] { window().deck().go(QString::fromLatin1(row.id)); }));
        report("a screen, when first opened", firsts, 100);
        report("a screen, opened again", again, 50);
    }

    void orders(const std::vector<OrderRowPtr> &rows)
    {
        std::vector<double> times;
        window().deck().go(u"orders"_s);
        for (std::size_t i = 0; i < rows.size() && i < 60; ++i)
            times.push_back(took([&] {
                window().deck().go(u"orders"_s, wordsOf(rows[i]->id.value));
                await([&] { return isOpen(rows[i]->id); });
            }));
        report("open an order, kept here", times, 50);
    }

    void palette()
    {
        std::vector<double> opens;
        std::vector<double> keys;
        for (int i = 0; i < 10; ++i) {
            opens.push_back(worked([&] { window().commands().action(Command::Palette)->trigger(); }));
            auto *field = window().commandPalette().findChild<QLineEdit *>();
            for (const auto letter : u"ingrid"_s)
                keys.push_back(worked([&] { press(field, Qt::Key_unknown, letter); }));
            field->clear();
            press(field, Qt::Key_Escape);
        }
        report("palette: open", opens, 50);
        report("palette: a key stroke", keys, 30);
    }

    void theme()
    {
        std::vector<double> times;
        for (int i = 0; i < 6; ++i)
            times.push_back(worked([&] {
                const auto command = i % 2 ? Command::ThemeLight : Command::ThemeDark;
                window().commands().action(command)->trigger();
            }));
        report("another theme", times, 100);
    }

    //! From the request of somebody else to the row painted here.
    void remoteChanges(const std::vector<OrderRowPtr> &rows)
    {
        Colleague admin(m_server.url(), m_server.account(u"ADMIN"_s));
        auto *list = window().deck().currentPage()->findChild<RecordList *>();
        std::vector<double> times;
        int changes = 0;
        const auto follow = QObject::connect(list->model(), &QAbstractItemModel::dataChanged, [&] { ++changes; });
        for (std::size_t i = 0; i < rows.size() && i < 30; ++i) {
            const auto path = u"/api/v1/orders/"_s + wordsOf(rows[i]->id.value);
            auto order = admin.read<Order>(path);
            order.fitter_reference = "bench " + std::to_string(i);
            const int before = changes;
            times.push_back(took([&] {
                admin.change(path, order, {"fitter_reference"});
                await([&] { return changes > before; });
            }));
        }
        QObject::disconnect(follow);
        report("a colleague's change: sent, stored, painted", times, 1000);
    }

    const LiveServer &server() const { return m_server; }

private:
    MainWindow &window() { return m_person.window(); }
    bool isFilled()
    {
        const auto &status = m_person.program().replica()->status();
        return status.isComplete && status.phase == sync::SyncStatus::Phase::UpToDate;
    }
    bool isListed()
    {
        auto *page = window().deck().currentPage();
        auto *list = page && window().deck().currentId() == u"orders" ? page->findChild<RecordList *>() : nullptr;
        return list && list->model()->rowCount() > 0;
    }
    bool isOpen(const OrderId &id)
    {
        const auto *detail = shown<OrderDetail>(window());
        return detail && detail->order() && detail->order()->id == id;
    }

    const QString m_role;
    LiveServer m_server;
    Person m_person;
};

//! Without a window: what Save costs until it is on this computer's disk.
void save(Seat &fitter)
{
    std::vector<double> times;
    for (const auto &row : fitter.book().rows()) {
        const auto order = fitter.whole(row->id);
        if (!order || !fitter.book().mayChange(*order) || order->status != OrderStatus::Draft)
            continue;
        auto mine = *order;
        for (int i = 0; i < 20; ++i) {
            const auto base = mine;
            mine.saddle_note = "as wide as possible, " + std::to_string(i);
            bool isSaved = false;
            times.push_back(took([&] {
                fitter.book().change(base, mine, {}, &fitter.receiver, [&](const Result<Order> &) { isSaved = true; });
                await([&] { return isSaved; });
            }));
        }
        break;
    }
    if (!times.empty())
        report("save an order on this computer", times, 30);
}

} // namespace

void bench::program()
{
    Desk desk;
    report("sign in, fetch everything, first list", {took([&] { desk.arrive(); })}, 5000);
    std::printf("%-48s %.0f MB\n", "memory of the program", memory());
    desk.startAgain();
    desk.screens();
    std::vector<OrderRowPtr> rows;
    {
        Seat seat(desk.server(), u"SUPERVISOR"_s);
        for (const auto &row : seat.book().rows())
            if (!row->archived_at && row->status == OrderStatus::Ordered)
                rows.push_back(row);
    }
    desk.orders(rows);
    desk.palette();
    desk.theme();
    desk.remoteChanges(rows);
    Seat fitter(desk.server(), u"FITTER"_s);
    save(fitter);
}
