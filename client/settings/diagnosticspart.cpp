// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/session.h"
#include "client/settings/settingspage.h"
#include "client/settings/settingsparts.h"
#include "client/settings/settingssection.h"
#include "client/sync/replica.h"
#include "client/widgets/button.h"
#include "client/widgets/toast.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QStringList>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace oms {

namespace {

//! In English, whatever the person speaks: it is read by whoever helps them. Nothing secret, no name of a customer.
QString report(const PageContext &context)
{
    const auto &session = context.session;
    const auto *screen = QGuiApplication::primaryScreen();
    QStringList lines {u"OMS "_s + QLatin1StringView(OMS_VERSION),
                       u"Qt %1, %2, %3"_s.arg(QLatin1StringView(qVersion()), QSysInfo::prettyProductName(),
                                              QSysInfo::currentCpuArchitecture()),
                       u"Screen %1 × %2 at %3"_s.arg(screen->size().width())
                           .arg(screen->size().height())
                           .arg(screen->devicePixelRatio()),
                       u"Language %1"_s.arg(QLocale().name()),
                       u"Server %1 (%2), as %3 %4"_s.arg(session.serverName, session.serverAddress, session.username,
                                                         session.roles.join(u'+'))};
    if (context.replica) {
        const auto &status = context.replica->status();
        lines << u"Sync phase %1, waiting %2, needs decision %3, %4"_s.arg(int(status.phase))
                     .arg(status.waiting)
                     .arg(status.needsYou)
                     .arg(context.replica->isPermanent() ? u"kept on disk"_s : u"kept in memory"_s);
        if (!status.trouble.empty())
            lines << u"Trouble: "_s + QString::fromStdString(status.trouble);
    }
    return lines.join(u'\n');
}

} // namespace

void fillDiagnostics(SettingsSection &section, SettingsPage &page)
{
    auto *copy = new Button(SettingsPage::tr("Copy a report"), u"clipboard-copy"_s, ButtonKind::Plain);
    copy->setAccessibleName(copy->text());
    QObject::connect(copy, &QPushButton::clicked, &page, [&page] {
        QGuiApplication::clipboard()->setText(report(page.context()));
        Toast::show(&page, SettingsPage::tr("The report is in the clipboard."));
    });
    section.add(SettingsPage::tr("Version %1").arg(QLatin1StringView(OMS_VERSION)),
                SettingsPage::tr("The report names versions and the state of sync, no customer and no password."),
                copy);
}

} // namespace oms
