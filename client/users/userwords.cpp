// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/users/userwords.h"

#include "client/models/schematext.h"
#include "client/orderbook/orderhistory.h"

#include <QCoreApplication>

namespace oms {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(UserWords)
};

//! In the order of the enumeration.
constexpr const char *permissions[] = {
    QT_TRANSLATE_NOOP("UserWords", "See their own account"),
    QT_TRANSLATE_NOOP("UserWords", "Change their own account"),
    QT_TRANSLATE_NOOP("UserWords", "See accounts"),
    QT_TRANSLATE_NOOP("UserWords", "Manage accounts"),
    QT_TRANSLATE_NOOP("UserWords", "Manage roles"),
    QT_TRANSLATE_NOOP("UserWords", "See customers"),
    QT_TRANSLATE_NOOP("UserWords", "Add customers"),
    QT_TRANSLATE_NOOP("UserWords", "Change customers"),
    QT_TRANSLATE_NOOP("UserWords", "Archive customers"),
    QT_TRANSLATE_NOOP("UserWords", "See horses"),
    QT_TRANSLATE_NOOP("UserWords", "Add horses"),
    QT_TRANSLATE_NOOP("UserWords", "Change horses"),
    QT_TRANSLATE_NOOP("UserWords", "Archive horses"),
    QT_TRANSLATE_NOOP("UserWords", "See fitters"),
    QT_TRANSLATE_NOOP("UserWords", "See factories"),
    QT_TRANSLATE_NOOP("UserWords", "See the catalogue"),
    QT_TRANSLATE_NOOP("UserWords", "Change the catalogue"),
    QT_TRANSLATE_NOOP("UserWords", "Change presets"),
    QT_TRANSLATE_NOOP("UserWords", "See price lists"),
    QT_TRANSLATE_NOOP("UserWords", "Change price lists"),
    QT_TRANSLATE_NOOP("UserWords", "See orders"),
    QT_TRANSLATE_NOOP("UserWords", "See amounts on orders"),
    QT_TRANSLATE_NOOP("UserWords", "Write orders"),
    QT_TRANSLATE_NOOP("UserWords", "Change orders"),
    QT_TRANSLATE_NOOP("UserWords", "Approve, return and hold orders"),
    QT_TRANSLATE_NOOP("UserWords", "Make and ship"),
    QT_TRANSLATE_NOOP("UserWords", "Cancel orders"),
    QT_TRANSLATE_NOOP("UserWords", "Archive orders"),
    QT_TRANSLATE_NOOP("UserWords", "Correct and reopen orders"),
    QT_TRANSLATE_NOOP("UserWords", "Change measurements"),
    QT_TRANSLATE_NOOP("UserWords", "See payments"),
    QT_TRANSLATE_NOOP("UserWords", "Record payments"),
    QT_TRANSLATE_NOOP("UserWords", "Write comments"),
    QT_TRANSLATE_NOOP("UserWords", "See stock"),
    QT_TRANSLATE_NOOP("UserWords", "See warehouses"),
    QT_TRANSLATE_NOOP("UserWords", "Manage mails that were not delivered"),
    QT_TRANSLATE_NOOP("UserWords", "Read the audit log"),
    QT_TRANSLATE_NOOP("UserWords", "Read the server's figures"),
};
static_assert(std::size(permissions) == permissionCount);

} // namespace

QString roleText(std::string_view code)
{
    return choiceText(code);
}

QString rolesText(const User &user)
{
    QStringList names;
    for (const auto &role : user.roles)
        names << roleText(role);
    return names.join(u", "_s);
}

QString stateText(const User &user)
{
    if (user.archived_at)
        return Words::tr("Archived");
    if (user.is_blocked)
        return Words::tr("Blocked");
    return user.last_login_at ? Words::tr("Active") : Words::tr("Never signed in");
}

Tone stateTone(const User &user)
{
    if (user.archived_at)
        return Tone::Neutral;
    if (user.is_blocked)
        return Tone::Red;
    return user.last_login_at ? Tone::Green : Tone::Amber;
}

QString seenText(const std::optional<Instant> &at)
{
    return at ? momentText(*at, now()) : Words::tr("never");
}

QString permissionText(Permission permission)
{
    return QCoreApplication::translate("UserWords", permissions[std::size_t(permission)]);
}

QString scopeText(Scope scope)
{
    switch (scope) {
    case Scope::None:
        return {};
    case Scope::Own:
        return Words::tr("own");
    case Scope::Assigned:
        return Words::tr("assigned");
    case Scope::All:
        return Words::tr("all");
    }
    return {};
}

} // namespace oms
