// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/models/schemawords.h"

#include <QtGlobal>

namespace oms {

namespace {

constexpr const char *words[] = {
    QT_TRANSLATE_NOOP("schema", "When"),
    QT_TRANSLATE_NOOP("schema", "Who"),
    QT_TRANSLATE_NOOP("schema", "Role"),
    QT_TRANSLATE_NOOP("schema", "Action"),
    QT_TRANSLATE_NOOP("schema", "What"),
    QT_TRANSLATE_NOOP("schema", "Before"),
    QT_TRANSLATE_NOOP("schema", "After"),
    QT_TRANSLATE_NOOP("schema", "Request"),
    QT_TRANSLATE_NOOP("schema", "Program"),
    QT_TRANSLATE_NOOP("schema", "Fitter"),
    QT_TRANSLATE_NOOP("schema", "Name"),
    QT_TRANSLATE_NOOP("schema", "Company"),
    QT_TRANSLATE_NOOP("schema", "E-mail"),
    QT_TRANSLATE_NOOP("schema", "Phone"),
    QT_TRANSLATE_NOOP("schema", "Mobile"),
    QT_TRANSLATE_NOOP("schema", "Address"),
    QT_TRANSLATE_NOOP("schema", "Status"),
    QT_TRANSLATE_NOOP("schema", "Language"),
    QT_TRANSLATE_NOOP("schema", "Notes"),
    QT_TRANSLATE_NOOP("schema", "Horses"),
    QT_TRANSLATE_NOOP("schema", "Created"),
    QT_TRANSLATE_NOOP("schema", "Changed"),
    QT_TRANSLATE_NOOP("schema", "Archived"),
    QT_TRANSLATE_NOOP("schema", "Customers"),
    QT_TRANSLATE_NOOP("schema", "Without name"),
    QT_TRANSLATE_NOOP("schema", "Without fitter"),
    QT_TRANSLATE_NOOP("schema", "Without e-mail"),
    QT_TRANSLATE_NOOP("schema", "Without any contact"),
    QT_TRANSLATE_NOOP("schema", "Customer"),
    QT_TRANSLATE_NOOP("schema", "Breed"),
    QT_TRANSLATE_NOOP("schema", "Sex"),
    QT_TRANSLATE_NOOP("schema", "Year of birth"),
    QT_TRANSLATE_NOOP("schema", "Height"),
    QT_TRANSLATE_NOOP("schema", "Street"),
    QT_TRANSLATE_NOOP("schema", "Second line"),
    QT_TRANSLATE_NOOP("schema", "City"),
    QT_TRANSLATE_NOOP("schema", "State or province"),
    QT_TRANSLATE_NOOP("schema", "Postal code"),
    QT_TRANSLATE_NOOP("schema", "Country"),
    QT_TRANSLATE_NOOP("schema", "Account"),
    QT_TRANSLATE_NOOP("schema", "Region"),
    QT_TRANSLATE_NOOP("schema", "Active"),
    QT_TRANSLATE_NOOP("schema", "Code"),
    QT_TRANSLATE_NOOP("schema", "Currency"),
    QT_TRANSLATE_NOOP("schema", "Of the server"),
    QT_TRANSLATE_NOOP("schema", "Of the API: the first part of its addresses"),
    QT_TRANSLATE_NOOP("schema", "The oldest desktop application that this server serves"),
    QT_TRANSLATE_NOOP("schema", "User name or e-mail"),
    QT_TRANSLATE_NOOP("schema", "Password"),
    QT_TRANSLATE_NOOP("schema", "Device"),
    QT_TRANSLATE_NOOP("schema", "Signed in"),
    QT_TRANSLATE_NOOP("schema", "Last seen"),
    QT_TRANSLATE_NOOP("schema", "Ends"),
    QT_TRANSLATE_NOOP("schema", "This one"),
    QT_TRANSLATE_NOOP("schema", "Permission"),
    QT_TRANSLATE_NOOP("schema", "Reach"),
    QT_TRANSLATE_NOOP("schema", "Permissions"),
    QT_TRANSLATE_NOOP("schema", "User name"),
    QT_TRANSLATE_NOOP("schema", "Full name"),
    QT_TRANSLATE_NOOP("schema", "Roles"),
    QT_TRANSLATE_NOOP("schema", "Blocked"),
    QT_TRANSLATE_NOOP("schema", "Must choose a new one"),
    QT_TRANSLATE_NOOP("schema", "User"),
    QT_TRANSLATE_NOOP("schema", "Supplier"),
    QT_TRANSLATE_NOOP("schema", "Supervisor"),
    QT_TRANSLATE_NOOP("schema", "Admin"),
    QT_TRANSLATE_NOOP("schema", "Inactive"),
    QT_TRANSLATE_NOOP("schema", "Suspended"),
    QT_TRANSLATE_NOOP("schema", "Pending"),
    QT_TRANSLATE_NOOP("schema", "Mare"),
    QT_TRANSLATE_NOOP("schema", "Gelding"),
    QT_TRANSLATE_NOOP("schema", "Stallion"),
};

} // namespace

std::span<const char *const> schemaWords()
{
    return words;
}

} // namespace oms
