// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/demo.h"

#include "server/demo/writeorders.h"
#include "server/demo/writing.h"
#include "sql/demo.h"
#include "sql/democatalogue.h"
#include "sql/demoorders.h"

namespace oms::demo {

namespace {

constexpr std::string_view foreignKeyViolation = "23503";
constexpr const char *accountsFileName = "demo-accounts.json";

//! False when there is demonstration data already.
bool writeOnce(BlockingDatabase &database, Size size, std::uint64_t seed)
{
    BulkLoad load(database.options().dsn);
    load.execute(sql::demo::lock);
    if (database.reading().value(sql::demo::isLoaded))
        return false;
    const auto data = generate(size, seed);
    write(load, data);
    OrderMaker orders(data, size, seed, std::stoi(database.reading().value(sql::demoorders::lastNumber).value()));
    write(load, orders);
    load.commit();
    BulkLoad afterwards(database.options().dsn);
    afterwards.execute(sql::demo::refreshStatistics);
    afterwards.execute(sql::demoorders::refreshStatistics);
    afterwards.commit();
    const auto numbers = database.begin();
    numbers->value(sql::demoorders::continueNumbers);
    numbers->commit();
    return true;
}

//! In an order in which nothing refers to what is gone.
std::vector<const Statement *> orderRemovals()
{
    namespace gone = sql::demoorders;
    return {&gone::removeReadMarks, &gone::removeEvents,       &gone::removeComments,  &gone::removeConfirmations,
            &gone::removeMeasured,  &gone::removeMeasurements, &gone::removeMovements, &gone::forgetRepairs,
            &gone::removeUnits,     &gone::removeTrials,       &gone::removeShipments, &gone::removeSteps,
            &gone::removePayments,  &gone::removeTradeIns,     &gone::removeCharges,   &gone::removeExtras,
            &gone::removeOptions,   &gone::removeParties,      &gone::removeOrders,    &gone::removeAudit};
}

std::vector<const Statement *> catalogueRemovals()
{
    namespace gone = sql::democatalogue;
    return {&gone::removePriceModelLeather,
            &gone::removePriceOptionValue,
            &gone::removePriceOptionContrast,
            &gone::removePriceExtra,
            &gone::removePriceList,
            &gone::removeTaxRate,
            &gone::removePresetValue,
            &gone::removePreset,
            &gone::removeOptionRule,
            &gone::removeModelExtra,
            &gone::removeModelOptionValue,
            &gone::removeModelLeather,
            &gone::removeModelFactory,
            &gone::removeModel,
            &gone::removeExtra,
            &gone::removeOptionValue,
            &gone::removeOption,
            &gone::removeLeatherColour,
            &gone::removeLeatherType,
            &gone::removeColour,
            &gone::removeBrand};
}

//! One a role, and a second fitter.
std::vector<DemoAccount> accountsToSignInWith()
{
    std::vector<DemoAccount> accounts(roleCount + 1);
    for (std::size_t i = 0; i < roleCount; ++i) {
        accounts[i].role = static_cast<Role>(i);
        accounts[i].username = accountName(accounts[i].role);
    }
    accounts.back().role = Role::Fitter;
    accounts.back().username = secondFitterName;
    return accounts;
}

} // namespace

Result<Loaded> load(BlockingDatabase &database, Passwords &passwords, const std::filesystem::path &directory, Size size,
                    std::uint64_t seed)
{
    Loaded loaded;
    loaded.isNew = writeOnce(database, size, seed);
    loaded.accountsFile = directory / accountsFileName;
    if (!loaded.isNew && std::filesystem::exists(loaded.accountsFile))
        return loaded;
    const auto transaction = database.begin();
    auto accounts = createDemoAccounts(*transaction, passwords, accountsToSignInWith(), now());
    if (!accounts)
        return passOn(accounts);
    Texts names;
    for (const auto &account : *accounts)
        names.push_back(account.username);
    transaction->execute(sql::demo::markRead, names);
    transaction->commit();
    loaded.accountsFile = writeDemoAccounts(directory, *accounts);
    loaded.accounts = std::move(*accounts);
    return loaded;
}

Result<void> clear(BlockingDatabase &database, const std::filesystem::path &directory)
{
    BulkLoad load(database.options().dsn);
    try {
        load.execute(sql::demo::lock);
        for (const auto *statement : orderRemovals())
            load.execute(*statement);
        for (const auto *statement : catalogueRemovals())
            load.execute(*statement);
        for (const auto *statement :
             {&sql::demo::removeHorses, &sql::demo::removeCustomers, &sql::demo::removeFactoryUsers,
              &sql::demo::removeEmployees, &sql::demo::removeFactories, &sql::demo::removeFitters,
              &sql::demo::removeAddresses, &sql::demo::removeUsers})
            load.execute(*statement);
        load.commit();
    } catch (const DatabaseError &error) {
        if (error.sqlState() != foreignKeyViolation)
            throw;
        return refuse(ErrorCode::Conflict, "Other records depend on the demonstration data; nothing was removed");
    }
    std::filesystem::remove(directory / accountsFileName);
    return {};
}

} // namespace oms::demo
