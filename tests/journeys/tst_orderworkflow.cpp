// SPDX-License-Identifier: GPL-3.0-or-later
//! D10, B10: every state × action × role through the API, against the table of shared/orders/workflow.cpp (which
//! tst_workflow holds to the document). What is allowed is done as far as the COMMIT, where the constraints of the
//! database speak too, and taken back.
#include "server/app/routes.h"
#include "server/auth/passwords.h"
#include "server/http/pipeline.h"
#include "server/sync/pushcounters.h"
#include "sql/orderstates.h"
#include "support/jsonpath.h"
#include "support/orderdesk.h"
#include "support/takeback.h"

#include <QEventLoop>
#include <QTest>

using namespace oms;
using namespace oms::http;

namespace {

//! Tokens are names.
class Names final : public Authenticator {
public:
    explicit Names(std::vector<const Actor *> people)
    {
        for (const auto *person : people)
            m_people.push_back(std::make_shared<const Actor>(*person));
    }
    Result<std::shared_ptr<const Actor>> authenticate(std::string_view token, Database &) override
    {
        for (const auto &person : m_people)
            if (person->username == token)
                return person;
        return refuse(ErrorCode::Unauthenticated);
    }

private:
    std::vector<std::shared_ptr<const Actor>> m_people;
};

struct Person {
    const Actor *actor;
    Party party;
};

bool isCommand(OrderAction action)
{
    return action != OrderAction::Change && action != OrderAction::Confirm && action != OrderAction::Decline;
}

template<class Enum>
std::vector<Enum> every()
{
    std::vector<Enum> all;
    for (std::size_t i = 0; i < Choices<Enum>::codes.size(); ++i)
        all.push_back(static_cast<Enum>(i));
    return all;
}

bool isReleased(OrderStatus status)
{
    static constexpr StatusSet unreleased {OrderStatus::Draft, OrderStatus::AwaitingConfirmation, OrderStatus::Ordered};
    return !unreleased.contains(status);
}

struct Told {
    int status = 0;
    std::string body;
};

} // namespace

class OrderWorkflowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCellIsWhatTheTableSays_data();
    void everyCellIsWhatTheTableSays();
    void whatACommandLeavesOutIsNamed();
    void aCorrectionReachesEveryStateFromEveryOther();
    void buttonsAreWhatWillBeDone();

private:
    void stand(OrderStatus status);
    bool isSeen(const Person &person, OrderStatus status) const;
    int expected(const Person &person, OrderStatus status, OrderAction action) const;
    OrderStatus targetOf(OrderStatus from, OrderAction action, Party party) const;
    std::string bodyOf(const Person &person, OrderStatus from, OrderAction action) const;
    Told ask(const Person &person, Method method, const std::string &what, const std::string &body);
    Told act(const Person &person, OrderAction action, const std::string &body)
    {
        return ask(person, Method::Post, std::string(codeOf(action)), body);
    }

    std::unique_ptr<test::OrderDesk> m_desk;
    std::unique_ptr<test::TakingBack> m_database;
    std::unique_ptr<Names> m_names;
    Passwords m_passwords {{1, 64}};
    sync::PushCounters m_syncCounters;
    Router m_router;
    RateLimits m_rates {{.perAddress = 0, .perAccount = 0, .signIns = 0}};
    Readiness m_readiness;
    Metrics m_metrics {"test"};
    std::unique_ptr<Pipeline> m_pipeline;
    std::vector<Person> m_people;
    OrderId m_order;
    std::string m_warehouse;
    std::string m_employee;
};

void OrderWorkflowTest::initTestCase()
{
    m_desk = std::make_unique<test::OrderDesk>();
    const auto &yard = m_desk->yard;
    m_people = {{&yard.zoeTheCustomer, Party::Customer},
                {&yard.annaTheFitter, Party::Fitter},
                {&yard.supplier, Party::Factory},
                {&yard.supervisor, Party::Supervisor},
                {&yard.admin, Party::Admin}};
    m_order = m_desk->draft().id;
    const auto transaction = m_desk->yard.database().begin();
    transaction->execute(sql::orderstates::addWarehouse);
    transaction->execute(sql::orderstates::deliverTo, m_order);
    m_warehouse = *transaction->value(sql::orderstates::warehouse);
    m_employee = *transaction->value(sql::orderstates::employee, m_desk->factory);
    transaction->commit();

    std::vector<const Actor *> actors;
    for (const auto &person : m_people)
        actors.push_back(person.actor);
    m_names = std::make_unique<Names>(std::move(actors));
    m_database = std::make_unique<test::TakingBack>(m_desk->yard.database());
    addFeatureRoutes(m_router, m_passwords, m_syncCounters);
    m_readiness.set(Readiness::Phase::Ready);
    PipelineSettings settings;
    settings.log = [](const RequestLog &) {};
    settings.clock = [this] { return m_desk->at; };
    m_pipeline = std::make_unique<Pipeline>(Surroundings {m_router, *m_database, *m_names, m_rates, m_readiness},
                                            m_metrics, std::move(settings));
}

