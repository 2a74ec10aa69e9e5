// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/commandline.h"
#include "server/app/lifecycle.h"
#include "server/app/logging.h"
#include "server/app/program.h"

#include <QCoreApplication>
#include <iostream>

int main(int argc, char *argv[])
{
    qputenv("QT_NO_GLIB", "1"); // Qt's own event loop is quicker than GLib's
    QCoreApplication application(argc, argv);
    const auto command = oms::readCommandLine(argc, argv, oms::sourcesOfProcess(), std::cout, std::cerr);
    if (!command)
        return command.error();
    if (command->print) {
        std::cout << *command->print;
        return 0;
    }
    const auto &config = command->settings.config;
    oms::startLogging(config.logLevel, config.logFormat, stdout);
    try {
        return oms::Lifecycle(config).run();
    } catch (const std::exception &error) {
        std::cerr << "oms-server: " << error.what() << "\n";
        return 1;
    }
}
