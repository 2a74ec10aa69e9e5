// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/application.h"

#include <QApplication>
#include <QCommandLineParser>

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
    parser.process(qt);
    return {parser.value(u"connect"_s), parser.value(u"account"_s), parser.value(u"role"_s)};
}

} // namespace

int main(int argc, char **argv)
{
    QApplication qt(argc, argv);
    QApplication::setApplicationName(u"oms"_s);
    QApplication::setOrganizationName(u"oms"_s);
    QApplication::setApplicationVersion(QLatin1StringView(OMS_VERSION));
    oms::dressApplication();
    oms::Application application(std::make_unique<oms::Preferences>(), std::make_unique<oms::Keychain>());
    application.start(optionsOf(qt));
    return QApplication::exec();
}
