// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/catalogue/place.h"

namespace oms {

QString CataloguePlace::toText() const
{
    if (isRecord())
        return kind + u'/' + QString::fromStdString(id.toString());
    return part.isEmpty() ? kind : kind + u':' + part;
}

CataloguePlace CataloguePlace::fromText(const QString &text)
{
    const auto id = Uuid::parse(text.section(u'/', 1).toStdString());
    if (id)
        return {text.section(u'/', 0, 0), *id, {}};
    return {text.section(u':', 0, 0), {}, text.section(u':', 1)};
}

} // namespace oms
