// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/application.h"
#include "client/app/watchdog.h"
#include "client/net/singleinstance.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

oms::StartOptions optionsOf(const QApplication &qt)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"The order desk for made-to-order saddles"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({{u"connect"_s, u"Begin with this server."_s, u"url"_s},
                       {u"account"_s, u"Sign in with an account of this file (demo-accounts.json)."_s, u"file"_s},
                       {u"role"_s, u"Which account of the file."_s, u"role"_s, u"SUPERVISOR"_s}});
    parser.addPositionalArgument(u"link"_s, u"An oms:// link to follow."_s, u"[link]"_s);
    parser.process(qt);
    return {parser.value(u"connect"_s), parser.value(u"account"_s), parser.value(u"role"_s),
            parser.positionalArguments().value(0)};
}

//! Whoever tries several roles at once does so by the command line; everybody else has one program.
oms::SingleInstance instanceFor(const oms::StartOptions &options)
{
    auto folder = qEnvironmentVariable("XDG_RUNTIME_DIR"); // Linux: of this person alone
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return {folder, QStringList {oms::Preferences().settings().fileName(), options.server, options.role}.join(u'\n')};
}

int tellOfStarting(oms::SingleInstance &first, const QString &link)
{
    if (first.tell(link))
        return 0;
    QMessageBox::warning(nullptr, QApplication::applicationName(),
                         u"OMS is open already, but does not answer. End it, then start it again."_s);
    return 1;
}

//! In builds for development; in others when asked for by the environment.
void watch(oms::WatchedApplication &qt)
{
#ifdef NDEBUG
    if (!qEnvironmentVariableIntValue("OMS_WATCHDOG"))
        return;
#endif
    qt.watch(oms::WatchedApplication::oneFrame, [](const oms::Delay &delay) {
        qWarning("The window did not answer for %s", qPrintable(delay.text()));
    });
}

} // namespace

int main(int argc, char **argv)
{
    oms::WatchedApplication qt(argc, argv);
    QApplication::setApplicationName(u"oms"_s);
    QApplication::setOrganizationName(u"oms"_s);
    QApplication::setApplicationVersion(QLatin1StringView(OMS_VERSION));
    oms::dressApplication();
    const auto options = optionsOf(qt);
    auto first = instanceFor(options);
    if (!first.isFirst())
        return tellOfStarting(first, options.link);
    watch(qt);
    oms::Application application(std::make_unique<oms::Preferences>(), std::make_unique<oms::Keychain>());
    QObject::connect(&first, &oms::SingleInstance::told, &application,
                     [&](const auto &link) { application.open(link); });
    application.start(options);
    return QApplication::exec();
}
