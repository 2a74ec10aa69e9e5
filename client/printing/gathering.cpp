// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/printing/gathering.h"

namespace oms::printing {

Gathering::Gathering(OrderBook &book, std::vector<OrderId> orders, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_wanted(std::move(orders))
{ }

void Gathering::start()
{
    next();
}

void Gathering::next()
{
    Q_EMIT progressed(int(m_next));
    if (m_next == m_wanted.size())
        return Q_EMIT done(m_read);
    m_book.read(m_wanted[m_next++], this, [this](const std::optional<Kept<Order>> &kept) {
        if (!kept)
            return next();
        take(kept->record);
    });
}

void Gathering::take(const Order &order)
{
    m_book.readParts(order.id, this, [this, order](OrderParts parts) {
        const auto keep = [this, order, parts](std::vector<Kept<MeasurementSet>> visits) {
            const auto *customer = order.customer_id ? m_book.customers().find(order.customer_id->value) : nullptr;
            m_read.push_back(printedOrder(order, parts, std::move(visits), *m_book.catalogue(), customer));
            next();
        };
        if (order.horse_id)
            m_book.readMeasurements(*order.horse_id, this, keep);
        else
            keep(parts.measurements);
    });
}

} // namespace oms::printing