void OrderWorkflowTest::stand(OrderStatus status)
{
    const auto transaction = m_desk->yard.database().begin();
    transaction->execute(sql::orderstates::clear, m_order);
    transaction->execute(sql::orderstates::stand, m_order, status, isReleased(status), m_desk->factory);
    if (const auto step = stepOf(status))
        transaction->execute(sql::orderstates::work, m_order, *step);
    if (status == OrderStatus::OnHold)
        transaction->execute(sql::orderstates::work, m_order, StepName::P2);
    if (status == OrderStatus::OnTrial)
        transaction->execute(sql::orderstates::lend, m_order);
    if (status == OrderStatus::AwaitingConfirmation)
        transaction->execute(sql::orderstates::ask, m_order);
    transaction->commit();
}

bool OrderWorkflowTest::isSeen(const Person &person, OrderStatus status) const
{
    return person.party != Party::Factory || (isReleased(status) && factoryWord(status, true));
}

int OrderWorkflowTest::expected(const Person &person, OrderStatus status, OrderAction action) const
{
    if (!person.actor->may(describe(action).permission))
        return 403;
    if (!isSeen(person, status))
        return 404;
    const auto all = every<Party>();
    const bool isKnown =
        std::any_of(all.begin(), all.end(), [&](Party party) { return transitionFor(status, action, party); });
    if (!isKnown)
        return 409;
    if (!transitionFor(status, action, person.party))
        return 403;
    return action == OrderAction::Complete && status == OrderStatus::InInventory ? 422 : 200; // it is not for stock
}

OrderStatus OrderWorkflowTest::targetOf(OrderStatus from, OrderAction action, Party party) const
{
    Guards all;
    for (const auto guard : every<Guard>())
        all.insert(guard);
    const OrderFacts facts {from, from == OrderStatus::OnHold ? std::optional(OrderStatus::Production2) : std::nullopt,
                            all};
    const auto wanted = action == OrderAction::Reopen ? OrderStatus::ShippedToCustomer
        : from == OrderStatus::Draft                  ? OrderStatus::Ordered
                                                      : OrderStatus::Draft;
    return nextStatus(facts, action, party, wanted).value();
}

