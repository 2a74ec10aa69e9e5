// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/signin/profiles.h"

#include <QSettings>
#include <QUrlQuery>
#include <QUuid>
#include <algorithm>

namespace oms {

using namespace Qt::StringLiterals;

namespace {

const QString list = u"servers"_s;

bool isThisComputer(const QString &host)
{
    return host == u"localhost" || host == u"127.0.0.1" || host == u"::1";
}

} // namespace

std::optional<QUrl> serverUrl(const QString &typed)
{
    auto text = typed.trimmed();
    if (const QUrl link(text); link.scheme() == u"oms")
        text = QUrlQuery(link).queryItemValue(u"server"_s, QUrl::FullyDecoded);
    if (text.isEmpty() || text.contains(u' '))
        return {};
    if (!text.contains(u"://")) {
        const QUrl guess(u"https://"_s + text, QUrl::StrictMode);
        text.prepend(isThisComputer(guess.host()) ? u"http://"_s : u"https://"_s);
    }
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"https" && url.scheme() != u"http"))
        return {};
    return url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

Profiles::Profiles(QSettings &settings)
    : m_settings(settings)
{
    const int count = m_settings.beginReadArray(list);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        const auto text = [this](const char *key) { return m_settings.value(QLatin1StringView(key)).toString(); };
        m_all.append({text("id"), text("name"), QUrl(text("url")), text("user"),
                      m_settings.value("used"_L1).toDateTime(), text("fingerprint")});
    }
    m_settings.endArray();
}

ServerProfile Profiles::forServer(const QUrl &url) const
{
    const auto known =
        std::find_if(m_all.begin(), m_all.end(), [&](const auto &profile) { return profile.url == url; });
    if (known != m_all.end())
        return *known;
    return {QUuid::createUuid().toString(QUuid::WithoutBraces), url.host(), url, {}, {}, {}};
}

void Profiles::save(const ServerProfile &profile)
{
    m_all.removeIf([&](const auto &other) { return other.id == profile.id; });
    m_all.prepend(profile);
    write();
}

void Profiles::forget(const QString &id)
{
    m_all.removeIf([&](const auto &other) { return other.id == id; });
    write();
}

void Profiles::write()
{
    m_settings.remove(list);
    m_settings.beginWriteArray(list, int(m_all.size()));
    for (int i = 0; i < m_all.size(); ++i) {
        const auto &profile = m_all[i];
        m_settings.setArrayIndex(i);
        m_settings.setValue("id"_L1, profile.id);
        m_settings.setValue("name"_L1, profile.name);
        m_settings.setValue("url"_L1, profile.url.toString());
        m_settings.setValue("user"_L1, profile.lastUser);
        m_settings.setValue("used"_L1, profile.lastUsed);
        m_settings.setValue("fingerprint"_L1, profile.trustedFingerprint);
    }
    m_settings.endArray();
}

} // namespace oms
