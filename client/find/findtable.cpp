// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/find/findtable.h"

#include "client/models/schematext.h"
#include "client/orderbook/orderwords.h"

#include <QCoreApplication>

namespace oms {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FindPage)
};

QString nameOr(const std::optional<std::string> &name)
{
    return name ? toQString(*name) : QString();
}

} // namespace

std::unique_ptr<RecordTable<OrderRowPtr>> makeFindTable(const OrderBook &book)
{
    using Text = Column<OrderRowPtr>;
    const auto reader = readerOf(book.session());
    const auto number = [](const OrderRowPtr &row) { return numberText(*row); };
    const auto customer = [](const OrderRowPtr &row) { return nameOr(row->customer_name); };
    const auto horse = [](const OrderRowPtr &row) { return nameOr(row->horse_name); };
    const auto serial = [](const OrderRowPtr &row) { return nameOr(row->serial_no); };
    const auto saddle = [](const OrderRowPtr &row) { return saddleText(*row); };
    const auto status = [reader](const OrderRowPtr &row) { return statusText(row->status, reader); };
    std::vector<Text> columns {
        Text {.title = Words::tr("Order"),
              .look = CellLook::Strong,
              .text = number,
              .number = [](const OrderRowPtr &row) { return std::int64_t(row->number.value_or(0)); },
              .width = 84},
        Text {.title = Words::tr("Horse"), .text = horse, .width = 150},
        Text {.title = Words::tr("Customer"), .text = customer, .width = 0},
        Text {.title = Words::tr("Saddle"), .look = CellLook::Secondary, .text = saddle, .width = 190},
        Text {.title = Words::tr("Serial number"), .text = serial, .width = 130},
        Text {.title = Words::tr("Status"),
              .look = CellLook::Pill,
              .text = status,
              .tone = [](const OrderRowPtr &row) { return statusTone(row->status); },
              .width = 160},
    };
    return std::make_unique<RecordTable<OrderRowPtr>>(
        std::move(columns),
        Records<OrderRowPtr> {.id = [](const OrderRowPtr &row) { return row->id.value; },
                              .searchText =
                                  [=](const OrderRowPtr &row) {
                                      return QStringList {number(row), serial(row), horse(row), customer(row),
                                                          toQString(row->fitter_reference)}
                                          .join(u'\n');
                                  },
                              .sentence =
                                  [=](const OrderRowPtr &row) {
                                      return Words::tr("%1, %2, %3, %4", "number, customer, horse, state")
                                          .arg(number(row), customer(row), horse(row), status(row));
                                  }});
}

} // namespace oms
