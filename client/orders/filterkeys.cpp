// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/orders/filterkeys.h"

#include "client/models/schematext.h"

#include <QCoreApplication>
#include <algorithm>

namespace oms {

using namespace Qt::StringLiterals;

namespace {

template<class Id, std::vector<Id> OrderFilter::*Member>
void addId(OrderFilter &filter, const Uuid &id)
{
    (filter.*Member).push_back(Id {id});
}

template<class Id, std::vector<Id> OrderFilter::*Member>
std::vector<Uuid> idsIn(const OrderFilter &filter)
{
    std::vector<Uuid> ids;
    for (const auto &id : filter.*Member)
        ids.push_back(id.value);
    return ids;
}

using K = FilterKey;

constexpr FilterKeyRow codes(FilterKey key, const char *code, const char *title, Texts OrderFilter::*member)
{
    return {.key = key, .code = code, .title = title, .sort = FilterSort::Codes, .codes = member};
}

template<class Id, std::vector<Id> OrderFilter::*Member>
constexpr FilterKeyRow names(FilterKey key, const char *code, const char *title, bool isForFactories)
{
    return {.key = key,
            .code = code,
            .title = title,
            .sort = FilterSort::Names,
            .add = &addId<Id, Member>,
            .ids = &idsIn<Id, Member>,
            .isForFactories = isForFactories};
}

constexpr FilterKeyRow days(FilterKey key, const char *code, const char *title, std::optional<Date> OrderFilter::*from,
                            std::optional<Date> OrderFilter::*to)
{
    return {.key = key,
            .code = code,
            .title = title,
            .sort = FilterSort::Days,
            .from = from,
            .to = to,
            .looksAhead = key == K::Due};
}

constexpr FilterKeyRow yesOrNo(FilterKey key, const char *code, const char *title,
                               std::optional<bool> OrderFilter::*member)
{
    return {.key = key, .code = code, .title = title, .sort = FilterSort::Flag, .flag = member};
}

using F = OrderFilter;

const FilterKeyRow table[] = {
    codes(K::Status, "status", QT_TRANSLATE_NOOP("OrdersPage", "Status"), &F::status),
    codes(K::Kind, "kind", QT_TRANSLATE_NOOP("OrdersPage", "Kind"), &F::kind),
    {.key = K::Work,
     .code = "work",
     .title = QT_TRANSLATE_NOOP("OrdersPage", "Work list"),
     .sort = FilterSort::Codes,
     .isForFactories = false},
    days(K::Due, "due", QT_TRANSLATE_NOOP("OrdersPage", "Due"), &F::promised_from, &F::promised_to),
    names<FitterId, &F::fitter>(K::Fitter, "fitter", QT_TRANSLATE_NOOP("OrdersPage", "Fitter"), true),
    names<CustomerId, &F::customer>(K::Customer, "customer", QT_TRANSLATE_NOOP("OrdersPage", "Customer"), false),
    names<HorseId, &F::horse>(K::Horse, "horse", QT_TRANSLATE_NOOP("OrdersPage", "Horse"), false),
    names<FactoryId, &F::factory>(K::Factory, "factory", QT_TRANSLATE_NOOP("OrdersPage", "Factory"), false),
    names<BrandId, &F::brand>(K::Brand, "brand", QT_TRANSLATE_NOOP("OrdersPage", "Brand"), true),
    names<ModelId, &F::model>(K::Model, "model", QT_TRANSLATE_NOOP("OrdersPage", "Model"), true),
    names<LeatherTypeId, &F::leather>(K::Leather, "leather", QT_TRANSLATE_NOOP("OrdersPage", "Leather"), true),
    {.key = K::Seat,
     .code = "seat",
     .title = QT_TRANSLATE_NOOP("OrdersPage", "Seat size"),
     .sort = FilterSort::Seats,
     .codes = &F::seat_size},
    codes(K::Region, "region", QT_TRANSLATE_NOOP("OrdersPage", "Region"), &F::region),
    {.key = K::Country,
     .code = "country",
     .title = QT_TRANSLATE_NOOP("OrdersPage", "Country"),
     .sort = FilterSort::Text,
     .isForFactories = false},
    days(K::Ordered, "ordered", QT_TRANSLATE_NOOP("OrdersPage", "Ordered"), &F::ordered_from, &F::ordered_to),
    days(K::Created, "created", QT_TRANSLATE_NOOP("OrdersPage", "Created"), &F::created_from, &F::created_to),
    yesOrNo(K::Urgent, "urgent", QT_TRANSLATE_NOOP("OrdersPage", "Urgent"), &F::urgent),
    yesOrNo(K::Overdue, "overdue", QT_TRANSLATE_NOOP("OrdersPage", "Late"), &F::overdue),
    yesOrNo(K::Unread, "unread", QT_TRANSLATE_NOOP("OrdersPage", "Unread"), &F::unread),
    yesOrNo(K::Archived, "archived", QT_TRANSLATE_NOOP("OrdersPage", "Archived"), &F::archived),
};

//! What is easier to type than the code.
constexpr std::pair<OrderStatus, const char *> aliases[] = {{OrderStatus::AwaitingConfirmation, "awaiting"},
                                                            {OrderStatus::Production1, "p1"},
                                                            {OrderStatus::Production2, "p2"},
                                                            {OrderStatus::Production3, "p3"},
                                                            {OrderStatus::OnHold, "hold"},
                                                            {OrderStatus::InInventory, "inventory"},
                                                            {OrderStatus::OnTrial, "trial"}};

QString typedAs(OrderStatus status)
{
    for (const auto &[known, alias] : aliases)
        if (known == status)
            return QString::fromLatin1(alias);
    return toQString(codeOf(status)).replace(u'_', u'-');
}

template<class Enum>
std::vector<FilterChoice> choicesFrom(QString (*words)(Enum))
{
    std::vector<FilterChoice> choices;
    for (const auto code : Choices<Enum>::codes)
        choices.push_back({std::string(code), toQString(code), words(*fromCode<Enum>(code))});
    return choices;
}

QString regionText(RegionCode region)
{
    return choiceText(codeOf(region));
}

} // namespace

std::span<const FilterKeyRow> filterKeyRows()
{
    return table;
}

const FilterKeyRow &rowOf(FilterKey key)
{
    return table[std::size_t(key)];
}

std::vector<FilterChoice> codesOf(FilterKey key, Reader reader)
{
    switch (key) {
    case FilterKey::Kind:
        return choicesFrom(kindText);
    case FilterKey::Region:
        return choicesFrom(regionText);
    case FilterKey::Work:
        return choicesFrom(workListText);
    default:
        break;
    }
    std::vector<FilterChoice> choices;
    for (std::size_t i = 0; i < orderStatusCount; ++i) {
        const auto status = OrderStatus(i);
        if (reader == Reader::House || factoryWord(status, true))
            choices.push_back({std::string(codeOf(status)), typedAs(status), statusText(status, reader)});
    }
    return choices;
}

QStringList valuesOf(const QString &value)
{
    QStringList values {QString()};
    bool isQuoted = false;
    for (const auto letter : value) {
        if (letter == u'"')
            isQuoted = !isQuoted;
        else if (letter == u',' && !isQuoted)
            values << QString();
        else
            values.last() += letter;
    }
    values.removeAll(QString());
    return values;
}

QString quoted(const QString &text)
{
    const bool isPlain = std::none_of(
        text.begin(), text.end(), [](QChar letter) { return letter.isSpace() || letter == u',' || letter == u':'; });
    return isPlain ? text : u'"' + QString(text).remove(u'"') + u'"';
}

} // namespace oms
