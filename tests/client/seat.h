// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/app/session.h"
#include "client/computer.h"
#include "client/liveserver.h"
#include "client/orderbook/books.h"

namespace oms::test {

//! Somebody's computer with its books, everything there; without windows.
struct Seat {
    Seat(const LiveServer &server, const QString &role)
        : computer(server.url(), server.account(role))
    {
        for (const auto &code : computer.me().roles)
            session.roles.append(QString::fromStdString(code));
        for (const auto &code : computer.me().permissions)
            session.permissions.append(QString::fromStdString(code));
        session.fitter = computer.me().fitter_id;
        session.factories = computer.me().factory_ids;
        session.user = computer.me().id;
        computer.startAndFill();
        books.emplace(session, computer.replica(), computer.api());
        QTRY_VERIFY_WITH_TIMEOUT(!book().rows().empty() && !book().catalogue()->document().models.empty(),
                                 Computer::patience);
        QTRY_VERIFY_WITH_TIMEOUT(!book().isLoading(), Computer::patience);
    }

    OrderBook &book() { return books->orders(); }
    OrderRowPtr rowIn(OrderStatus status)
    {
        for (const auto &row : book().rows())
            if (row->status == status && !row->archived_at)
                return row;
        return nullptr;
    }
    std::optional<Order> whole(const OrderId &id)
    {
        std::optional<std::optional<Kept<Order>>> read;
        book().read(id, &receiver, [&](std::optional<Kept<Order>> kept) { read = std::move(kept); });
        if (!QTest::qWaitFor([&] { return read.has_value(); }, Computer::patience) || !*read)
            return {};
        return (*read)->record;
    }
    Result<Order> act(const Order &order, OrderAction action, const OrderCommand &command = {})
    {
        std::optional<Result<Order>> ended;
        book().act(order, action, command, &receiver, [&](Result<Order> result) { ended = std::move(result); });
        if (!QTest::qWaitFor([&] { return ended.has_value(); }, Computer::patience))
            return refuse(ErrorCode::Unavailable, "no answer");
        return *ended;
    }

    Session session;
    QObject receiver;
    Computer computer;
    std::optional<Books> books;
};

} // namespace oms::test
