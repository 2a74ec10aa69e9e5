// SPDX-License-Identifier: GPL-3.0-or-later
// Putting a saddle together with the full catalogue, and the board of a full workshop.
#include "bench/feel.h"
#include "client/app/session.h"
#include "client/configurator/choicefield.h"
#include "client/configurator/configurator.h"
#include "client/configurator/slotrow.h"
#include "client/orderbook/books.h"
#include "client/production/stagedelegate.h"
#include "client/production/stagelist.h"
#include "client/production/stagemodel.h"
#include "client/sync/localreplica.h"
#include "client/sync/replicastore.h"
#include "server/demo/catalogue.h"
#include "shared/configuration/rules.h"

#include <QScrollBar>

using namespace oms;
using namespace oms::bench;
using namespace oms::configurator;
using namespace Qt::StringLiterals;

namespace {

constexpr Date day {std::chrono::days(20'400)};
constexpr int cards = 1'400;

void pressInFocus(QWidget &window, Qt::Key key)
{
    auto *at = window.focusWidget();
    press(at ? at : &window, key);
}

void clicks()
{
    const auto catalogue = std::make_shared<const Catalogue>(demo::makeCatalogue(demo::Size::Full));
    Configurator widget;
    widget.setCatalogue(catalogue);
    widget.setPricing(Pricing {RegionCode::Eu, day});
    widget.resize(1180, 820);
    widget.show();
    widget.activateWindow();
    widget.setConfiguration(defaultsOf(catalogue->document().models.front(), *catalogue));
    QApplication::processEvents();
    std::vector<double> opens;
    std::vector<double> picks;
    for (int round = 0; round < 4; ++round)
        for (const auto &slot : slotsOf(widget.configuration(), *catalogue)) {
            if (slot.kind != SlotKind::Option)
                continue;
            widget.focusSlot(slot);
            QApplication::processEvents();
            if (!qobject_cast<ChoiceField *>(widget.focusWidget()))
                continue;
            opens.push_back(worked([&] { pressInFocus(widget, Qt::Key_Down); }));
            for (int i = 0; i <= round; ++i)
                pressInFocus(widget, Qt::Key_Down);
            QApplication::processEvents();
            picks.push_back(worked([&] { pressInFocus(widget, Qt::Key_Return); }));
            pressInFocus(widget, Qt::Key_Escape);
        }
    report("configurator: open a list of values", opens, 16);
    report("configurator: pick a value", picks, 16);
}

void board()
{
    std::vector<OrderRowPtr> rows;
    for (int i = 0; i < cards; ++i) {
        auto row = std::make_shared<BookRow>();
        row->id = makeId<OrderId>();
        row->number = 40'000 + i;
        row->status = OrderStatus::Production1;
        row->is_urgent = i % 9 == 0;
        row->customer_name = "Ingrid van den Berg";
        row->brand_name = "Larkspur";
        row->model_name = "Sonata";
        row->seat_size_q4 = 64 + i % 12;
        row->promised_date = day + std::chrono::days(i % 60);
        rows.push_back(std::move(row));
    }
    MemoryStore secrets;
    ApiClient api(QUrl(u"http://127.0.0.1:9"_s), secrets, u"bench"_s); // where nobody listens
    LocalReplica replica(api, {passingStore()});
    const Session session;
    Books books(session, replica, api);
    StageModel model(Stage::P1, Reader::House);
    StageDelegate delegate(books.orders(), nullptr);
    StageList list(model, &delegate, u"In production P1"_s);
    list.resize(260, 820);
    list.show();
    QApplication::processEvents();
    report("board: 1 400 cards set and painted", {worked([&] { model.setCards(rows); })}, 100);
    std::vector<double> steps;
    for (int i = 0; i < 200; ++i)
        steps.push_back(worked([&] {
            list.verticalScrollBar()->setValue(list.verticalScrollBar()->value() + 72);
            list.viewport()->repaint();
        }));
    report("board: a step of scrolling", steps, 16);
}

} // namespace

void bench::saddle()
{
    clicks();
    board();
}