//! All that the action takes and this person may give.
std::string OrderWorkflowTest::bodyOf(const Person &person, OrderStatus from, OrderAction action) const
{
    const bool isOffice = person.party == Party::Supervisor || person.party == Party::Admin;
    OrderCommand command;
    command.expected_status = from;
    command.reason = "A reason";
    command.note = "A note";
    const std::map<std::string_view, std::function<void()>> fields {
        {"to",
         [&] {
             command.to = action == OrderAction::Reopen ? OrderStatus::ShippedToCustomer
                 : from == OrderStatus::Draft           ? OrderStatus::Ordered
                                                        : OrderStatus::Draft;
         }},
        {"quoted_total_minor", [&] { command.quoted_total_minor = 254'000; }},
        {"promised_date", [&] { command.promised_date = *parseDate("2026-10-01"); }},
        {"deposit_waiver",
         [&] {
             if (isOffice)
                 command.deposit_waiver = "An old customer";
         }},
        {"balance_waiver",
         [&] {
             if (isOffice)
                 command.balance_waiver = "An old customer";
         }},
        {"forfeits_deposit", [&] { command.forfeits_deposit = false; }},
        {"serial_no", [&] { command.serial_no = "L26-00001"; }},
        {"employee_id", [&] { command.employee_id = EmployeeId {*Uuid::parse(m_employee)}; }},
        {"passed", [&] { command.passed = true; }},
        {"carrier", [&] { command.carrier = "Carrier"; }},
        {"tracking", [&] { command.tracking = "1Z"; }},
        {"expected_at", [&] { command.expected_at = *parseDate("2026-10-02"); }},
        {"warehouse_id", [&] { command.warehouse_id = WarehouseId {*Uuid::parse(m_warehouse)}; }},
        {"due_back", [&] { command.due_back = *parseDate("2026-07-01"); }},
    };
    for (const auto field : describe(action).takes)
        fields.at(field)();
    return toJson(command);
}

Told OrderWorkflowTest::ask(const Person &person, Method method, const std::string &what, const std::string &body)
{
    Request request;
    request.method = method;
    request.path = "/api/v1/orders/" + m_order.toString() + '/' + what;
    request.peer = "192.0.2.1";
    request.receivedAt = std::chrono::steady_clock::now();
    request.body = body;
    const auto version = m_desk->value("SELECT version FROM sales_order");
    request.headers = {{"if-match", '"' + version + '"'},
                       {"authorization", "Bearer " + person.actor->username},
                       {"content-type", "application/json"}};
    Told told;
    QEventLoop loop;
    m_pipeline->handle(std::move(request), [&](Response &&response) {
        told = {response.status, response.body};
        loop.quit();
    });
    if (told.status == 0)
        loop.exec();
    return told;
}

void OrderWorkflowTest::everyCellIsWhatTheTableSays_data()
{
    QTest::addColumn<int>("state");
    for (const auto status : every<OrderStatus>())
        QTest::newRow(codeOf(status).data()) << static_cast<int>(status);
}

void OrderWorkflowTest::everyCellIsWhatTheTableSays()
{
    QFETCH(int, state);
    const auto from = static_cast<OrderStatus>(state);
    stand(from);
    for (const auto action : every<OrderAction>()) {
        if (!isCommand(action))
            continue;
        for (const auto &person : m_people) {
            const auto told = act(person, action, bodyOf(person, from, action));
            const auto cell =
                std::string(codeOf(from)) + ' ' + std::string(codeOf(action)) + ' ' + person.actor->username + ": ";
            QVERIFY2(told.status == expected(person, from, action),
                     (cell + std::to_string(told.status) + ' ' + told.body).c_str());
            if (told.status == 200)
                QCOMPARE(cell + test::textAt(told.body, "status"),
                         cell + std::string(codeOf(targetOf(from, action, person.party))));
            else
                QVERIFY2(!test::textAt(told.body, "detail").empty(), cell.c_str());
        }
    }
}

void OrderWorkflowTest::whatACommandLeavesOutIsNamed()
{
    // What the order does not have itself: the rest is there already.
    static constexpr Guards brought {Guard::Reason,   Guard::SerialNumber, Guard::QualityPassed,
                                     Guard::Shipment, Guard::Warehouse,    Guard::DueBack};
    const auto &admin = m_people.back();
    int asked = 0;
    for (const auto from : every<OrderStatus>()) {
        stand(from);
        for (const auto action : every<OrderAction>()) {
            const auto *row = isCommand(action) ? transitionFor(from, action, admin.party) : nullptr;
            if (!row || (row->guards & brought).isEmpty())
                continue;
            ++asked;
            const auto told = act(admin, action, {});
            const auto cell = std::string(codeOf(from)) + ' ' + std::string(codeOf(action)) + ": " + told.body;
            QVERIFY2(told.status == 422, cell.c_str());
            for (const auto guard : every<Guard>())
                if (row->guards.contains(guard) && brought.contains(guard))
                    QVERIFY2(told.body.find('"' + std::string(describe(guard).field) + '"') != std::string::npos,
                             cell.c_str());
        }
    }
    QVERIFY(asked > 40);
}

void OrderWorkflowTest::aCorrectionReachesEveryStateFromEveryOther()
{
    const auto &admin = m_people.back();
    for (const auto from : every<OrderStatus>()) {
        stand(from);
        for (const auto to : every<OrderStatus>()) {
            OrderCommand command;
            command.reason = "It was typed wrongly";
            command.to = to;
            command.warehouse_id = WarehouseId {*Uuid::parse(m_warehouse)};
            command.due_back = *parseDate("2026-07-01");
            const auto told = act(admin, OrderAction::Correct, toJson(command));
            const auto cell = std::string(codeOf(from)) + " → " + std::string(codeOf(to)) + ": "
                + std::to_string(told.status) + told.body;
            QVERIFY2(told.status == (from == to ? 422 : 200), cell.c_str());
        }
    }
}

//! Whoever follows the buttons is never told that it is not theirs.
void OrderWorkflowTest::buttonsAreWhatWillBeDone()
{
    for (const auto from : every<OrderStatus>()) {
        stand(from);
        for (const auto &person : m_people) {
            const auto told = ask(person, Method::Get, "actions", {});
            const auto cell = std::string(codeOf(from)) + ' ' + person.actor->username;
            QVERIFY2(told.status == (isSeen(person, from) ? 200 : 404), cell.c_str());
            if (told.status != 200)
                continue;
            for (const auto action : every<OrderAction>()) {
                const int status = isCommand(action) ? expected(person, from, action) : 403;
                const bool isOffered =
                    told.body.find("\"action\":\"" + std::string(codeOf(action)) + '"') != std::string::npos;
                QVERIFY2(isOffered == (status == 200 || status == 422),
                         (cell + ' ' + std::string(codeOf(action))).c_str());
            }
        }
    }
}

QTEST_GUILESS_MAIN(OrderWorkflowTest)
#include "tst_orderworkflow.moc"
