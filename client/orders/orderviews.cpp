// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/orders/orderviews.h"

#include "client/models/schematext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace oms {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OrdersPage)
};

struct BuiltInView {
    const char *id; //!< in preferences and addresses
    const char *title; //!< English; context "OrdersPage"
    OrderFilter (*filter)();
    bool isForFactories = true;
};

template<class Fits>
OrderFilter statesWhere(Fits fits)
{
    OrderFilter filter;
    for (std::size_t i = 0; i < orderStatusCount; ++i)
        if (const auto status = OrderStatus(i); fits(status))
            filter.status.emplace_back(codeOf(status));
    return filter;
}

OrderFilter open()
{
    return statesWhere(isOpen);
}

OrderFilter toApprove()
{
    OrderFilter filter;
    filter.work_list = WorkList::ToApprove;
    return filter;
}

OrderFilter inProduction()
{
    return statesWhere([](OrderStatus status) { return describe(status).group == StatusGroup::Build; });
}

OrderFilter shipped()
{
    return statesWhere([](OrderStatus status) { return describe(status).group == StatusGroup::Deliver; });
}

OrderFilter all()
{
    return {};
}

constexpr BuiltInView table[] = {
    {"open", QT_TRANSLATE_NOOP("OrdersPage", "Open"), open},
    {"awaiting", QT_TRANSLATE_NOOP("OrdersPage", "Awaiting approval"), toApprove, false},
    {"production", QT_TRANSLATE_NOOP("OrdersPage", "In production"), inProduction},
    {"shipped", QT_TRANSLATE_NOOP("OrdersPage", "Shipped"), shipped},
    {"all", QT_TRANSLATE_NOOP("OrdersPage", "All"), all},
};

constexpr std::pair<Density, QLatin1StringView> densityCodes[] = {
    {Density::Comfortable, "comfortable"_L1}, {Density::Compact, "compact"_L1}, {Density::TwoLines, "two-lines"_L1}};

//! Columns that GET /orders can sort by.
constexpr std::pair<QLatin1StringView, const char *> sortNames[] = {
    {"number"_L1, "number"},      {"status"_L1, "status"},          {"due"_L1, "promised_date"},
    {"ordered"_L1, "ordered_at"}, {"customer"_L1, "customer_name"}, {"fitter"_L1, "fitter_name"}};

QJsonObject objectFrom(const QString &layout)
{
    return QJsonDocument::fromJson(layout.toUtf8()).object();
}

} // namespace

QString layoutText(const ViewLook &look, const QString &text)
{
    QJsonArray columns;
    for (const auto &column : look.columns)
        columns.append(QJsonObject {{u"id"_s, column.id}, {u"width"_s, column.width}});
    QJsonArray sort;
    for (const auto &key : look.sort)
        sort.append(QJsonObject {{u"column"_s, key.column}, {u"descending"_s, key.order == Qt::DescendingOrder}});
    QJsonObject layout {{u"columns"_s, columns}, {u"sort"_s, sort}};
    layout.insert(u"density"_s, QString(densityCodes[std::size_t(look.density)].second));
    if (!text.isEmpty())
        layout.insert(u"text"_s, text);
    return QString::fromUtf8(QJsonDocument(layout).toJson(QJsonDocument::Compact));
}

ViewLook lookFrom(const QString &layout)
{
    const auto object = objectFrom(layout);
    ViewLook look;
    const auto columns = object.value(u"columns"_s).toArray();
    for (const auto &column : columns)
        look.columns.push_back({column[u"id"_s].toString(), column[u"width"_s].toInt()});
    const auto sort = object.value(u"sort"_s).toArray();
    for (const auto &key : sort)
        look.sort.push_back(
            {key[u"column"_s].toString(), key[u"descending"_s].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder});
    for (const auto &[density, code] : densityCodes)
        if (object.value(u"density"_s).toString() == code)
            look.density = density;
    return look;
}

QString filterTextFrom(const QString &layout)
{
    return objectFrom(layout).value(u"text"_s).toString();
}

std::string sortText(const ViewLook &look)
{
    std::string sort;
    for (const auto &key : look.sort)
        for (const auto &[column, name] : sortNames)
            if (column == key.column)
                sort += (sort.empty() ? "" : ",") + std::string(key.order == Qt::DescendingOrder ? "-" : "") + name;
    return sort;
}

std::vector<OrderView> builtInViews(Reader reader, std::optional<OrderKind> kind)
{
    std::vector<OrderView> views;
    for (const auto &row : table) {
        if (reader == Reader::Factory && !row.isForFactories)
            continue;
        OrderView view {QString::fromLatin1(row.id), Words::tr(row.title), row.filter(), {}, {}, {}};
        if (kind)
            view.base.kind = {std::string(codeOf(*kind))};
        view.look.sort = {{u"number"_s, Qt::DescendingOrder}};
        views.push_back(std::move(view));
    }
    return views;
}

} // namespace oms
