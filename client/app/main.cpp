// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/application.h"

#include <QApplication>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication qt(argc, argv);
    QApplication::setApplicationName(u"oms"_s);
    QApplication::setOrganizationName(u"oms"_s);
    QApplication::setApplicationVersion(QLatin1StringView(OMS_VERSION));
    oms::dressApplication();
    oms::Application application(std::make_unique<oms::Preferences>());
    application.start();
    return QApplication::exec();
}
