// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/users/usertable.h"

#include "client/models/schematext.h"
#include "client/users/userwords.h"

#include <QCoreApplication>

namespace oms {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(UsersPage)
};

} // namespace

std::unique_ptr<RecordTable<User>> makeUserTable()
{
    using Text = Column<User>;
    std::vector<Text> columns {
        Text {.title = Words::tr("Name"),
              .look = CellLook::TwoTone,
              .text = [](const User &user) { return toQString(user.full_name); },
              .second = [](const User &user) { return toQString(user.username); },
              .width = 0},
        Text {.title = Words::tr("Roles"), .text = rolesText, .width = 170},
        Text {.title = Words::tr("State"), .look = CellLook::Pill, .text = stateText, .tone = stateTone, .width = 140},
        Text {.title = Words::tr("Last signed in"),
              .look = CellLook::Secondary,
              .text = [](const User &user) { return seenText(user.last_login_at); },
              .number =
                  [](const User &user) {
                      return user.last_login_at ? std::int64_t(user.last_login_at->time_since_epoch().count()) : 0;
                  },
              .width = 150},
    };
    return std::make_unique<RecordTable<User>>(
        std::move(columns),
        Records<User> {.id = [](const User &user) { return user.id.value; },
                       .searchText =
                           [](const User &user) {
                               return QStringList {toQString(user.full_name), toQString(user.username),
                                                   toQString(user.email.value_or("")), rolesText(user)}
                                   .join(u'\n');
                           },
                       .sentence =
                           [](const User &user) {
                               return Words::tr("%1, %2, %3", "name, roles, state")
                                   .arg(toQString(user.full_name), rolesText(user), stateText(user));
                           }});
}

} // namespace oms
