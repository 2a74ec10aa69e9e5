// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/link.h"

#include "client/app/pages.h"
#include "shared/core/uuid.h"

#include <QRegularExpression>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

constexpr int longest = 500;
const auto scheme = u"oms"_s;
const auto filterPrefix = u"filter:"_s;

bool isPage(const QString &id)
{
    const auto all = pages();
    return std::any_of(all.begin(), all.end(), [&](const PageRow &row) { return id == QLatin1StringView(row.id); });
}

//! An identity ("model/0190…" where a page has several kinds) or a filter. Addresses like "new" begin something.
bool onlyShows(const QString &record)
{
    static const QRegularExpression kind(u"^[a-z_]+/"_s);
    if (record.startsWith(filterPrefix))
        return std::all_of(record.begin(), record.end(), [](QChar c) { return c.isPrint(); });
    return Uuid::parse(QString(record).remove(kind).toStdString()).has_value();
}

//! People write and read numbers; the lists narrow by them.
QString recordOf(const QString &segment)
{
    static const QRegularExpression number(u"^[0-9]{1,9}$"_s);
    return number.match(segment).hasMatch() ? filterPrefix + segment : segment;
}

} // namespace

std::optional<Link> Link::fromText(const QString &text)
{
    if (text.size() > longest)
        return {};
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != scheme || url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty())
        return {};
    auto segments = url.path(QUrl::FullyDecoded).split(u'/', Qt::SkipEmptyParts);
    Link link {url.authority(), {}};
    if (isPage(link.server)) {
        segments.prepend(link.server);
        link.server.clear();
    }
    if (segments.isEmpty() || !isPage(segments.front()))
        return {};
    link.place.page = segments.takeFirst();
    link.place.record = recordOf(segments.join(u'/'));
    if (!link.place.record.isEmpty() && !onlyShows(link.place.record))
        return {};
    return link;
}

bool isInvitation(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return text.size() <= longest && url.scheme() == scheme && url.host() == u"connect";
}

} // namespace oms
