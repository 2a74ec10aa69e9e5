// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/audit/auditwords.h"

#include "client/models/moneytext.h"
#include "client/models/schematext.h"
#include "client/synccentre/fieldtext.h"
#include "shared/sync/records.h"
#include "shared/users/role.h"
#include "shared/users/user.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AuditWords)
};

constexpr int mostInSummary = 3;
const QSet<QString> unsaid {u"id"_s, u"version"_s, u"created_at"_s, u"updated_at"_s};

struct ActionRow {
    std::string_view action;
    const char *text;
};

constexpr ActionRow actions[] = {
    {"create", QT_TRANSLATE_NOOP("AuditWords", "Added")},
    {"change", QT_TRANSLATE_NOOP("AuditWords", "Changed")},
    {"archive", QT_TRANSLATE_NOOP("AuditWords", "Archived")},
    {"restore", QT_TRANSLATE_NOOP("AuditWords", "Restored")},
    {"publish", QT_TRANSLATE_NOOP("AuditWords", "Published")},
    {"prices", QT_TRANSLATE_NOOP("AuditWords", "Prices changed")},
    {"resolve", QT_TRANSLATE_NOOP("AuditWords", "Decided")},
    {"replay", QT_TRANSLATE_NOOP("AuditWords", "Tried again")},
    {"sign_out", QT_TRANSLATE_NOOP("AuditWords", "Signed out everywhere")},
    {"set_password", QT_TRANSLATE_NOOP("AuditWords", "Password set")},
    {"change_password", QT_TRANSLATE_NOOP("AuditWords", "Password changed")},
    {"reset_link", QT_TRANSLATE_NOOP("AuditWords", "Link for a password sent")},
    {"reset_password", QT_TRANSLATE_NOOP("AuditWords", "Password chosen by link")},
    {"activate", QT_TRANSLATE_NOOP("AuditWords", "Account confirmed")},
    {"revoke", QT_TRANSLATE_NOOP("AuditWords", "Shut out")},
    {"wipe", QT_TRANSLATE_NOOP("AuditWords", "Wiping ordered")},
    {"register", QT_TRANSLATE_NOOP("AuditWords", "Registered")},
    {"sign_in", QT_TRANSLATE_NOOP("AuditWords", "Signed in")},
    {"block", QT_TRANSLATE_NOOP("AuditWords", "Blocked")},
    {"unblock", QT_TRANSLATE_NOOP("AuditWords", "Let in again")},
    {"submit", QT_TRANSLATE_NOOP("AuditWords", "Submitted")},
    {"request-confirmation", QT_TRANSLATE_NOOP("AuditWords", "Consent asked for")},
    {"confirm", QT_TRANSLATE_NOOP("AuditWords", "Customer agreed")},
    {"decline", QT_TRANSLATE_NOOP("AuditWords", "Customer declined")},
    {"approve", QT_TRANSLATE_NOOP("AuditWords", "Approved")},
    {"withdraw-approval", QT_TRANSLATE_NOOP("AuditWords", "Approval withdrawn")},
    {"reject", QT_TRANSLATE_NOOP("AuditWords", "Sent back")},
    {"advance", QT_TRANSLATE_NOOP("AuditWords", "Moved on")},
    {"step-back", QT_TRANSLATE_NOOP("AuditWords", "Moved back")},
    {"hold", QT_TRANSLATE_NOOP("AuditWords", "Put on hold")},
    {"resume", QT_TRANSLATE_NOOP("AuditWords", "Resumed")},
    {"ship-to-fitter", QT_TRANSLATE_NOOP("AuditWords", "Shipped to the fitter")},
    {"ship-to-customer", QT_TRANSLATE_NOOP("AuditWords", "Shipped to the customer")},
    {"cancel", QT_TRANSLATE_NOOP("AuditWords", "Cancelled")},
    {"put-into-inventory", QT_TRANSLATE_NOOP("AuditWords", "Put into stock")},
    {"issue-to-fitter", QT_TRANSLATE_NOOP("AuditWords", "Given to the fitter")},
    {"issue-to-customer", QT_TRANSLATE_NOOP("AuditWords", "Given to the customer")},
    {"start-trial", QT_TRANSLATE_NOOP("AuditWords", "Trial begun")},
    {"keep-after-trial", QT_TRANSLATE_NOOP("AuditWords", "Kept after the trial")},
    {"return-from-trial", QT_TRANSLATE_NOOP("AuditWords", "Back from the trial")},
    {"return", QT_TRANSLATE_NOOP("AuditWords", "Returned")},
    {"complete", QT_TRANSLATE_NOOP("AuditWords", "Completed")},
    {"reopen", QT_TRANSLATE_NOOP("AuditWords", "Reopened")},
    {"correct", QT_TRANSLATE_NOOP("AuditWords", "Corrected")},
};

const Schema *schemaNamed(std::string_view entity)
{
    if (const auto *row = sync::recordRow(entity))
        return &row->schema();
    for (const auto *schema : {&schemaOf<User>(), &schemaOf<RoleReach>()})
        if (schema->name() == entity)
            return schema;
    return nullptr;
}

QString numberText(const QString &name, double number)
{
    if (name.endsWith(u"_minor"_s))
        return moneyText(std::int64_t(number), "EUR");
    return QLocale().toString(number, 'g', 12);
}

QString stampText(const QString &text)
{
    if (const auto at = text.size() >= 19 ? parseInstant(text.toStdString()) : std::nullopt)
        return auditMoment(*at);
    if (const auto day = QDate::fromString(text, Qt::ISODate); text.size() == 10 && day.isValid())
        return QLocale().toString(day, QLocale::ShortFormat);
    return text;
}

