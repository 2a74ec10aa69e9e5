// SPDX-License-Identifier: GPL-3.0-or-later
// The server for a test of the client, as a program of its own: `oms_testserver DIRECTORY [FLAG=VALUE…]`. Its database
// is a fresh clone with the small demonstration data; DIRECTORY gets demo-accounts.json. Says "ready ADDRESS" and lives
// until its standard input ends, so that nothing stays behind when the test is killed.
#include "server/app/composition.h"
#include "server/app/logging.h"
#include "server/demo/demo.h"
#include "tests/support/postgres.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <iostream>
#include <unistd.h>

namespace {

//! On a free port of this computer, without limits that a test would meet; more settings from the command line.
oms::Config configuration(int argc, char **argv, const std::string &dsn)
{
    oms::ConfigSources sources;
    sources.flags = {{"data_dir", argv[1]}, {"listen", "127.0.0.1:0"},  {"http.threads", "1"},
                     {"database.url", dsn}, {"http.rate_sign_in", "0"}, {"http.rate_account", "0"}};
    for (int i = 2; i < argc; ++i) {
        const std::string setting = argv[i];
        const auto equals = setting.find('=');
        sources.flags[setting.substr(0, equals)] = setting.substr(equals + 1);
    }
    auto loaded = oms::loadConfig(sources);
    if (loaded)
        return std::move(loaded->config);
    for (const auto &complaint : loaded.error())
        std::cerr << complaint << '\n';
    throw std::runtime_error("The server of this test cannot be set up");
}

void quitWithInput(QSocketNotifier &input)
{
    QObject::connect(&input, &QSocketNotifier::activated, [](QSocketDescriptor descriptor) {
        char byte;
        if (::read(int(descriptor), &byte, 1) <= 0)
            QCoreApplication::quit();
    });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    oms::startLogging(oms::LogLevel::Warning, oms::LogFormat::Human, stderr);
    oms::test::TestDatabase postgres;
    oms::Passwords passwords({1, 64}); // quick
    if (!oms::demo::load(postgres.database(), passwords, argv[1], oms::demo::Size::Small))
        return 1;
    const auto config = configuration(argc, argv, postgres.dsn());
    oms::Composition server(config, postgres.dsn());
    server.listener().start();
    server.readiness().set(oms::http::Readiness::Phase::Ready);
    const auto scheme = config.tlsCertificate.empty() ? "http" : "https";
    std::cout << "ready " << scheme << "://127.0.0.1:" << server.listener().port() << std::endl;
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    quitWithInput(input);
    const int code = QCoreApplication::exec();
    server.listener().stop();
    return code;
}
