// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "client/orderbook/orderwords.h"
#include "client/widgets/listview.h"

namespace oms {

//! How a list is laid out: kept on this computer for each view, and with a saved view.
struct ViewLook {
    struct Key {
        QString column;
        Qt::SortOrder order = Qt::AscendingOrder;
        bool operator==(const Key &) const = default;
    };
    std::vector<ShownColumn> columns; //!< none: as they are at first
    std::vector<Key> sort;
    Density density = Density::Comfortable;

    bool operator==(const ViewLook &) const = default;
};

//! JSON; `text` is the view's filter as it was typed.
QString layoutText(const ViewLook &look, const QString &text);
ViewLook lookFrom(const QString &layout);
QString filterTextFrom(const QString &layout);
//! "-status,number", as a request has it; only what the server can sort by.
std::string sortText(const ViewLook &look);

//! One tab above the list.
struct OrderView {
    QString id; //!< of a saved one its identity
    QString title;
    OrderFilter base; //!< always holds, and is not shown as a condition
    QString text; //!< conditions to begin with
    ViewLook look;
    std::optional<SavedView> saved;
};

//! Those that are always there; `kind` of a page that is about one only.
std::vector<OrderView> builtInViews(Reader reader, std::optional<OrderKind> kind);

} // namespace oms