//! Of a value that no schema explains.
QString plainText(const QString &name, const QJsonValue &value, const Names &names)
{
    if (value.isBool())
        return value.toBool() ? Words::tr("yes") : Words::tr("no");
    if (value.isDouble())
        return numberText(name, value.toDouble());
    if (value.isString()) {
        const auto id = Uuid::parse(value.toString().toStdString());
        return id && names.knows(*id) ? names.of(*id) : stampText(value.toString());
    }
    if (value.isArray()) {
        QStringList parts;
        for (const auto &one : value.toArray())
            parts << plainText(name, one, names);
        return parts.join(u", "_s);
    }
    QStringList parts;
    const auto object = value.toObject();
    for (auto one = object.begin(); one != object.end(); ++one)
        if (const auto text = plainText(one.key(), one.value(), names); !text.isEmpty())
            parts << text;
    return parts.join(u", "_s);
}

QString saidOf(const Schema *schema, const QString &name, const QJsonValue &value, const Names &names)
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (const auto *field = schema ? schema->find(name.toStdString()) : nullptr;
        field && (value.isString() || value.isBool()))
        if (const auto text = valueText(*field, value, names); !text.isEmpty())
            return stampText(text);
    return plainText(name, value, names);
}

QString titleOf(const Schema *schema, const QString &name)
{
    const auto *field = schema ? schema->find(name.toStdString()) : nullptr;
    return field ? titleOf(*field) : choiceText(name.toStdString());
}

//! An identity whose name stands beside it says nothing more.
bool isSaid(const QString &name, const QJsonObject &before, const QJsonObject &after)
{
    if (unsaid.contains(name))
        return false;
    if (!name.endsWith(u"_id"_s))
        return true;
    const auto named = name.chopped(3) + u"_name"_s;
    return !before.contains(named) && !after.contains(named);
}

} // namespace

std::vector<AuditChange> changesIn(const AuditEntry &entry, const Names &names)
{
    const auto *schema = schemaNamed(entry.entity);
    const auto before = objectOf(entry.before.value_or("{}"));
    const auto after = objectOf(entry.after.value_or("{}"));
    auto keys = before.keys() + after.keys();
    keys.removeDuplicates();
    std::vector<AuditChange> changes;
    for (const auto &key : keys) {
        if (!isSaid(key, before, after))
            continue;
        AuditChange change {titleOf(schema, key), saidOf(schema, key, before.value(key), names),
                            saidOf(schema, key, after.value(key), names)};
        if (change.before != change.after)
            changes.push_back(std::move(change));
    }
    return changes;
}

QString entityTitle(std::string_view entity)
{
    return choiceText(entity == "sales_order" ? "order" : entity);
}

QString auditActionText(std::string_view action)
{
    for (const auto &row : actions)
        if (row.action == action)
            return QCoreApplication::translate("AuditWords", row.text);
    auto words = std::string(action);
    std::replace(words.begin(), words.end(), '-', '_');
    return choiceText(words);
}

QString auditTitle(const AuditEntry &entry)
{
    return Words::tr("%1: %2", "record, what was done").arg(entityTitle(entry.entity), auditActionText(entry.action));
}

QString auditSummary(const AuditEntry &entry, const Names &names)
{
    const auto changes = changesIn(entry, names);
    const bool isNew = !entry.before;
    QStringList parts;
    for (const auto &change : changes) {
        if (isNew && change.after.isEmpty())
            continue;
        if (parts.size() == mostInSummary) {
            parts << u"…"_s;
            break;
        }
        parts << (isNew ? Words::tr("%1: %2", "field, value").arg(change.title, shortText(change.after))
                        : Words::tr("%1: %2 → %3")
                              .arg(change.title, change.before.isEmpty() ? u"–"_s : shortText(change.before),
                                   change.after.isEmpty() ? u"–"_s : shortText(change.after)));
    }
    return parts.join(u"; "_s);
}

QString doerText(const AuditEntry &entry)
{
    return entry.actor_name ? toQString(*entry.actor_name) : Words::tr("The server");
}

QString auditMoment(Instant at)
{
    using namespace std::chrono;
    const auto local = QDateTime::fromMSecsSinceEpoch(duration_cast<milliseconds>(at.time_since_epoch()).count());
    return Words::tr("%1 %2", "day, time")
        .arg(QLocale().toString(local.date(), QLocale::ShortFormat), local.time().toString(u"HH:mm:ss"_s));
}

QString pageOf(const AuditEntry &entry)
{
    if (!entry.entity_id)
        return {};
    for (const auto &[entity, page] :
         {std::pair("order", u"orders"_s), std::pair("customer", u"customers"_s), std::pair("user", u"users"_s)})
        if (entry.entity == entity)
            return page;
    return {};
}

const std::vector<std::string_view> &auditEntities()
{
    static const std::vector<std::string_view> entities {
        "order",    "order_comment", "payment", "measurement_set", "shipment",     "attachment",  "customer",
        "horse",    "user",          "role",    "session",         "device",       "attention",   "price_list",
        "tax_rate", "brand",         "model",   "option",          "option_value", "option_rule", "leather_type",
        "colour",   "extra",         "preset",  "saved_view"};
    return entities;
}

const std::vector<std::string_view> &auditActions()
{
    static const auto all = [] {
        std::vector<std::string_view> codes;
        for (const auto &row : actions)
            codes.push_back(row.action);
        return codes;
    }();
    return all;
}

} // namespace oms
