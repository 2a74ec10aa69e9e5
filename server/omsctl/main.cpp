// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/commandline.h"
#include "server/app/logging.h"
#include "server/omsctl/program.h"

#include <QCoreApplication>
#include <iostream>

int main(int argc, char *argv[])
{
    qputenv("QT_NO_GLIB", "1");
    const QCoreApplication application(argc, argv);
    oms::startLogging(oms::LogLevel::Info, oms::LogFormat::Human, stderr);
    return oms::ctl::run(argc, argv, oms::sourcesOfProcess(), std::cout, std::cerr);
}
